//! The shipped tables over invented people: HD 40-HD/BTCTW, in the layout of 2022.

use std::collections::BTreeMap;

use super::*;
use crate::Answer;
use crate::date::{CivilDate, PartialDate};
use crate::record::{Case, Cv, Gender, Member, Person, StatusEvent, StatusKind, YouthStanding};

fn sheet() -> StatisticsSheet {
    let text = include_str!("../../../../../assets/rules/statistics-2022.toml");
    StatisticsSheet::parse("statistics-2022.toml", text).unwrap()
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn event(kind: StatusKind, date: Option<&str>) -> StatusEvent {
    StatusEvent { kind, date: date.map(day), ..StatusEvent::default() }
}

fn decided(date: &str) -> Member {
    Member { decided_on: Some(date.parse().unwrap()), ..Member::default() }
}

fn with(mut member: Member, events: &[(StatusKind, Option<&str>)]) -> Member {
    for (number, (kind, date)) in events.iter().enumerate() {
        member.events.insert(number.to_string(), event(kind.clone(), *date));
    }
    member
}

#[test]
fn a_membership_changes_the_table_by_its_dated_events() {
    use Move as M;
    let probationer = Member { official_on: None, ..decided("2026-02-01") };
    for (what, member, expected) in [
        ("long here", decided("2019-05-19"), vec![M::Before, M::After]),
        ("admitted", decided("2026-03-01"), vec![M::Admitted, M::After]),
        ("admitted later", decided("2027-01-05"), vec![]),
        (
            "came",
            with(decided("2015-01-01"), &[(StatusKind::TransferredIn, Some("2026-04-01"))]),
            vec![M::TransferredIn, M::After],
        ),
        (
            "came long ago though admitted this year elsewhere is no admission here",
            with(decided("2026-01-10"), &[(StatusKind::TransferredIn, Some("2026-04-01"))]),
            vec![M::TransferredIn, M::After],
        ),
        (
            "went",
            with(decided("2015-01-01"), &[(StatusKind::TransferredOut, Some("2026-04-01"))]),
            vec![M::Before, M::TransferredOut],
        ),
        (
            "went and came back",
            with(
                decided("2015-01-01"),
                &[
                    (StatusKind::TransferredOut, Some("2025-04-01")),
                    (StatusKind::TransferredIn, Some("2026-02-01")),
                ],
            ),
            vec![M::TransferredIn, M::After],
        ),
        (
            "a probationer struck off",
            with(probationer, &[(StatusKind::Removed, Some("2026-05-01"))]),
            vec![M::Admitted, M::RemovedProbationary],
        ),
        (
            "of another cell",
            with(decided("2015-01-01"), &[(StatusKind::TempHere, Some("2026-01-01"))]),
            vec![],
        ),
    ] {
        let counted = moves(&member, Period::year(2026).unwrap());
        let kinds: Vec<Move> = counted.counts.keys().copied().collect();
        assert_eq!(
            kinds,
            {
                let mut sorted = expected;
                sorted.sort();
                sorted
            },
            "{what}"
        );
        assert_eq!(counted.unclear, [], "{what}");
    }
}

#[test]
fn what_cannot_be_placed_in_time_is_told_and_not_guessed() {
    let half = Period::half(2026).unwrap();
    let ceremony_only = Member { admitted_on: Some("2026-03-01".parse().unwrap()), ..Member::default() };
    assert_eq!(moves(&ceremony_only, half).unclear, [Unclear::Decision]);
    assert_eq!(moves(&ceremony_only, half).of(Move::Admitted), 0);
    let only_year = Member { decided_on: Some(PartialDate::Year(2026)), ..Member::default() };
    assert_eq!(moves(&only_year, half).unclear, [Unclear::Decision]);
    assert_eq!(moves(&only_year, Period::year(2026).unwrap()).of(Move::Admitted), 1);
    let gone = with(decided("2015-01-01"), &[(StatusKind::Deceased, None)]);
    assert_eq!(moves(&gone, half).unclear, [Unclear::Event]);
    assert_eq!(moves(&gone, half).of(Move::Deceased), 0);
}

#[test]
fn a_period_is_compared_with_the_same_time_a_year_before() {
    let half = Period::half(2024).unwrap().earlier();
    assert_eq!((half.from, half.to), (day("2023-01-01"), day("2023-06-30")));
    let year = Period::year(2025).unwrap().earlier();
    assert_eq!((year.from, year.to), (day("2024-01-01"), day("2024-12-31")));
}

/// A candidate of whom everything is known.
fn known() -> (Person, Member, Case, Cv) {
    let person = Person {
        gender: Gender::Female,
        born: Some("1999-03-14".parse().unwrap()),
        ethnicity: "Tày".to_owned(),
        religion: Answer::No,
        schooling: "12/12".to_owned(),
        qualification: "Cử nhân Kế toán".to_owned(),
        ..Person::default()
    };
    let mut case = Case::default();
    case.source.youth = YouthStanding::YouthMember;
    case.source.occupation_group = "enterprise_staff".to_owned();
    let cv =
        Cv { marriage: Answer::Given("chưa kết hôn".to_owned()), title: Answer::No, ..Cv::default() };
    (person, decided("2026-03-14"), case, cv)
}

fn numbers(people: &[NewMember]) -> BTreeMap<String, Amount> {
    let sheet = sheet();
    let table = sheet.tables.iter().find(|table| table.key == "admission").unwrap();
    let none = BTreeMap::new();
    let lines = count(table, (&none, people), (&none, &[]));
    let named = lines.iter().filter(|line| line.now != Amount::Count(0) && line.now != Amount::None);
    named
        .map(|line| {
            let fact = line.row.fact.map_or("", Fact::word);
            (if line.unknown { format!("? {fact}") } else { line.row.title.clone() }, line.now)
        })
        .collect()
}

#[test]
fn a_new_member_is_counted_once_in_every_part() {
    let (person, member, case, cv) = known();
    let one = NewMember::of(&person, &member, Some(&case), Some(&cv));
    let counted = numbers(&[one]);
    let titles: Vec<&str> = counted.keys().map(String::as_str).collect();
    let mut expected = vec![
        "Tổng số đảng viên mới kết nạp",
        "Nữ",
        "Dân tộc thiểu số",
        "Đoàn viên Đoàn TNCS Hồ Chí Minh",
        "Doanh nghiệp: nhân viên, lao động gián tiếp",
        "18 - 30 tuổi",
        "Tuổi bình quân",
        "Trung học phổ thông",
        "Đại học",
    ];
    expected.sort_unstable();
    assert_eq!(titles, expected);
    assert_eq!(counted["Tuổi bình quân"], Amount::Average(270), "27 years on the very birthday");
}

#[test]
fn what_is_not_known_is_counted_apart() {
    let (person, member, ..) = known();
    // Without a file and a CV, and with words no row knows.
    let person =
        Person { occupation: "Kế toán hợp tác xã".to_owned(), schooling: String::new(), ..person };
    let one = NewMember::of(&person, &member, None, None);
    let counted = numbers(std::slice::from_ref(&one));
    for fact in [
        "youth_union",
        "business_owner",
        "foreign_spouse",
        "readmitted",
        "occupation",
        "schooling",
        "science_title",
    ] {
        assert_eq!(counted.get(&format!("? {fact}")), Some(&Amount::Count(1)), "{fact} in {counted:?}");
    }
    assert_eq!(counted.get("? gender"), None);
    let unknown = sheet().tables[1].unknown_of(&one);
    assert_eq!(unknown.len(), 7, "{unknown:?}");
}

#[test]
fn words_of_people_are_counted_only_where_they_say_it() {
    let (person, member, case, cv) = known();
    for (written, row) in [
        ("Cử nhân cao đẳng", Some("Cao đẳng")),
        ("Kỹ sư xây dựng", Some("Đại học")),
        ("Thạc sĩ Luật", Some("Thạc sỹ")),
        ("Tiến sĩ Khoa học", Some("Tiến sỹ")),
        ("Kỹ sưu", None),
        ("biết nhiều nghề", None),
        ("Không", None),
    ] {
        let person = Person { qualification: written.to_owned(), ..person.clone() };
        let counted = numbers(&[NewMember::of(&person, &member, Some(&case), Some(&cv))]);
        let rows = ["Cao đẳng", "Đại học", "Thạc sỹ", "Tiến sỹ"];
        let found: Vec<&str> = rows.into_iter().filter(|row| counted.contains_key(*row)).collect();
        assert_eq!(found, row.into_iter().collect::<Vec<_>>(), "{written}");
        let unknown = counted.contains_key("? qualification");
        assert_eq!(unknown, row.is_none() && written != "Không", "{written}");
    }
}

#[test]
fn an_age_between_two_bands_is_not_guessed() {
    let (person, member, case, cv) = known();
    for (born, known) in [("1995", false), ("1995-03", false), ("1995-04", true), ("1995-03-14", true)] {
        let person = Person { born: Some(born.parse().unwrap()), ..person.clone() };
        let one = NewMember::of(&person, &member, Some(&case), Some(&cv));
        assert_eq!(matches!(one.told(Fact::Age), Told::Number(_)), known, "{born}");
    }
}

#[test]
fn no_word_of_a_row_counts_in_two_rows() {
    let sheet = sheet();
    for table in &sheet.tables {
        let mut seen = std::collections::BTreeSet::new();
        for row in &table.rows {
            let fact = row.fact.map_or("", Fact::word);
            for word in row.values.iter().chain(&row.is).chain(&row.starts) {
                assert!(seen.insert((fact, word)), "{fact} {word} stands twice");
            }
            assert!(!row.title.contains("huyện"), "{}", row.title);
        }
    }
    assert_eq!(sheet.occupations().count(), 14);
}
