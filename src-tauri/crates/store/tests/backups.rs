//! Backups: they open like a vault, share their attachments, are let go by age, and never hurt what they are copied from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use sochibo_domain::record::{Attachment, Case, CasePaper, Person};
use sochibo_store::{
    FileHash, Made, Place, Reason, Soundness, StoreError, Unlock, Vault, VaultId, find_backups,
};
use support::{Fixture, PASSPHRASE, bytes_of, env_of, op, person};
use uuid::Uuid;

fn with_people(count: u64) -> Fixture {
    let fixture = Fixture::new();
    let people: Vec<Person> = (1..=count).map(|number| person(number, "Nguyễn Văn An")).collect();
    fixture.vault().perform(op("members_import"), |tx| tx.create_many(&people)).unwrap();
    fixture
}

/// Keeps a scan of this content in a candidate's file of its own.
fn keep_scan(vault: &Vault, number: u64, content: &[u8]) -> FileHash {
    let hash = vault.stage_file(&mut &*content).unwrap().keep().unwrap();
    let scan = Attachment { sha256: hash.to_string(), ..Attachment::default() };
    let paper = CasePaper { scans: [("s".to_owned(), scan)].into(), ..CasePaper::default() };
    let id = Uuid::from_u64_pair(300, number).into();
    let case = Case { id, papers: [("p".to_owned(), paper)].into(), ..Case::default() };
    vault.perform(op("case_create"), |tx| tx.create(&case)).unwrap();
    hash
}

fn own(vault: &Vault, reason: Reason) -> Made {
    vault.back_up(&vault.own_place(), reason).unwrap()
}

fn stick(vault: &Vault) -> (tempfile::TempDir, Place) {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::chosen(folder.path(), &vault.id());
    (folder, place)
}

fn open(dir: &Path) -> Result<Vault, StoreError> {
    Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env_of(2))
}

fn restore(fixture: &Fixture, backup: &Path) -> Result<sochibo_store::Restored, StoreError> {
    Vault::restore(&fixture.dir(), backup, Unlock::Passphrase(PASSPHRASE), &env_of(5))
}

fn people(vault: &Vault) -> u64 {
    vault.read().unwrap().count::<Person>().unwrap()
}

#[test]
fn a_backup_opens_like_a_vault_and_has_its_attachments() {
    let fixture = with_people(3);
    let hash = keep_scan(fixture.vault(), 1, b"a scan");
    let before = bytes_of(&fixture.dir().join("files"));
    let made = own(fixture.vault(), Reason::Asked);
    assert_eq!((made.new_files, made.lacking), (1, 0));
    assert!(before == bytes_of(&fixture.dir().join("files")));
    let copied = open(&made.backup.path).unwrap();
    assert_eq!(people(&copied), 3);
    assert!(copied.has_file(&hash));
    assert!(copied.verify().unwrap().is_clean());
}

#[test]
fn attachments_are_copied_once_however_many_backups_name_them() {
    let fixture = with_people(1);
    let (_stick, place) = stick(fixture.vault());
    for number in 1..=4 {
        keep_scan(fixture.vault(), number, &vec![u8::try_from(number).unwrap(); 300_000]);
    }
    let first = fixture.vault().back_up(&place, Reason::Asked).unwrap();
    assert_eq!(first.new_files, 4);
    assert!(first.new_bytes > 1_200_000);
    let again = fixture.vault().back_up(&place, Reason::Asked).unwrap();
    assert_eq!(again.new_files, 0);
    assert!(again.new_bytes < first.new_bytes - 1_200_000, "{again:?}");
    keep_scan(fixture.vault(), 5, &[9; 300_000]);
    assert_eq!(fixture.vault().back_up(&place, Reason::Asked).unwrap().new_files, 1);
}

#[test]
fn nothing_changed_means_no_backup_is_due() {
    let fixture = with_people(1);
    let vault = fixture.vault();
    assert!(vault.changed_since_backup(&vault.own_place()).unwrap());
    own(vault, Reason::AfterWork);
    assert!(!vault.changed_since_backup(&vault.own_place()).unwrap());
    vault.drafts().put("typing", "một câu").unwrap();
    assert!(vault.changed_since_backup(&vault.own_place()).unwrap());
    own(vault, Reason::AfterWork);
    vault.perform(op("person_create"), |tx| tx.create(&person(9, "Lê Thị Hoa"))).unwrap();
    assert!(vault.changed_since_backup(&vault.own_place()).unwrap());
}

