//! Writing a record: its new changes, its row, its index rows, in that order and in one transaction.

use automerge::{Automerge, Change};
use rusqlite::Connection;
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use super::document::{deleted, kind_of, schema_of};
use super::rows::{Derived, RecordRow, append_change, insert_row, joined, refresh_snapshot, update_row};
use crate::conflicts::count_conflicts;
use crate::error::Result;
use crate::index::{self, Entry};

/// What is stored about a record before the write.
pub(crate) enum Before<'a> {
    /// Nothing: the record is new.
    Nothing,
    /// This row.
    Row(&'a RecordRow),
}

/// Stores `changes`, already in `doc`, each with the row number of its operation. Returns the kind when it is known.
pub(crate) fn persist(
    conn: &Connection,
    before: &Before<'_>,
    id: RecordId,
    doc: &Automerge,
    changes: &[(i64, Change)],
    may_conflict: bool,
) -> Result<Option<Kind>> {
    let word = match before {
        Before::Nothing => kind_of(doc).unwrap_or_default(),
        Before::Row(row) => row.kind.clone(),
    };
    let kind = Kind::from_word(&word);
    let (derived, entry) = derive(kind, id, doc, may_conflict);
    let n = match before {
        Before::Nothing => insert_row(conn, id, &word, &derived)?,
        Before::Row(row) => {
            update_row(conn, row.n, &derived)?;
            row.n
        }
    };
    for (op, change) in changes {
        append_change(conn, n, *op, change)?;
    }
    refresh_snapshot(conn, n, || doc.save())?;
    if matches!(before, Before::Row(_)) {
        index::remove(conn, n)?;
    }
    if let Some(entry) = entry {
        index::insert(conn, n, &entry.as_ref())?;
    }
    Ok(kind)
}

/// What is derived from a document: columns of its row, and the struct its index rows are made of. A record that was
/// taken back has no index rows.
pub(crate) fn derive(
    kind: Option<Kind>,
    id: RecordId,
    doc: &Automerge,
    may_conflict: bool,
) -> (Derived, Option<Entry>) {
    let deleted = deleted(doc);
    let entry = match kind {
        Some(kind) if !deleted => Entry::of_document(kind, id, doc).ok(),
        _ => None,
    };
    let derived = Derived {
        schema: schema_of(doc).unwrap_or(0),
        heads: joined(doc.get_heads()),
        deleted,
        conflicts: if may_conflict { count_conflicts(doc) } else { 0 },
        readable: deleted || entry.is_some(),
    };
    (derived, entry)
}
