//! Table tests of the plan: what is proposed, what breaks a rule, what is due.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::*;
use crate::calendar::Calendar;
use crate::checks::{CODES, Gap};
use crate::date::CivilDate;
use crate::id::MeetingId;
use crate::record::{MeetingKind, MeetingState};
use crate::rules::tests::shipped;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn id(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(number))
}

/// A planned meeting on a day, for its month.
fn planned(number: u128, kind: MeetingKind, date: &str) -> Entry {
    let date = day(date);
    Entry {
        id: id(number),
        topical: kind == MeetingKind::Topical,
        kind,
        state: MeetingState::Planned,
        month: u32::from(date.month().unsigned_abs()),
        year: u32::from(date.year().unsigned_abs()),
        date: Some(date),
        at: "19:30".parse().ok(),
        topic: "Nêu gương".to_owned(),
    }
}

fn regular(number: u128, date: &str) -> Entry {
    planned(number, MeetingKind::Regular, date)
}

/// The meetings proposed for 2027 as `dd/mm kind`, a topical part marked `+`, a quarterly review `*`.
fn proposals(wish: Wish, entries: &[Entry], regular_day: &str, from: &str) -> Vec<String> {
    let rules = shipped(None);
    let existing = Existing { entries, regular_day: regular_day.parse().unwrap(), from: day(from) };
    let found = suggest(2027, wish, existing, &rules.at(day("01/01/2027"))).unwrap();
    let told = |one: &Proposed| {
        let marks = [(one.topical, "+"), (one.quarter_review, "*")];
        let marks: String = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
        format!("{:02}/{:02} {}{marks}", one.date.day(), one.date.month(), one.kind)
    };
    found.iter().map(told).collect()
}

const NOTHING: Wish = Wish { committee: false, topical: None, quarter_review: false, year_review: false };
const EVERYTHING: Wish =
    Wish { committee: true, topical: Some(TopicalWay::Combined), quarter_review: true, year_review: true };

#[test]
fn a_year_has_a_regular_meeting_a_month_on_the_usual_day() {
    let found = proposals(NOTHING, &[], "31", "01/11/2026");
    assert_eq!(found.len(), 12);
    assert_eq!((found[0].as_str(), found[1].as_str()), ("31/01 regular", "28/02 regular"));
    let saturdays = proposals(NOTHING, &[], "first-saturday", "01/11/2026");
    assert_eq!(saturdays[..3], ["02/01 regular", "06/02 regular", "06/03 regular"]);
}

#[test]
fn the_committee_meets_before_each_and_each_quarter_has_its_topic() {
    let found = proposals(EVERYTHING, &[], "5", "01/11/2026");
    let of = |kind: &str| found.iter().filter(|one| one.contains(kind)).cloned().collect::<Vec<_>>();
    assert_eq!(of("committee").len(), 12);
    assert_eq!(of("committee")[..2], ["02/01 committee", "02/02 committee"]);
    assert_eq!(
        of("+"),
        ["05/02 regular+", "05/05 regular+", "05/08 regular+", "05/11 regular+"],
        "the middle month of each quarter"
    );
    assert_eq!(of("*"), ["05/03 regular*", "05/06 regular*", "05/09 regular*"]);
    assert_eq!(of("review"), ["19/12 review"]);
}

#[test]
fn a_topical_meeting_of_its_own_stays_in_its_quarter() {
    let alone = Wish { topical: Some(TopicalWay::Alone), ..NOTHING };
    let topical = |regular_day: &str| -> Vec<String> {
        let found = proposals(alone, &[], regular_day, "01/11/2026");
        found.into_iter().filter(|one| one.contains("topical")).collect()
    };
    assert_eq!(topical("5"), ["19/02 topical+", "19/05 topical+", "19/08 topical+", "19/11 topical+"]);
    assert_eq!(topical("28"), ["14/03 topical+", "11/06 topical+", "11/09 topical+", "12/12 topical+"]);
}