#[test]
fn a_restore_brings_back_what_was_and_keeps_what_gave_way() {
    let mut fixture = with_people(2);
    let hash = keep_scan(fixture.vault(), 1, b"a scan");
    let made = own(fixture.vault(), Reason::Asked);
    fixture.vault().perform(op("person_create"), |tx| tx.create(&person(9, "Lê Thị Hoa"))).unwrap();
    fixture.close();
    let restored = restore(&fixture, &made.backup.path).unwrap();
    assert_eq!(
        (restored.name.as_str(), restored.kept, restored.erased_again),
        ("Tổ dân phố 5", true, Some(0))
    );
    let vault = fixture.reopen();
    assert_eq!(people(vault), 2);
    assert!(vault.has_file(&hash) && vault.verify().unwrap().is_clean());
    let copies = vault.own_place().backups().unwrap();
    let replaced = copies.iter().find(|one| one.reason == Reason::Replaced).unwrap();
    assert_eq!(people(&open(&replaced.path).unwrap()), 3);
    assert!(copies.iter().any(|one| one.path == made.backup.path), "the backups went along");
}

#[test]
fn a_restored_vault_goes_on_under_a_device_and_an_actor_of_its_own() {
    let mut fixture = with_people(1);
    let vault = fixture.vault();
    let made = own(vault, Reason::Asked);
    let edit = |vault: &Vault, phone: &str| {
        let id = person(1, "").id;
        vault
            .perform(op("person_edit"), |tx| {
                tx.update(id, |person: &mut Person| person.phone = phone.to_owned())
            })
            .unwrap();
    };
    // What the other machine of the cell has seen of this one before the restore.
    edit(vault, "0901");
    let seen = vault.export_changes(&std::collections::BTreeMap::new()).unwrap();
    fixture.close();
    restore(&fixture, &made.backup.path).unwrap();
    let vault = fixture.reopen();
    edit(vault, "0902");
    // Two changes with one number of one writer would be refused as forged.
    let merged = vault.merge(&seen).unwrap().value;
    assert_eq!((merged.applied, merged.refused), (1, 0));
    assert_eq!(vault.conflicts().unwrap().len(), 1, "both values stand");
    let again = own(vault, Reason::Asked);
    assert!(vault.own_place().backups().unwrap().iter().any(|one| one.path == again.backup.path));
}

#[test]
fn a_lost_laptop_is_restored_from_a_stick_with_the_passphrase_or_the_code() {
    let fixture = with_people(2);
    let (stick, place) = stick(fixture.vault());
    fixture.vault().back_up(&place, Reason::Asked).unwrap();
    let found = find_backups(stick.path()).unwrap();
    assert_eq!(found.len(), 1);
    let code = fixture.code.to_string();
    for unlock in [Unlock::Passphrase(PASSPHRASE), Unlock::Recovery(&code)] {
        let laptop = tempfile::tempdir().unwrap();
        let dir = laptop.path().join("vault");
        let wrong = Vault::restore(&dir, &found[0].path, Unlock::Passphrase("sai"), &env_of(9));
        assert!(matches!(wrong, Err(StoreError::WrongPassphrase { .. })));
        assert_eq!(fs::read_dir(laptop.path()).unwrap().count(), 0, "nothing is left of the attempt");
        let restored = Vault::restore(&dir, &found[0].path, unlock, &env_of(9)).unwrap();
        assert_eq!((restored.kept, restored.erased_again), (false, None));
        assert_eq!(people(&open(&dir).unwrap()), 2);
    }
}

#[test]
fn a_vault_that_cannot_be_opened_any_more_is_replaced_by_its_backup() {
    for lost in ["vault.db", "vault.json", "keys.age"] {
        let mut fixture = with_people(2);
        let made = own(fixture.vault(), Reason::Asked);
        fixture.close();
        fs::write(fixture.dir().join(lost), b"zeros from a dying disk").unwrap();
        assert!(open(&fixture.dir()).is_err());
        let restored = restore(&fixture, &made.backup.path).unwrap();
        assert_eq!(restored.erased_again, None, "{lost}");
        assert_eq!(people(fixture.reopen()), 2);
    }
}

