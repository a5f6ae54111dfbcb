//! The rows behind a record: its changes, its snapshot, and what is derived from them.

use automerge::{Change, ChangeHash};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sochibo_domain::id::RecordId;

use crate::error::{OnDatabase, Result, StoreError};
use crate::perform::OpId;

/// Changes beyond the snapshot after which a new snapshot is worth its bytes.
const SNAPSHOT_EVERY: i64 = 16;

/// One row of `records`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RecordRow {
    pub(crate) n: i64,
    pub(crate) id: RecordId,
    pub(crate) kind: String,
    pub(crate) derived: Derived,
}

/// What `records` repeats from the document, so that lists need not load it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Derived {
    pub(crate) schema: u32,
    pub(crate) heads: Vec<u8>,
    pub(crate) deleted: bool,
    pub(crate) conflicts: u32,
    pub(crate) readable: bool,
}

impl RecordRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            n: row.get("n")?,
            id: RecordId(row.get("id")?),
            kind: row.get("kind")?,
            derived: Derived {
                schema: row.get("schema")?,
                heads: row.get("heads")?,
                deleted: row.get("deleted")?,
                conflicts: row.get("conflicts")?,
                readable: row.get("readable")?,
            },
        })
    }
}

/// Heads as one value: hashes in ascending order, end to end.
pub(crate) fn joined(mut heads: Vec<ChangeHash>) -> Vec<u8> {
    heads.sort_unstable();
    heads.iter().flat_map(|head| head.0).collect()
}

pub(crate) fn find_row(conn: &Connection, id: RecordId) -> Result<Option<RecordRow>> {
    conn.prepare_cached(
        "SELECT n, id, kind, schema, heads, deleted, conflicts, readable FROM records WHERE id = :id",
    )
    .and_then(|mut statement| statement.query_row(named_params! {":id": id.0}, RecordRow::read).optional())
    .during(conn, "look for a record")
}

/// Rows of every record, or of one kind, in the order they came.
pub(crate) fn all_rows(conn: &Connection, kind: Option<&str>) -> Result<Vec<RecordRow>> {
    conn.prepare_cached(include_str!("all_rows.sql"))
        .and_then(|mut statement| {
            statement.query_map(named_params! {":kind": kind}, RecordRow::read)?.collect()
        })
        .during(conn, "list the records")
}

pub(crate) fn insert_row(conn: &Connection, id: RecordId, kind: &str, derived: &Derived) -> Result<i64> {
    conn.prepare_cached(include_str!("insert_row.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":id": id.0,
                ":kind": kind,
                ":schema": derived.schema,
                ":heads": derived.heads,
                ":deleted": derived.deleted,
                ":conflicts": derived.conflicts,
                ":readable": derived.readable,
            })
        })
        .during(conn, "write a record")?;
    Ok(conn.last_insert_rowid())
}

pub(crate) fn update_row(conn: &Connection, n: i64, derived: &Derived) -> Result<()> {
    conn.prepare_cached(include_str!("update_row.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":n": n,
                ":schema": derived.schema,
                ":heads": derived.heads,
                ":deleted": derived.deleted,
                ":conflicts": derived.conflicts,
                ":readable": derived.readable,
            })
        })
        .during(conn, "write a record")?;
    Ok(())
}

/// Appends one change. Its bytes are the truth; everything else can be derived from them.
pub(crate) fn append_change(conn: &Connection, record: i64, op: i64, change: &Change) -> Result<()> {
    conn.prepare_cached("INSERT INTO changes (record, op, hash, bytes) VALUES (:record, :op, :hash, :bytes)")
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": record,
                ":op": op,
                ":hash": change.hash().0,
                ":bytes": change.raw_bytes(),
            })
        })
        .during(conn, "write a change")?;
    Ok(())
}

/// The stored document: the snapshot, then the changes after it, end to end as automerge loads them.
pub(crate) fn document_bytes(conn: &Connection, n: i64) -> Result<Vec<u8>> {
    let read = || -> rusqlite::Result<Vec<u8>> {
        let (mut bytes, after): (Vec<u8>, i64) = conn
            .prepare_cached("SELECT coalesce(snapshot, x''), snapshot_at FROM records WHERE n = :n")?
            .query_row(named_params! {":n": n}, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut statement =
            conn.prepare_cached("SELECT bytes FROM changes WHERE record = :n AND n > :after ORDER BY n")?;
        let mut rows = statement.query(named_params! {":n": n, ":after": after})?;
        while let Some(row) = rows.next()? {
            bytes.extend_from_slice(row.get_ref(0)?.as_blob()?);
        }
        Ok(bytes)
    };
    read().during(conn, "read a record")
}

/// Replaces the snapshot when enough changes have gathered behind it; `save` makes its bytes.
pub(crate) fn refresh_snapshot(conn: &Connection, n: i64, save: impl FnOnce() -> Vec<u8>) -> Result<()> {
    let refresh = || -> rusqlite::Result<()> {
        let (behind, last): (i64, i64) = conn
            .prepare_cached(include_str!("behind_snapshot.sql"))?
            .query_row(named_params! {":n": n}, |row| Ok((row.get(0)?, row.get(1)?)))?;
        if behind >= SNAPSHOT_EVERY {
            conn.prepare_cached("UPDATE records SET snapshot = :bytes, snapshot_at = :last WHERE n = :n")?
                .execute(named_params! {":n": n, ":bytes": save(), ":last": last})?;
        }
        Ok(())
    };
    refresh().during(conn, "write a snapshot")
}

/// Hashes and bytes of every change of a record, in the order they were applied.
pub(crate) fn changes_of(conn: &Connection, n: i64) -> Result<Vec<(ChangeHash, OpId, Vec<u8>)>> {
    conn.prepare_cached(include_str!("changes_of.sql"))
        .and_then(|mut statement| {
            statement
                .query_map(named_params! {":n": n}, |row| {
                    Ok((ChangeHash(row.get("hash")?), OpId(row.get("id")?), row.get("bytes")?))
                })?
                .collect()
        })
        .during(conn, "read the changes of a record")
}

/// The operation a change belongs to.
pub(crate) fn op_of_change(conn: &Connection, n: i64, hash: &ChangeHash) -> Result<Option<OpId>> {
    conn.prepare_cached(include_str!("op_of_change.sql"))
        .and_then(|mut statement| {
            statement
                .query_row(named_params! {":n": n, ":hash": hash.0}, |row| Ok(OpId(row.get(0)?)))
                .optional()
        })
        .during(conn, "look for an operation")
}

/// A change as stored, checked against its hash.
pub(crate) fn decode_change(id: RecordId, hash: &ChangeHash, bytes: Vec<u8>) -> Result<Change> {
    let damaged = |detail: String| StoreError::RecordDamaged { id, detail };
    let change = Change::from_bytes(bytes).map_err(|error| damaged(error.to_string()))?;
    if change.hash() == *hash { Ok(change) } else { Err(damaged(format!("change {hash} has another hash"))) }
}
