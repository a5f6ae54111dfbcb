//! The inside of a `perform`: records are read, created and updated here.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::{Connection, named_params};
use sochibo_domain::id::RecordId;
use sochibo_domain::{Kind, Record};

use crate::error::{OnDatabase, Result, StoreError};
use crate::operations::operation_row;
use crate::recent::{AnyRecord, Recent, Written};
use crate::record::{
    Before, Document, RecordRow, Saved, Stamp, document_bytes, expect_kind, find_row, hydrate, load_document,
    load_for_writing, new_document, persist, settle, write_record,
};
use crate::seal::is_sealed;
use crate::vault::Session;

/// A document that this transaction touched.
struct Open {
    row: Option<RecordRow>,
    kind: Kind,
    doc: Document,
    /// Bytes of the document when stored, about.
    size: usize,
    /// The struct that the document holds, where it is known.
    record: Option<AnyRecord>,
}

impl Open {
    /// The struct that the document holds.
    fn record<R: Record>(&self, id: RecordId) -> Result<R> {
        match self.record.as_ref().and_then(|record| record.downcast_ref::<R>()) {
            Some(record) => Ok(record.clone()),
            None => hydrate(id, &self.doc),
        }
    }
}

/// A transaction. Records changed through it get one change each when it ends.
pub struct Tx<'a> {
    conn: &'a Connection,
    session: Session,
    recent: &'a Recent,
    stamp: Stamp,
    op: Option<i64>,
    open: BTreeMap<RecordId, Open>,
    changed: BTreeSet<Kind>,
}

impl<'a> Tx<'a> {
    pub(crate) fn begin(conn: &'a Connection, session: Session, recent: &'a Recent, stamp: Stamp) -> Self {
        Self { conn, session, recent, stamp, op: None, open: BTreeMap::new(), changed: BTreeSet::new() }
    }

    /// When the action happens, in Unix milliseconds.
    pub fn at_ms(&self) -> i64 {
        self.stamp.at_ms
    }

    /// The record with this id, with what this transaction did to it.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`] when there is none, or it was taken back.
    pub fn get<R: Record>(&self, id: impl Into<RecordId>) -> Result<R> {
        let id = id.into();
        self.find(id)?.ok_or(StoreError::RecordMissing { kind: R::KIND, id })
    }

    /// The record with this id, if there is one.
    pub fn find<R: Record>(&self, id: impl Into<RecordId>) -> Result<Option<R>> {
        let id = id.into();
        if let Some(open) = self.open.get(&id) {
            expect_kind(id, R::KIND, open.kind.as_str())?;
            return open.record(id).map(Some);
        }
        find_record(self.conn, self.recent, id)
    }

    /// Writes a new record.
    ///
    /// # Errors
    /// [`StoreError::RecordExists`].
    pub fn create<R: Record>(&mut self, record: &R) -> Result<()> {
        let id = record.id();
        if self.open.contains_key(&id) || find_row(self.conn, id)?.is_some() {
            return Err(StoreError::RecordExists { kind: R::KIND, id });
        }
        let mut doc = new_document(&self.session.actor);
        write_record(&mut doc, record)?;
        let record: AnyRecord = Arc::new(record.clone());
        self.open.insert(id, Open { row: None, kind: R::KIND, doc, size: 0, record: Some(record) });
        Ok(())
    }

    /// Edits a record in place and returns it as edited. Fields that stay equal are not touched.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`]; [`StoreError::NewerRecord`] when a newer version wrote it.
    pub fn update<R: Record>(&mut self, id: impl Into<RecordId>, edit: impl FnOnce(&mut R)) -> Result<R> {
        self.try_update(id, |record| {
            edit(record);
            Ok::<(), StoreError>(())
        })
    }

    /// The same with an edit that may refuse; then the record stays as it was.
    pub fn try_update<R: Record, E: From<StoreError>>(
        &mut self,
        id: impl Into<RecordId>,
        edit: impl FnOnce(&mut R) -> Result<(), E>,
    ) -> Result<R, E> {
        let id = id.into();
        let open = self.open::<R>(id)?;
        let mut record: R = open.record(id)?;
        edit(&mut record)?;
        if record.id() != id {
            return Err(StoreError::IdChanged { id }.into());
        }
        // A write that fails half-way leaves a document that is no struct.
        open.record = None;
        write_record(&mut open.doc, &record)?;
        open.record = Some(Arc::new(record.clone()));
        Ok(record)
    }

    /// Chooses the value in force where a field has concurrent ones; `path` as [`Conflict`](crate::Conflict) names it.
    /// Any other value is chosen by writing it with [`Tx::update`]. Returns whether there was such a field.
    ///
    /// # Errors
    /// As [`Tx::update`].
    pub fn settle<R: Record>(&mut self, id: impl Into<RecordId>, path: &str) -> Result<bool> {
        let id = id.into();
        let open = self.open::<R>(id)?;
        open.record = None;
        settle(&mut open.doc, path)
            .map_err(|error| StoreError::RecordDamaged { id, detail: error.to_string() })
    }

