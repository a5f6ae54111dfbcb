//! Erasing for good: the document of a record with its history, its index rows and words, drafts, the files that it alone
//! named, the copies of the vault. Nothing of it can be undone.
//!
//! It happens in two steps. One transaction removes everything the database knows and writes down what lies beside it.
//! Then that is cleared away, and the database is made anew without the pages that held it. A machine that stops in
//! between does the second step when the vault is opened again.

mod bury;
mod clear;
mod tombstone;

pub(crate) use clear::{clear, spare};
pub use tombstone::Tombstone;
pub(crate) use tombstone::{Standing, admit, erased_back, standing_of};

use std::collections::BTreeSet;

use sochibo_domain::id::RecordId;
use sochibo_domain::{Kind, Record};

use self::bury::{Gone, bury, forget_drafts, note_files};
use self::tombstone::write_tombstone;
use crate::error::{OnDatabase, Result, StoreError};
use crate::perform::{Op, Performed};
use crate::record::{expect_kind, find_row};
use crate::reindex::rebuild;
use crate::seal::is_sealed;
use crate::tx::Tx;
use crate::vault::Vault;

/// What is erased in one operation.
pub struct Eraser<'t, 'a> {
    vault: &'t Vault,
    tx: &'t mut Tx<'a>,
    gone: Gone,
    anew: BTreeSet<RecordId>,
}

impl Vault {
    /// Erases what `act` names, in one operation that cannot be taken back. Whether everything beside the database is
    /// cleared away too tells [`Vault::is_clear`]; what is not is tried again when the vault is opened.
    ///
    /// # Errors
    /// Whatever `act` returns, and every [`StoreError`] of writing; then nothing is erased.
    pub fn erase<T, E: From<StoreError>>(
        &self,
        op: Op<'_>,
        act: impl FnOnce(&mut Eraser<'_, '_>) -> Result<T, E>,
    ) -> Result<Performed<T>, E> {
        // Another machine that still has the erased history would take a change of the same writer for a forgery.
        self.renew_actor()?;
        let performed = self.perform(op, |tx| {
            let mut eraser = Eraser { vault: self, tx, gone: Gone::default(), anew: BTreeSet::new() };
            let value = act(&mut eraser)?;
            eraser.finish()?;
            Ok::<T, E>(value)
        })?;
        self.recent().clear();
        self.clear_away();
        Ok(performed)
    }

    /// Whether nothing erased waits to be cleared away any more.
    pub fn is_clear(&self) -> Result<bool> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM leftovers)", [], |row| row.get(0))
            .during(conn, "look for what is left to clear away")
    }

    /// Clears away what the transaction could not. A disk that is full or a file that is held open leaves the rest for
    /// the next opening; nothing is lost by waiting.
    fn clear_away(&self) {
        let _ = clear(&self.writer(), self.layout());
    }
}

impl Eraser<'_, '_> {
    /// The record with this id.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`].
    pub fn get<R: Record>(&self, id: impl Into<RecordId>) -> Result<R> {
        self.tx.get(id)
    }

    /// Erases a record whole. Changes of it that arrive later are refused.
    ///
    /// # Errors
    /// [`StoreError::RecordMissing`]; [`StoreError::Sealed`]: what was signed and sealed stays.
    pub fn remove<R: Record>(&mut self, id: impl Into<RecordId>) -> Result<()> {
        self.bury(R::KIND, id.into(), true)
    }

    /// Lets a record go on as `record` alone, in a document without history. Changes that build on the erased history
    /// are refused when they arrive.
    ///
    /// # Errors
    /// As [`Eraser::remove`].
    pub fn begin_anew<R: Record>(&mut self, record: &R) -> Result<()> {
        self.bury(R::KIND, record.id(), false)?;
        self.tx.begin_anew(record)?;
        self.anew.insert(record.id());
        Ok(())
    }

    fn bury(&mut self, kind: Kind, id: RecordId, whole: bool) -> Result<()> {
        let conn = self.tx.conn();
        let row = find_row(conn, id)?.ok_or(StoreError::RecordMissing { kind, id })?;
        expect_kind(id, kind, &row.kind)?;
        if is_sealed(conn, id)? {
            return Err(StoreError::Sealed { id });
        }
        write_tombstone(conn, id, &row.kind, whole, self.tx.stamp())?;
        bury(conn, &row, whole, &mut self.gone)?;
        forget_drafts(conn, id)?;
        self.tx.touched(kind);
        Ok(())
    }

    /// Writes what goes on, makes the index anew from it and notes what lies beside the database.
    fn finish(&mut self) -> Result<()> {
        for id in std::mem::take(&mut self.anew) {
            self.tx.flush(id)?;
        }
        let op = self.tx.op_row()?;
        let conn = self.tx.conn();
        conn.execute("UPDATE operations SET erased = 1 WHERE n = ?1", [op]).during(conn, "erase")?;
        // Words that were removed one by one would stay in the older parts of the full text.
        rebuild(conn)?;
        note_files(self.vault, conn, &self.gone)
    }
}
