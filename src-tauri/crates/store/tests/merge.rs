//! Merge: any order, any subset repeated, equal end state, no concurrent value lost.

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
use sochibo_store::{ChangeBytes, StoreError};
use support::{Fixture, op, person};

/// Edits one field of the one shared person, as `author` on their machine.
fn edit(fixture: &Fixture, field: u8, value: &str, author: &str) {
    let id = person(1, "").id;
    let context = sochibo_store::Op { author, ..op("person_edit") };
    fixture
        .vault()
        .perform(context, |tx| {
            tx.update(id, |person: &mut Person| {
                let place = match field {
                    0 => &mut person.phone,
                    1 => &mut person.occupation,
                    2 => &mut person.residence.detail,
                    _ => &mut person.hometown.province,
                };
                *place = value.to_owned();
            })
        })
        .unwrap();
}

/// Machines that start from the same shared person.
fn machines(count: u64) -> Vec<Fixture> {
    let machines: Vec<Fixture> = (1..=count).map(Fixture::of_device).collect();
    let shared = person(1, "Nguyễn Văn An");
    machines[0].vault().perform(op("person_create"), |tx| tx.create(&shared)).unwrap();
    let start = machines[0].vault().export_changes(&BTreeMap::new()).unwrap();
    for machine in &machines[1..] {
        machine.vault().merge(&start).unwrap();
    }
    machines
}

#[test]
fn concurrent_values_are_both_kept_and_shown_until_a_person_chooses() {
    let machines = machines(2);
    let (a, b) = (machines[0].vault(), machines[1].vault());
    let common = a.heads().unwrap();
    edit(&machines[0], 0, "0912 000 111", "Bình");
    edit(&machines[1], 0, "0912 000 222", "Hoa");
    let from_b = b.export_changes(&common).unwrap();
    assert_eq!(from_b.len(), 1, "only what the other lacks travels");
    a.merge(&from_b).unwrap();
    let conflicts = a.conflicts().unwrap();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].path, "phone");
    let told: BTreeSet<(String, String)> = conflicts[0]
        .values
        .iter()
        .map(|value| (value.value.as_str().unwrap().to_owned(), value.author.clone()))
        .collect();
    let expected =
        [("0912 000 111", "Bình"), ("0912 000 222", "Hoa")].map(|(value, who)| (value.into(), who.into()));
    assert_eq!(told, BTreeSet::from(expected));
    assert_eq!(
        conflicts[0].values.last().unwrap().value,
        a.read().unwrap().get::<Person>(conflicts[0].record).unwrap().phone.as_str(),
        "the value in force comes last"
    );
    edit(&machines[0], 1, "Giáo viên", "Bình");
    assert_eq!(a.conflicts().unwrap(), conflicts, "an edit of another field chooses nothing");
    edit(&machines[0], 0, "0912 000 333", "Bình");
    assert_eq!(a.conflicts().unwrap(), []);
    b.merge(&a.export_changes(&common).unwrap()).unwrap();
    assert_eq!(b.conflicts().unwrap(), []);
    assert!(a.verify().unwrap().is_clean());
}

#[test]
fn the_value_in_force_can_be_chosen() {
    let machines = machines(2);
    let (a, b) = (machines[0].vault(), machines[1].vault());
    edit(&machines[0], 2, "Số 1", "Bình");
    edit(&machines[1], 2, "Số 2", "Hoa");
    a.merge(&b.export_changes(&BTreeMap::new()).unwrap()).unwrap();
    let conflict = a.conflicts().unwrap().remove(0);
    let in_force = conflict.values.last().unwrap().value.clone();
    let chosen = a.perform(op("conflict_settle"), |tx| tx.settle::<Person>(conflict.record, &conflict.path));
    assert!(chosen.unwrap().value);
    assert_eq!(a.conflicts().unwrap(), []);
    let now: Person = a.read().unwrap().get(conflict.record).unwrap();
    assert_eq!(now.residence.detail, in_force.as_str().unwrap());
}

