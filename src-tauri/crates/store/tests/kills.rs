//! kill −9 in the middle of a stream of writes: what was acknowledged is there, and the vault is whole.

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

use sochibo_domain::record::Person;
use sochibo_store::{OpId, Unlock, Vault};
use support::killed::{as_a_writer, kill_a_writer};
use support::{Fixture, PASSPHRASE, env_of, op, person};

/// The test that is started again as a writer.
const WRITER: &str = "a_writer_acknowledges_only_what_it_committed";

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
    as_a_writer(|dir, turn, acknowledge| write_stream(dir, turn, u64::MAX, acknowledge));
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
            // Moments spread over the life of a writer: before it opened the vault, and within any of its first writes.
            let (enough, later) = (turn * 7 % 11, Duration::from_micros(turn * 137 % 4_000));
            let acknowledged = kill_a_writer(WRITER, &fixture.dir(), turn, enough, later);
            assert_nothing_lost(&fixture.dir(), &acknowledged);
        }
    }
}
