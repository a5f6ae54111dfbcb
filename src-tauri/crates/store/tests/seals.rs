//! Sealed entries: what was signed never changes, here or by what arrives, and tampering is found.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sochibo_domain::record::Person;
use sochibo_store::{Seal, SealCode, StoreError, ToSeal};
use support::{Fixture, op, person};

fn create(fixture: &Fixture, number: u64) {
    let anh = person(number, "Nguyễn Văn An");
    fixture.vault().perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
}

fn rename(fixture: &Fixture, number: u64, name: &str) -> Result<(), StoreError> {
    let id = person(number, "").id;
    let renamed = fixture
        .vault()
        .perform(op("person_edit"), |tx| tx.update(id, |person: &mut Person| person.full_name = name.into()));
    renamed.map(|_| ())
}

/// Seals a person in the book `minutes/2026`; the print says its number and code.
fn seal(fixture: &Fixture, number: u64, amends: Option<&Seal>) -> Result<Seal, StoreError> {
    let content = format!("content {number}");
    let what = ToSeal {
        book: "minutes/2026",
        record: person(number, "").id.into(),
        amends: amends.map(Seal::hash),
        title: "Sinh hoạt thường kỳ",
        content: content.as_bytes(),
    };
    let print = |slip: &sochibo_store::Slip| Ok(format!("%PDF {} {}", slip.number, slip.code).into_bytes());
    Ok(fixture.vault().perform(op("meeting_seal"), |tx| tx.seal(&what, print))?.value)
}

#[test]
fn a_sealed_record_cannot_be_edited_or_undone_and_is_read_as_before() {
    let fixture = Fixture::new();
    create(&fixture, 1);
    rename(&fixture, 1, "Nguyễn Văn Anh").unwrap();
    let before = fixture.vault().operations(1).unwrap()[0].id;
    let sealed = seal(&fixture, 1, None).unwrap();
    assert!(matches!(rename(&fixture, 1, "Khác"), Err(StoreError::Sealed { .. })));
    assert!(matches!(fixture.vault().undo(before, op("undo")), Err(StoreError::Sealed { .. })));
    let sealing = fixture.vault().operations(1).unwrap()[0].id;
    assert!(matches!(fixture.vault().undo(sealing, op("undo")), Err(StoreError::Sealed { .. })));
    assert!(matches!(seal(&fixture, 1, None), Err(StoreError::Sealed { .. })), "not twice");
    let kept: Person = fixture.vault().read().unwrap().get(person(1, "").id).unwrap();
    assert_eq!(kept.full_name, "Nguyễn Văn Anh");
    let read = fixture.vault().read().unwrap();
    assert_eq!(read.find_seal(&sealed.hash()).unwrap(), Some(sealed));
}

#[test]
fn the_print_carries_the_number_and_the_code_by_which_the_entry_is_found() {
    let fixture = Fixture::new();
    for number in 1..=3 {
        create(&fixture, number);
        let sealed = seal(&fixture, number, None).unwrap();
        assert_eq!(u64::from(sealed.number), number);
        let print = String::from_utf8(sealed.pdf.clone()).unwrap();
        assert_eq!(print, format!("%PDF {number} {}", sealed.code()));
        let typed = SealCode::parse(print.rsplit(' ').next().unwrap()).unwrap();
        let found = fixture.vault().read().unwrap().seals_with(&typed).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].hash, sealed.hash());
    }
    assert!(fixture.vault().verify().unwrap().is_clean());
    assert_eq!(fixture.vault().verify().unwrap().seals, 3);
}

#[test]
fn an_amendment_is_an_entry_of_its_own_after_the_original() {
    let fixture = Fixture::new();
    create(&fixture, 1);
    let original = seal(&fixture, 1, None).unwrap();
    let amendment = seal(&fixture, 1, Some(&original)).unwrap();
    assert_eq!(amendment.prev, Some(original.hash()));
    let rows = fixture.vault().read().unwrap().seals_of(person(1, "").id).unwrap();
    assert_eq!(
        rows.iter().map(|row| (row.number, row.amends)).collect::<Vec<_>>(),
        [(1, None), (2, Some(original.hash()))]
    );
}

