//! Bad circumstances: each has an error of its own and leaves the vault untouched.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Command;

use sochibo_domain::record::Person;
use sochibo_store::{Severity, StoreError, Unlock, Vault, VaultId};
use support::{Fixture, PASSPHRASE, bytes_of, env_of, op, person};
use uuid::Uuid;

fn open(dir: &Path) -> Result<Vault, StoreError> {
    Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(2))
}

/// A closed vault with a few records, and its bytes.
fn closed() -> (Fixture, Vec<(std::path::PathBuf, Vec<u8>)>) {
    let mut fixture = Fixture::new();
    let people: Vec<Person> = (1..=40).map(|number| person(number, "Nguyễn Văn An")).collect();
    fixture.vault().perform(op("members_import"), |tx| tx.create_many(&people)).unwrap();
    fixture.close();
    let bytes = bytes_of(&fixture.dir());
    (fixture, bytes)
}

#[test]
fn opening_and_closing_writes_nothing() {
    let (fixture, before) = closed();
    let vault = open(&fixture.dir()).unwrap();
    assert_eq!(vault.read().unwrap().count::<Person>().unwrap(), 40);
    vault.close();
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn a_missing_folder_holds_no_vault_and_is_not_made() {
    let dir = tempfile::tempdir().unwrap();
    let nowhere = dir.path().join("nowhere");
    let error = open(&nowhere).unwrap_err();
    assert!(matches!(error, StoreError::VaultMissing { .. }));
    assert_eq!(error.severity(), Severity::Refused);
    assert!(!nowhere.exists());
}

#[test]
fn a_missing_database_or_key_file_is_damage() {
    for name in ["vault.db", "keys.age"] {
        let (fixture, _) = closed();
        fs::remove_file(fixture.dir().join(name)).unwrap();
        let before = bytes_of(&fixture.dir());
        let error = open(&fixture.dir()).unwrap_err();
        assert!(matches!(&error, StoreError::Damaged { path, .. } if path.ends_with(name)), "{error:?}");
        assert_eq!(error.severity(), Severity::Damaged);
        assert!(before == bytes_of(&fixture.dir()));
    }
}

#[test]
fn a_wrong_passphrase_or_code_says_so_and_loses_nothing() {
    let (fixture, before) = closed();
    let wrong = Vault::open(&fixture.dir(), Unlock::Passphrase("sai"), &env_of(2)).unwrap_err();
    assert!(matches!(wrong, StoreError::WrongPassphrase { .. }));
    let other = Fixture::new().code.to_string();
    let wrong = Vault::open(&fixture.dir(), Unlock::Recovery(&other), &env_of(2)).unwrap_err();
    assert!(matches!(wrong, StoreError::WrongRecoveryCode { .. }));
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn a_passphrase_opens_however_it_was_composed_and_the_code_however_it_was_typed() {
    use unicode_normalization::UnicodeNormalization;
    let (fixture, _) = closed();
    let decomposed: String = PASSPHRASE.nfd().collect();
    assert_ne!(decomposed, PASSPHRASE);
    Vault::open(&fixture.dir(), Unlock::Passphrase(&decomposed), &env_of(2)).unwrap().close();
    let typed = fixture.code.to_string().to_lowercase().replace('-', " ");
    Vault::open(&fixture.dir(), Unlock::Recovery(&typed), &env_of(2)).unwrap().close();
}

#[test]
fn a_changed_passphrase_replaces_the_old_one_and_spares_the_code() {
    let mut fixture = Fixture::new();
    let vault = fixture.vault();
    let wrong = vault.change_passphrase(Unlock::Passphrase("sai"), "mới").unwrap_err();
    assert!(matches!(wrong, StoreError::WrongPassphrase { .. }));
    vault.change_passphrase(Unlock::Passphrase(PASSPHRASE), "mới").unwrap();
    fixture.close();
    assert!(matches!(open(&fixture.dir()), Err(StoreError::WrongPassphrase { .. })));
    Vault::open(&fixture.dir(), Unlock::Passphrase("mới"), &env_of(2)).unwrap().close();
    Vault::open(&fixture.dir(), Unlock::Recovery(&fixture.code.to_string()), &env_of(2)).unwrap().close();
}

#[test]
fn a_vault_that_is_open_elsewhere_is_in_use() {
    let fixture = Fixture::new();
    let error = open(&fixture.dir()).unwrap_err();
    assert!(matches!(error, StoreError::InUse { .. }));
    assert_eq!(error.severity(), Severity::Failed);
}

/// Set for another process that shall open a vault: its folder.
const ELSEWHERE: &str = "SOCHIBO_TEST_OPEN_ELSEWHERE";

#[test]
fn a_vault_that_is_open_in_another_process_is_in_use_until_that_process_ends() {
    if let Ok(dir) = std::env::var(ELSEWHERE) {
        // This is the other process: it opens, says so, and waits to be killed.
        let _vault = open(Path::new(&dir)).unwrap();
        writeln!(std::io::stdout(), "open").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(60));
        return;
    }
    let (fixture, before) = closed();
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_vault_that_is_open_in_another_process_is_in_use_until_that_process_ends"])
        .arg("--nocapture")
        .env(ELSEWHERE, fixture.dir())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let told = BufReader::new(other.stdout.take().unwrap()).lines();
    assert!(told.map_while(Result::ok).any(|line| line.contains("open")), "the other process opens it");
    let error = open(&fixture.dir()).unwrap_err();
    assert!(matches!(&error, StoreError::InUse { path } if path.starts_with(fixture.dir())), "{error}");
    other.kill().unwrap();
    other.wait().unwrap();
    let vault = open(&fixture.dir()).unwrap();
    assert!(vault.verify().unwrap().is_clean());
    vault.close();
    assert!(before == bytes_of(&fixture.dir()), "nothing changed by being refused");
}

#[test]
fn a_vault_is_not_created_over_another() {
    let (fixture, before) = closed();
    let id = VaultId(Uuid::from_u128(8));
    let error = Vault::create(&fixture.dir(), &id, "Khác", false, "x", &env_of(2)).unwrap_err();
    assert!(matches!(error, StoreError::VaultExists { .. }));
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn an_interrupted_creation_is_started_over() {
    let (fixture, _) = closed();
    fs::remove_file(fixture.dir().join("vault.json")).unwrap();
    let id = VaultId(Uuid::from_u128(8));
    let (vault, _) = Vault::create(&fixture.dir(), &id, "Mới", false, PASSPHRASE, &env_of(2)).unwrap();
    assert_eq!(vault.read().unwrap().count::<Person>().unwrap(), 0);
}

#[test]
fn the_keys_of_another_vault_do_not_open_this_one() {
    let (fixture, _) = closed();
    let mut other = Fixture::of_device(3);
    other.close();
    fs::copy(other.dir().join("vault.db"), fixture.dir().join("vault.db")).unwrap();
    let error = open(&fixture.dir()).unwrap_err();
    assert!(matches!(&error, StoreError::Damaged { path, .. } if path.ends_with("vault.db")), "{error:?}");
}

#[test]
fn one_flipped_byte_in_a_key_file_is_damage_not_a_wrong_passphrase() {
    let (fixture, before) = closed();
    let path = fixture.dir().join("keys.age");
    let good = fs::read(&path).unwrap();
    // The digits of the work factor are left out: raising it is only slow to refuse.
    let factor = good.windows(2).position(|two| two == b"2\n").unwrap();
    for at in (0..good.len()).step_by(11).filter(|at| *at != factor) {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fs::write(&path, &bad).unwrap();
        let error = open(&fixture.dir()).unwrap_err();
        assert!(
            matches!(&error, StoreError::Damaged { path, .. } if path.ends_with("keys.age")),
            "{at}: {error:?}"
        );
        assert_eq!(fs::read(&path).unwrap(), bad);
    }
    fs::write(&path, &good).unwrap();
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn a_key_file_that_asks_for_too_much_work_is_refused_at_once() {
    let (fixture, _) = closed();
    let path = fixture.dir().join("keys.age");
    let text = fs::read(&path).unwrap();
    let at = text.windows(2).position(|two| two == b"2\n").unwrap();
    let greedy: Vec<u8> = text[..at].iter().chain(b"30\n").chain(&text[at + 2..]).copied().collect();
    fs::write(&path, &greedy).unwrap();
    assert!(matches!(open(&fixture.dir()), Err(StoreError::Damaged { .. })));
}

#[test]
fn one_flipped_byte_anywhere_in_the_database_is_noticed_and_nothing_is_written() {
    let (fixture, before) = closed();
    let path = fixture.dir().join("vault.db");
    let good = fs::read(&path).unwrap();
    let mut refused_at_once = 0;
    for at in (0..good.len()).step_by(good.len() / 40) {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fs::write(&path, &bad).unwrap();
        match open(&fixture.dir()) {
            Err(error) => {
                refused_at_once += 1;
                assert!(
                    matches!(&error, StoreError::Damaged { path, .. } if path.ends_with("vault.db")),
                    "{at}: {error:?}"
                );
                assert_eq!(error.severity(), Severity::Damaged);
            }
            Ok(vault) => assert!(!vault.verify().unwrap().is_clean(), "byte {at} went unnoticed"),
        }
        assert!(fs::read(&path).unwrap() == bad, "byte {at}: the file was written to");
    }
    assert!(refused_at_once > 0);
    fs::write(&path, &good).unwrap();
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn a_damaged_page_met_while_reading_is_damage() {
    let (fixture, _) = closed();
    let path = fixture.dir().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    // Everything but the first pages, which opening needs.
    for at in (16 * 4096..bytes.len()).step_by(4096) {
        bytes[at + 100] ^= 1;
    }
    fs::write(&path, &bytes).unwrap();
    let outcome = open(&fixture.dir()).and_then(|vault| vault.read()?.list::<Person>());
    let error = outcome.unwrap_err();
    assert_eq!(error.severity(), Severity::Damaged, "{error:?}");
}

#[test]
fn a_full_disk_refuses_the_action_and_keeps_what_was_there() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Văn An");
    vault.perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    vault.limit_pages(1).unwrap();
    let people: Vec<Person> = (2..=500).map(|number| person(number, "Lê Thị Hoa")).collect();
    let error = vault.perform(op("members_import"), |tx| tx.create_many(&people)).unwrap_err();
    assert!(matches!(&error, StoreError::DiskFull { .. }), "{error:?}");
    assert_eq!(error.severity(), Severity::Failed);
    let long = "x".repeat(1_000_000);
    assert!(matches!(vault.drafts().put("typing", &long), Err(StoreError::DiskFull { .. })));
    assert_eq!(vault.read().unwrap().list::<Person>().unwrap(), [anh]);
    vault.limit_pages(1_000_000).unwrap();
    vault.perform(op("members_import"), |tx| tx.create_many(&people)).unwrap();
    assert!(vault.verify().unwrap().is_clean());
}

/// Set for the second process: the folder it must find read-only.
const READ_ONLY: &str = "SOCHIBO_TEST_READ_ONLY_VAULT";

#[cfg(unix)]
#[test]
fn a_read_only_folder_says_so_and_is_untouched() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    if let Ok(dir) = std::env::var(READ_ONLY) {
        let error = open(Path::new(&dir)).unwrap_err();
        assert!(matches!(&error, StoreError::ReadOnly { .. }), "{error:?}");
        let id = VaultId(Uuid::from_u128(8));
        let error =
            Vault::create(&Path::new(&dir).join("new"), &id, "Mới", false, "x", &env_of(2)).unwrap_err();
        assert!(matches!(&error, StoreError::ReadOnly { .. }), "{error:?}");
        return;
    }
    let (fixture, before) = closed();
    let chmod = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for (path, _) in &before {
        chmod(path, 0o444);
    }
    chmod(&fixture.dir(), 0o555);
    chmod(fixture.dir().parent().unwrap(), 0o755);
    // Nothing is read-only to root, so root becomes somebody else, who needs a copy of this program to run.
    let home = tempfile::tempdir().unwrap();
    chmod(home.path(), 0o755);
    let program = home.path().join("faults");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = Command::new(&program);
    command.args(["--exact", "a_read_only_folder_says_so_and_is_untouched"]).env(READ_ONLY, fixture.dir());
    if fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        command.uid(65_534).gid(65_534);
    }
    let output = command.output().unwrap();
    chmod(&fixture.dir(), 0o755);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(before == bytes_of(&fixture.dir()));
}
