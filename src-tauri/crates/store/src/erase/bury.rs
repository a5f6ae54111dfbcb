//! Taking a record out of the database: its changes, its snapshot, what waits for it, what is derived from it.

use std::collections::BTreeSet;

use automerge::{Change, ScalarValue};
use rusqlite::{Connection, named_params};
use sochibo_domain::id::RecordId;

use super::clear::{BACKUPS, FILE, PAGES};
use crate::error::{OnDatabase, Result, StoreError};
use crate::files::{FileHash, NAMED_BY};
use crate::index;
use crate::meta;
use crate::record::{RecordRow, all_rows, changes_of};
use crate::vault::Vault;

/// What went, as far as other places must hear of it.
#[derive(Debug, Default)]
pub(super) struct Gone {
    /// Files of the vault that were named anywhere in what went.
    files: BTreeSet<FileHash>,
}

/// Removes a record: `whole` with its row, else its history alone.
pub(super) fn bury(conn: &Connection, row: &RecordRow, whole: bool, gone: &mut Gone) -> Result<()> {
    gone.files.extend(named_files(conn, row)?);
    index::replace(conn, row.n, None)?;
    let erase = || -> rusqlite::Result<()> {
        let n = named_params! {":n": row.n};
        let id = named_params! {":id": row.id.0};
        conn.execute(
            "UPDATE operations SET erased = 1 WHERE n IN (SELECT op FROM changes WHERE record = :n)",
            n,
        )?;
        if !whole {
            conn.execute(
                "INSERT OR IGNORE INTO erased_changes (hash, record)
                 SELECT hash, :id FROM changes WHERE record = (SELECT n FROM records WHERE id = :id)",
                id,
            )?;
        }
        conn.execute("DELETE FROM pending WHERE record = :id", id)?;
        conn.execute("DELETE FROM changes WHERE record = :n", n)?;
        if whole {
            conn.execute("DELETE FROM records WHERE n = :n", n)?;
        } else {
            conn.execute("UPDATE records SET snapshot = NULL, snapshot_at = 0 WHERE n = :n", n)?;
        }
        Ok(())
    };
    erase().during(conn, "erase a record")
}

/// Forgets what was being typed into a record: its id is part of the place.
pub(super) fn forget_drafts(conn: &Connection, id: RecordId) -> Result<()> {
    conn.execute("DELETE FROM drafts WHERE instr(key, :id) > 0", named_params! {":id": id.to_string()})
        .during(conn, "forget drafts")?;
    Ok(())
}

/// Every file that a record names or ever named.
fn named_files(conn: &Connection, row: &RecordRow) -> Result<BTreeSet<FileHash>> {
    let mut named = BTreeSet::new();
    for (_, _, bytes) in changes_of(conn, row.n)? {
        let change = Change::from_bytes(bytes)
            .map_err(|error| StoreError::RecordDamaged { id: row.id, detail: error.to_string() })?;
        let values = change.decode().operations.into_iter().filter_map(|op| op.primitive_value());
        for value in values {
            let ScalarValue::Str(text) = value else { continue };
            named.extend(text.split(' ').filter_map(|word| word.parse::<FileHash>().ok()));
        }
    }
    Ok(named)
}

/// Writes down which files nothing names any more, and that the copies and the freed pages must go.
pub(super) fn note_files(vault: &Vault, conn: &Connection, gone: &Gone) -> Result<()> {
    let mut left = gone.files.clone();
    for kind in NAMED_BY {
        for row in all_rows(conn, Some(kind.as_str()))? {
            if left.is_empty() {
                break;
            }
            for named in named_files(conn, &row)? {
                left.remove(&named);
            }
        }
    }
    // Backups made before now hold what went: those out of reach are told by this number.
    let erasings = crate::backup::erasings(conn)?.saturating_add(1);
    meta::put(conn, crate::backup::ERASINGS, &erasings.to_string())?;
    let mut notes = vec![(BACKUPS, String::new()), (PAGES, String::new())];
    notes.extend(left.iter().map(|hash| (FILE, vault.files().name(hash))));
    for (kind, name) in notes {
        conn.prepare_cached("INSERT OR IGNORE INTO leftovers (kind, name) VALUES (:kind, :name)")
            .and_then(|mut statement| statement.execute(named_params! {":kind": kind, ":name": name}))
            .during(conn, "note what is left to clear away")?;
    }
    Ok(())
}
