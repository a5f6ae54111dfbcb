//! Searching a committee's book as somebody types.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sochibo_domain::record::Meeting;

use super::import::import_book;
use crate::book::{call, close, core, create, number, open, operation, vault};
use crate::failure::{Failure, expect_count};
use crate::people::COMMITTEE;
use crate::prose::meeting;
use crate::watch::{p95, timed};

/// Meetings in the book, and the pages of each: together 8,000 pages.
const MEETINGS: u32 = 4_000;
const PAGES: usize = 2;

/// Meetings written in one operation.
const CHUNK: u32 = 500;

/// Typed to the end, one letter after another: names, numbers, what was said, what nobody said.
const TYPED: [&str; 8] = [
    "Nguyễn Đình Đức",
    "tran thi bich ngoc",
    "001065012345",
    "sửa đường ngõ",
    "chuyen doi so",
    "phường Minh Khai",
    "hop mat cuoi nam",
    "xyz",
];

fn book(folder: &Path) -> PathBuf {
    folder.join("committee")
}

/// Makes the book: 21,000 members from the workbook, then the meetings.
pub fn make_committee(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        create(&app, &book(folder))?;
        import_book(&app, folder, COMMITTEE)?;
        close(&app)?;
        let vault = vault(&book(folder))?;
        for first in (0..MEETINGS).step_by(CHUNK as usize) {
            let meetings: Vec<Meeting> = (first..first + CHUNK).map(|n| meeting(n, PAGES, n % 240)).collect();
            vault.perform(operation("meeting_create"), |tx| tx.create_many(&meetings))?;
        }
        Ok(())
    })?;
    Ok(ms)
}

/// The search over everything: the 95th of 100 answers, from the first letter in a book just opened.
pub fn search(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    open(&app, &book(folder))?;
    let find = |text: &str| call(&app, "search", json!({ "text": text }));
    Ok(p95(typing(find, "hits", 6)?))
}

/// The list of members, filtered as somebody types; likewise.
pub fn members(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    open(&app, &book(folder))?;
    let list = |text: &str| call(&app, "member_list", json!({ "text": text, "limit": 100 }));
    expect_count("members", u64::from(COMMITTEE), number(&list("")?, "total"))?;
    Ok(p95(typing(list, "rows", 4)?))
}

/// The time of every answer while the texts are typed, of which so many must find something in the end.
fn typing(
    ask: impl Fn(&str) -> Result<Value, Failure>,
    rows: &str,
    findable: u64,
) -> Result<Vec<f64>, Failure> {
    let mut times = Vec::new();
    let mut found = 0_u64;
    for text in TYPED {
        let mut last = Value::Null;
        for (end, letter) in text.char_indices() {
            let typed = text.get(..end + letter.len_utf8()).unwrap_or_default();
            let (ms, answer) = timed(|| ask(typed))?;
            times.push(ms);
            last = answer;
        }
        found += u64::from(last.get(rows).and_then(Value::as_array).is_some_and(|rows| !rows.is_empty()));
    }
    expect_count("texts that find something", findable, found)?;
    Ok(times)
}