#[test]
fn a_print_that_fails_seals_nothing() {
    let fixture = Fixture::new();
    create(&fixture, 1);
    let what = ToSeal {
        book: "minutes/2026",
        record: person(1, "").id.into(),
        amends: None,
        title: "",
        content: b"",
    };
    let failed =
        fixture.vault().perform(op("meeting_seal"), |tx| tx.seal(&what, |_| Err(StoreError::NoRandomness)));
    assert!(failed.is_err());
    assert_eq!(fixture.vault().read().unwrap().seals("").unwrap(), []);
    rename(&fixture, 1, "Nguyễn Văn Anh").unwrap();
}

#[test]
fn a_change_that_arrives_after_the_seal_shows_and_leaves_the_sealed_bytes_alone() {
    let (here, there) = (Fixture::of_device(1), Fixture::of_device(2));
    create(&here, 1);
    there.vault().merge(&here.vault().export_changes(&BTreeMap::new()).unwrap()).unwrap();
    let sealed = seal(&here, 1, None).unwrap();
    assert!(!here.vault().read().unwrap().seals("").unwrap()[0].overtaken);
    rename(&there, 1, "Sửa ở máy khác").unwrap();
    here.vault().merge(&there.vault().export_changes(&BTreeMap::new()).unwrap()).unwrap();
    let reader = here.vault().read().unwrap();
    assert!(reader.seals("").unwrap()[0].overtaken);
    assert_eq!(reader.find_seal(&sealed.hash()).unwrap().unwrap().content, b"content 1");
    drop(reader);
    assert!(here.vault().verify().unwrap().is_clean(), "late changes are no damage");
}

#[test]
fn two_machines_that_sealed_the_same_number_both_stand_and_are_told_apart() {
    let (here, there) = (Fixture::of_device(1), Fixture::of_device(2));
    create(&here, 1);
    create(&there, 2);
    seal(&here, 1, None).unwrap();
    seal(&there, 2, None).unwrap();
    here.vault().merge_seals(&there.vault().export_seals(&BTreeSet::new()).unwrap()).unwrap();
    let rows = here.vault().read().unwrap().seals("minutes/2026").unwrap();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.number == 1 && row.number_twice));
    create(&here, 3);
    assert_eq!(seal(&here, 3, None).unwrap().number, 2, "the next number is free on both");
    assert!(here.vault().verify().unwrap().is_clean());
}

#[test]
fn an_entry_whose_predecessor_has_not_arrived_is_found() {
    let (here, there) = (Fixture::of_device(1), Fixture::of_device(2));
    for number in 1..=2 {
        create(&there, number);
        seal(&there, number, None).unwrap();
    }
    let seals = there.vault().export_seals(&BTreeSet::new()).unwrap();
    here.vault().merge_seals(&seals[1..]).unwrap();
    let findings: Vec<String> =
        here.vault().verify().unwrap().findings.iter().map(ToString::to_string).collect();
    assert_eq!(findings, ["the entry before the sealed entry minutes/2026 2 is missing"]);
    here.vault().merge_seals(&seals[..1]).unwrap();
    assert!(here.vault().verify().unwrap().is_clean());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn in_any_order_and_repetition_the_sealed_books_become_equal_and_stay_whole(
        deliveries in proptest::collection::vec((0..3_usize, 0..3_usize), 0..12),
        sealing in proptest::collection::vec(0..3_usize, 1..8),
    ) {
        let machines: Vec<Fixture> = (1..=3).map(Fixture::of_device).collect();
        for (number, machine) in (1..).zip(&sealing) {
            create(&machines[*machine], number);
            seal(&machines[*machine], number, None).unwrap();
        }
        let send = |from: usize, to: usize| {
            let known = hashes(&machines[to]);
            let seals = machines[from].vault().export_seals(&known).unwrap();
            machines[to].vault().merge_seals(&seals).unwrap();
            machines[to].vault().merge_seals(&seals).unwrap();
        };
        for (from, to) in deliveries {
            send(from, to);
        }
        for (from, to) in [(0, 1), (2, 1), (1, 0), (1, 2)] {
            send(from, to);
        }
        prop_assert_eq!(hashes(&machines[0]).len(), sealing.len());
        for machine in &machines {
            prop_assert_eq!(hashes(machine), hashes(&machines[0]));
            prop_assert!(machine.vault().verify().unwrap().is_clean());
        }
    }
}

fn hashes(fixture: &Fixture) -> BTreeSet<sochibo_store::SealHash> {
    fixture.vault().read().unwrap().seals("").unwrap().into_iter().map(|row| row.hash).collect()
}
