use std::collections::BTreeMap;

use super::*;
use crate::record::{Attachment, HandedPaper, QuarterRemark, Receipt};

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn handed(step: HandOverStep, item: &str) -> HandOver {
    let paper = HandedPaper { item: item.to_owned(), ..HandedPaper::default() };
    HandOver {
        step,
        papers: [("h".to_owned(), paper)].into(),
        receipt: Receipt { on: Some(day("2026-11-20")), ..Receipt::default() },
        ..HandOver::default()
    }
}

/// A file in which every text is the same word.
fn written(hand_over: HandOver) -> Case {
    let word = || "kín".to_owned();
    let scan = || -> BTreeMap<String, Attachment> { [("s".to_owned(), Attachment::default())].into() };
    let paper = |number: &str| CasePaper {
        number: number.to_owned(),
        date: Some(day("2026-05-04")),
        note: word(),
        wrong: word(),
        issuer: "Đảng ủy phường Minh Khai".to_owned(),
        received_on: Some(day("2026-05-06")),
        scans: scan(),
        ..CasePaper::default()
    };
    let introducer = |probation| Introducer {
        probation,
        strengths: word(),
        weaknesses: word(),
        ended_reason: word(),
        assigned_on: Some(day("2026-01-05")),
        ..Introducer::default()
    };
    let verification = Verification {
        relative: word(),
        items: word(),
        body: word(),
        exempt_reason: word(),
        number: "5-CV".to_owned(),
        ..Verification::default()
    };
    Case {
        pack: "central-2026-07".to_owned(),
        overlay: Some("hanoi-2025-11".to_owned()),
        about_cv: word(),
        strengths: word(),
        weaknesses: word(),
        note: word(),
        workplace: word(),
        position: word(),
        opinion_summary: word(),
        application: Application { motives: word(), promise: word(), ..Application::default() },
        source: Source { schooling_exception: word(), owns_business: true, ..Source::default() },
        milestones: Milestones { reasons: [("ceremony".to_owned(), word())].into(), ..Milestones::default() },
        end: CaseEnd { reason: word(), ..CaseEnd::default() },
        organisations: Opinion { agree: Some(9), body: word(), reason: word(), ..Opinion::default() },
        resolution_no: "06".to_owned(),
        tracks: [("religion".to_owned(), Answer::Given(word())), ("abroad".to_owned(), Answer::No)].into(),
        papers: [("a".to_owned(), paper("1")), ("b".to_owned(), paper("2"))].into(),
        introducers: [("i".to_owned(), introducer(false)), ("j".to_owned(), introducer(true))].into(),
        remarks: [("r".to_owned(), QuarterRemark { text: word(), ..QuarterRemark::default() })].into(),
        verifications: [("v".to_owned(), verification)].into(),
        overrides: [(
            "o".to_owned(),
            Override { reason: word(), check: "V02".to_owned(), ..Override::default() },
        )]
        .into(),
        probation: Probation {
            self_strengths: word(),
            resolution_no: "07".to_owned(),
            ..Probation::default()
        },
        hand_overs: [("h".to_owned(), hand_over)].into(),
        ..Case::default()
    }
}

fn left(case: &Case) -> usize {
    serde_json::to_string(case).unwrap().matches("kín").count()
}

#[test]
fn what_people_wrote_before_the_decision_goes_and_the_probation_stays() {
    let case = written(handed(HandOverStep::Admission, "a"));
    let rest = case.remains(
        Removal { wait_days: 30, ..Removal::default() },
        &[("cv-signed".to_owned(), day("2026-05-18"))],
    );
    assert_eq!(rest.probation, case.probation);
    assert_eq!((rest.pack.as_str(), rest.overlay.as_deref()), ("central-2026-07", Some("hanoi-2025-11")));
    assert_eq!(rest.introducers.get("j"), case.introducers.get("j"));
    assert_eq!(rest.papers.get("b"), case.papers.get("b"), "a paper that was not handed over stays");
    // Three of the helper of the probation, two of the paper, one of the probation.
    assert_eq!(left(&rest), 6);
    assert!(rest.source.owns_business);
    let paper = rest.papers.get("a").unwrap();
    assert_eq!((paper.number.as_str(), paper.date, paper.scans.len()), ("1", Some(day("2026-05-04")), 0));
    assert_eq!(
        (paper.issuer.as_str(), paper.received_on),
        ("Đảng ủy phường Minh Khai", Some(day("2026-05-06")))
    );
    assert_eq!(rest.introducers.get("i").unwrap().assigned_on, Some(day("2026-01-05")));
    assert_eq!((rest.resolution_no.as_str(), rest.organisations.agree), ("06", Some(9)));
    assert_eq!(rest.tracks.get("religion"), Some(&Answer::Given("có".to_owned())), "the track still applies");
    assert_eq!(rest.tracks.get("abroad"), Some(&Answer::No));
    assert_eq!(rest.verifications.get("v").unwrap().number, "5-CV");
    assert_eq!(rest.overrides.get("o").unwrap().check, "V02");
    assert_eq!(rest.hand_overs, case.hand_overs);
    assert_eq!(rest.milestones.actual.get("cv-signed"), Some(&day("2026-05-18")));
    assert_eq!(rest.removal.wait_days, 30);
}

#[test]
fn nothing_people_wrote_stays_once_the_papers_of_recognition_are_received() {
    let case = written(handed(HandOverStep::Recognition, "a"));
    let rest = case.remains(Removal::default(), &[]);
    assert_eq!(left(&rest), 0);
    assert_eq!(rest.probation.resolution_no, "07");
    assert!(rest.papers.values().all(|paper| paper.scans.is_empty()));
    assert_eq!(rest.remains(Removal::default(), &[]), rest, "a second removal takes nothing more");
}

#[test]
fn a_hand_over_that_was_struck_or_not_confirmed_does_not_count() {
    let mut case = written(HandOver { struck: true, ..handed(HandOverStep::Recognition, "a") });
    assert_eq!(case.received().count(), 0);
    case.hand_overs =
        [("h".to_owned(), HandOver { receipt: Receipt::default(), ..handed(HandOverStep::Admission, "a") })]
            .into();
    assert_eq!(case.received().count(), 0);
}
