//! A digest of each table that is derived, for comparing the stored one with a rebuilt one.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::error::{OnDatabase, Result};

/// What is compared: a name, and the rows in a fixed order.
const DERIVED: [(&str, &str); 10] = [
    ("records", "SELECT n, schema, heads, deleted, conflicts, readable FROM records ORDER BY n"),
    ("person_index", "SELECT * FROM person_index ORDER BY record"),
    ("member_index", "SELECT * FROM member_index ORDER BY record"),
    ("meeting_index", "SELECT * FROM meeting_index ORDER BY record"),
    ("case_index", "SELECT * FROM case_index ORDER BY record"),
    ("task_index", "SELECT * FROM task_index ORDER BY record"),
    ("resolution_index", "SELECT * FROM resolution_index ORDER BY record"),
    ("posting_index", "SELECT * FROM posting_index ORDER BY record"),
    ("search_text", "SELECT * FROM search_text ORDER BY record"),
    ("search", "SELECT doc, term, col, offset FROM temp.search_words ORDER BY doc, col, offset, term"),
];

/// The digest of each derived table.
pub(crate) fn digest(conn: &Connection) -> Result<Vec<(&'static str, [u8; 32])>> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab (main, search, instance)",
    )
    .during(conn, "compare the index")?;
    DERIVED
        .iter()
        .map(|(table, rows)| Ok((*table, digest_rows(conn, rows).during(conn, "compare the index")?)))
        .collect()
}

fn digest_rows(conn: &Connection, sql: &str) -> rusqlite::Result<[u8; 32]> {
    let mut statement = conn.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut digest = Sha256::new();
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Null => digest.update(b"n"),
                ValueRef::Integer(number) => digest.update(number.to_le_bytes()),
                ValueRef::Real(number) => digest.update(number.to_le_bytes()),
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                    digest.update((bytes.len() as u64).to_le_bytes());
                    digest.update(bytes);
                }
            }
        }
        digest.update(b"\n");
    }
    Ok(digest.finalize().into())
}
