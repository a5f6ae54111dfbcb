//! Exchanging changes with another machine of the cell: any order, any repetition, any gap.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, AutomergeError, Change, ChangeHash};
use rusqlite::{Connection, TransactionBehavior, named_params};
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use crate::erase::{Standing, admit, standing_of};
use crate::error::{OnDatabase, Result, StoreError};
use crate::operations::operation_row;
use crate::perform::Performed;
use crate::record::{
    Before, Stamp, all_rows, changes_of, document_bytes, find_row, load_document, new_document, persist,
};
use crate::vault::Vault;

/// The newest changes of a record that a machine has: those no other change builds on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heads(pub Vec<[u8; 32]>);

/// One change on its way to another machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeBytes {
    /// The record.
    pub record: RecordId,
    /// The change as automerge writes it.
    pub bytes: Vec<u8>,
}

/// What came of a merge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Changes that were new here.
    pub applied: usize,
    /// Changes kept until their predecessors arrive.
    pub waiting: usize,
    /// Changes of what was erased here; nothing of them is kept.
    pub refused: usize,
}

impl Vault {
    /// The heads of every record.
    pub fn heads(&self) -> Result<BTreeMap<RecordId, Heads>> {
        let reader = self.read()?;
        let rows = all_rows(reader.conn(), None)?;
        Ok(rows.into_iter().map(|row| (row.id, Heads(split(&row.derived.heads)))).collect())
    }

    /// Every change that a machine with these heads lacks, oldest first within a record.
    pub fn export_changes(&self, since: &BTreeMap<RecordId, Heads>) -> Result<Vec<ChangeBytes>> {
        let reader = self.read()?;
        let conn = reader.conn();
        let mut out = Vec::new();
        for row in all_rows(conn, None)? {
            let known = since.get(&row.id).cloned().unwrap_or_default();
            if known.0 == split(&row.derived.heads) {
                continue;
            }
            let record = row.id;
            let have = if known.0.is_empty() {
                BTreeSet::new()
            } else {
                let doc = load_document(record, &document_bytes(conn, row.n)?, false)?;
                ancestors(&doc, &known)
            };
            out.extend(
                changes_of(conn, row.n)?
                    .into_iter()
                    .filter(|(hash, _, _)| !have.contains(hash))
                    .map(|(_, _, bytes)| ChangeBytes { record, bytes }),
            );
        }
        Ok(out)
    }

    /// Takes in changes of another machine. What is here already changes nothing; what lacks a predecessor waits.
    ///
    /// # Errors
    /// [`StoreError::ChangeRefused`] when a change cannot be read; then none is taken in.
    pub fn merge(&self, received: &[ChangeBytes]) -> Result<Performed<Merged>> {
        let mut by_record: BTreeMap<RecordId, Vec<Change>> = BTreeMap::new();
        for ChangeBytes { record, bytes } in received {
            let change = Change::from_bytes(bytes.clone())
                .map_err(|error| StoreError::ChangeRefused { id: *record, detail: error.to_string() })?;
            by_record.entry(*record).or_default().push(change);
        }
        let mut writer = self.writer();
        let conn = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.database_error("begin", source))?;
        let mut merged = Merged::default();
        let mut changed = BTreeSet::new();
        for (record, received) in by_record {
            let count = received.len();
            let changes = admit(&conn, record, received)?;
            merged.refused += count - changes.len();
            changed.extend(merge_record(&conn, record, changes, &mut merged)?);
        }
        conn.commit().map_err(|source| self.database_error("commit", source))?;
        Ok(Performed { value: merged, op: None, changed })
    }
}

fn split(heads: &[u8]) -> Vec<[u8; 32]> {
    heads.as_chunks().0.to_vec()
}

/// The changes a machine with `heads` has, as far as this one knows them.
fn ancestors(doc: &Automerge, heads: &Heads) -> BTreeSet<ChangeHash> {
    let mut found = BTreeSet::new();
    let mut next: Vec<ChangeHash> = heads.0.iter().map(|head| ChangeHash(*head)).collect();
    while let Some(hash) = next.pop() {
        if let Some(meta) = doc.get_change_meta_by_hash(&hash)
            && found.insert(hash)
        {
            next.extend(meta.deps);
        }
    }
    found
}

