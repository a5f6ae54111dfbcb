//! Opening a connection. Every connection is keyed and hardened the same way.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{OnDatabase, Result, StoreError};

/// How the file is protected.
#[derive(Clone)]
pub(crate) enum Key {
    /// SQLCipher with a raw 256-bit key, `x'…'`.
    Raw(Zeroizing<String>),
    /// Plain SQLite: only the bench, which measures what encryption costs.
    Plain,
}

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Creates the file.
    Create,
    /// The one writer.
    Write,
    /// A reader.
    Read,
}

/// Opens the database file.
pub(crate) fn connect(path: &Path, key: &Key, access: Access) -> Result<Connection> {
    let flags = match access {
        Access::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if access != Access::Create && !path.exists() {
        return Err(StoreError::Damaged {
            path: PathBuf::from(path),
            operation: "open the database",
            detail: "the file is missing".to_owned(),
        });
    }
    let conn = Connection::open_with_flags(path, flags)
        .map_err(|source| StoreError::database(path, "open the database", source))?;
    if let Key::Raw(key) = key {
        // SQLCipher would write to the standard error what this crate reports as an error.
        conn.execute_batch("PRAGMA cipher_log_level = NONE").during(&conn, "open the database")?;
        let pragma = Zeroizing::new(format!("PRAGMA key = \"{}\"", key.as_str()));
        conn.execute_batch(&pragma).during(&conn, "unlock the database")?;
    }
    conn.busy_timeout(Duration::from_secs(5)).during(&conn, "open the database")?;
    conn.execute_batch(include_str!("every_connection.sql")).during(&conn, "open the database")?;
    if access != Access::Read {
        conn.execute_batch(include_str!("writer.sql")).during(&conn, "open the database")?;
    }
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}