#[test]
fn equal_concurrent_values_are_no_conflict() {
    let machines = machines(2);
    edit(&machines[0], 0, "0912 000 111", "Bình");
    edit(&machines[1], 0, "0912 000 111", "Hoa");
    machines[0].vault().merge(&machines[1].vault().export_changes(&BTreeMap::new()).unwrap()).unwrap();
    assert_eq!(machines[0].vault().conflicts().unwrap(), []);
}

#[test]
fn an_undo_does_not_settle_a_conflict_by_the_way() {
    let machines = machines(2);
    edit(&machines[0], 0, "0912 000 111", "Bình");
    let mine = machines[0].vault().operations(1).unwrap()[0].id;
    edit(&machines[1], 0, "0912 000 222", "Hoa");
    machines[0].vault().merge(&machines[1].vault().export_changes(&BTreeMap::new()).unwrap()).unwrap();
    assert!(matches!(machines[0].vault().undo(mine, op("undo")), Err(StoreError::UndoBlocked { .. })));
}

#[test]
fn a_record_taken_back_on_one_machine_is_hidden_on_the_other() {
    let machines = machines(2);
    let created = machines[0].vault().operations(1).unwrap()[0].id;
    machines[0].vault().undo(created, op("undo")).unwrap();
    machines[1].vault().merge(&machines[0].vault().export_changes(&BTreeMap::new()).unwrap()).unwrap();
    assert_eq!(machines[1].vault().read().unwrap().list::<Person>().unwrap(), []);
}

#[test]
fn a_change_that_cannot_be_read_is_refused_and_nothing_is_taken_in() {
    let machines = machines(1);
    let other = Fixture::of_device(9);
    let mut changes = machines[0].vault().export_changes(&BTreeMap::new()).unwrap();
    changes.push(ChangeBytes { record: changes[0].record, bytes: b"not a change".to_vec() });
    assert!(matches!(other.vault().merge(&changes), Err(StoreError::ChangeRefused { .. })));
    assert_eq!(other.vault().heads().unwrap(), BTreeMap::new());
}

#[test]
fn a_copied_folder_goes_on_under_an_actor_of_its_own() {
    let mut first = Fixture::new();
    let anh = person(1, "Nguyễn Văn An");
    first.vault().perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    first.close();
    let copy = tempfile::tempdir().unwrap();
    for (path, bytes) in support::bytes_of(&first.dir()) {
        std::fs::write(copy.path().join(path.file_name().unwrap()), bytes).unwrap();
    }
    let unlock = sochibo_store::Unlock::Passphrase(support::PASSPHRASE);
    let copied = sochibo_store::Vault::open(copy.path(), unlock, &support::env_of(5)).unwrap();
    first.reopen();
    edit(&first, 0, "0912 000 111", "Bình");
    copied
        .perform(op("person_edit"), |tx| {
            tx.update(anh.id, |person: &mut Person| person.occupation = "Giáo viên".into())
        })
        .unwrap();
    copied.merge(&first.vault().export_changes(&copied.heads().unwrap()).unwrap()).unwrap();
    let merged: Person = copied.read().unwrap().get(anh.id).unwrap();
    assert_eq!((merged.phone.as_str(), merged.occupation.as_str()), ("0912 000 111", "Giáo viên"));
}

