//! The rows of sealed entries.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sochibo_domain::id::RecordId;
use uuid::Uuid;

use super::code::{Hasher, SealCode, SealHash, sum};
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A sealed entry with its bytes, as it is kept and as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The entry before it on the same machine.
    pub prev: Option<SealHash>,
    /// The machine that sealed it.
    pub device: Uuid,
    /// The book it stands in, for example `minutes/2026`.
    pub book: String,
    /// Its place in the book, from 1.
    pub number: u32,
    /// What was sealed.
    pub record: RecordId,
    /// The entry it amends.
    pub amends: Option<SealHash>,
    /// What it is called in the table of contents.
    pub title: String,
    /// Who sealed it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// The newest changes of the record at that moment, in ascending order, end to end.
    pub heads: Vec<u8>,
    /// The canonical bytes of what it says.
    pub content: Vec<u8>,
    /// The print.
    pub pdf: Vec<u8>,
}

impl Seal {
    /// The hash behind the check code: everything but the print, which carries the code.
    pub(super) fn digest(&self) -> [u8; 32] {
        let optional = |hash: &Option<SealHash>| hash.map(|hash| hash.0.to_vec()).unwrap_or_default();
        Hasher::new("sochibo seal 1")
            .part(&optional(&self.prev))
            .part(self.device.as_bytes())
            .part(self.book.as_bytes())
            .part(&self.number.to_le_bytes())
            .part(self.record.0.as_bytes())
            .part(&optional(&self.amends))
            .part(self.title.as_bytes())
            .part(self.author.as_bytes())
            .part(&self.at_ms.to_le_bytes())
            .part(&self.heads)
            .part(&sum(&self.content))
            .finish()
    }

    /// The check code of its print.
    pub fn code(&self) -> SealCode {
        SealCode::of(&self.digest())
    }

    /// What names it: the digest and the print.
    pub fn hash(&self) -> SealHash {
        SealHash(Hasher::new("sochibo seal 1 printed").part(&self.digest()).part(&sum(&self.pdf)).finish())
    }

    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            prev: row.get::<_, Option<[u8; 32]>>("prev")?.map(SealHash),
            device: row.get("device")?,
            book: row.get("book")?,
            number: row.get("number")?,
            record: RecordId(row.get("record")?),
            amends: row.get::<_, Option<[u8; 32]>>("amends")?.map(SealHash),
            title: row.get("title")?,
            author: row.get("author")?,
            at_ms: row.get("at_ms")?,
            heads: row.get("heads")?,
            content: row.get("content")?,
            pdf: row.get("pdf")?,
        })
    }

    /// Adds the entry; `op` is the operation that sealed it here.
    pub(super) fn insert(&self, conn: &Connection, op: Option<i64>) -> Result<()> {
        conn.prepare_cached(include_str!("insert.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":hash": self.hash().0,
                    ":prev": self.prev.map(|hash| hash.0),
                    ":device": self.device,
                    ":book": self.book,
                    ":number": self.number,
                    ":record": self.record.0,
                    ":amends": self.amends.map(|hash| hash.0),
                    ":title": self.title,
                    ":author": self.author,
                    ":at_ms": self.at_ms,
                    ":heads": self.heads,
                    ":content": self.content,
                    ":pdf": self.pdf,
                    ":code": self.code().as_stored(),
                    ":op": op,
                })
            })
            .during(conn, "seal")?;
        Ok(())
    }
}

/// A sealed entry without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealRow {
    /// What names it.
    pub hash: SealHash,
    /// The machine that sealed it.
    pub device: Uuid,
    /// The book it stands in.
    pub book: String,
    /// Its place in the book.
    pub number: u32,
    /// What was sealed.
    pub record: RecordId,
    /// The entry it amends.
    pub amends: Option<SealHash>,
    /// What it is called.
    pub title: String,
    /// Who sealed it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// The check code of its print.
    pub code: SealCode,
    /// Whether the record has changed since, by what another machine wrote meanwhile.
    pub overtaken: bool,
    /// Whether another entry of the same book has the same number.
    pub number_twice: bool,
}

impl SealRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            hash: SealHash(row.get("hash")?),
            device: row.get("device")?,
            book: row.get("book")?,
            number: row.get("number")?,
            record: RecordId(row.get("record")?),
            amends: row.get::<_, Option<[u8; 32]>>("amends")?.map(SealHash),
            title: row.get("title")?,
            author: row.get("author")?,
            at_ms: row.get("at_ms")?,
            code: SealCode::from_stored(row.get("code")?),
            overtaken: row.get("overtaken")?,
            number_twice: row.get("number_twice")?,
        })
    }
}

impl Reader<'_> {
    /// The entries of a book in their order; of every book when the name is empty.
    pub fn seals(&self, book: &str) -> Result<Vec<SealRow>> {
        self.select_seals(named_params! {":book": book, ":record": None::<Uuid>, ":code": None::<&str>})
    }

    /// The entries about a record: the original first, then its amendments.
    pub fn seals_of(&self, record: impl Into<RecordId>) -> Result<Vec<SealRow>> {
        let record = record.into().0;
        self.select_seals(named_params! {":book": "", ":record": record, ":code": None::<&str>})
    }

    /// The entries whose print carries this code.
    pub fn seals_with(&self, code: &SealCode) -> Result<Vec<SealRow>> {
        self.select_seals(named_params! {":book": "", ":record": None::<Uuid>, ":code": code.as_stored()})
    }

    fn select_seals(&self, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<SealRow>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("select.sql"))
            .and_then(|mut statement| statement.query_map(params, SealRow::read)?.collect())
            .during(conn, "list what is sealed")
    }

    /// One entry with its bytes.
    pub fn find_seal(&self, hash: &SealHash) -> Result<Option<Seal>> {
        let conn = self.conn();
        conn.prepare_cached("SELECT * FROM seals WHERE hash = :hash")
            .and_then(|mut statement| {
                statement.query_row(named_params! {":hash": hash.0}, Seal::read).optional()
            })
            .during(conn, "read what is sealed")
    }
}

/// Whether a record is sealed, so that nothing here may edit it.
pub(crate) fn is_sealed(conn: &Connection, record: RecordId) -> Result<bool> {
    conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM seals WHERE record = :record)")
        .and_then(|mut statement| statement.query_row(named_params! {":record": record.0}, |row| row.get(0)))
        .during(conn, "look for a seal")
}

/// The record an operation sealed, if it did.
pub(crate) fn sealed_by(conn: &Connection, op: Uuid) -> Result<Option<RecordId>> {
    conn.prepare_cached(
        "SELECT record FROM seals WHERE op = (SELECT n FROM operations WHERE id = :op) LIMIT 1",
    )
    .and_then(|mut statement| {
        statement.query_row(named_params! {":op": op}, |row| row.get(0).map(RecordId)).optional()
    })
    .during(conn, "look for a seal")
}
