mod admission;
mod cv;
mod data;
mod decision;
mod file;
mod recognition;
mod tracks;

use std::collections::BTreeSet;

use super::*;
use crate::checks::{self, Severity};
use crate::record::CaseOutcome;
use file::File;

/// A check, what is done to the complete file, and the codes it answers with.
type Row = (&'static str, fn(&mut File), &'static [&'static str]);

fn rows() -> impl Iterator<Item = &'static Row> {
    [admission::ROWS, cv::ROWS, decision::ROWS, recognition::ROWS, tracks::ROWS].into_iter().flatten()
}

#[test]
fn a_complete_file_has_nothing_to_find() {
    let found: Vec<_> = File::complete().lint().into_iter().map(|one| (one.id, one.gap)).collect();
    assert_eq!(found, []);
}

#[test]
fn each_check_finds_what_is_broken_and_nothing_else_of_its_own() {
    let mut wrong = Vec::new();
    for (number, (check, change, codes)) in rows().enumerate() {
        let mut file = File::complete();
        change(&mut file);
        let mut found: Vec<_> =
            file.lint().into_iter().filter(|one| one.id == *check).map(|one| one.gap.code).collect();
        found.sort_unstable();
        if found != *codes {
            wrong.push(format!("row {number}: {check} should find {codes:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_file_that_passes_and_one_that_fails() {
    let shipped = crate::rules::tests::shipped(None);
    let failing: BTreeSet<&str> =
        rows().filter(|(_, _, codes)| !codes.is_empty()).map(|(check, _, _)| *check).collect();
    let all: Vec<_> =
        shipped.at(file::day("10/03/2027")).checks().iter().map(|one| one.row.id.as_str()).collect();
    assert_eq!(failing.into_iter().collect::<Vec<_>>(), all);
}

#[test]
fn every_code_a_check_answers_with_is_listed() {
    let codes: BTreeSet<_> = checks::CODES.iter().chain(CODES).collect();
    assert_eq!(codes.len(), checks::CODES.len() + CODES.len(), "a code stands in one list");
    let mut seen = BTreeSet::new();
    for (_, change, _) in rows() {
        let mut file = File::complete();
        change(&mut file);
        seen.extend(file.lint().into_iter().map(|one| one.gap.code));
    }
    assert!(seen.iter().all(|code| codes.contains(code)), "{seen:?}");
    let unseen: Vec<_> = CODES.iter().filter(|code| !seen.contains(*code)).collect();
    assert_eq!(unseen, Vec::<&&str>::new(), "no file makes a check say these");
    assert!(CODES.is_sorted());
}

fn late_ceremony() -> File {
    let mut file = File::complete();
    file.actual("ceremony", "05/06/2026");
    file
}

fn of_ceremony(file: &File) -> Finding {
    file.lint().into_iter().find(|one| one.gap.code == "ceremony_late").unwrap()
}

#[test]
fn a_blocking_finding_a_person_lets_pass_stays_and_blocks_no_more() {
    let mut file = late_ceremony();
    let finding = of_ceremony(&file);
    assert!(finding.blocks());
    assert_eq!(finding.source, "QĐ 294-QĐ/TW, điểm 4.1");
    let passed = |target: &str, reason: &str| Override {
        check: "V26".into(),
        target: target.into(),
        reason: reason.into(),
        by: "Bí thư".into(),
        ..Override::default()
    };
    for (one, blocks) in [
        (passed("", "Đã có văn bản đồng ý, đang chờ bản gốc"), false),
        (passed(&finding.gap.target, "Đã có văn bản đồng ý"), false),
        (passed("papers", "Về chỗ khác"), true),
        (passed("", "  "), true),
        (Override { struck: true, ..passed("", "Đã rút lại") }, true),
        (Override { check: "V25".into(), ..passed("", "Kiểm tra khác") }, true),
    ] {
        file.case.overrides.insert("o".into(), one.clone());
        let finding = of_ceremony(&file);
        assert_eq!(finding.blocks(), blocks, "{one:?}");
        assert_eq!(finding.let_pass.map(|passed| passed.reason), (!blocks).then_some(one.reason));
    }
}

#[test]
fn a_decision_without_a_place_does_not_reach_to_a_second_finding() {
    let mut file = File::complete();
    for member in ["9-KND", "8-KND"] {
        file.paper(member).number.clear();
    }
    let passed = Override { check: "V21".into(), reason: "Chưa có số".into(), ..Override::default() };
    file.case.overrides.insert("o".into(), passed);
    let blocking = file.lint().into_iter().filter(|one| one.id == "V21" && one.blocks()).count();
    assert_eq!(blocking, 2);
}

#[test]
fn a_file_that_ended_is_at_rest() {
    let mut file = late_ceremony();
    file.case.end.outcome = CaseOutcome::Cancelled;
    assert_eq!(file.lint(), []);
}

#[test]
fn a_file_without_its_sensitive_parts_is_not_asked_for_them() {
    let mut file = late_ceremony();
    file.case.about_cv.clear();
    let codes = |file: &File| file.lint().into_iter().map(|one| one.gap.code).collect::<Vec<_>>();
    assert!(codes(&file).contains(&"case_no_cv_conclusion"));
    file.case.removal.on = Some(file.today);
    assert!(!codes(&file).contains(&"case_no_cv_conclusion"));
    assert!(codes(&file).contains(&"ceremony_late"), "what the days tell is still found");
}

#[test]
fn a_side_finding_warns_and_a_main_one_matters_as_the_row_says() {
    let mut file = File::complete();
    file.case.introducers.get_mut("i1").unwrap().known_since = None;
    file.cv.jobs.clear();
    file.case.residence = crate::record::Opinion::default();
    let severities: BTreeSet<_> = file.lint().into_iter().map(|one| one.gap.severity).collect();
    assert_eq!(severities, BTreeSet::from([Severity::Warn]));
}

#[test]
fn what_a_finding_tells_a_paper_does_not_tell_again() {
    let mut file = File::complete();
    file.person.born = "05/2010".parse().ok();
    file.person.full_name.clear();
    file.case.about_cv.clear();
    let facts = checks::CaseFacts {
        case: &file.case,
        person: &file.person,
        helper: None,
        meeting: file.meetings.first(),
        today: file.today,
    };
    let gaps = checks::case_gaps(facts, &crate::rules::tests::shipped(None), true);
    assert_eq!(gaps.len(), 3);
    let left: Vec<_> = unsaid(gaps, &file.lint()).into_iter().map(|gap| gap.code).collect();
    assert_eq!(left, ["case_no_name"]);
}