#[test]
fn a_backup_of_another_vault_a_damaged_one_and_a_missing_one_leave_the_vault_untouched() {
    let mut fixture = with_people(2);
    let (_stick, away) = stick(fixture.vault());
    let made = fixture.vault().back_up(&away, Reason::Asked).unwrap();
    keep_scan(fixture.vault(), 1, b"a scan");
    let scanned = own(fixture.vault(), Reason::Asked);
    fixture.close();
    let other = tempfile::tempdir().unwrap();
    let id = VaultId(Uuid::from_u128(8));
    let (vault, _) =
        Vault::create(&other.path().join("v"), &id, "Khác", false, PASSPHRASE, &env_of(3)).unwrap();
    let foreign = own(&vault, Reason::Asked).backup.path;
    drop(vault);
    // Damage that only reading to the end notices: as long as before, another byte.
    let database = made.backup.path.join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&database, &bytes).unwrap();
    let pool = fixture.dir().join("backups").join("files");
    let scan = bytes_of(&pool).remove(0).0;
    let mut sealed = fs::read(&scan).unwrap();
    *sealed.last_mut().unwrap() ^= 1;
    fs::write(&scan, &sealed).unwrap();
    let before = bytes_of(&fixture.dir());
    let refused = restore(&fixture, &foreign).unwrap_err();
    assert!(matches!(refused, StoreError::BackupOfOther { .. }), "{refused:?}");
    for damaged in [&made.backup.path, &scanned.backup.path] {
        let refused = restore(&fixture, damaged).unwrap_err();
        assert!(matches!(refused, StoreError::BackupDamaged { .. }), "{refused:?}");
    }
    let nowhere = restore(&fixture, &fixture.dir().join("backups").join("none")).unwrap_err();
    assert!(matches!(nowhere, StoreError::BackupMissing { .. }), "{nowhere:?}");
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn what_is_missing_or_cut_off_is_told_and_never_counted() {
    for lost in ["vault.db", "keys.age", "recovery.age", "vault.json", "backup.json"] {
        for cut in [false, true] {
            let fixture = with_people(1);
            let made = own(fixture.vault(), Reason::Asked);
            let path = made.backup.path.join(lost);
            let bytes = fs::read(&path).unwrap();
            if cut { fs::write(&path, &bytes[..bytes.len() / 2]) } else { fs::remove_file(&path) }.unwrap();
            let listed = fixture.vault().own_place().backups().unwrap();
            let sound = listed.iter().any(|one| one.soundness == Soundness::Verified);
            assert!(!sound, "{lost} {cut}: {listed:?}");
            assert!(fixture.vault().changed_since_backup(&fixture.vault().own_place()).unwrap());
        }
    }
}

#[test]
fn a_backup_cut_off_while_it_was_written_is_not_listed_and_cleared_by_the_next() {
    let fixture = with_people(1);
    let made = own(fixture.vault(), Reason::Asked);
    let folder = fixture.dir().join("backups");
    let half = folder.join("2026-11-22_10-00-00.new");
    fs::create_dir_all(&half).unwrap();
    fs::copy(made.backup.path.join("vault.db"), half.join("vault.db")).unwrap();
    assert_eq!(fixture.vault().own_place().backups().unwrap().len(), 1);
    own(fixture.vault(), Reason::Asked);
    assert!(!half.exists());
}

#[test]
fn a_stick_that_is_gone_and_one_that_cannot_be_written_are_told_apart() {
    let fixture = with_people(1);
    let (folder, place) = stick(fixture.vault());
    let path = folder.path().to_owned();
    drop(folder);
    let gone = fixture.vault().back_up(&place, Reason::Asked).unwrap_err();
    assert!(matches!(gone, StoreError::BackupPlaceMissing { .. }), "{gone:?}");
    assert!(!path.exists(), "a folder that is gone is not made anew");
    assert!(matches!(place.backups(), Err(StoreError::BackupPlaceMissing { .. })));
    // A file stands where the folder should be made: as on a write-protected stick, no folder can be made there.
    let (folder, place) = stick(fixture.vault());
    fs::write(folder.path().join("So Chi Bo - sao luu"), b"").unwrap();
    assert!(fixture.vault().back_up(&place, Reason::Asked).is_err());
    assert!(fixture.vault().verify().unwrap().is_clean());
}

#[test]
fn the_last_good_backup_stays_when_the_next_one_cannot_be_made() {
    let fixture = with_people(1);
    let made = own(fixture.vault(), Reason::Asked);
    // An attachment that cannot be read stands for any failure in the middle.
    let broken = fixture.dir().join("files").join("unreadable");
    fs::create_dir_all(&broken).unwrap();
    assert!(fixture.vault().back_up(&fixture.vault().own_place(), Reason::Asked).is_err());
    let listed = fixture.vault().own_place().backups().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].path.clone(), listed[0].is_sound()), (made.backup.path, true));
    let left: Vec<PathBuf> =
        fs::read_dir(fixture.dir().join("backups")).unwrap().map(|e| e.unwrap().path()).collect();
    assert!(left.iter().all(|path| path.extension().is_none_or(|end| end != "new")), "{left:?}");
}

