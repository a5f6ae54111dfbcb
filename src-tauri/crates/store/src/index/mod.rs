//! The index: ordinary tables derived from the records, rewritten in the transaction that changes a record.

mod case;
mod digest;
mod entry;
mod meeting;
mod member;
mod person;
mod posting;
mod resolution;
mod task;
mod words;

pub(crate) use digest::digest;
pub(crate) use entry::{Entry, EntryRef};
pub(crate) use words::Words;

use rusqlite::{Connection, named_params};

use crate::error::{OnDatabase, Result};

/// Raised when index rows are made differently: another column, another folding, another order of names.
pub(crate) const VERSION: &str = "2";

/// Tables of the index, each keyed by `records.n`.
pub(crate) const TABLES: [&str; 8] = [
    "person_index",
    "member_index",
    "meeting_index",
    "case_index",
    "task_index",
    "resolution_index",
    "posting_index",
    "search_text",
];

/// Writes the rows of a record that has none.
pub(crate) fn insert(conn: &Connection, n: i64, entry: &EntryRef<'_>) -> Result<()> {
    let words = match entry {
        EntryRef::Cell => Words::default(),
        EntryRef::Person(person) => person::insert(conn, n, person)?,
        EntryRef::Member(member) => member::insert(conn, n, member)?,
        EntryRef::Meeting(meeting) => meeting::insert(conn, n, meeting)?,
        EntryRef::Case(case) => case::insert(conn, n, case)?,
        EntryRef::Task(task) => task::insert(conn, n, task)?,
        EntryRef::Resolution(resolution) => resolution::insert(conn, n, resolution)?,
        EntryRef::Posting(posting) => posting::insert(conn, n, posting)?,
        // Reached through the file of its person; a family is not searched.
        EntryRef::Cv => Words::default(),
    };
    words.insert(conn, n)
}

/// Removes the rows of a record, whatever its kind.
pub(crate) fn remove(conn: &Connection, n: i64) -> Result<()> {
    let remove = || -> rusqlite::Result<()> {
        for table in TABLES {
            conn.prepare_cached(&format!("DELETE FROM {table} WHERE record = :n"))?
                .execute(named_params! {":n": n})?;
        }
        conn.prepare_cached("DELETE FROM search WHERE rowid = :n")?.execute(named_params! {":n": n})?;
        Ok(())
    };
    remove().during(conn, "remove index rows")
}

/// Empties the whole index.
pub(crate) fn clear(conn: &Connection) -> Result<()> {
    let clear = || -> rusqlite::Result<()> {
        for table in TABLES {
            conn.execute_batch(&format!("DELETE FROM {table}"))?;
        }
        conn.execute_batch("INSERT INTO search (search) VALUES ('delete-all')")
    };
    clear().during(conn, "empty the index")
}
