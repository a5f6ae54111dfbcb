//! Erasing for good: nothing that was erased is found in any byte the vault keeps, and nothing brings it back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Attachment, Case, CasePaper, Cv, Person};
use sochibo_store::{FileHash, StoreError, Vault, VaultId};
use support::{Fixture, bytes_of, env_of, op, person};
use uuid::Uuid;

/// Words that stand nowhere else; small letters, so that the folded full text has them too.
const MARKER: &str = "zqxmarker";
const OTHER: &str = "zqxremains";

/// A vault without encryption: its files can be searched as they lie on the disk.
struct Plain {
    vault: Vault,
    folder: tempfile::TempDir,
}

impl Plain {
    fn of_device(device: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let id = VaultId(Uuid::from_u128(7));
        let vault = Vault::create_plain(&folder.path().join("vault"), &id, &env_of(device)).unwrap();
        Self { vault, folder }
    }

    fn dir(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// Files in which the words are found.
    fn holding(&self, words: &str) -> Vec<PathBuf> {
        holding(&self.dir(), words)
    }
}

fn holding(dir: &Path, words: &str) -> Vec<PathBuf> {
    let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    bytes_of(dir).into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
}

fn candidate(number: u64) -> (Person, Case, Cv) {
    let person = person(number, "Vũ Thị Hạnh");
    let cv = Cv {
        id: Uuid::from_u64_pair(400, number).into(),
        person: person.id,
        cell_remarks: format!("{MARKER} trong lý lịch"),
        ..Cv::default()
    };
    let case = Case {
        id: Uuid::from_u64_pair(300, number).into(),
        person: person.id,
        cv: Some(cv.id),
        resolution_no: OTHER.to_owned(),
        about_cv: format!("{MARKER} trong kết luận"),
        note: format!("{MARKER} ghi chú"),
        ..Case::default()
    };
    (person, case, cv)
}

/// What stays of a file.
fn rest(case: &Case) -> Case {
    Case { id: case.id, person: case.person, resolution_no: case.resolution_no.clone(), ..Case::default() }
}

/// A candidate with a history, a draft and a scan.
fn write(vault: &Vault) -> (Case, FileHash) {
    let (person, case, cv) = candidate(1);
    vault
        .perform(op("case_create"), |tx| {
            tx.create(&person)?;
            tx.create(&cv)?;
            tx.create(&case)
        })
        .unwrap();
    for number in 0..40 {
        vault
            .perform(op("case_edit"), |tx| {
                tx.update(case.id, |case: &mut Case| case.weaknesses = format!("{MARKER} lần {number}"))
            })
            .unwrap();
    }
    vault.drafts().put(&format!("case/{}/note", case.id), &format!("{MARKER} đang gõ")).unwrap();
    let hash = keep_scan(vault);
    let scan = Attachment { sha256: hash.to_string(), ..Attachment::default() };
    let paper = CasePaper { scans: [("s".to_owned(), scan)].into(), ..CasePaper::default() };
    let edited = vault.perform(op("case_item_add"), |tx| {
        tx.update(case.id, |case: &mut Case| {
            case.papers.insert("p".to_owned(), paper);
        })
    });
    (edited.unwrap().value, hash)
}

fn keep_scan(vault: &Vault) -> FileHash {
    vault.stage_file(&mut format!("{MARKER} bản quét").as_bytes()).unwrap().keep().unwrap()
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
fn nothing_erased_is_found_in_any_byte_of_the_vault() {
    let plain = Plain::of_device(1);
    let (case, hash) = write(&plain.vault);
    assert!(plain.holding(MARKER).iter().any(|path| path.ends_with("vault.db-wal")), "the search works");
    // A whole copy, and one that was cut off before it became a vault.
    for name in ["before-upgrade-0006", "before-upgrade-0005"] {
        let copy = plain.dir().join("backups").join(name);
        std::fs::create_dir_all(&copy).unwrap();
        std::fs::copy(plain.dir().join("vault.db-wal"), copy.join("vault.db")).unwrap();
    }
    let manifest = plain.dir().join("backups/before-upgrade-0006/vault.json");
    std::fs::copy(plain.dir().join("vault.json"), manifest).unwrap();
    assert_eq!(plain.vault.local_copies().unwrap(), 1);
    erase(&plain.vault, &case);
    assert!(plain.vault.is_clear().unwrap());
    assert_eq!(plain.holding(MARKER), Vec::<PathBuf>::new());
    assert!(!plain.holding(OTHER).is_empty(), "what stays is there");
    assert!(!plain.vault.has_file(&hash), "a scan that nothing names goes");
    assert_eq!(plain.vault.local_copies().unwrap(), 0);
    assert!(plain.vault.drafts().list().unwrap().is_empty());
    let reader = plain.vault.read().unwrap();
    assert!(reader.find::<Cv>(case.cv.unwrap()).unwrap().is_none());
    assert_eq!(reader.get::<Case>(case.id).unwrap(), rest(&case));
    assert!(reader.search(MARKER, 10).unwrap().is_empty());
    drop(reader);
    assert_eq!(plain.vault.history(case.id).unwrap().len(), 1, "the history begins anew");
    let report = plain.vault.verify().unwrap();
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn no_step_before_an_erasing_and_not_the_erasing_itself_can_be_taken_back() {
    let fixture = Fixture::new();
    let (case, _) = write(fixture.vault());
    let before = fixture.vault().operations(100).unwrap();
    erase(fixture.vault(), &case);
    let after = fixture.vault().operations(100).unwrap();
    assert_eq!(after.len(), before.len() + 1);
    for operation in after {
        let refused = fixture.vault().undo(operation.id, op("undo")).unwrap_err();
        assert!(matches!(refused, StoreError::Erased { .. }), "{}: {refused:?}", operation.name);
    }
    let edit = |tx: &mut sochibo_store::Tx<'_>| {
        tx.update(case.id, |case: &mut Case| case.resolution_no = "07".to_owned())
    };
    let later = fixture.vault().perform(op("case_edit"), edit).unwrap();
    fixture.vault().undo(later.op.unwrap(), op("undo")).unwrap();
    assert_eq!(fixture.vault().read().unwrap().get::<Case>(case.id).unwrap().resolution_no, OTHER);
}

#[test]
fn a_file_that_another_record_names_stays() {
    let fixture = Fixture::new();
    let (case, hash) = write(fixture.vault());
    let (other_person, mut other, _) = candidate(2);
    other.cv = None;
    let scan = Attachment { sha256: hash.to_string(), ..Attachment::default() };
    let paper = CasePaper { scans: [("s".to_owned(), scan)].into(), ..CasePaper::default() };
    other.papers = [("p".to_owned(), paper)].into();
    fixture
        .vault()
        .perform(op("case_create"), |tx| {
            tx.create(&other_person)?;
            tx.create(&other)
        })
        .unwrap();
    erase(fixture.vault(), &case);
    assert!(fixture.vault().has_file(&hash));
    assert!(fixture.vault().verify().unwrap().is_clean());
}

#[test]
fn an_old_copy_of_another_machine_does_not_bring_it_back() {
    let (here, there) = (Plain::of_device(1), Plain::of_device(2));
    let (case, _) = write(&here.vault);
    there.vault.merge(&here.vault.export_changes(&BTreeMap::new()).unwrap()).unwrap();
    erase(&here.vault, &case);
    // The other machine knows nothing of it and goes on writing.
    let late = |tx: &mut sochibo_store::Tx<'_>| {
        tx.update(case.id, |case: &mut Case| case.note = format!("{MARKER} về sau"))
    };
    there.vault.perform(op("case_edit"), late).unwrap();
    let old = there.vault.export_changes(&here.vault.heads().unwrap()).unwrap();
    assert!(!old.is_empty());
    for received in [old.clone(), old.iter().rev().cloned().collect(), vec![old.last().unwrap().clone()]] {
        let merged = here.vault.merge(&received).unwrap();
        assert_eq!((merged.value.applied, merged.value.waiting), (0, 0));
        assert_eq!(merged.value.refused, received.len());
    }
    assert_eq!(here.vault.read().unwrap().get::<Case>(case.id).unwrap(), rest(&case));
    assert_eq!(here.holding(MARKER), Vec::<PathBuf>::new());
    assert!(here.vault.verify().unwrap().is_clean());
}

#[test]
fn another_machine_erases_the_same_whichever_it_hears_of_first() {
    for stones_first in [true, false] {
        let (here, there) = (Plain::of_device(1), Plain::of_device(2));
        let (case, _) = write(&here.vault);
        there.vault.merge(&here.vault.export_changes(&BTreeMap::new()).unwrap()).unwrap();
        erase(&here.vault, &case);
        let edit = |tx: &mut sochibo_store::Tx<'_>| {
            tx.update(case.id, |case: &mut Case| case.resolution_no = "08".to_owned())
        };
        here.vault.perform(op("case_edit"), edit).unwrap();
        let news = here.vault.export_changes(&there.vault.heads().unwrap()).unwrap();
        let stones = here.vault.tombstones().unwrap();
        assert_eq!(stones.len(), 2);
        if stones_first {
            there.vault.take_tombstones(&stones).unwrap();
            there.vault.merge(&news).unwrap();
        } else {
            there.vault.merge(&news).unwrap();
            there.vault.take_tombstones(&stones).unwrap();
        }
        there.vault.take_tombstones(&stones).unwrap();
        let both = [&here, &there].map(|one| one.vault.read().unwrap().get::<Case>(case.id).unwrap());
        assert_eq!(both[0], both[1]);
        assert_eq!(both[0].resolution_no, "08");
        assert_eq!(there.holding(MARKER), Vec::<PathBuf>::new(), "stones first: {stones_first}");
        let report = there.vault.verify().unwrap();
        assert!(report.is_clean(), "{report:?}");
        assert_eq!(there.vault.tombstones().unwrap(), stones);
    }
}

