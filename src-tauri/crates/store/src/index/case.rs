//! Index rows of candidate files. The name of the candidate is indexed with the person.

use rusqlite::{Connection, named_params};
use sochibo_domain::record::Case;

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, case: &Case) -> Result<Words> {
    conn.prepare_cached(include_str!("case.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": case.id.0,
                ":person": case.person.0,
                ":helper": case.helper.map(|id| id.0),
                ":meeting": case.vote.meeting.map(|id| id.0),
                ":opened_on": case.opened_on.map(|date| date.to_string()),
                ":resolution_no": case.resolution_no,
                ":resolution_on": case.resolution_on.map(|date| date.to_string()),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::new(
        "",
        [
            case.position.as_str(),
            &case.organisations.body,
            &case.residence.body,
            &case.opinion_summary,
            &case.about_cv,
            &case.strengths,
            &case.weaknesses,
            &case.note,
        ],
    ))
}