    fn open<R: Record>(&mut self, id: RecordId) -> Result<&mut Open> {
        use std::collections::btree_map::Entry;
        match self.open.entry(id) {
            Entry::Occupied(open) => {
                let open = open.into_mut();
                expect_kind(id, R::KIND, open.kind.as_str())?;
                Ok(open)
            }
            Entry::Vacant(place) => {
                let row = find_row(self.conn, id)?
                    .filter(|row| !row.derived.deleted)
                    .ok_or(StoreError::RecordMissing { kind: R::KIND, id })?;
                expect_kind(id, R::KIND, &row.kind)?;
                if row.derived.schema > R::SCHEMA {
                    return Err(StoreError::NewerRecord { id, found: row.derived.schema, known: R::SCHEMA });
                }
                if is_sealed(self.conn, id)? {
                    return Err(StoreError::Sealed { id });
                }
                let (doc, size) = match self.recent.take_document(id, &row.derived.heads) {
                    Some(kept) => kept,
                    None => {
                        let bytes = document_bytes(self.conn, row.n)?;
                        (load_for_writing(id, &bytes, &self.session.actor)?, bytes.len())
                    }
                };
                let record = self.recent.find_any(id, &row.derived.heads);
                Ok(place.insert(Open { row: Some(row), kind: R::KIND, doc, size, record }))
            }
        }
    }

    /// Lets a record whose history was removed go on in a new document.
    pub(crate) fn begin_anew<R: Record>(&mut self, record: &R) -> Result<()> {
        let id = record.id();
        let row = find_row(self.conn, id)?.ok_or(StoreError::RecordMissing { kind: R::KIND, id })?;
        let mut doc = new_document(&self.session.actor);
        write_record(&mut doc, record)?;
        let record: AnyRecord = Arc::new(record.clone());
        self.open.insert(id, Open { row: Some(row), kind: R::KIND, doc, size: 0, record: Some(record) });
        Ok(())
    }

    /// A document of any kind, taken back or not, for undo.
    pub(crate) fn open_any(&mut self, id: RecordId, row: RecordRow, kind: Kind) -> Result<&mut Document> {
        if is_sealed(self.conn, id)? {
            return Err(StoreError::Sealed { id });
        }
        let bytes = document_bytes(self.conn, row.n)?;
        let doc = load_for_writing(id, &bytes, &self.session.actor)?;
        let open = Open { row: Some(row), kind, doc, size: bytes.len(), record: None };
        Ok(&mut self.open.entry(id).insert_entry(open).into_mut().doc)
    }

    pub(crate) fn conn(&self) -> &'a Connection {
        self.conn
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    pub(crate) fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    pub(crate) fn touched(&mut self, kind: Kind) {
        self.changed.insert(kind);
    }

    pub(crate) fn is_open(&self, id: RecordId) -> bool {
        self.open.contains_key(&id)
    }

    /// The row of this operation, written when the first change needs it.
    pub(crate) fn op_row(&mut self) -> Result<i64> {
        if let Some(n) = self.op {
            return Ok(n);
        }
        self.conn
            .prepare_cached(
                "INSERT OR IGNORE INTO actors (actor, device, person, first_ms)
                 VALUES (:actor, :device, :person, :first_ms)",
            )
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":actor": self.session.actor.to_bytes(),
                    ":device": self.session.device,
                    ":person": self.stamp.author,
                    ":first_ms": self.stamp.at_ms,
                })
            })
            .during(self.conn, "write down who writes")?;
        let n = operation_row(self.conn, &self.stamp, false)?;
        self.op = Some(n);
        Ok(n)
    }

    /// Stores what the open documents gathered. Tells which kinds changed, and what is worth keeping after the commit.
    pub(crate) fn finish(mut self) -> Result<(BTreeSet<Kind>, Vec<Written>)> {
        let mut written = Vec::new();
        while let Some((id, open)) = self.open.pop_first() {
            written.extend(self.store(id, open)?);
        }
        Ok((self.changed, written))
    }

    /// Stores one open document now, so that an operation on thousands keeps none of them in memory.
    pub(crate) fn flush(&mut self, id: RecordId) -> Result<()> {
        self.open.remove(&id).map_or(Ok(()), |open| self.store(id, open).map(drop))
    }

    fn store(&mut self, id: RecordId, open: Open) -> Result<Option<Written>> {
        let Open { row, kind, mut doc, size, record } = open;
        if doc.commit_with(self.stamp.options()).is_none() {
            return Ok(None);
        }
        let Some(change) = doc.get_last_local_change() else { return Ok(None) };
        let size = size + change.raw_bytes().len();
        let op = self.op_row()?;
        let before = row.as_ref().map_or(Before::Nothing, Before::Row);
        let may_conflict = row.as_ref().is_some_and(|row| row.derived.conflicts > 0);
        let known = record.as_deref().map(|record| record as &dyn Any);
        let Saved { heads, .. } =
            persist(self.conn, &before, id, doc.document(), &[(op, change)], may_conflict, known)?;
        self.changed.insert(kind);
        Ok(Some(Written { id, heads, size, doc, record }))
    }
}

/// The record with this id as committed, if there is one that was not taken back.
pub(crate) fn find_record<R: Record>(conn: &Connection, recent: &Recent, id: RecordId) -> Result<Option<R>> {
    let Some(row) = find_row(conn, id)?.filter(|row| !row.derived.deleted) else { return Ok(None) };
    expect_kind(id, R::KIND, &row.kind)?;
    if let Some(record) = recent.find(id, &row.derived.heads) {
        return Ok(Some(record));
    }
    let bytes = document_bytes(conn, row.n)?;
    let record = hydrate(id, &load_document(id, &bytes, false)?)?;
    recent.keep(id, &row.derived.heads, bytes.len(), &record);
    Ok(Some(record))
}

/// The stored document of a record of this kind; `None` when there is none, or it was taken back.
pub(crate) fn stored_bytes<R: Record>(conn: &Connection, id: RecordId) -> Result<Option<Vec<u8>>> {
    let Some(row) = find_row(conn, id)?.filter(|row| !row.derived.deleted) else { return Ok(None) };
    expect_kind(id, R::KIND, &row.kind)?;
    document_bytes(conn, row.n).map(Some)
}
