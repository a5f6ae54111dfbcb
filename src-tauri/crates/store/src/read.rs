//! Reading, on connections of its own: a reader sees one moment and never waits for the writer.

use std::cell::Cell;
use std::fmt;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
use std::thread;

use rusqlite::Connection;
use sochibo_domain::Record;
use sochibo_domain::id::RecordId;

use crate::db::{Access, Key, connect};
use crate::error::{OnDatabase, Result, StoreError};
use crate::folder::Layout;
use crate::query::MemberDirectory;
use crate::recent::Recent;
use crate::record::{all_rows, document_bytes, hydrate, load_document};
use crate::tx::{find_record, stored_bytes};
use crate::vault::Vault;

/// Reading connections that are kept, with what they have decrypted, until the vault is closed.
const KEPT: usize = 4;

/// Threads that decode many records at once.
const THREADS: usize = 2;

/// The reading connections of a vault, opened as needed.
pub(crate) struct Readers {
    layout: Layout,
    key: Key,
    kept: [OnceLock<Mutex<Line>>; KEPT],
}

/// A reading connection with what is known of what it reads.
struct Line {
    conn: Connection,
    members: Cell<Option<MemberDirectory>>,
}

/// A connection on loan, or one opened for a single reader because all kept ones are busy.
enum Loan<'v> {
    Kept(MutexGuard<'v, Line>),
    Own(Box<Line>),
}

impl Readers {
    pub(crate) fn new(layout: Layout, key: Key) -> Self {
        Self { layout, key, kept: [const { OnceLock::new() }; KEPT] }
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// A connection outside any transaction that belongs to the caller alone.
    pub(crate) fn connection(&self) -> Result<Connection> {
        connect(&self.layout.database(), &self.key, Access::Read)
    }

    fn open(&self) -> Result<Line> {
        let conn = self.connection()?;
        Ok(Line { conn, members: Cell::new(None) })
    }

    fn lend(&self) -> Result<Loan<'_>> {
        for slot in &self.kept {
            let kept = match slot.get() {
                Some(kept) => kept,
                None => {
                    let line = self.open()?;
                    slot.get_or_init(|| Mutex::new(line))
                }
            };
            match kept.try_lock() {
                Ok(line) => return Ok(Loan::Kept(line)),
                // A reader whose thread panicked changed nothing.
                Err(TryLockError::Poisoned(poisoned)) => {
                    kept.clear_poison();
                    return Ok(Loan::Kept(PoisonError::into_inner(poisoned)));
                }
                Err(TryLockError::WouldBlock) => {}
            }
        }
        self.open().map(|line| Loan::Own(Box::new(line)))
    }
}

/// A view of the vault at one moment. Short-lived: take one for each query or screen.
pub struct Reader<'v> {
    loan: Loan<'v>,
    recent: &'v Recent,
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

impl Vault {
    /// A view of the vault as it is now.
    pub fn read(&self) -> Result<Reader<'_>> {
        let reader = Reader { loan: self.readers().lend()?, recent: self.recent() };
        let conn = reader.conn();
        if !conn.is_autocommit() {
            conn.execute_batch("ROLLBACK").during(conn, "begin to read")?;
        }
        conn.execute_batch("BEGIN").during(conn, "begin to read")?;
        Ok(reader)
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        // Failing here leaves an open read transaction, which the next loan of this connection ends.
        let _ = self.conn().execute_batch("COMMIT");
    }
}

impl Reader<'_> {
    fn line(&self) -> &Line {
        match &self.loan {
            Loan::Kept(line) => line,
            Loan::Own(line) => line,
        }
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.line().conn
    }

    /// Asks the directory of members of this moment. One that failed is forgotten.
    pub(crate) fn with_members<T>(&self, ask: impl FnOnce(&mut MemberDirectory) -> Result<T>) -> Result<T> {
        let line = self.line();
        let mut members = MemberDirectory::current(line.members.take(), &line.conn)?;
        let answer = ask(&mut members)?;
        line.members.set(Some(members));
        Ok(answer)
    }

    /// The record with this id.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`] when there is none, or it was taken back.
    pub fn get<R: Record>(&self, id: impl Into<RecordId>) -> Result<R> {
        let id = id.into();
        self.find(id)?.ok_or(StoreError::RecordMissing { kind: R::KIND, id })
    }

    /// The record with this id, if there is one.
    pub fn find<R: Record>(&self, id: impl Into<RecordId>) -> Result<Option<R>> {
        find_record(self.conn(), self.recent, id.into())
    }

    /// The records with these ids, in that order, decoded on several threads: for a print of hundreds.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`] when one of them is not there, or was taken back.
    pub fn get_many<R: Record>(&self, ids: &[RecordId]) -> Result<Vec<R>> {
        let stored = ids.iter().map(|id| {
            let bytes = stored_bytes::<R>(self.conn(), *id)?;
            Ok((*id, bytes.ok_or(StoreError::RecordMissing { kind: R::KIND, id: *id })?))
        });
        let stored = stored.collect::<Result<Vec<(RecordId, Vec<u8>)>>>()?;
        let decode = |part: &[(RecordId, Vec<u8>)]| -> Result<Vec<R>> {
            part.iter().map(|(id, bytes)| hydrate(*id, &load_document(*id, bytes, false)?)).collect()
        };
        let parts = stored.chunks(stored.len().div_ceil(THREADS).max(1));
        let decoded = thread::scope(|scope| {
            let running: Vec<_> = parts.map(|part| (part, scope.spawn(|| decode(part)))).collect();
            let joined = running.into_iter().map(|(part, thread)| {
                thread.join().unwrap_or_else(|_| {
                    let id = part.first().map(|(id, _)| *id).unwrap_or_default();
                    Err(StoreError::RecordDamaged { id, detail: "decoding stopped".to_owned() })
                })
            });
            joined.collect::<Result<Vec<Vec<R>>>>()
        })?;
        Ok(decoded.into_iter().flatten().collect())
    }

    /// Every record of a kind, in the order they were created. For kinds of which there are few.
    pub fn list<R: Record>(&self) -> Result<Vec<R>> {
        all_rows(self.conn(), Some(R::KIND.as_str()))?
            .into_iter()
            .filter(|row| !row.derived.deleted && row.derived.readable)
            .map(|row| {
                let doc = load_document(row.id, &document_bytes(self.conn(), row.n)?, false)?;
                hydrate(row.id, &doc)
            })
            .collect()
    }

    /// How many records of a kind there are.
    pub fn count<R: Record>(&self) -> Result<u64> {
        self.conn()
            .prepare_cached("SELECT count(*) FROM records WHERE kind = ?1 AND NOT deleted")
            .and_then(|mut statement| statement.query_row([R::KIND.as_str()], |row| row.get::<_, i64>(0)))
            .map(i64::unsigned_abs)
            .during(self.conn(), "count the records")
    }
}
