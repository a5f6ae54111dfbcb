//! Writing a record: its new changes, its row, its index rows, in that order and in one transaction.

use std::any::Any;

use automerge::{Automerge, Change};
use rusqlite::Connection;
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use super::document::{deleted, kind_of, schema_of};
use super::rows::{Derived, RecordRow, append_change, insert_row, joined, refresh_snapshot, update_row};
use crate::conflicts::count_conflicts;
use crate::error::Result;
use crate::index::{self, Entry, EntryRef};

/// What is stored about a record before the write.
pub(crate) enum Before<'a> {
    /// Nothing: the record is new.
    Nothing,
    /// This row.
    Row(&'a RecordRow),
}

/// What a write left.
pub(crate) struct Saved {
    /// Known when this version knows the kind.
    pub(crate) kind: Option<Kind>,
    /// The heads of the document now.
    pub(crate) heads: Vec<u8>,
}

/// Stores `changes`, already in `doc`, each with the row number of its operation. `known` is the struct that `doc` holds,
/// where whoever writes has it at hand.
pub(crate) fn persist(
    conn: &Connection,
    before: &Before<'_>,
    id: RecordId,
    doc: &Automerge,
    changes: &[(i64, Change)],
    may_conflict: bool,
    known: Option<&dyn Any>,
) -> Result<Saved> {
    let word = match before {
        Before::Nothing => kind_of(doc).unwrap_or_default(),
        Before::Row(row) => row.kind.clone(),
    };
    let kind = Kind::from_word(&word);
    let known = known.filter(|_| !deleted(doc)).and_then(|known| EntryRef::of_any(kind?, known));
    let decoded = if known.is_some() { None } else { decode(kind, id, doc) };
    let entry = known.or_else(|| decoded.as_ref().map(Entry::as_ref));
    let derived = derived(doc, entry.is_some(), may_conflict);
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
    match (before, &entry) {
        (Before::Row(_), entry) => index::replace(conn, n, entry.as_ref())?,
        (Before::Nothing, Some(entry)) => index::insert(conn, n, entry)?,
        (Before::Nothing, None) => {}
    }
    Ok(Saved { kind, heads: derived.heads })
}

/// What is derived from a document: columns of its row, and the struct its index rows are made of.
pub(crate) fn derive(
    kind: Option<Kind>,
    id: RecordId,
    doc: &Automerge,
    may_conflict: bool,
) -> (Derived, Option<Entry>) {
    let entry = decode(kind, id, doc);
    (derived(doc, entry.is_some(), may_conflict), entry)
}

/// The struct of a document. A record that was taken back has none.
fn decode(kind: Option<Kind>, id: RecordId, doc: &Automerge) -> Option<Entry> {
    kind.filter(|_| !deleted(doc)).and_then(|kind| Entry::of_document(kind, id, doc).ok())
}

fn derived(doc: &Automerge, decoded: bool, may_conflict: bool) -> Derived {
    let deleted = deleted(doc);
    Derived {
        schema: schema_of(doc).unwrap_or(0),
        heads: joined(doc.get_heads()),
        deleted,
        conflicts: if may_conflict { count_conflicts(doc) } else { 0 },
        readable: deleted || decoded,
    }
}
