//! What was decoded lately is never out of date: not after a merge, an undo, a refusal, a lock or a new index.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use sochibo_domain::id::MeetingId;
use sochibo_domain::record::{AgendaItem, Congress, Meeting, Statement};
use sochibo_store::{OpId, StoreError, Vault};
use support::{Fixture, op};
use uuid::Uuid;

fn id() -> MeetingId {
    Uuid::from_u128(42).into()
}

/// A meeting with enough in it: maps in maps, a list of people, things that may be absent.
fn meeting() -> Meeting {
    let say =
        |n: u32| Statement { order: f64::from(n), text: format!("ý kiến {n}"), ..Statement::default() };
    let statements: BTreeMap<String, Statement> = (0..3).map(|n| (n.to_string(), say(n))).collect();
    let item = AgendaItem { title: "Kiểm điểm".to_owned(), statements, ..AgendaItem::default() };
    Meeting { id: id(), agenda: [("a".to_owned(), item)].into(), ..Meeting::default() }
}

/// What may happen to the meeting on one of two machines.
#[derive(Debug, Clone)]
enum Step {
    Say { statement: u8, text: String },
    Summary(String),
    Strike,
    Found(bool),
    Twice(String, String),
    Refused,
    Undo,
    Merge,
    Reindex,
    Lock,
}

fn step() -> impl Strategy<Value = Step> {
    let text = || "[a-zà-ỹ ]{0,12}";
    prop_oneof![
        4 => (0_u8..6, text()).prop_map(|(statement, text)| Step::Say { statement, text }),
        3 => text().prop_map(Step::Summary),
        1 => Just(Step::Strike),
        1 => any::<bool>().prop_map(Step::Found),
        1 => (text(), text()).prop_map(|(one, two)| Step::Twice(one, two)),
        1 => Just(Step::Refused),
        2 => Just(Step::Undo),
        3 => Just(Step::Merge),
        1 => Just(Step::Reindex),
        1 => Just(Step::Lock),
    ]
}

fn update(vault: &Vault, edit: impl FnOnce(&mut Meeting)) -> Option<OpId> {
    vault.perform(op("meeting_edit"), |tx| tx.update(id(), edit)).unwrap().op
}

/// Does one step; remembers what can be undone.
fn act(fixture: &mut Fixture, other: &Vault, undoable: &mut Vec<OpId>, step: Step) {
    let vault = fixture.vault();
    match step {
        Step::Say { statement, text } => undoable.extend(update(vault, |meeting| {
            let item = meeting.agenda.get_mut("a").unwrap();
            item.statements.entry(statement.to_string()).or_default().text = text;
        })),
        Step::Summary(text) => undoable.extend(update(vault, |meeting| meeting.summary = text)),
        Step::Strike => undoable.extend(update(vault, |meeting| {
            let item = meeting.agenda.get_mut("a").unwrap();
            item.statements.values_mut().for_each(|said| said.struck = !said.struck);
        })),
        Step::Found(held) => undoable.extend(update(vault, |meeting| {
            meeting.congress = held.then(|| Congress { ordinal: "XII".to_owned(), ..Congress::default() });
        })),
        Step::Twice(one, two) => {
            let performed = vault.perform(op("meeting_edit"), |tx| {
                tx.update(id(), |meeting: &mut Meeting| meeting.place.clone_from(&one))?;
                assert_eq!(tx.get::<Meeting>(id())?.place, one);
                tx.update(id(), |meeting: &mut Meeting| meeting.purpose.clone_from(&two))
            });
            let performed = performed.unwrap();
            assert_eq!((performed.value.place, performed.value.purpose), (one, two));
            undoable.extend(performed.op);
        }
        Step::Refused => {
            let refused = vault.perform(op("meeting_edit"), |tx| {
                tx.update(id(), |meeting: &mut Meeting| meeting.summary = "bỏ dở".to_owned())?;
                Err::<(), _>(StoreError::NoRandomness)
            });
            assert!(refused.is_err());
        }
        Step::Undo => {
            if let Some(last) = undoable.pop() {
                // A later edit of the same field may be in the way, here or received.
                let _ = vault.undo(last, op("undo"));
            }
        }
        Step::Merge => {
            let changes = other.export_changes(&vault.heads().unwrap()).unwrap();
            vault.merge(&changes).unwrap();
        }
        Step::Reindex => {
            vault.reindex().unwrap();
        }
        Step::Lock => {
            fixture.reopen();
        }
    }
}

