//! Who saw a masked value unmasked.

use rusqlite::named_params;
use sochibo_domain::id::RecordId;

use crate::error::{OnDatabase, Result};
use crate::vault::Vault;

/// One look at a masked value. The value itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reveal {
    /// Whose value.
    pub record: RecordId,
    /// Which field.
    pub field: String,
    /// Who looked.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
}

impl Vault {
    /// Records that a masked value was shown.
    pub fn log_reveal(&self, reveal: &Reveal) -> Result<()> {
        let conn = self.writer();
        conn.execute(
            "INSERT INTO reveals (record, field, author, at_ms) VALUES (:record, :field, :author, :at_ms)",
            named_params! {
                ":record": reveal.record.0,
                ":field": reveal.field,
                ":author": reveal.author,
                ":at_ms": reveal.at_ms,
            },
        )
        .during(&conn, "record a reveal")?;
        Ok(())
    }

    /// Every look at a masked value, oldest first; of one record when given.
    pub fn reveals(&self, record: Option<RecordId>) -> Result<Vec<Reveal>> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.prepare_cached(
            "SELECT record, field, author, at_ms FROM reveals WHERE :record IS NULL OR record = :record ORDER BY n",
        )
        .and_then(|mut statement| {
            statement
                .query_map(named_params! {":record": record.map(|id| id.0)}, |row| {
                    Ok(Reveal {
                        record: RecordId(row.get("record")?),
                        field: row.get("field")?,
                        author: row.get("author")?,
                        at_ms: row.get("at_ms")?,
                    })
                })?
                .collect()
        })
        .during(conn, "list the reveals")
    }
}
