//! What is known of the erased: enough to refuse it when it comes back, and nothing of what it said.

use std::collections::BTreeSet;

use automerge::Change;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use super::bury::{Gone, bury, forget_drafts, note_files};
use crate::error::{OnDatabase, Result, StoreError};
use crate::merge::{Merged, merge_record};
use crate::perform::Performed;
use crate::record::{Stamp, changes_of, find_row};
use crate::reindex::rebuild;
use crate::seal::is_sealed;
use crate::vault::Vault;

/// Tells another machine of the cell what was erased here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// The record.
    pub record: RecordId,
    /// Its kind, as stored.
    pub kind: String,
    /// Nothing of it is left; otherwise it goes on without the changes named here.
    pub whole: bool,
    /// Who erased it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// Hashes of the erased changes of a record that goes on, in ascending order.
    pub changes: Vec<[u8; 32]>,
}

/// How a record stands towards erasing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Never erased.
    Whole,
    /// It goes on without its earlier history.
    Anew,
    /// Gone.
    Gone,
}

pub(crate) fn standing_of(conn: &Connection, id: RecordId) -> Result<Standing> {
    let whole: Option<bool> = conn
        .prepare_cached("SELECT whole FROM tombstones WHERE record = :id")
        .and_then(|mut statement| {
            statement.query_row(named_params! {":id": id.0}, |row| row.get(0)).optional()
        })
        .during(conn, "look for a tombstone")?;
    Ok(match whole {
        None => Standing::Whole,
        Some(true) => Standing::Gone,
        Some(false) => Standing::Anew,
    })
}

pub(super) fn write_tombstone(
    conn: &Connection,
    id: RecordId,
    kind: &str,
    whole: bool,
    stamp: &Stamp,
) -> Result<()> {
    put(conn, id, kind, whole, &stamp.author, stamp.at_ms)
}

fn put(conn: &Connection, id: RecordId, kind: &str, whole: bool, author: &str, at_ms: i64) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO tombstones (record, kind, whole, author, at_ms)
         VALUES (:id, :kind, :whole, :author, :at_ms)
         ON CONFLICT (record) DO UPDATE SET whole = max(whole, :whole), author = :author, at_ms = :at_ms",
    )
    .and_then(|mut statement| {
        statement.execute(named_params! {
            ":id": id.0, ":kind": kind, ":whole": whole, ":author": author, ":at_ms": at_ms,
        })
    })
    .during(conn, "write a tombstone")?;
    Ok(())
}

/// What of the received changes may come in. What belongs to an erased history, or builds on it, may not; its hash is
/// kept, so that what builds on it in turn is known too.
pub(crate) fn admit(conn: &Connection, id: RecordId, mut received: Vec<Change>) -> Result<Vec<Change>> {
    match standing_of(conn, id)? {
        Standing::Whole => return Ok(received),
        Standing::Gone => return Ok(Vec::new()),
        Standing::Anew => {}
    }
    let mut erased = erased_of(conn, id)?;
    loop {
        let refused = |change: &Change| {
            erased.contains(&change.hash().0) || change.deps().iter().any(|dep| erased.contains(&dep.0))
        };
        let (out, kept): (Vec<Change>, Vec<Change>) = received.into_iter().partition(refused);
        received = kept;
        if out.is_empty() {
            return Ok(received);
        }
        let hashes: Vec<[u8; 32]> = out.iter().map(|change| change.hash().0).collect();
        note_erased(conn, id, &hashes)?;
        erased.extend(hashes);
    }
}

fn erased_of(conn: &Connection, id: RecordId) -> Result<BTreeSet<[u8; 32]>> {
    conn.prepare_cached("SELECT hash FROM erased_changes WHERE record = :id")
        .and_then(|mut statement| {
            statement.query_map(named_params! {":id": id.0}, |row| row.get(0))?.collect()
        })
        .during(conn, "list erased changes")
}

