//! Rebuilding everything that is derived, from the changes alone.

use rusqlite::{Connection, TransactionBehavior};
use sochibo_domain::Kind;

use crate::error::{OnDatabase, Result};
use crate::index;
use crate::record::{all_rows, derive, document_bytes, load_document, update_row};
use crate::vault::Vault;

impl Vault {
    /// Rebuilds the index and the derived columns of every record. Returns how many records there are.
    pub fn reindex(&self) -> Result<u64> {
        let mut writer = self.writer();
        let conn = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.database_error("begin", source))?;
        let count = rebuild(&conn)?;
        conn.commit().map_err(|source| self.database_error("commit", source))?;
        Ok(count)
    }
}

/// Rebuilds inside the transaction of the caller. A record that cannot be loaded keeps its row and has no index rows.
pub(crate) fn rebuild(conn: &Connection) -> Result<u64> {
    index::clear(conn)?;
    let mut count = 0;
    for row in all_rows(conn, None)? {
        count += 1;
        let Ok(doc) = load_document(row.id, &document_bytes(conn, row.n)?, false) else { continue };
        let (derived, entry) = derive(Kind::from_word(&row.kind), row.id, &doc, true);
        if derived != row.derived {
            update_row(conn, row.n, &derived)?;
        }
        if let Some(entry) = entry {
            index::insert(conn, row.n, &entry.as_ref())?;
        }
    }
    conn.execute_batch("INSERT INTO search (search) VALUES ('optimize')")
        .during(conn, "rebuild the index")?;
    Ok(count)
}