/// What happens on three machines: an edit, or one taking some of the changes of another, shuffled and repeated.
#[derive(Debug, Clone)]
enum Step {
    Edit { machine: usize, field: u8, value: u8 },
    Send { from: usize, to: usize, order: Vec<prop::sample::Index> },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let edit = (0..3_usize, 0..4_u8, 0..50_u8).prop_map(|(machine, field, value)| Step::Edit {
        machine,
        field,
        value,
    });
    let send = (0..3_usize, 0..3_usize, prop::collection::vec(any::<prop::sample::Index>(), 1..12))
        .prop_map(|(from, to, order)| Step::Send { from, to, order });
    prop::collection::vec(prop_oneof![3 => edit, 2 => send], 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_machines_end_equal_and_lose_no_concurrent_value(
        steps in steps(),
        last in prop::collection::vec(any::<prop::sample::Index>(), 8..40),
    ) {
        let machines = machines(3);
        let id = person(1, "").id;
        // For each field every value ever written, and those a later writer had before them.
        let mut written: Vec<BTreeSet<String>> =
            FIELDS.iter().map(|(_, read)| BTreeSet::from([read(&person(1, "")).to_owned()])).collect();
        let mut superseded: Vec<BTreeSet<String>> = vec![BTreeSet::new(); FIELDS.len()];
        for (number, step) in steps.into_iter().enumerate() {
            match step {
                Step::Edit { machine, field, value } => {
                    let place = usize::from(field);
                    superseded[place].extend(seen(machines[machine].vault(), FIELDS[place].0));
                    let value = format!("{value}-{number}");
                    edit(&machines[machine], field, &value, &format!("máy {machine}"));
                    written[place].insert(value);
                }
                Step::Send { from, to, order } => {
                    let all = machines[from].vault().export_changes(&BTreeMap::new()).unwrap();
                    let some: Vec<ChangeBytes> = order.iter().map(|at| at.get(&all).clone()).collect();
                    machines[to].vault().merge(&some).unwrap();
                }
            }
        }
        let everything: Vec<ChangeBytes> = machines
            .iter()
            .flat_map(|machine| machine.vault().export_changes(&BTreeMap::new()).unwrap())
            .collect();
        for machine in &machines {
            let shuffled: Vec<ChangeBytes> = last.iter().map(|at| at.get(&everything).clone()).collect();
            machine.vault().merge(&shuffled).unwrap();
            machine.vault().merge(&everything.iter().rev().cloned().collect::<Vec<_>>()).unwrap();
            prop_assert_eq!(machine.vault().merge(&everything).unwrap().value.applied, 0, "once is enough");
        }
        let first = machines[0].vault();
        for machine in &machines {
            let vault = machine.vault();
            prop_assert_eq!(vault.heads().unwrap(), first.heads().unwrap());
            prop_assert_eq!(
                vault.read().unwrap().get::<Person>(id).unwrap(),
                first.read().unwrap().get::<Person>(id).unwrap()
            );
            prop_assert_eq!(shown(vault), shown(first));
            prop_assert!(vault.verify().unwrap().is_clean());
        }
        let merged: Person = first.read().unwrap().get(id).unwrap();
        let conflicts = shown(first);
        for (place, (path, read)) in FIELDS.iter().enumerate() {
            let kept =
                conflicts.get(*path).cloned().unwrap_or_else(|| BTreeSet::from([read(&merged).to_owned()]));
            let alive: BTreeSet<String> = written[place].difference(&superseded[place]).cloned().collect();
            prop_assert_eq!(kept, alive, "{}", path);
        }
    }
}

/// Every value of a field that a machine has received or written.
fn seen(vault: &sochibo_store::Vault, path: &str) -> BTreeSet<String> {
    vault
        .history(person(1, "").id)
        .unwrap()
        .iter()
        .flat_map(|change| &change.fields)
        .filter(|field| field.path == path)
        .filter_map(|field| field.new.as_ref()?.as_str().map(str::to_owned))
        .collect()
}

type Field = (&'static str, fn(&Person) -> &str);

const FIELDS: [Field; 4] = [
    ("phone", |person| &person.phone),
    ("occupation", |person| &person.occupation),
    ("residence.detail", |person| &person.residence.detail),
    ("hometown.province", |person| &person.hometown.province),
];

/// The conflicting values of each field.
fn shown(vault: &sochibo_store::Vault) -> BTreeMap<String, BTreeSet<String>> {
    vault
        .conflicts()
        .unwrap()
        .into_iter()
        .map(|conflict| {
            let values =
                conflict.values.iter().map(|value| value.value.as_str().unwrap().to_owned()).collect();
            (conflict.path, values)
        })
        .collect()
}