fn note_erased(conn: &Connection, id: RecordId, hashes: &[[u8; 32]]) -> Result<()> {
    for hash in hashes {
        conn.prepare_cached("INSERT OR IGNORE INTO erased_changes (hash, record) VALUES (:hash, :id)")
            .and_then(|mut statement| statement.execute(named_params! {":hash": hash, ":id": id.0}))
            .during(conn, "note an erased change")?;
    }
    Ok(())
}

/// Records of which something is there that was erased.
pub(crate) fn erased_back(conn: &Connection) -> Result<Vec<RecordId>> {
    conn.prepare_cached(include_str!("erased_back.sql"))
        .and_then(|mut statement| statement.query_map([], |row| row.get(0).map(RecordId))?.collect())
        .during(conn, "look for what was erased")
}

impl Vault {
    /// What was erased here, for the other machines of the cell.
    pub fn tombstones(&self) -> Result<Vec<Tombstone>> {
        let reader = self.read()?;
        let conn = reader.conn();
        let mut stones: Vec<Tombstone> = conn
            .prepare_cached("SELECT record, kind, whole, author, at_ms FROM tombstones ORDER BY record")
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| {
                        Ok(Tombstone {
                            record: RecordId(row.get("record")?),
                            kind: row.get("kind")?,
                            whole: row.get("whole")?,
                            author: row.get("author")?,
                            at_ms: row.get("at_ms")?,
                            changes: Vec::new(),
                        })
                    })?
                    .collect()
            })
            .during(conn, "list the tombstones")?;
        for stone in &mut stones {
            stone.changes = erased_of(conn, stone.record)?.into_iter().collect();
        }
        Ok(stones)
    }

    /// Erases here what another machine of the cell erased. To be done before its changes are merged, or after: both
    /// end alike.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] for a record that was signed and sealed here; then nothing is erased.
    pub fn take_tombstones(&self, stones: &[Tombstone]) -> Result<Performed<()>> {
        let mut changed = BTreeSet::new();
        {
            let mut writer = self.writer();
            let conn = writer
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(|source| self.database_error("begin", source))?;
            let mut gone = Gone::default();
            for stone in stones {
                if take(&conn, stone, &mut gone)? {
                    changed.extend(Kind::from_word(&stone.kind));
                }
            }
            if changed.is_empty() {
                conn.commit().map_err(|source| self.database_error("commit", source))?;
                return Ok(Performed { value: (), op: None, changed });
            }
            rebuild(&conn)?;
            note_files(self, &conn, &gone)?;
            conn.commit().map_err(|source| self.database_error("commit", source))?;
        }
        self.recent().clear();
        self.clear_away();
        Ok(Performed { value: (), op: None, changed })
    }
}

/// Erases one record as another machine did; tells whether there was anything of it here.
fn take(conn: &Connection, stone: &Tombstone, gone: &mut Gone) -> Result<bool> {
    let id = stone.record;
    if is_sealed(conn, id)? {
        return Err(StoreError::Sealed { id });
    }
    put(conn, id, &stone.kind, stone.whole, &stone.author, stone.at_ms)?;
    note_erased(conn, id, &stone.changes)?;
    let Some(row) = find_row(conn, id)? else { return Ok(false) };
    let stored = changes_of(conn, row.n)?.into_iter().map(|(_, _, bytes)| decoded(id, bytes));
    let stored: Vec<Change> = stored.collect::<Result<_>>()?;
    let all = stored.len();
    let kept = admit(conn, id, stored)?;
    if kept.len() == all {
        return Ok(false);
    }
    forget_drafts(conn, id)?;
    bury(conn, &row, true, gone)?;
    if !kept.is_empty() {
        merge_record(conn, id, kept, &mut Merged::default())?;
    }
    Ok(true)
}

fn decoded(id: RecordId, bytes: Vec<u8>) -> Result<Change> {
    Change::from_bytes(bytes).map_err(|error| StoreError::RecordDamaged { id, detail: error.to_string() })
}
