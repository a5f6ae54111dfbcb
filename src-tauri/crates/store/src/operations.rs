//! The log of finished actions.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sochibo_domain::id::RecordId;

use crate::error::{OnDatabase, Result};
use crate::perform::OpId;
use crate::record::Stamp;
use crate::vault::Vault;

/// A finished action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its id.
    pub id: OpId,
    /// What was done.
    pub name: String,
    /// Who did it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// The operation this one took back.
    pub undoes: Option<OpId>,
    /// The operation that took this one back.
    pub undone_by: Option<OpId>,
    /// Whether it came from another machine.
    pub received: bool,
    /// Whether it erased something, or touched what was erased since: then it cannot be taken back.
    pub erased: bool,
}

impl Operation {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OpId(row.get("id")?),
            name: row.get("name")?,
            author: row.get("author")?,
            at_ms: row.get("at_ms")?,
            undoes: row.get::<_, Option<_>>("undoes")?.map(OpId),
            undone_by: row.get::<_, Option<_>>("undone_by")?.map(OpId),
            received: row.get("received")?,
            erased: row.get("erased")?,
        })
    }
}

impl Vault {
    /// The latest operations, newest first.
    pub fn operations(&self, limit: u32) -> Result<Vec<Operation>> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.prepare_cached(include_str!("operations.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map(named_params! {":id": None::<uuid::Uuid>, ":limit": limit}, Operation::read)?
                    .collect()
            })
            .during(conn, "list the operations")
    }

    /// One operation.
    pub fn find_operation(&self, op: OpId) -> Result<Option<Operation>> {
        let reader = self.read()?;
        find_operation(reader.conn(), op)
    }

    /// The time of the first operation.
    pub fn first_operation_ms(&self) -> Result<Option<i64>> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.query_row("SELECT min(at_ms) FROM operations", [], |row| row.get(0))
            .during(conn, "look for the first operation")
    }

    /// The time of the latest operation. A clock behind it is wrong, and deserves a warning.
    pub fn last_operation_ms(&self) -> Result<Option<i64>> {
        let reader = self.read()?;
        let conn = reader.conn();
        conn.query_row("SELECT max(at_ms) FROM operations", [], |row| row.get(0))
            .during(conn, "look for the latest operation")
    }
}

pub(crate) fn find_operation(conn: &Connection, op: OpId) -> Result<Option<Operation>> {
    conn.prepare_cached(include_str!("operations.sql"))
        .and_then(|mut statement| {
            statement.query_row(named_params! {":id": op.0, ":limit": 1}, Operation::read).optional()
        })
        .during(conn, "look for an operation")
}

/// The row number of an operation, which is written when it is new.
pub(crate) fn operation_row(conn: &Connection, stamp: &Stamp, received: bool) -> Result<i64> {
    let write = || -> rusqlite::Result<i64> {
        let found = conn
            .prepare_cached("SELECT n FROM operations WHERE id = :id")?
            .query_row(named_params! {":id": stamp.op.0}, |row| row.get(0))
            .optional()?;
        if let Some(n) = found {
            return Ok(n);
        }
        conn.prepare_cached(include_str!("insert_operation.sql"))?.execute(named_params! {
            ":id": stamp.op.0,
            ":name": stamp.name,
            ":author": stamp.author,
            ":at_ms": stamp.at_ms,
            ":received": received,
        })?;
        Ok(conn.last_insert_rowid())
    };
    write().during(conn, "write an operation")
}

/// The records an operation touched, in the order it touched them.
pub(crate) fn records_of(conn: &Connection, op: OpId) -> Result<Vec<RecordId>> {
    conn.prepare_cached(include_str!("records_of.sql"))
        .and_then(|mut statement| {
            statement.query_map(named_params! {":id": op.0}, |row| Ok(RecordId(row.get("id")?)))?.collect()
        })
        .during(conn, "list the records of an operation")
}
