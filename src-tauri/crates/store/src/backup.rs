//! Copies of a vault on the same machine: the one that is taken before its schema is upgraded.

use std::fs;
use std::io;

use rusqlite::Connection;

use crate::error::{OnDatabase, OnFile, Result};
use crate::folder::{Layout, write_atomically};
use crate::vault::Vault;

impl Vault {
    /// How many copies of the vault the app keeps on this machine.
    pub fn local_copies(&self) -> Result<usize> {
        let folder = self.layout().backups();
        match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            read => Ok(read.during(&folder, "list the copies")?.count()),
        }
    }
}

/// Copies attachments, database, keys and format file beside the vault, complete and openable, before schema `from` is left.
pub(crate) fn copy_before_upgrade(conn: &Connection, layout: &Layout, from: u32) -> Result<()> {
    // Everything committed must be in the one file that is copied.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .during(conn, "copy before the upgrade")?;
    let target = layout.before_upgrade(from);
    fs::create_dir_all(&target).during(&target, "copy before the upgrade")?;
    let copy = Layout::of(&target);
    crate::files::copy_all(layout, &copy)?;
    for (source, target) in [
        (layout.database(), copy.database()),
        (layout.keys(), copy.keys()),
        (layout.recovery(), copy.recovery()),
        // Last: only a complete copy is a vault.
        (layout.manifest(), copy.manifest()),
    ] {
        let bytes = fs::read(&source).during(&source, "copy before the upgrade")?;
        write_atomically(&target, &bytes)?;
    }
    Ok(())
}
