//! Backups and erasing: what was erased is in no backup within reach, does not come back by a restore, and of those out of
//! reach it is known until when they hold it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::path::{Path, PathBuf};

use sochibo_domain::record::{Attachment, Case, CasePaper, Cv, Person};
use sochibo_store::{Place, Reason, Unlock, Vault, VaultId};
use support::{Fixture, PASSPHRASE, bytes_of, env_of, op, person};
use uuid::Uuid;

/// Words that stand nowhere else.
const MARKER: &str = "zqxmarker";

fn holding(dir: &Path) -> Vec<PathBuf> {
    let holds = |bytes: &[u8]| bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes());
    bytes_of(dir).into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
}

/// A candidate's file with a CV and a scan.
fn write(vault: &Vault) -> Case {
    let hash = vault.stage_file(&mut format!("{MARKER} bản quét").as_bytes()).unwrap().keep().unwrap();
    let scan = Attachment { sha256: hash.to_string(), ..Attachment::default() };
    let paper = CasePaper { scans: [("s".to_owned(), scan)].into(), ..CasePaper::default() };
    let cv = Cv { id: Uuid::from_u64_pair(400, 1).into(), cell_remarks: MARKER.to_owned(), ..Cv::default() };
    let id = Uuid::from_u64_pair(300, 1).into();
    let papers = [("p".to_owned(), paper)].into();
    let case = Case { id, cv: Some(cv.id), note: MARKER.to_owned(), papers, ..Case::default() };
    vault
        .perform(op("case_create"), |tx| {
            tx.create(&cv)?;
            tx.create(&case)
        })
        .unwrap();
    case
}

fn rest(case: &Case) -> Case {
    Case { id: case.id, resolution_no: "07".to_owned(), ..Case::default() }
}

fn erase(vault: &Vault, case: &Case) {
    vault
        .erase(op("case_remove"), |eraser| {
            eraser.remove::<Cv>(case.cv.unwrap())?;
            eraser.begin_anew(&rest(case))
        })
        .unwrap();
}

#[test]
fn nothing_erased_is_found_in_any_byte_of_any_backup_within_reach() {
    let folder = tempfile::tempdir().unwrap();
    let stick = tempfile::tempdir().unwrap();
    let id = VaultId(Uuid::from_u128(7));
    // Without encryption: what lies on the disk can be searched.
    let vault = Vault::create_plain(&folder.path().join("vault"), &id, &env_of(1)).unwrap();
    let case = write(&vault);
    let away = Place::chosen(stick.path(), &id);
    for place in [vault.own_place(), away.clone()] {
        vault.back_up(&place, Reason::Asked).unwrap();
    }
    assert!(!holding(folder.path()).is_empty() && !holding(stick.path()).is_empty(), "the search works");
    let scans = |dir: &Path| {
        bytes_of(dir).iter().filter(|(path, _)| path.parent().unwrap().ends_with("files")).count()
    };
    assert_eq!(scans(&stick.path().join("So Chi Bo - sao luu")), 1);
    erase(&vault, &case);
    assert!(vault.is_clear().unwrap());
    assert_eq!(holding(folder.path()), Vec::<PathBuf>::new(), "gone with the erasing itself");
    let lasting = vault.backups_with_erased().unwrap();
    assert_eq!((lasting.len(), lasting[0].backups), (1, 1));
    vault.back_up(&vault.own_place(), Reason::AfterErasing).unwrap();
    vault.back_up(&away, Reason::AfterErasing).unwrap();
    assert_eq!(holding(stick.path()), Vec::<PathBuf>::new());
    assert_eq!(scans(&stick.path().join("So Chi Bo - sao luu")), 0, "a scan that no backup needs goes");
    assert_eq!(vault.backups_with_erased().unwrap(), []);
}

#[test]
fn a_place_out_of_reach_is_told_with_the_day_it_ends_and_cleared_when_it_comes_back() {
    let fixture = Fixture::new();
    let case = write(fixture.vault());
    let around = tempfile::tempdir().unwrap();
    let (root, pocket) = (around.path().join("stick"), around.path().join("pocket"));
    std::fs::create_dir(&root).unwrap();
    let place = Place::chosen(&root, &fixture.vault().id());
    let made = fixture.vault().back_up(&place, Reason::Asked).unwrap();
    std::fs::rename(&root, &pocket).unwrap();
    erase(fixture.vault(), &case);
    let lasting = fixture.vault().backups_with_erased().unwrap();
    assert_eq!((lasting[0].root.clone(), lasting[0].latest_ms), (root.clone(), made.backup.made_ms));
    // Made in September 2026; nine later months stand in its place by the end of June.
    assert_eq!(lasting[0].ends_by.shown(), "30/06/2027");
    assert_eq!(fixture.vault().last_known_backup(&place).unwrap(), Some(made.backup.made_ms));
    std::fs::rename(&pocket, &root).unwrap();
    assert_eq!(fixture.vault().drop_erased(&place).unwrap(), 1);
    assert_eq!(fixture.vault().backups_with_erased().unwrap(), []);
    assert_eq!(place.backups().unwrap(), []);
}

#[test]
fn restoring_an_older_backup_does_not_bring_back_what_was_erased_since() {
    let mut fixture = Fixture::new();
    let case = write(fixture.vault());
    let stick = tempfile::tempdir().unwrap();
    let away = Place::chosen(stick.path(), &fixture.vault().id());
    let other = fixture.vault().perform(op("person_create"), |tx| tx.create(&person(1, "Lê Thị Hoa")));
    other.unwrap();
    let made = fixture.vault().back_up(&away, Reason::Asked).unwrap();
    erase(fixture.vault(), &case);
    fixture.close();
    let unlock = Unlock::Passphrase(PASSPHRASE);
    let restored = Vault::restore(&fixture.dir(), &made.backup.path, unlock, &env_of(5)).unwrap();
    assert_eq!(restored.erased_again, Some(2));
    fixture.reopen();
    let vault = fixture.vault();
    let reader = vault.read().unwrap();
    assert!(reader.find::<Cv>(case.cv.unwrap()).unwrap().is_none());
    assert_eq!(reader.get::<Case>(case.id).unwrap(), rest(&case));
    assert_eq!(reader.count::<Person>().unwrap(), 1);
    drop(reader);
    assert!(vault.verify().unwrap().is_clean());
    assert!(
        !bytes_of(&fixture.dir().join("files")).iter().any(|(path, _)| path.is_file()),
        "the scan went too"
    );
    assert_eq!(vault.backups_with_erased().unwrap().len(), 1, "the stick still holds it");
}
