//! Undo: compensating changes that never overwrite later edits; history that tells them all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use sochibo_domain::record::{AgendaItem, Meeting, Member, Person};
use sochibo_store::{FieldChange, MemberQuery, OpId, StoreError};
use support::{Fixture, member, op, person};
use uuid::Uuid;

fn rename(fixture: &Fixture, id: impl Into<sochibo_domain::id::RecordId>, name: &str) -> OpId {
    let id = id.into();
    fixture
        .vault()
        .perform(op("person_rename"), |tx| {
            tx.update(id, |person: &mut Person| person.full_name = name.to_owned())
        })
        .unwrap()
        .op
        .unwrap()
}

fn created(fixture: &Fixture, person: &Person) -> OpId {
    fixture.vault().perform(op("person_create"), |tx| tx.create(person)).unwrap().op.unwrap()
}

fn name_of(fixture: &Fixture, person: &Person) -> String {
    fixture.vault().read().unwrap().get::<Person>(person.id).unwrap().full_name
}

#[test]
fn an_undone_edit_brings_the_old_value_back_and_an_undone_undo_the_new_one() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Văn An");
    created(&fixture, &anh);
    let renamed = rename(&fixture, anh.id, "Nguyễn Văn Yên");
    let undone = vault.undo(renamed, op("undo")).unwrap().op.unwrap();
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn An");
    assert!(matches!(vault.undo(renamed, op("undo")), Err(StoreError::AlreadyUndone { .. })));
    vault.undo(undone, op("redo")).unwrap();
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn Yên");
    vault.undo(renamed, op("undo")).unwrap();
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn An");
    assert!(vault.verify().unwrap().is_clean());
}

#[test]
fn an_edit_of_another_field_does_not_block_an_undo() {
    let fixture = Fixture::new();
    let anh = person(1, "Nguyễn Văn An");
    created(&fixture, &anh);
    let renamed = rename(&fixture, anh.id, "Nguyễn Văn Yên");
    fixture
        .vault()
        .perform(op("person_phone"), |tx| {
            tx.update(anh.id, |person: &mut Person| person.phone = "0912 000 111".to_owned())
        })
        .unwrap();
    fixture.vault().undo(renamed, op("undo")).unwrap();
    let now: Person = fixture.vault().read().unwrap().get(anh.id).unwrap();
    assert_eq!((now.full_name.as_str(), now.phone.as_str()), ("Nguyễn Văn An", "0912 000 111"));
}

#[test]
fn a_later_edit_of_the_same_field_blocks_an_undo_and_is_named() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Văn An");
    created(&fixture, &anh);
    let first = rename(&fixture, anh.id, "Nguyễn Văn Yên");
    let second = rename(&fixture, anh.id, "Nguyễn Văn Yến");
    match vault.undo(first, op("undo")) {
        Err(StoreError::UndoBlocked { by, by_name, record, .. }) => {
            assert_eq!((by, by_name.as_str(), record), (second, "person_rename", anh.id.into()));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn Yến");
    vault.undo(second, op("undo")).unwrap();
    vault.undo(first, op("undo")).unwrap();
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn An");
}

#[test]
fn an_undone_creation_hides_the_record_and_keeps_its_history() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Văn An");
    let create = created(&fixture, &anh);
    let undone = vault.undo(create, op("undo")).unwrap().op.unwrap();
    assert_eq!(vault.read().unwrap().find::<Person>(anh.id).unwrap(), None);
    assert_eq!(vault.read().unwrap().list::<Person>().unwrap(), []);
    assert_eq!(vault.read().unwrap().search("an", 9).unwrap(), []);
    assert_eq!(vault.history(anh.id).unwrap().len(), 2);
    assert!(vault.verify().unwrap().is_clean());
    vault.undo(undone, op("redo")).unwrap();
    assert_eq!(name_of(&fixture, &anh), "Nguyễn Văn An");
    assert_eq!(vault.read().unwrap().search("an", 9).unwrap().len(), 1);
}

#[test]
fn a_record_that_was_edited_since_is_not_taken_back() {
    let fixture = Fixture::new();
    let anh = person(1, "Nguyễn Văn An");
    let create = created(&fixture, &anh);
    let later = rename(&fixture, anh.id, "Nguyễn Văn Yên");
    assert!(matches!(
        fixture.vault().undo(create, op("undo")),
        Err(StoreError::UndoBlocked { by, .. }) if by == later
    ));
    fixture.vault().undo(later, op("undo")).unwrap();
    fixture.vault().undo(create, op("undo")).unwrap();
}

