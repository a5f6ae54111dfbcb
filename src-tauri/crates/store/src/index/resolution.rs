//! Index rows of resolutions and conclusions.

use rusqlite::{Connection, named_params};
use sochibo_domain::record::Resolution;

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, resolution: &Resolution) -> Result<Words> {
    conn.prepare_cached(include_str!("resolution.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": resolution.id.0,
                ":kind": resolution.kind.as_str(),
                ":meeting": resolution.meeting.map(|id| id.0),
                ":month": resolution.month,
                ":year": resolution.year,
                ":number": resolution.number,
                ":dated": resolution.date.map(|date| date.to_string()),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::new(&resolution.title(), resolution.texts.values().map(String::as_str)))
}
