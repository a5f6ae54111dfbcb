//! kill −9 in the middle of erasing: a record is there whole or it is gone, and what was left to clear away is cleared at the
//! next opening.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::path::Path;
use std::time::Duration;

use sochibo_domain::record::{Attachment, Case, CasePaper, Cv};
use sochibo_store::{FileHash, Unlock, Vault};
use support::killed::{as_a_writer, kill_a_writer};
use support::{Fixture, PASSPHRASE, env_of, op};
use uuid::Uuid;

/// The test that is started again as a writer.
const WRITER: &str = "an_eraser_acknowledges_only_what_is_gone";

fn open(dir: &Path, turn: u64) -> Vault {
    Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(1_000 + turn)).unwrap()
}

fn content(number: u64) -> String {
    format!("bản quét {number}")
}

fn cv_of(number: u64) -> Cv {
    Cv {
        id: Uuid::from_u64_pair(400, number).into(), cell_remarks: "nhận xét".to_owned(), ..Cv::default()
    }
}

fn case_of(number: u64, scan: Option<FileHash>) -> Case {
    let scans = scan.map(|hash| {
        let scan = Attachment { sha256: hash.to_string(), ..Attachment::default() };
        CasePaper { scans: [("s".to_owned(), scan)].into(), ..CasePaper::default() }
    });
    let id = Uuid::from_u64_pair(300, number).into();
    let papers = scans.into_iter().map(|paper| ("p".to_owned(), paper)).collect();
    Case { id, papers, ..Case::default() }
}

/// Makes files with a scan and erases them again, one after the other.
fn write_stream(dir: &Path, turn: u64, writes: u64, mut acknowledge: impl FnMut(String)) {
    let vault = open(dir, turn);
    for number in turn * 1_000..turn * 1_000 + writes {
        let hash = vault.stage_file(&mut content(number).as_bytes()).unwrap().keep().unwrap();
        let made = vault.perform(op("case_create"), |tx| {
            tx.create(&cv_of(number))?;
            tx.create(&case_of(number, Some(hash)))
        });
        made.unwrap();
        acknowledge(format!("made {number}"));
        let erased = vault.erase(op("case_remove"), |eraser| {
            eraser.remove::<Cv>(cv_of(number).id)?;
            eraser.begin_anew(&case_of(number, None))
        });
        erased.unwrap();
        acknowledge(format!("erased {number}"));
    }
}

/// Opens the vault and compares it with what its last writer acknowledged.
fn assert_whole_or_gone(dir: &Path, turn: u64, acknowledged: &[String]) {
    let vault = open(dir, turn + 500);
    assert!(vault.is_clear().unwrap(), "the next opening finishes what was cut off");
    let report = vault.verify().unwrap();
    assert!(report.is_clean(), "{report:?}");
    let reader = vault.read().unwrap();
    let there = |number: u64| {
        let cv = reader.find::<Cv>(cv_of(number).id).unwrap().is_some();
        let case = reader.find::<Case>(case_of(number, None).id).unwrap();
        let scans = case.is_some_and(|case| !case.papers.is_empty());
        assert_eq!(cv, scans, "{number} is half there");
        let file = vault.has_file(&FileHash::of_content(content(number).as_bytes()));
        assert!(file || !cv, "{number} lost its scan");
        (cv, file)
    };
    for line in acknowledged {
        if let Some(number) = line.strip_prefix("erased ") {
            assert_eq!(there(number.parse().unwrap()), (false, false), "{number} is still there");
        } else if let Some(number) = line.strip_prefix("made ") {
            there(number.parse().unwrap());
        }
    }
}

#[test]
fn an_eraser_acknowledges_only_what_is_gone() {
    as_a_writer(|dir, turn, acknowledge| write_stream(dir, turn, 900, acknowledge));
    let mut fixture = Fixture::new();
    fixture.close();
    let mut told = Vec::new();
    write_stream(&fixture.dir(), 0, 2, |line| told.push(line));
    assert_whole_or_gone(&fixture.dir(), 0, &told);
    assert_eq!(told.len(), 4);
}

#[test]
fn thirty_kills_leave_a_file_whole_or_gone() {
    let mut fixture = Fixture::new();
    fixture.close();
    for turn in 1..=30 {
        // Moments spread over the transaction, the deleting of files and the making anew of the database.
        let (enough, later) = (turn * 7 % 5, Duration::from_micros(turn * 1_371 % 40_000));
        let acknowledged = kill_a_writer(WRITER, &fixture.dir(), turn, enough, later);
        assert_whole_or_gone(&fixture.dir(), turn, &acknowledged);
    }
}