#[test]
fn what_exists_is_neither_repeated_nor_moved_and_the_past_is_left_alone() {
    let held = Entry { state: MeetingState::Ended, ..regular(1, "09/01/2027") };
    let topical = planned(2, MeetingKind::Topical, "20/03/2027");
    let committee = planned(3, MeetingKind::Committee, "01/04/2027");
    let found = proposals(EVERYTHING, &[held, topical, committee], "5", "10/01/2027");
    assert!(!found.iter().any(|one| one.contains("/01 ")), "January has its meeting: {found:?}");
    assert!(!found.iter().any(|one| one == "02/04 committee"), "April has its committee meeting");
    assert!(!found.iter().any(|one| one == "05/02 regular+"), "the first quarter has its topic");
    assert!(found.iter().any(|one| one == "05/05 regular+"));
    let late = proposals(EVERYTHING, &[], "5", "20/11/2027");
    assert_eq!(late, ["02/12 committee", "05/12 regular+", "19/12 review"]);
    let again: Vec<Entry> = (1..=12).map(|month| regular(month, &format!("05/{month:02}/2027"))).collect();
    assert_eq!(proposals(NOTHING, &again, "5", "01/11/2026"), Vec::<String>::new());
}

/// The findings of a 2027 as `code target`.
fn findings(entries: &[Entry], today: &str, window: Option<(u32, u32)>) -> Vec<Gap> {
    let holidays = include_str!("../../../../../assets/rules/holidays-vn.toml");
    let calendar = Calendar::parse("holidays-vn.toml", holidays).unwrap();
    let rules = shipped(None);
    let cell = Cellwise { today: day(today), window, calendar: &calendar };
    plan_findings(2027, entries, cell, &rules.at(day("01/01/2027"))).unwrap()
}

fn codes_of(gaps: &[Gap], number: u128) -> Vec<&'static str> {
    let target = format!("meetings/{}", id(number));
    gaps.iter().filter(|gap| gap.target == target).map(|gap| gap.code).collect()
}

#[test]
fn each_way_of_breaking_a_rule_is_named_with_its_meeting() {
    let of_june = |entry: Entry| Entry { month: 6, ..entry };
    for (entry, expected) in [
        (regular(1, "05/06/2027"), vec![]),
        (regular(1, "12/06/2027"), vec!["plan_outside_window"]),
        (of_june(regular(1, "02/07/2027")), vec!["plan_outside_month"]),
        (regular(1, "05/03/2027"), vec!["plan_passed"]),
        (regular(1, "30/04/2027"), vec!["plan_outside_window", "plan_holiday"]),
        (planned(1, MeetingKind::Extraordinary, "24/11/2027"), vec!["plan_holiday_maybe"]),
        (planned(1, MeetingKind::Review, "15/10/2027"), vec!["plan_review_late"]),
        (planned(1, MeetingKind::Review, "15/12/2027"), vec![]),
        (
            Entry { topic: String::new(), ..planned(1, MeetingKind::Topical, "15/06/2027") },
            vec!["plan_no_topic"],
        ),
        (Entry { date: None, ..regular(1, "05/06/2027") }, vec!["plan_no_date"]),
        (Entry { state: MeetingState::Ended, ..regular(1, "12/06/2027") }, vec![]),
    ] {
        let found = findings(std::slice::from_ref(&entry), "01/04/2027", Some((1, 10)));
        assert_eq!(codes_of(&found, 1), expected, "{entry:?}");
        assert!(found.iter().all(|gap| CODES.contains(&gap.code)), "{found:?}");
    }
}

#[test]
fn months_without_and_with_two_regular_meetings_and_quarters_without_a_topic_are_told_while_they_last() {
    let found = findings(&[regular(1, "05/10/2027"), regular(2, "19/10/2027")], "20/09/2027", None);
    let told: Vec<(&str, &str)> = found.iter().map(|gap| (gap.code, gap.target.as_str())).collect();
    assert_eq!(
        told,
        [
            ("plan_regular_missing", "months/9"),
            ("plan_regular_twice", "months/10"),
            ("plan_regular_missing", "months/11"),
            ("plan_regular_missing", "months/12"),
            ("plan_topical_missing", "quarters/3"),
            ("plan_topical_missing", "quarters/4"),
        ]
    );
    assert_eq!(findings(&[], "01/02/2028", None), [], "a year that is over is left alone");
}

#[test]
fn meetings_at_one_time_are_told_once_and_by_the_length_of_the_first() {
    let at =
        |number, kind, time: &str| Entry { at: time.parse().ok(), ..planned(number, kind, "05/06/2027") };
    let overlap = |first: Entry, second: Entry| {
        let found = findings(&[first, second], "01/04/2027", None);
        found
            .iter()
            .filter(|gap| gap.code == "plan_overlap")
            .map(|gap| gap.params["other"].clone())
            .collect::<Vec<_>>()
    };
    let regular = |time| at(1, MeetingKind::Regular, time);
    let topical = |time| at(2, MeetingKind::Topical, time);
    assert_eq!(overlap(regular("19:30"), topical("20:00")), [id(1).to_string()]);
    assert_eq!(overlap(regular("19:30"), topical("21:00")), Vec::<String>::new(), "90 minutes later");
    let combined = Entry { topical: true, ..regular("19:00") };
    assert_eq!(overlap(combined, topical("20:30")), [id(1).to_string()], "120 minutes with a topic");
    let committee = |time| at(3, MeetingKind::Committee, time);
    assert_eq!(overlap(committee("18:30"), regular("19:30")), Vec::<String>::new());
    assert_eq!(overlap(committee("19:30"), regular("19:30")).len(), 1);
    assert_eq!(
        overlap(Entry { at: None, ..committee("19:30") }, regular("19:30")).len(),
        1,
        "one without a time"
    );
}