pub(crate) fn merge_record(
    conn: &Connection,
    id: RecordId,
    received: Vec<Change>,
    merged: &mut Merged,
) -> Result<Option<Kind>> {
    let row = find_row(conn, id)?;
    let mut doc = match &row {
        Some(row) => load_document(id, &document_bytes(conn, row.n)?, false)?,
        None => new_document(&automerge::ActorId::random()).document().clone(),
    };
    let mut waiting: BTreeMap<ChangeHash, Change> = waiting_for(conn, id)?;
    waiting.extend(received.into_iter().map(|change| (change.hash(), change)));
    let mut applied = Vec::new();
    // Round by round, what has all its predecessors; in the order of hashes, so that it does not depend on arrival.
    loop {
        let known = |hash: &ChangeHash| doc.get_change_meta_by_hash(hash).is_some();
        waiting.retain(|hash, _| !known(hash));
        let ready: Vec<ChangeHash> = waiting
            .iter()
            .filter(|(_, change)| change.deps().iter().all(known))
            .map(|(hash, _)| *hash)
            .collect();
        if ready.is_empty() {
            break;
        }
        for hash in ready {
            let Some(change) = waiting.remove(&hash) else { continue };
            doc.apply_changes([change.clone()]).map_err(|error| refused(id, &error))?;
            applied.push((received_operation(conn, id, &change)?, change));
        }
    }
    // What builds on an erased history may look like what merely came early: it is not kept, and will be sent again.
    if standing_of(conn, id)? != Standing::Whole {
        merged.refused += waiting.len();
        waiting.clear();
    }
    store_waiting(conn, id, &waiting)?;
    merged.applied += applied.len();
    merged.waiting += waiting.len();
    if applied.is_empty() {
        return Ok(None);
    }
    let before = row.as_ref().map_or(Before::Nothing, Before::Row);
    Ok(persist(conn, &before, id, &doc, &applied, true, None)?.kind)
}

fn refused(id: RecordId, error: &AutomergeError) -> StoreError {
    StoreError::ChangeRefused { id, detail: error.to_string() }
}

/// The operation a received change belongs to, from what the change says about itself.
fn received_operation(conn: &Connection, id: RecordId, change: &Change) -> Result<i64> {
    let stamp = Stamp::read(change.message(), change.timestamp()).ok_or_else(|| {
        StoreError::ChangeRefused { id, detail: "the change does not say who made it".to_owned() }
    })?;
    operation_row(conn, &stamp, true)
}

fn waiting_for(conn: &Connection, id: RecordId) -> Result<BTreeMap<ChangeHash, Change>> {
    let rows: Vec<Vec<u8>> = conn
        .prepare_cached("SELECT bytes FROM pending WHERE record = :id")
        .and_then(|mut statement| {
            statement.query_map(named_params! {":id": id.0}, |row| row.get(0))?.collect()
        })
        .during(conn, "read waiting changes")?;
    rows.into_iter()
        .map(|bytes| {
            let change = Change::from_bytes(bytes)
                .map_err(|error| StoreError::RecordDamaged { id, detail: error.to_string() })?;
            Ok((change.hash(), change))
        })
        .collect()
}

fn store_waiting(conn: &Connection, id: RecordId, waiting: &BTreeMap<ChangeHash, Change>) -> Result<()> {
    let store = || -> rusqlite::Result<()> {
        conn.prepare_cached("DELETE FROM pending WHERE record = :id")?
            .execute(named_params! {":id": id.0})?;
        for (hash, change) in waiting {
            conn.prepare_cached("INSERT INTO pending (hash, record, bytes) VALUES (:hash, :id, :bytes)")?
                .execute(named_params! {":hash": hash.0, ":id": id.0, ":bytes": change.raw_bytes()})?;
        }
        Ok(())
    };
    store().during(conn, "keep waiting changes")
}