#[test]
fn backups_of_another_machine_on_the_same_stick_are_left_alone() {
    let here = with_people(1);
    let mut there = Fixture::of_device(2);
    let (_folder, place) = stick(here.vault());
    let theirs = there.vault().back_up(&place, Reason::Asked).unwrap();
    for _ in 0..3 {
        here.vault().back_up(&place, Reason::Asked).unwrap();
    }
    let listed = place.backups().unwrap();
    assert_eq!(listed.len(), 2, "one of each machine for the day");
    assert!(listed.iter().any(|one| one.path == theirs.backup.path));
    there.close();
}

#[test]
fn a_rehearsal_counts_and_leaves_nothing_behind() {
    let fixture = with_people(2);
    keep_scan(fixture.vault(), 1, b"a scan");
    let made = own(fixture.vault(), Reason::Asked);
    let before = bytes_of(&fixture.dir());
    let stage = tempfile::tempdir().unwrap();
    let stage = stage.path().join("stage");
    let rehearse =
        |secret| Vault::rehearse(&made.backup.path, &stage, None, Unlock::Passphrase(secret), &env_of(6));
    let found = rehearse(PASSPHRASE).unwrap();
    assert_eq!((found.cases, found.files, found.problems.len()), (1, 1, 0), "{found:?}");
    assert_eq!(found.name, "Tổ dân phố 5");
    assert!(matches!(rehearse("sai"), Err(StoreError::WrongPassphrase { .. })));
    assert!(!stage.exists());
    assert!(before == bytes_of(&fixture.dir()));
}

#[test]
fn backups_open_with_the_new_passphrase_and_code_and_no_longer_with_the_old() {
    let fixture = with_people(1);
    let (_folder, away) = stick(fixture.vault());
    let made = own(fixture.vault(), Reason::Asked);
    let on_stick = fixture.vault().back_up(&away, Reason::Asked).unwrap();
    let old_code = fixture.code.to_string();
    fixture.vault().change_passphrase(Unlock::Passphrase(PASSPHRASE), "mới").unwrap();
    let code = fixture.vault().change_recovery_code(Unlock::Passphrase("mới")).unwrap().to_string();
    assert_eq!(fixture.vault().renew_backup_keys(&fixture.vault().own_place()).unwrap(), 1);
    assert!(made.backup.path.is_dir() && fixture.vault().own_place().backups().unwrap()[0].is_sound());
    let opens = |unlock| Vault::open(&made.backup.path, unlock, &env_of(4)).map(drop);
    assert!(matches!(opens(Unlock::Passphrase(PASSPHRASE)), Err(StoreError::WrongPassphrase { .. })));
    assert!(matches!(opens(Unlock::Recovery(&old_code)), Err(StoreError::WrongRecoveryCode { .. })));
    opens(Unlock::Passphrase("mới")).unwrap();
    opens(Unlock::Recovery(&code)).unwrap();
    // One that was out of reach still has the old keys; today's passphrase opens it beside the vault of today.
    let stage = tempfile::tempdir().unwrap();
    let mut fixture = fixture;
    fixture.close();
    let rehearse = |secret, beside: Option<&Path>| {
        let stage = stage.path().join("stage");
        Vault::rehearse(&on_stick.backup.path, &stage, beside, Unlock::Passphrase(secret), &env_of(6))
    };
    assert!(rehearse(PASSPHRASE, None).is_ok());
    assert!(rehearse("mới", None).is_err());
    assert!(rehearse("mới", Some(&fixture.dir())).is_ok());
}

#[test]
fn the_backup_just_made_stays_though_the_clock_was_ahead_when_the_others_were_made() {
    let fixture = with_people(1);
    let (_folder, place) = stick(fixture.vault());
    for _ in 0..3 {
        let ahead = fixture.vault().back_up(&place, Reason::Asked).unwrap();
        assert!(ahead.backup.path.is_dir());
    }
    let mut fixture = fixture;
    fixture.close();
    // A fresh clock of the tests begins anew, as a clock that was set back does.
    let vault = open(&fixture.dir()).unwrap();
    let made = vault.back_up(&place, Reason::Asked).unwrap();
    assert!(made.backup.path.is_dir() && made.backup.is_sound());
    assert!(place.backups().unwrap().iter().any(|one| one.path == made.backup.path));
}
