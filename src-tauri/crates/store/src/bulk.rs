//! Creating thousands of records at once: documents are encoded on two threads while this one writes them.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use automerge::{ActorId, Change};
use rusqlite::ErrorCode;
use sochibo_domain::Record;

use crate::error::{Result, StoreError};
use crate::index::{self, EntryRef};
use crate::record::{Derived, Stamp, append_change, first_change, insert_row, new_document, write_record};
use crate::tx::Tx;

/// Encoding threads. More help only where the disk keeps up.
const THREADS: usize = 2;

/// Records encoded before they are handed over.
const CHUNK: usize = 128;

/// Chunks that may wait for the writer.
const WAITING: usize = 8;

type Encoded = Result<Vec<Change>>;

impl Tx<'_> {
    /// Writes many new records of one kind, far faster than one by one. They are in the index at once.
    ///
    /// # Errors
    /// [`StoreError::RecordExists`].
    pub fn create_many<R: Record>(&mut self, records: &[R]) -> Result<()> {
        if records.is_empty() {
            return Ok(());
        }
        let op = self.op_row()?;
        self.touched(R::KIND);
        let actor = self.session().actor.clone();
        let stamp = self.stamp().clone();
        thread::scope(|scope| {
            let lanes: Vec<Receiver<Encoded>> = (0..THREADS)
                .map(|lane| {
                    let (send, receive) = sync_channel(WAITING);
                    let (actor, stamp) = (&actor, &stamp);
                    scope.spawn(move || {
                        for chunk in records.chunks(CHUNK).skip(lane).step_by(THREADS) {
                            let encoded = chunk.iter().map(|record| encode(actor, stamp, record)).collect();
                            // The writer hangs up when it fails; the reason is its own error.
                            if send.send(encoded).is_err() {
                                return;
                            }
                        }
                    });
                    receive
                })
                .collect();
            for (chunk, lane) in records.chunks(CHUNK).zip(lanes.iter().cycle()) {
                let encoded = lane.recv().map_err(|_| StoreError::RecordDamaged {
                    id: chunk.first().map(Record::id).unwrap_or_default(),
                    detail: "encoding stopped".to_owned(),
                })??;
                for (record, change) in chunk.iter().zip(encoded) {
                    self.append_new(op, record, &change)?;
                }
            }
            Ok(())
        })
    }

    fn append_new<R: Record>(&self, op: i64, record: &R, change: &Change) -> Result<()> {
        let id = record.id();
        let exists = || StoreError::RecordExists { kind: R::KIND, id };
        if self.is_open(id) {
            return Err(exists());
        }
        let derived = Derived {
            schema: R::SCHEMA,
            heads: change.hash().0.to_vec(),
            deleted: false,
            conflicts: 0,
            readable: true,
        };
        let n = insert_row(self.conn(), id, R::KIND.as_str(), &derived).map_err(|error| match &error {
            StoreError::Database { source, .. }
                if source.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) =>
            {
                exists()
            }
            _ => error,
        })?;
        append_change(self.conn(), n, op, change)?;
        EntryRef::of(record).map_or(Ok(()), |entry| index::insert(self.conn(), n, &entry))
    }
}

/// The one change that creates `record`.
fn encode<R: Record>(actor: &ActorId, stamp: &Stamp, record: &R) -> Result<Change> {
    if let Some(change) = first_change(actor, stamp, record)? {
        return Ok(change);
    }
    let mut doc = new_document(actor);
    write_record(&mut doc, record)?;
    doc.commit_with(stamp.options());
    doc.get_last_local_change().ok_or_else(|| StoreError::RecordDamaged {
        id: record.id(),
        detail: "the record is empty".to_owned(),
    })
}
