//! Records through the one door: create, read, update, list, find.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;
use sochibo_domain::record::{
    AgendaItem, Case, Meeting, Member, Person, Statement, StatusEvent, StatusKind, Task,
};
use sochibo_domain::status::{Activity, MembershipClass};
use sochibo_store::{MemberQuery, StoreError, TaskQuery};
use support::{Fixture, member, op, person};
use uuid::Uuid;

#[test]
fn a_record_survives_closing_and_opening() {
    let mut fixture = Fixture::new();
    let anh = person(1, "Nguyễn Đình Đức");
    let done = fixture.vault().perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    assert!(done.op.is_some());
    assert_eq!(done.changed.into_iter().collect::<Vec<_>>(), [Kind::Person]);
    let vault = fixture.reopen();
    assert_eq!(vault.read().unwrap().get::<Person>(anh.id).unwrap(), anh);
    assert_eq!(vault.name().unwrap(), "Tổ dân phố 5");
    assert!(vault.verify().unwrap().is_clean());
}

#[test]
fn an_edit_that_changes_nothing_is_no_operation() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Đình Đức");
    vault.perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    let same = vault
        .perform(op("person_edit"), |tx| {
            tx.update(anh.id, |person: &mut Person| person.phone = String::new())
        })
        .unwrap();
    assert_eq!(same.op, None);
    assert!(same.changed.is_empty());
    assert_eq!(vault.operations(10).unwrap().len(), 1);
    assert_eq!(vault.history(anh.id).unwrap().len(), 1);
}

#[test]
fn a_refused_action_leaves_nothing_behind() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let refused = vault.perform(op("person_create"), |tx| {
        tx.create(&person(1, "Nguyễn Đình Đức"))?;
        tx.create(&person(1, "Another with the same id"))
    });
    assert!(matches!(refused, Err(StoreError::RecordExists { kind: Kind::Person, .. })));
    assert_eq!(vault.read().unwrap().list::<Person>().unwrap(), []);
    assert_eq!(vault.operations(10).unwrap(), []);
}

#[test]
fn a_transaction_reads_what_it_wrote() {
    let fixture = Fixture::new();
    let anh = person(1, "Nguyễn Đình Đức");
    fixture
        .vault()
        .perform(op("person_create"), |tx| {
            tx.create(&anh)?;
            tx.update(anh.id, |person: &mut Person| person.phone = "0912 000 111".to_owned())?;
            assert_eq!(tx.get::<Person>(anh.id)?.phone, "0912 000 111");
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(fixture.vault().history(anh.id).unwrap().len(), 1, "one change for one finished action");
}

#[test]
fn a_record_of_another_kind_or_none_is_refused() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Đình Đức");
    vault.perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    let reader = vault.read().unwrap();
    assert!(matches!(reader.find::<Member>(RecordId::from(anh.id)), Err(StoreError::WrongKind { .. })));
    assert!(matches!(
        reader.get::<Person>(RecordId(Uuid::from_u128(99))),
        Err(StoreError::RecordMissing { kind: Kind::Person, .. })
    ));
}

#[test]
fn an_update_cannot_change_an_id() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Đình Đức");
    vault.perform(op("person_create"), |tx| tx.create(&anh)).unwrap();
    let refused = vault.perform(op("person_edit"), |tx| {
        tx.update(anh.id, |person: &mut Person| person.id = Uuid::from_u128(5).into())
    });
    assert!(matches!(refused, Err(StoreError::IdChanged { .. })));
}

#[test]
fn members_are_listed_by_given_name_with_total_and_pages() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let names = ["Trần Văn Bình", "Lê Thị Ân", "Nguyễn Văn An", "Đỗ Văn An", "Phạm Thị Đào", "Vũ Thị Dung"];
    let people: Vec<Person> = (1..).zip(names).map(|(number, name)| person(number, name)).collect();
    let members: Vec<Member> = (1..).zip(&people).map(|(number, person)| member(number, person)).collect();
    vault
        .perform(op("members_import"), |tx| {
            tx.create_many(&people)?;
            tx.create_many(&members)
        })
        .unwrap();
    let reader = vault.read().unwrap();
    let page = reader.member_rows(&MemberQuery { limit: 10, ..MemberQuery::default() }).unwrap();
    assert_eq!(page.total, 6);
    let listed: Vec<&str> = page.rows.iter().map(|row| row.full_name.as_str()).collect();
    assert_eq!(
        listed,
        ["Đỗ Văn An", "Nguyễn Văn An", "Lê Thị Ân", "Trần Văn Bình", "Vũ Thị Dung", "Phạm Thị Đào"]
    );
    let second = reader.member_rows(&MemberQuery { limit: 2, offset: 2, ..MemberQuery::default() }).unwrap();
    assert_eq!(second.total, 6);
    assert_eq!(second.rows[0].full_name, "Lê Thị Ân");
    let typed = reader
        .member_rows(&MemberQuery { text: "an do".into(), limit: 9, ..MemberQuery::default() })
        .unwrap();
    assert_eq!(typed.rows.iter().map(|row| row.full_name.as_str()).collect::<Vec<_>>(), ["Đỗ Văn An"]);
    let card = reader
        .member_rows(&MemberQuery { text: "000065000003".into(), limit: 9, ..MemberQuery::default() })
        .unwrap();
    assert_eq!(card.rows[0].full_name, "Nguyễn Văn An");
}

