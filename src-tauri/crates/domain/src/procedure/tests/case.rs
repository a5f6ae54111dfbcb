//! Where the days of a file are read from.

use super::*;
use crate::answer::Answer;
use crate::record::{
    Case, CasePaper, Introducer, Person, Verification, VerificationPlace, VerificationWay, YouthStanding,
};

fn read(case: &Case) -> Facts {
    case_facts(&procedure("05/12/2025", None), case, None)
}

fn paper(kind: &str, date: &str, received: Option<&str>) -> CasePaper {
    CasePaper {
        kind: kind.into(),
        date: Some(day(date)),
        received_on: received.map(day),
        ..CasePaper::default()
    }
}

fn papers(papers: Vec<CasePaper>) -> Case {
    let papers = papers.into_iter().enumerate().map(|(id, paper)| (id.to_string(), paper)).collect();
    Case { papers, ..Case::default() }
}

#[test]
fn a_fact_is_read_from_its_one_place() {
    let mut case = Case { resolution_on: Some(day("05/12/2025")), ..Case::default() };
    case.application.written_on = Some(day("01/10/2025"));
    case.milestones.actual.insert("cell-admission".into(), day("01/01/2020"));
    case.milestones.actual.insert("sent-up".into(), day("08/12/2025"));
    case.milestones.planned.insert("ceremony".into(), day("05/02/2026"));
    case.milestones.adjusted.insert("ceremony".into(), day("28/02/2026"));
    let facts = read(&case);
    assert_eq!(facts.of("cell-admission").actual, Some(day("05/12/2025")), "the resolution tells its day");
    assert_eq!(facts.of("application").actual, Some(day("01/10/2025")));
    assert_eq!(facts.of("sent-up").actual, Some(day("08/12/2025")));
    let ceremony = facts.of("ceremony");
    assert_eq!((ceremony.planned, ceremony.adjusted), (Some(day("05/02/2026")), Some(day("28/02/2026"))));
}

#[test]
fn papers_date_their_milestones_while_they_count() {
    let decision = paper("9-KND", "01/02/2026", Some("05/02/2026"));
    let facts = read(&papers(vec![decision.clone()]));
    assert_eq!(facts.of("decision-admission").actual, Some(day("01/02/2026")));
    assert_eq!(facts.of("decision-received").actual, Some(day("05/02/2026")));
    let struck = CasePaper { struck: true, ..decision.clone() };
    assert_eq!(read(&papers(vec![struck])).of("decision-admission").actual, None);
    let newer = paper("9-KND", "01/03/2026", None);
    assert_eq!(read(&papers(vec![decision, newer])).of("decision-admission").actual, Some(day("01/03/2026")));
}

#[test]
fn the_earliest_open_request_holds_the_deadline() {
    let one = |place, sent: &str, answered: Option<&str>| Verification {
        place,
        sent_on: Some(day(sent)),
        answered_on: answered.map(day),
        ..Verification::default()
    };
    let case = |all: Vec<Verification>| Case {
        verifications: all.into_iter().enumerate().map(|(id, one)| (id.to_string(), one)).collect(),
        ..Case::default()
    };
    let home = VerificationPlace::Domestic;
    let open = read(&case(vec![
        one(home.clone(), "01/10/2025", Some("20/10/2025")),
        one(home.clone(), "08/10/2025", None),
    ]));
    assert_eq!(open.of("verification-sent-domestic").actual, Some(day("08/10/2025")));
    assert_eq!(open.of("verification-domestic").actual, None);
    let done = read(&case(vec![
        one(home.clone(), "01/10/2025", Some("20/10/2025")),
        one(home, "08/10/2025", Some("18/10/2025")),
    ]));
    assert_eq!(done.of("verification-domestic").actual, Some(day("20/10/2025")));
    assert!(!done.tracks.contains("verified-abroad"));
    let abroad = one(VerificationPlace::Abroad, "01/10/2025", None);
    assert!(read(&case(vec![abroad.clone()])).tracks.contains("verified-abroad"));
    let exempt = Verification { way: VerificationWay::Exempt, ..abroad };
    assert!(!read(&case(vec![exempt])).tracks.contains("verified-abroad"));
}

#[test]
fn whoever_has_known_the_candidate_for_the_shortest_time_decides() {
    let one = |since: &str, replacement| Introducer {
        known_since: Some(day(since)),
        assigned_on: Some(day("01/06/2025")),
        written_on: Some(day("01/11/2025")),
        replacement,
        ..Introducer::default()
    };
    let case = |all: Vec<Introducer>| Case {
        introducers: all.into_iter().enumerate().map(|(id, one)| (id.to_string(), one)).collect(),
        ..Case::default()
    };
    let both = read(&case(vec![one("01/01/2020", false), one("01/01/2025", false)]));
    assert_eq!(both.of("introducer-known").actual, Some(day("01/01/2025")));
    let replaced = read(&case(vec![one("01/01/2020", false), one("01/01/2025", true)]));
    assert_eq!(replaced.of("introducer-known").actual, Some(day("01/01/2020")));
    let left = Introducer { ended_on: Some(day("01/09/2025")), ..one("01/01/2020", false) };
    assert_eq!(read(&case(vec![left])).of("introduction").actual, None);
}

#[test]
fn tracks_apply_once_they_are_answered() {
    let mut case = Case::default();
    case.tracks.insert("readmission".into(), Answer::Given("xóa tên năm 2019".into()));
    case.tracks.insert("over-age".into(), Answer::No);
    case.source.youth = YouthStanding::YouthMember;
    let facts = read(&case);
    assert!(facts.tracks.contains("readmission") && !facts.tracks.contains("over-age"));
    let asked = procedure("05/12/2025", None);
    let papers = asked.papers_for(facts.tracks.iter().map(String::as_str));
    let has = |key: &str| papers.iter().any(|paper| paper.row.key == key);
    assert!(has("4-KND") && has("DY-TINH") && has("KNL-1") && !has("4A-KND"));
}

#[test]
fn a_birth_date_counts_from_what_is_known_of_it() {
    for (born, first) in [("05/03/1990", "05/03/1990"), ("03/1990", "01/03/1990"), ("1990", "01/01/1990")] {
        let person = Person { born: Some(born.parse().unwrap()), ..Person::default() };
        let facts = case_facts(&procedure("05/12/2025", None), &Case::default(), Some(&person));
        assert_eq!(facts.of("birth").actual, Some(day(first)));
    }
}
