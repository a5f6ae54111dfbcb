//! Index rows of tasks.

use rusqlite::{Connection, named_params};
use sochibo_domain::record::Task;

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, task: &Task) -> Result<Words> {
    conn.prepare_cached(include_str!("task.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": task.id.0,
                ":meeting": task.meeting.map(|id| id.0),
                ":item": task.item.map(|id| id.0),
                ":title": task.title,
                ":owner": task.owner.map(|id| id.0),
                ":owner_name": task.owner_name,
                ":deadline": task.deadline.map(|date| date.to_string()),
                ":state": task.state.as_str(),
                ":done_on": task.done_on.map(|date| date.to_string()),
                ":resolution": task.resolution.map(|id| id.0),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::new(&task.title, [task.owner_name.as_str(), &task.result]))
}
