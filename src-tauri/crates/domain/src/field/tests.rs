use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::answer::Answer;
use crate::env::Ids;
use crate::record::{Member, Person, StatusKind};
use crate::status::Activity;

struct Counting(std::sync::atomic::AtomicU64);

impl Ids for Counting {
    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(7, self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }
}

fn ids() -> Counting {
    Counting(std::sync::atomic::AtomicU64::new(1))
}

fn set(field: MemberField, typed: &str) -> Result<(String, Option<&'static str>), &'static str> {
    let (mut person, mut member) = (Person::default(), Member::default());
    let outcome = field.set(&mut person, &mut member, typed, &ids()).map_err(|error| error.code)?;
    Ok((field.get(&person, &member), outcome.note))
}

#[test]
fn every_field_has_a_key_of_its_own_that_finds_it() {
    for field in MemberField::ALL {
        assert_eq!(MemberField::from_key(field.key()), Some(*field));
    }
    assert_eq!(MemberField::from_key("shoe_size"), None);
    assert_eq!(MemberField::ALL.len(), 41);
}

#[test]
fn what_is_typed_is_cleaned_and_shown() {
    for (field, typed, shown) in [
        (MemberField::FullName, "  NGUYỄN   VĂN AN ", "Nguyễn Văn An"),
        (MemberField::FullName, "Nguyễn văn An", "Nguyễn văn An"),
        (MemberField::FullName, "H’Hen Niê", "H’Hen Niê"),
        (MemberField::Gender, "NAM", "Nam"),
        (MemberField::Gender, "nữ", "Nữ"),
        (MemberField::Born, "5-3-1965", "05/03/1965"),
        (MemberField::Born, "1965", "1965"),
        (MemberField::Religion, "KHÔNG", "Không"),
        (MemberField::PersonalId, "001 065 000 123", "001065000123"),
        (MemberField::BirthProvince, "KHÔNG", ""),
        (MemberField::BirthCountry, "Lào", "Lào"),
        (MemberField::Status, "từ trần", "từ trần"),
        (MemberField::Note, "một\r\nhai ", "một\nhai"),
        (MemberField::OfficialOn, "", ""),
    ] {
        assert_eq!(set(field, typed), Ok((shown.to_owned(), None)), "{field} {typed}");
    }
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_reason() {
    let long = "a".repeat(10_000);
    for (field, typed, code) in [
        (MemberField::FullName, "", "required"),
        (MemberField::FullName, " \u{200b} ", "required"),
        (MemberField::FullName, "Nguyễn Văn 4n", "name_characters"),
        (MemberField::FullName, "Nguyễn Văn An 😀", "name_characters"),
        (MemberField::FullName, long.as_str(), "too_long"),
        (MemberField::Ethnicity, long.as_str(), "too_long"),
        (MemberField::Note, long.as_str(), "too_long"),
        (MemberField::PersonalId, "01065000123", "id_digits"),
        (MemberField::PersonalId, "0010650001234", "id_digits"),
        (MemberField::PersonalId, "00106500012a", "id_digits"),
        (MemberField::CardNo, "12345", "id_digits"),
        (MemberField::Gender, "x", "gender_unknown"),
        (MemberField::Born, "31/02/1965", "date_no_such_day"),
        (MemberField::Born, "05/03/0203", "date_year"),
        (MemberField::AdmittedOn, "hôm qua", "date_shape"),
        (MemberField::StatusDate, "2024", "date_partial"),
    ] {
        assert_eq!(set(field, typed), Err(code), "{field} {typed:.20}");
    }
}

#[test]
fn a_card_of_before_2025_is_taken_with_a_note() {
    assert_eq!(set(MemberField::CardNo, "001065000123"), Ok(("001065000123".into(), None)));
    assert_eq!(set(MemberField::CardNo, "84.034567"), Ok(("84034567".into(), Some("card_old_number"))));
}

#[test]
fn an_unknown_status_is_kept_as_written_and_said() {
    assert_eq!(set(MemberField::Status, "Đi xa"), Ok(("Đi xa".into(), Some("status_unknown"))));
    assert_eq!(set(MemberField::StatusDate, "01/02/2024"), Ok((String::new(), Some("status_date_unused"))));
}

#[test]
fn an_imported_status_becomes_a_dated_event_once() {
    let (mut person, mut member, ids) = (Person::default(), Member::default(), ids());
    let mut row = |member: &mut Member, status: &str, date: &str| {
        let first = MemberField::Status.set(&mut person, member, status, &ids).unwrap();
        let second = MemberField::StatusDate.set(&mut person, member, date, &ids).unwrap();
        first.changed || second.changed
    };
    let on = |member: &Member, day: &str| member.standing_on(day.parse().unwrap()).activity;

    assert!(row(&mut member, "Đang sinh hoạt Đảng", ""));
    assert!(member.events.is_empty());
    assert!(row(&mut member, "Miễn sinh hoạt", "01/05/2024"));
    assert!(!row(&mut member, "Miễn sinh hoạt", "01/05/2024"), "the same row again changes nothing");
    assert_eq!(member.events.len(), 1);
    assert_eq!(on(&member, "30/04/2024"), Activity::Active);
    assert_eq!(on(&member, "01/05/2024"), Activity::Exempt);

    assert!(row(&mut member, "Từ trần", "02/06/2026"));
    assert_eq!(on(&member, "01/06/2026"), Activity::Exempt);
    assert_eq!(on(&member, "02/06/2026"), Activity::Deceased);
}

#[test]
fn active_again_strikes_what_only_an_earlier_list_said() {
    let (mut person, mut member, ids) = (Person::default(), Member::default(), ids());
    MemberField::Status.set(&mut person, &mut member, "Gián đoạn sinh hoạt", &ids).unwrap();
    MemberField::Status.set(&mut person, &mut member, "Đang sinh hoạt Đảng", &ids).unwrap();
    assert_eq!(member.standing_on("01/01/2026".parse().unwrap()).activity, Activity::Active);
    assert!(member.events.values().all(|event| event.struck));
}

#[test]
fn every_status_kind_has_a_wording_that_reads_back() {
    for kind in StatusKind::ALL {
        assert_eq!(kind_of_wording(wording_of_kind(kind)).as_ref(), Some(kind), "{kind}");
    }
}

#[test]
fn dates_that_contradict_one_another_are_found() {
    for (born, decided, admitted, official, codes) in [
        ("1965", "", "03/1990", "03/1991", vec![]),
        ("", "", "05/12/1990", "1990", vec![]),
        ("", "", "05/12/1990", "1989", vec!["official_before_admitted"]),
        ("", "", "05/12/1990", "04/12/1990", vec!["official_before_admitted"]),
        ("", "06/12/1990", "05/12/1990", "", vec!["admitted_before_decided"]),
        ("1991", "", "05/12/1990", "", vec!["admitted_before_born"]),
    ] {
        let (mut person, mut member) =
            (Person { full_name: "An".into(), ..Person::default() }, Member::default());
        for (field, typed) in [
            (MemberField::Born, born),
            (MemberField::DecidedOn, decided),
            (MemberField::AdmittedOn, admitted),
            (MemberField::OfficialOn, official),
        ] {
            field.set(&mut person, &mut member, typed, &ids()).unwrap();
        }
        let found: Vec<_> = check_member(&person, &member).iter().map(|error| error.code).collect();
        assert_eq!(found, codes, "{born} {decided} {admitted} {official}");
    }
    assert_eq!(check_member(&Person::default(), &Member::default()).len(), 1, "a member has a name");
}

proptest! {
    #[test]
    fn what_is_shown_sets_the_same_value_again(place in 0usize..40, typed in "[a-zA-Zà-ỹ0-9 ./-]{0,20}") {
        let field = MemberField::ALL[place];
        let (mut person, mut member, ids) = (Person::default(), Member::default(), ids());
        if field.set(&mut person, &mut member, &typed, &ids).is_ok() {
            let shown = field.get(&person, &member);
            let again = field.set(&mut person, &mut member, &shown, &ids);
            prop_assert!(again.is_ok_and(|outcome| !outcome.changed) || shown.is_empty() && field.required());
        }
    }
}

#[test]
fn an_explicit_no_to_the_religion_question_is_kept() {
    let (mut person, mut member) = (Person::default(), Member::default());
    MemberField::Religion.set(&mut person, &mut member, "không", &ids()).unwrap();
    assert_eq!(person.religion, Answer::No);
}