#[test]
fn what_could_not_be_cleared_away_is_cleared_at_the_next_opening() {
    let mut fixture = Fixture::new();
    let (case, hash) = write(fixture.vault());
    let scan = bytes_of(&fixture.dir().join("files")).remove(0).0;
    // A viewer on another system may hold the file: here a folder in its place cannot be removed as a file.
    std::fs::remove_file(&scan).unwrap();
    std::fs::create_dir(&scan).unwrap();
    erase(fixture.vault(), &case);
    assert!(!fixture.vault().is_clear().unwrap());
    assert!(
        fixture.vault().read().unwrap().find::<Cv>(case.cv.unwrap()).unwrap().is_none(),
        "erased already"
    );
    assert!(!fixture.reopen().is_clear().unwrap(), "the book opens all the same");
    fixture.close();
    std::fs::remove_dir(&scan).unwrap();
    let vault = fixture.reopen();
    assert!(vault.is_clear().unwrap() && !vault.has_file(&hash));
    assert!(vault.verify().unwrap().is_clean());
}

#[test]
fn a_file_that_is_taken_in_again_before_it_was_cleared_away_stays() {
    let mut fixture = Fixture::new();
    let (case, hash) = write(fixture.vault());
    let scan = bytes_of(&fixture.dir().join("files")).remove(0).0;
    std::fs::remove_file(&scan).unwrap();
    std::fs::create_dir(&scan).unwrap();
    erase(fixture.vault(), &case);
    assert!(!fixture.vault().is_clear().unwrap());
    std::fs::remove_dir(&scan).unwrap();
    assert_eq!(keep_scan(fixture.vault()), hash);
    let vault = fixture.reopen();
    assert!(vault.is_clear().unwrap() && vault.has_file(&hash));
}

#[test]
fn an_erasing_that_fails_erases_nothing() {
    let fixture = Fixture::new();
    let (case, hash) = write(fixture.vault());
    let refused = fixture.vault().erase(op("case_remove"), |eraser| {
        eraser.remove::<Cv>(case.cv.unwrap())?;
        eraser.remove::<Case>(CaseId::from(Uuid::from_u128(9)))
    });
    assert!(matches!(refused, Err(StoreError::RecordMissing { .. })));
    assert!(fixture.vault().read().unwrap().find::<Cv>(case.cv.unwrap()).unwrap().is_some());
    assert!(fixture.vault().has_file(&hash) && fixture.vault().is_clear().unwrap());
    assert!(fixture.vault().tombstones().unwrap().is_empty());
    assert!(fixture.vault().verify().unwrap().is_clean());
}