#[test]
fn members_are_filtered_by_how_they_stand() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let (an, binh) = (person(1, "Nguyễn Văn An"), person(2, "Trần Văn Bình"));
    let mut gone = member(2, &binh);
    gone.events.insert(
        "1".into(),
        StatusEvent {
            kind: StatusKind::TransferredOut,
            date: Some("01/02/2026".parse().unwrap()),
            ..StatusEvent::default()
        },
    );
    vault
        .perform(op("members_import"), |tx| {
            tx.create_many(&[an.clone(), binh.clone()])?;
            tx.create_many(&[member(1, &an), gone])
        })
        .unwrap();
    let reader = vault.read().unwrap();
    let here = MemberQuery {
        classes: vec![MembershipClass::Official],
        activities: vec![Activity::Active],
        limit: 9,
        ..MemberQuery::default()
    };
    let rows = reader.member_rows(&here).unwrap().rows;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].full_name, "Nguyễn Văn An");
    let left = MemberQuery { activities: vec![Activity::Transferred], limit: 9, ..MemberQuery::default() };
    assert_eq!(reader.member_rows(&left).unwrap().rows[0].person, binh.id);
}

#[test]
fn a_renamed_person_moves_in_the_list_of_members() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let anh = person(1, "Nguyễn Văn An");
    vault
        .perform(op("member_create"), |tx| {
            tx.create(&anh)?;
            tx.create(&member(1, &anh))
        })
        .unwrap();
    vault
        .perform(op("person_edit"), |tx| {
            tx.update(anh.id, |person: &mut Person| person.full_name = "Nguyễn Văn Yên".to_owned())
        })
        .unwrap();
    let rows =
        vault.read().unwrap().member_rows(&MemberQuery { limit: 9, ..MemberQuery::default() }).unwrap().rows;
    assert_eq!(rows[0].full_name, "Nguyễn Văn Yên");
    assert_eq!(vault.read().unwrap().search("nguyen van an", 9).unwrap(), []);
    assert!(vault.verify().unwrap().is_clean());
}

fn a_meeting() -> Meeting {
    let mut meeting = Meeting { id: Uuid::from_u64_pair(300, 1).into(), ..Meeting::default() };
    (meeting.month, meeting.year) = (11, 2026);
    let mut item = AgendaItem { title: "Sửa đường ngõ 12".to_owned(), ..AgendaItem::default() };
    item.statements.insert(
        "s1".into(),
        Statement {
            speaker: "Vũ Thị Dung".into(),
            text: "Đề nghị lát gạch vỉa hè.".into(),
            ..Statement::default()
        },
    );
    meeting.agenda.insert("i1".into(), item);
    meeting
}

#[test]
fn names_are_found_before_mentions_whatever_the_diacritics() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let dung = person(1, "Vũ Thị Dung");
    vault
        .perform(op("meeting_end"), |tx| {
            tx.create(&dung)?;
            tx.create(&member(1, &dung))?;
            tx.create(&a_meeting())?;
            tx.create(&Task {
                id: Uuid::from_u64_pair(400, 1).into(),
                title: "Gặp ngõ trưởng".into(),
                owner_name: "Vũ Thị Dung".into(),
                ..Task::default()
            })
        })
        .unwrap();
    let reader = vault.read().unwrap();
    let hits = reader.search("DUNG vu", 9).unwrap();
    assert_eq!(hits[0].kind, Kind::Member);
    assert_eq!(hits[0].title, "Vũ Thị Dung");
    assert_eq!(hits.len(), 3);
    let road = reader.search("lat gach via he", 9).unwrap();
    assert_eq!((road[0].kind, road[0].title.as_str()), (Kind::Meeting, "11/2026"));
    assert_eq!(road[0].excerpt, "Đề nghị lát gạch vỉa hè.");
    assert_eq!(reader.search("khong co gi", 9).unwrap(), []);
    assert_eq!(reader.search(" \"*:() ", 9).unwrap(), []);
}