/// What is read one by one must be what the stored bytes decode to.
fn assert_fresh(vault: &Vault) {
    let reader = vault.read().unwrap();
    let decoded: Vec<Meeting> = reader.get_many(&[id().into()]).unwrap();
    assert_eq!(reader.get::<Meeting>(id()).unwrap(), decoded[0]);
    assert_eq!(reader.get::<Meeting>(id()).unwrap(), decoded[0], "asked again");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_record_read_is_always_what_its_stored_bytes_say(
        steps in proptest::collection::vec((any::<bool>(), step()), 1..25),
    ) {
        let mut machines = [Fixture::of_device(1), Fixture::of_device(2)];
        machines[0].vault().perform(op("meeting_create"), |tx| tx.create(&meeting())).unwrap();
        let changes = machines[0].vault().export_changes(&BTreeMap::new()).unwrap();
        machines[1].vault().merge(&changes).unwrap();
        let mut undoable = [Vec::new(), Vec::new()];
        for (second, step) in steps {
            let at = usize::from(second);
            let (left, right) = machines.split_at_mut(1);
            let (here, there) = if second { (&mut right[0], &left[0]) } else { (&mut left[0], &right[0]) };
            act(here, there.vault(), &mut undoable[at], step);
            assert_fresh(here.vault());
        }
        for machine in &machines {
            let report = machine.vault().verify().unwrap();
            prop_assert!(report.is_clean(), "{:?}", report.findings);
        }
    }
}

#[test]
fn a_reader_that_began_before_a_write_keeps_seeing_its_moment() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    vault.perform(op("meeting_create"), |tx| tx.create(&meeting())).unwrap();
    let before = vault.read().unwrap();
    assert_eq!(before.get::<Meeting>(id()).unwrap().summary, "");
    update(vault, |meeting| meeting.summary = "sau".to_owned());
    assert_eq!(vault.read().unwrap().get::<Meeting>(id()).unwrap().summary, "sau");
    assert_eq!(before.get::<Meeting>(id()).unwrap().summary, "");
    drop(before);
    assert_fresh(vault);
}

#[test]
fn a_record_whose_creation_was_undone_is_not_read_from_memory() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let created = vault.perform(op("meeting_create"), |tx| tx.create(&meeting())).unwrap().op.unwrap();
    assert!(vault.read().unwrap().find::<Meeting>(id()).unwrap().is_some());
    let undone = vault.undo(created, op("undo")).unwrap().op.unwrap();
    assert!(vault.read().unwrap().find::<Meeting>(id()).unwrap().is_none());
    vault.undo(undone, op("undo")).unwrap();
    assert_fresh(vault);
}

#[test]
fn words_that_were_rewritten_or_struck_are_no_longer_found() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    vault.perform(op("meeting_create"), |tx| tx.create(&meeting())).unwrap();
    let found = |text: &str| vault.read().unwrap().search(text, 10).unwrap().len();
    update(vault, |meeting| meeting.summary = "cau lac bo".to_owned());
    assert_eq!((found("cau lac bo"), found("y kien 2")), (1, 1));
    update(vault, |meeting| meeting.read_back = true);
    assert_eq!((found("cau lac bo"), found("y kien 2")), (1, 1));
    update(vault, |meeting| meeting.summary = "nha van hoa".to_owned());
    assert_eq!((found("cau lac bo"), found("nha van hoa")), (0, 1));
    update(vault, |meeting| meeting.struck = true);
    assert_eq!((found("nha van hoa"), found("y kien 2")), (0, 0));
    assert!(vault.verify().unwrap().is_clean());
}
