//! kill −9 in the middle of a stream of writes: what was acknowledged is there, and the vault is whole.
//!
//! The writer is this same test program started again with a vault to write to.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use sochibo_domain::record::Person;
use sochibo_store::{OpId, Unlock, Vault};
use support::{Fixture, PASSPHRASE, env_of, op, person};

/// Set for the writer: the folder of the vault.
const VAULT: &str = "SOCHIBO_TEST_WRITER_VAULT";

/// Set for the writer: keeps its ids apart from those of the writers before it.
const TURN: &str = "SOCHIBO_TEST_WRITER_TURN";

/// Writes and acknowledges each write after it returned.
fn write_stream(dir: &Path, turn: u64, writes: u64, mut acknowledge: impl FnMut(String)) {
    let vault = Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(1_000 + turn)).unwrap();
    for number in 0..writes {
        let anh = person(turn * 1_000_000 + number, "Nguyễn Văn An");
        let made = vault.perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
        acknowledge(format!("op {}", made.op.unwrap()));
        vault.drafts().put("typing", &format!("{turn} {number}")).unwrap();
        acknowledge(format!("draft {turn} {number}"));
        let edited = vault
            .perform(op("person_edit"), |tx| {
                tx.update(anh.id, |person: &mut Person| person.phone = format!("{number}"))
            })
            .unwrap();
        acknowledge(format!("op {}", edited.op.unwrap()));
    }
}

#[test]
fn a_writer_acknowledges_only_what_it_committed() {
    if let (Ok(dir), Ok(turn)) = (std::env::var(VAULT), std::env::var(TURN)) {
        let mut out = std::io::stdout();
        write_stream(Path::new(&dir), turn.parse().unwrap(), u64::MAX, |line| {
            writeln!(out, "ack {line}").unwrap();
            out.flush().unwrap();
        });
    }
    let mut fixture = Fixture::new();
    fixture.close();
    let mut told = Vec::new();
    write_stream(&fixture.dir(), 0, 3, |line| told.push(line));
    assert_nothing_lost(&fixture.dir(), &told);
    assert_eq!(told.len(), 9);
}

/// Opens the vault and compares it with what its last writer acknowledged.
fn assert_nothing_lost(dir: &Path, acknowledged: &[String]) {
    let vault = Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(1)).unwrap();
    let report = vault.verify().unwrap();
    assert!(report.is_clean(), "{report:?}");
    let mut draft = None;
    for line in acknowledged {
        if let Some(id) = line.strip_prefix("op ") {
            let id: OpId = id.parse().unwrap();
            assert!(vault.find_operation(id).unwrap().is_some(), "lost operation {id}");
        }
        draft = line.strip_prefix("draft ").or(draft);
    }
    if let Some(acknowledged) = draft {
        let numbers =
            |text: &str| -> Vec<u64> { text.split(' ').map(|word| word.parse().unwrap()).collect() };
        let kept = vault.drafts().get("typing").unwrap().expect("the draft is lost").body;
        assert!(numbers(&kept) >= numbers(acknowledged), "draft {kept} is older than {acknowledged}");
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    const KILLS: u64 = 200;
    const KILLS_PER_VAULT: u64 = 10;
    for round in 0..KILLS / KILLS_PER_VAULT {
        let mut fixture = Fixture::of_device(round + 1);
        fixture.close();
        for kill in 0..KILLS_PER_VAULT {
            let turn = round * KILLS_PER_VAULT + kill + 1;
            let acknowledged = kill_a_writer(&fixture.dir(), turn);
            assert_nothing_lost(&fixture.dir(), &acknowledged);
        }
    }
}

/// Starts a writer, kills it at some moment, and returns what it had acknowledged by then.
fn kill_a_writer(dir: &Path, turn: u64) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_writer_acknowledges_only_what_it_committed", "--nocapture"])
        .env(VAULT, dir)
        .env(TURN, turn.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let acknowledged =
        |line: std::io::Result<String>| line.unwrap().split_once("ack ").map(|(_, told)| told.to_owned());
    // Moments spread over the life of a writer: before it opened the vault, and within any of its first writes.
    let enough = usize::try_from(turn * 7 % 11).unwrap();
    let mut told = Vec::new();
    while told.len() < enough {
        told.extend(lines.next().and_then(acknowledged));
    }
    std::thread::sleep(Duration::from_micros(turn * 137 % 4_000));
    writer.kill().unwrap();
    writer.wait().unwrap();
    told.extend(lines.filter_map(acknowledged));
    told
}
