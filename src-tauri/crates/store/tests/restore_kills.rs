//! kill −9 in the middle of a restore: whichever vault stands afterwards opens and is whole.
//!
//! The restorer is this same test program started again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use sochibo_domain::record::Person;
use sochibo_store::{Reason, Unlock, Vault};
use support::{Fixture, PASSPHRASE, env_of, op, person};

/// Set for the restorer: the folder of the vault, and the backup.
const VAULT: &str = "SOCHIBO_TEST_RESTORE_VAULT";
const BACKUP: &str = "SOCHIBO_TEST_RESTORE_BACKUP";

fn restore(dir: &Path, backup: &Path) {
    Vault::restore(dir, backup, Unlock::Passphrase(PASSPHRASE), &env_of(7)).unwrap();
}

/// A closed vault of three people beside a backup from when there were two.
fn fixture(stick: &Path) -> (Fixture, std::path::PathBuf) {
    let mut fixture = Fixture::new();
    let vault = fixture.vault();
    vault.stage_file(&mut vec![5_u8; 400_000].as_slice()).unwrap().keep().unwrap();
    vault.perform(op("members_import"), |tx| tx.create_many(&[person(1, "An"), person(2, "Hoa")])).unwrap();
    let place = sochibo_store::Place::chosen(stick, &vault.id());
    let backup = vault.back_up(&place, Reason::Asked).unwrap().backup.path;
    vault.perform(op("person_create"), |tx| tx.create(&person(3, "Lan"))).unwrap();
    fixture.close();
    (fixture, backup)
}

fn people(dir: &Path, turn: u64) -> u64 {
    let vault = Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(100 + turn)).unwrap();
    assert!(vault.verify().unwrap().is_clean());
    vault.read().unwrap().count::<Person>().unwrap()
}

#[test]
fn a_restorer_that_is_left_alone_restores() {
    if let (Ok(dir), Ok(backup)) = (std::env::var(VAULT), std::env::var(BACKUP)) {
        restore(Path::new(&dir), Path::new(&backup));
        return;
    }
    let stick = tempfile::tempdir().unwrap();
    let (fixture, backup) = fixture(stick.path());
    restore(&fixture.dir(), &backup);
    assert_eq!(people(&fixture.dir(), 0), 2);
}

#[test]
fn twenty_kills_leave_the_old_vault_or_the_restored_one() {
    let stick = tempfile::tempdir().unwrap();
    let (mut restored, mut old) = (0, 0);
    for turn in 0..20 {
        let (fixture, backup) = fixture(stick.path());
        let mut restorer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_restorer_that_is_left_alone_restores", "--nocapture"])
            .env(VAULT, fixture.dir())
            .env(BACKUP, &backup)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Moments spread over the checking, the copying and the swap.
        std::thread::sleep(Duration::from_millis(turn * 8));
        restorer.kill().unwrap();
        restorer.wait().unwrap();
        match people(&fixture.dir(), turn) {
            2 => restored += 1,
            3 => old += 1,
            other => panic!("{other} people"),
        }
        // Whatever was left lying beside it does not keep the next restore from its work.
        restore(&fixture.dir(), &backup);
        assert_eq!(people(&fixture.dir(), turn), 2);
    }
    assert!(old > 0, "the kills came too late: {restored} restored");
}
