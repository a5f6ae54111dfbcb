//! Sealing.

use rusqlite::{Connection, OptionalExtension, named_params};
use sochibo_domain::id::RecordId;
use uuid::Uuid;

use super::code::{SealCode, SealHash};
use super::rows::{Seal, is_sealed};
use crate::error::{OnDatabase, Result, StoreError};
use crate::record::find_row;
use crate::tx::Tx;

/// What is about to be sealed.
#[derive(Debug, Clone, Copy)]
pub struct ToSeal<'a> {
    /// The book it goes into, for example `minutes/2026`.
    pub book: &'a str,
    /// The record it is about.
    pub record: RecordId,
    /// The entry it amends; an original amends none.
    pub amends: Option<SealHash>,
    /// What it is called in the table of contents.
    pub title: &'a str,
    /// The canonical bytes of what it says.
    pub content: &'a [u8],
}

/// What the print of an entry must show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Its place in the book.
    pub number: u32,
    /// Its check code.
    pub code: SealCode,
}

impl Tx<'_> {
    /// Seals a record, or an amendment to what was sealed. `print` makes the PDF, which shows the number and the code
    /// it is handed. A sealing cannot be taken back.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when the record has been sealed before and this is no amendment;
    /// [`StoreError::RecordMissing`] when it is not here; whatever `print` fails with.
    pub fn seal<E: From<StoreError>>(
        &mut self,
        what: &ToSeal<'_>,
        print: impl FnOnce(&Slip) -> Result<Vec<u8>, E>,
    ) -> Result<Seal, E> {
        let id = what.record;
        if what.amends.is_none() && is_sealed(self.conn(), id)? {
            return Err(StoreError::Sealed { id }.into());
        }
        // The heads must be those of what was written in this very transaction, too.
        self.flush(id)?;
        let row = find_row(self.conn(), id)?.filter(|row| !row.derived.deleted);
        let row =
            row.ok_or_else(|| StoreError::RecordDamaged { id, detail: "there is nothing to seal".into() })?;
        let device = self.session().device;
        let mut seal = Seal {
            prev: last_of(self.conn(), device)?,
            device,
            book: what.book.to_owned(),
            number: next_number(self.conn(), what.book)?,
            record: id,
            amends: what.amends,
            title: what.title.to_owned(),
            author: self.stamp().author.clone(),
            at_ms: self.at_ms(),
            heads: row.derived.heads,
            content: what.content.to_owned(),
            pdf: Vec::new(),
        };
        seal.pdf = print(&Slip { number: seal.number, code: seal.code() })?;
        let op = self.op_row()?;
        seal.insert(self.conn(), Some(op))?;
        if let Some(kind) = sochibo_domain::Kind::from_word(&row.kind) {
            self.touched(kind);
        }
        Ok(seal)
    }
}

/// The newest entry of this machine.
fn last_of(conn: &Connection, device: Uuid) -> Result<Option<SealHash>> {
    conn.prepare_cached("SELECT hash FROM seals WHERE device = :device ORDER BY n DESC LIMIT 1")
        .and_then(|mut statement| {
            statement.query_row(named_params! {":device": device}, |row| row.get(0).map(SealHash)).optional()
        })
        .during(conn, "look for the last seal")
}

fn next_number(conn: &Connection, book: &str) -> Result<u32> {
    conn.prepare_cached("SELECT coalesce(max(number), 0) + 1 FROM seals WHERE book = :book")
        .and_then(|mut statement| statement.query_row(named_params! {":book": book}, |row| row.get(0)))
        .during(conn, "number a seal")
}
