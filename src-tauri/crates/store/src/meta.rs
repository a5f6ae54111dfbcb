//! Small settings that belong to the vault and are not records.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::error::{OnDatabase, Result};
use crate::vault::Vault;

/// Key of the vault id, which ties the database to its folder.
pub(crate) const VAULT: &str = "vault.id";

/// Key of the version of the index.
pub(crate) const INDEX: &str = "index.version";

/// Key of the vault's name.
pub(crate) const NAME: &str = "vault.name";

/// Key of the practice mark.
pub(crate) const PRACTICE: &str = "vault.practice";

pub(crate) fn find(conn: &Connection, key: &str) -> Result<Option<String>> {
    conn.prepare_cached("SELECT value FROM meta WHERE key = :key")
        .and_then(|mut statement| {
            statement.query_row(named_params! {":key": key}, |row| row.get(0)).optional()
        })
        .during(conn, "read a setting")
}

pub(crate) fn put(conn: &Connection, key: &str, value: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (:key, :value)
         ON CONFLICT (key) DO UPDATE SET value = :value",
    )
    .and_then(|mut statement| statement.execute(named_params! {":key": key, ":value": value}))
    .during(conn, "write a setting")?;
    Ok(())
}

impl Vault {
    /// A setting of this vault.
    pub fn meta_get(&self, key: &str) -> Result<Option<String>> {
        let reader = self.read()?;
        find(reader.conn(), key)
    }

    /// Writes a setting of this vault; durable on return.
    pub fn meta_put(&self, key: &str, value: &str) -> Result<()> {
        put(&self.writer(), key, value)
    }

    /// Every setting whose key starts with `prefix`, by key.
    pub fn meta_list(&self, prefix: &str) -> Result<Vec<(String, String)>> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.prepare_cached(
            "SELECT key, value FROM meta WHERE substr(key, 1, length(:prefix)) = :prefix ORDER BY key",
        )
        .and_then(|mut statement| {
            statement
                .query_map(named_params! {":prefix": prefix}, |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .during(conn, "list the settings")
    }

    /// Removes a setting.
    pub fn meta_delete(&self, key: &str) -> Result<()> {
        let writer = self.writer();
        writer
            .execute("DELETE FROM meta WHERE key = :key", named_params! {":key": key})
            .during(&writer, "remove a setting")?;
        Ok(())
    }

    /// The name given at creation.
    pub fn name(&self) -> Result<String> {
        Ok(self.meta_get(NAME)?.unwrap_or_default())
    }

    /// Whether this is the practice vault.
    pub fn is_practice(&self) -> Result<bool> {
        Ok(self.meta_get(PRACTICE)?.as_deref() == Some("yes"))
    }
}
