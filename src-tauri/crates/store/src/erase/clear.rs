//! What an erasing clears away beside its transaction: files, copies of the vault, pages that held what is gone.

use std::fs;
use std::io;
use std::path::Path;

use rusqlite::{Connection, named_params};

use crate::error::{OnDatabase, OnFile, Result, StoreError};
use crate::folder::{Layout, sync_folder};

/// A file of the vault, by its name there.
pub(super) const FILE: &str = "file";

/// Copies of the vault that the app made on this machine.
pub(super) const BACKUPS: &str = "backups";

/// Pages of the database and its journal.
pub(super) const PAGES: &str = "pages";

/// Does what is noted, and forgets each note when it is done. Does nothing when nothing is noted.
pub(crate) fn clear(conn: &Connection, layout: &Layout) -> Result<()> {
    for (kind, name) in notes(conn)? {
        match kind.as_str() {
            FILE => remove(&layout.file(&name), |path| fs::remove_file(path))?,
            BACKUPS => crate::backup::drop_all(layout)?,
            // Last: they hold the notes themselves.
            _ => continue,
        }
        forget(conn, &kind, &name)?;
    }
    if notes(conn)?.is_empty() {
        return Ok(());
    }
    conn.execute_batch("VACUUM").during(conn, "make the database anew")?;
    truncate(conn, layout)?;
    forget(conn, PAGES, "")?;
    truncate(conn, layout)
}

/// Forgets that a file was to go: it is taken in again.
pub(crate) fn spare(conn: &Connection, name: &str) -> Result<()> {
    forget(conn, FILE, name)
}

fn notes(conn: &Connection) -> Result<Vec<(String, String)>> {
    conn.prepare_cached("SELECT kind, name FROM leftovers ORDER BY kind, name")
        .and_then(|mut statement| statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .during(conn, "look for what is left to clear away")
}

fn forget(conn: &Connection, kind: &str, name: &str) -> Result<()> {
    conn.execute(
        "DELETE FROM leftovers WHERE kind = :kind AND name = :name",
        named_params! {":kind": kind, ":name": name},
    )
    .during(conn, "note what was cleared away")?;
    Ok(())
}

/// Removes what may be gone already, for good.
fn remove(path: &Path, by: impl FnOnce(&Path) -> io::Result<()>) -> Result<()> {
    const OPERATION: &str = "clear away what was erased";
    match by(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        removed => removed.during(path, OPERATION)?,
    }
    path.parent().map_or(Ok(()), sync_folder).during(path, OPERATION)
}

/// Moves the journal into the database and empties it.
fn truncate(conn: &Connection, layout: &Layout) -> Result<()> {
    let busy: bool = conn
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        .during(conn, "empty the journal")?;
    if busy { Err(StoreError::InUse { path: layout.database() }) } else { Ok(()) }
}