#[test]
fn one_blocked_record_blocks_the_whole_undo() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let people: Vec<Person> = (1..=3).map(|number| person(number, "Lê Thị Hoa")).collect();
    let import = vault.perform(op("members_import"), |tx| tx.create_many(&people)).unwrap().op.unwrap();
    rename(&fixture, people[1].id, "Lê Thị Hồng");
    assert!(matches!(vault.undo(import, op("undo")), Err(StoreError::UndoBlocked { .. })));
    assert_eq!(vault.read().unwrap().list::<Person>().unwrap().len(), 3);
}

#[test]
fn added_and_removed_items_of_a_map_are_put_back() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let mut meeting = Meeting { id: Uuid::from_u128(1).into(), ..Meeting::default() };
    meeting.agenda.insert("a".into(), AgendaItem { title: "Mở đầu".into(), ..AgendaItem::default() });
    vault.perform(op("meeting_plan"), |tx| tx.create(&meeting)).unwrap();
    let edit = vault
        .perform(op("agenda_edit"), |tx| {
            tx.update(meeting.id, |meeting: &mut Meeting| {
                meeting.agenda.remove("a");
                meeting
                    .agenda
                    .insert("b".into(), AgendaItem { title: "Tình hình".into(), ..AgendaItem::default() });
            })
        })
        .unwrap()
        .op
        .unwrap();
    vault.undo(edit, op("undo")).unwrap();
    assert_eq!(vault.read().unwrap().get::<Meeting>(meeting.id).unwrap(), meeting);
}

#[test]
fn an_import_of_hundreds_is_taken_back_by_one_undo() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let people: Vec<Person> = (1..=300).map(|number| person(number, "Lê Thị Hoa")).collect();
    let members: Vec<Member> = (1..).zip(&people).map(|(number, person)| member(number, person)).collect();
    let import = vault
        .perform(op("members_import"), |tx| {
            tx.create_many(&people)?;
            tx.create_many(&members)
        })
        .unwrap();
    assert_eq!(import.changed.len(), 2);
    let undone = vault.undo(import.op.unwrap(), op("undo")).unwrap();
    assert_eq!(undone.changed.len(), 2);
    let query = MemberQuery { limit: 9, ..MemberQuery::default() };
    assert_eq!(vault.read().unwrap().member_rows(&query).unwrap().total, 0);
    vault.undo(undone.op.unwrap(), op("redo")).unwrap();
    assert_eq!(vault.read().unwrap().member_rows(&query).unwrap().total, 300);
    assert!(vault.verify().unwrap().is_clean());
}

#[test]
fn an_unknown_operation_cannot_be_undone() {
    let fixture = Fixture::new();
    assert!(matches!(
        fixture.vault().undo(OpId(Uuid::from_u128(9)), op("undo")),
        Err(StoreError::OperationMissing { .. })
    ));
}

#[test]
fn history_tells_who_when_which_operation_and_both_values() {
    let fixture = Fixture::new();
    let anh = person(1, "Nguyễn Văn An");
    created(&fixture, &anh);
    let renamed = rename(&fixture, anh.id, "Nguyễn Văn Yên");
    fixture
        .vault()
        .perform(op("person_move"), |tx| {
            tx.update(anh.id, |person: &mut Person| person.residence.detail = "Số 3".to_owned())
        })
        .unwrap();
    let history = fixture.vault().history(anh.id).unwrap();
    assert_eq!(history.len(), 3);
    assert!(history[0].fields.iter().any(|field| {
        field.path == "full_name" && field.old.is_none() && field.new == Some("Nguyễn Văn An".into())
    }));
    assert_eq!((history[1].op, history[1].name.as_str()), (renamed, "person_rename"));
    assert_eq!((history[1].author.as_str(), history[1].at_ms), ("Trần Văn Bình", 1_790_000_000_000));
    assert_eq!(
        history[1].fields,
        [FieldChange {
            path: "full_name".into(),
            old: Some("Nguyễn Văn An".into()),
            new: Some("Nguyễn Văn Yên".into()),
        }]
    );
    assert_eq!(history[2].fields[0].path, "residence.detail");
}