#[test]
fn meetings_cases_and_tasks_are_listed() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let ngoc = person(9, "Trần Thị Bích Ngọc");
    let meeting = a_meeting();
    let case = Case { id: Uuid::from_u64_pair(500, 1).into(), person: ngoc.id, ..Case::default() };
    let task = |number: u64, deadline: Option<&str>| Task {
        id: Uuid::from_u64_pair(400, number).into(),
        meeting: Some(meeting.id),
        title: format!("Việc {number}"),
        deadline: deadline.map(|day| day.parse().unwrap()),
        ..Task::default()
    };
    vault
        .perform(op("case_open"), |tx| {
            tx.create(&ngoc)?;
            tx.create(&case)?;
            tx.create(&meeting)?;
            tx.create_many(&[task(1, None), task(2, Some("20/12/2026")), task(3, Some("05/12/2026"))])
        })
        .unwrap();
    let reader = vault.read().unwrap();
    assert_eq!(reader.cases().unwrap()[0].full_name, "Trần Thị Bích Ngọc");
    assert_eq!(reader.search("bich ngoc", 9).unwrap()[0].kind, Kind::Case);
    assert_eq!(reader.meetings().unwrap()[0].month, 11);
    let query = TaskQuery { meeting: Some(meeting.id), ..TaskQuery::default() };
    let titles: Vec<String> = reader.tasks(&query).unwrap().into_iter().map(|task| task.title).collect();
    assert_eq!(titles, ["Việc 3", "Việc 2", "Việc 1"]);
}

#[test]
fn long_vietnamese_text_is_stored_and_edited_unharmed() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let mut meeting = a_meeting();
    meeting.summary = "Đồng chí Bí thư kết luận: tiếp tục vận động nhân dân. 🇻🇳 ".repeat(300);
    vault.perform(op("meeting_plan"), |tx| tx.create(&meeting)).unwrap();
    for round in 0..40 {
        vault
            .perform(op("meeting_edit"), |tx| {
                tx.update(meeting.id, |meeting: &mut Meeting| {
                    meeting.summary.push_str(&format!("Ý kiến thứ {round}. "));
                    meeting.score = Some(round);
                })
            })
            .unwrap();
    }
    let read: Meeting = vault.read().unwrap().get(meeting.id).unwrap();
    assert!(read.summary.ends_with("Ý kiến thứ 39. "));
    assert_eq!(vault.history(meeting.id).unwrap().len(), 41);
    assert!(vault.verify().unwrap().is_clean(), "snapshots and later changes agree");
}

#[test]
fn drafts_settings_and_reveals_outlive_the_session() {
    let mut fixture = Fixture::new();
    let vault = fixture.vault();
    vault.drafts().put("meeting/1/summary", "{\"text\":\"Đang gõ\"}").unwrap();
    vault.drafts().put("meeting/1/summary", "{\"text\":\"Đang gõ dở\"}").unwrap();
    vault.drafts().put("case/2", "{}").unwrap();
    vault.drafts().delete("case/2").unwrap();
    vault.meta_put("mapping.1", "A").unwrap();
    vault.meta_put("mapping.2", "B").unwrap();
    vault.meta_delete("mapping.1").unwrap();
    let seen = sochibo_store::Reveal {
        record: RecordId(Uuid::from_u128(3)),
        field: "personal_id".into(),
        author: "Trần Văn Bình".into(),
        at_ms: 5,
    };
    vault.log_reveal(&seen).unwrap();
    let vault = fixture.reopen();
    assert_eq!(vault.drafts().get("meeting/1/summary").unwrap().unwrap().body, "{\"text\":\"Đang gõ dở\"}");
    assert_eq!(vault.drafts().list().unwrap().len(), 1);
    assert_eq!(vault.meta_list("mapping.").unwrap(), [("mapping.2".to_owned(), "B".to_owned())]);
    assert_eq!(vault.reveals(Some(seen.record)).unwrap(), [seen]);
    assert_eq!(vault.reveals(Some(RecordId(Uuid::from_u128(4)))).unwrap(), []);
}
