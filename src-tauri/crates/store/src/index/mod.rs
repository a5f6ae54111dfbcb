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

/// Tables with columns of each kind, keyed by `records.n`.
const COLUMNS: [&str; 7] = [
    "person_index",
    "member_index",
    "meeting_index",
    "case_index",
    "task_index",
    "resolution_index",
    "posting_index",
];

/// Writes the rows of a record that has none.
pub(crate) fn insert(conn: &Connection, n: i64, entry: &EntryRef<'_>) -> Result<()> {
    columns(conn, n, entry)?.insert(conn, n)
}

/// Writes the rows of a record that may have some; it loses them when it has no entry any more.
pub(crate) fn replace(conn: &Connection, n: i64, entry: Option<&EntryRef<'_>>) -> Result<()> {
    for table in COLUMNS {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE record = :n"))
            .and_then(|mut statement| statement.execute(named_params! {":n": n}))
            .during(conn, "remove index rows")?;
    }
    let words = entry.map(|entry| columns(conn, n, entry)).transpose()?;
    words.unwrap_or_default().replace(conn, n)
}

/// Writes the columns of a record and answers its words.
fn columns(conn: &Connection, n: i64, entry: &EntryRef<'_>) -> Result<Words> {
    Ok(match entry {
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
    })
}

/// Empties the whole index.
pub(crate) fn clear(conn: &Connection) -> Result<()> {
    let clear = || -> rusqlite::Result<()> {
        for table in COLUMNS.into_iter().chain(["search_text"]) {
            conn.execute_batch(&format!("DELETE FROM {table}"))?;
        }
        conn.execute_batch("INSERT INTO search (search) VALUES ('delete-all')")
    };
    clear().during(conn, "empty the index")
}
