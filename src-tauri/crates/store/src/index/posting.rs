//! Index rows of postings; one that was struck has none.

use rusqlite::{Connection, named_params};
use sochibo_domain::record::Posting;

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, posting: &Posting) -> Result<Words> {
    if posting.struck {
        return Ok(Words::default());
    }
    conn.prepare_cached(include_str!("posting.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": posting.id.0,
                ":meeting": posting.meeting.0,
                ":stage": posting.stage.as_str(),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::default())
}