/// HD 42-HD/BTCTW, part II.2.2: the committee meets before the regular meeting.
#[test]
fn a_committee_that_meets_after_the_regular_meeting_is_told() {
    for (date, late) in [("02/06/2027", false), ("05/06/2027", false), ("06/06/2027", true)] {
        let entries = [regular(1, "05/06/2027"), planned(2, MeetingKind::Committee, date)];
        let found = findings(&entries, "01/04/2027", None);
        assert_eq!(codes_of(&found, 2).contains(&"plan_committee_late"), late, "{date}");
    }
}

/// What is due as `code day`, of a cell in 2027.
fn due_on(today: &str, entries: &[Entry], posted: &[u128], uploaded: &[u128]) -> Vec<String> {
    let rules = shipped(None);
    let ids = |numbers: &[u128]| numbers.iter().map(|number| id(*number)).collect::<Vec<_>>();
    let found = due(entries, &ids(posted), &ids(uploaded), day(today), &rules.at(day(today))).unwrap();
    found.iter().map(|due| format!("{:?} {}", due.code, due.by.shown())).collect()
}

/// HD 42-HD/BTCTW: papers at least one day before, documents within two days after, a topic each quarter.
#[test]
fn what_is_due_follows_the_day() {
    let june = || Entry { topical: true, ..regular(1, "05/06/2027") };
    let held = || Entry { state: MeetingState::Ended, ..june() };
    for (today, entries, posted, uploaded, expected) in [
        ("10/05/2027", vec![regular(2, "05/05/2027")], vec![2], vec![], vec![]),
        ("10/05/2027", vec![], vec![], vec![], vec!["Plan 31/05/2027"]),
        ("31/05/2027", vec![regular(2, "31/05/2027")], vec![2], vec![], vec!["Topical 30/06/2027"]),
        ("30/05/2027", vec![regular(2, "31/05/2027")], vec![2], vec![], vec![]),
        ("27/05/2027", vec![regular(2, "05/05/2027"), june()], vec![2], vec![], vec![]),
        ("28/05/2027", vec![regular(2, "05/05/2027"), june()], vec![2], vec![], vec!["Papers 04/06/2027"]),
        ("05/06/2027", vec![june()], vec![], vec![], vec!["Papers 04/06/2027"]),
        ("04/06/2027", vec![june()], vec![1], vec![], vec![]),
        ("05/06/2027", vec![held()], vec![], vec![], vec!["Upload 07/06/2027"]),
        ("20/06/2027", vec![held()], vec![], vec![], vec!["Upload 07/06/2027"]),
        ("20/06/2027", vec![held()], vec![], vec![1], vec![]),
        (
            "30/09/2027",
            vec![held(), Entry { topical: true, ..regular(3, "30/09/2027") }],
            vec![3],
            vec![],
            vec![],
        ),
    ] {
        assert_eq!(due_on(today, &entries, &posted, &uploaded), expected, "{today}: {entries:?}");
    }
}

#[test]
fn committee_meetings_have_nothing_to_post() {
    let entries = [regular(1, "05/06/2027"), planned(2, MeetingKind::Committee, "02/06/2027")];
    assert_eq!(due_on("01/06/2027", &entries, &[1], &[]), ["Topical 30/06/2027"]);
}

#[test]
fn quarters_end_where_they_end() {
    let ends: BTreeMap<u32, String> =
        (1..=4).filter_map(|number| Some((number, quarter_end(2027, number)?.shown()))).collect();
    let expected = [(1, "31/03/2027"), (2, "30/06/2027"), (3, "30/09/2027"), (4, "31/12/2027")];
    assert_eq!(ends, expected.map(|(number, end)| (number, end.to_owned())).into());
    assert_eq!(quarter_end(2027, 5), None);
    assert_eq!([1, 3, 4, 12].map(quarter), [1, 1, 2, 4]);
}
