//! What is being typed and not finished: durable, outside history.

use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::{OnDatabase, Result};
use crate::vault::Vault;

/// One unfinished piece of typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where it belongs, in the words of the layer above.
    pub key: String,
    /// What was typed, as JSON text.
    pub body: String,
    /// When it was last saved, in Unix milliseconds.
    pub saved_ms: i64,
}

impl Draft {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { key: row.get("key")?, body: row.get("body")?, saved_ms: row.get("saved_ms")? })
    }
}

/// The drafts of a vault.
#[derive(Debug, Clone, Copy)]
pub struct Drafts<'a> {
    vault: &'a Vault,
}

impl Vault {
    /// The drafts.
    pub fn drafts(&self) -> Drafts<'_> {
        Drafts { vault: self }
    }
}

impl Drafts<'_> {
    /// Saves a draft; on the disk when this returns.
    pub fn put(&self, key: &str, body: &str) -> Result<()> {
        let saved_ms = self.vault.env().clock.now_ms();
        let conn = self.vault.writer();
        conn.prepare_cached(
            "INSERT INTO drafts (key, body, saved_ms) VALUES (:key, :body, :saved_ms)
             ON CONFLICT (key) DO UPDATE SET body = :body, saved_ms = :saved_ms",
        )
        .and_then(|mut statement| {
            statement.execute(named_params! {":key": key, ":body": body, ":saved_ms": saved_ms})
        })
        .during(&conn, "save a draft")?;
        Ok(())
    }

    /// One draft.
    pub fn get(&self, key: &str) -> Result<Option<Draft>> {
        let reader = self.vault.read()?;
        let conn = reader.conn();
        conn.prepare_cached("SELECT key, body, saved_ms FROM drafts WHERE key = :key")
            .and_then(|mut statement| {
                statement.query_row(named_params! {":key": key}, Draft::read).optional()
            })
            .during(conn, "read a draft")
    }

    /// Every draft, by key.
    pub fn list(&self) -> Result<Vec<Draft>> {
        let reader = self.vault.read()?;
        let conn = reader.conn();
        conn.prepare_cached("SELECT key, body, saved_ms FROM drafts ORDER BY key")
            .and_then(|mut statement| statement.query_map([], Draft::read)?.collect())
            .during(conn, "list the drafts")
    }

    /// Forgets a draft, usually because it was performed.
    pub fn delete(&self, key: &str) -> Result<()> {
        let conn = self.vault.writer();
        conn.execute("DELETE FROM drafts WHERE key = :key", named_params! {":key": key})
            .during(&conn, "forget a draft")?;
        Ok(())
    }
}
