//! The rows of the packs.

use super::super::*;
use super::file::{DAYS, File, day};
use crate::lint::family::is_blank;
use crate::procedure::Procedure;
use crate::record::Relative;
use crate::rules::tests::{CENTRAL_2025, HANOI, shipped};
use crate::rules::{RulePack, Rules};

fn row(id: &str, run: &str, more: &str) -> String {
    format!(
        "[[check]]\nid = \"{id}\"\nrun = \"{run}\"\nseverity = \"warn\"\ntitle = \"x\"\nwhy = \"x\"\n\
         instrument = \"\"\nconfidence = \"single\"\n{more}\n"
    )
}

fn overlay(rows: &str) -> String {
    format!("id = \"x\"\ntitle = \"x\"\nlayer = \"local\"\neffective_from = \"2025-07-01\"\n{rows}")
}

#[test]
fn every_function_has_a_row_and_every_row_its_source_or_why_it_has_none() {
    let rules = shipped(None);
    let checks = rules.at(day("10/03/2027")).checks();
    for function in FUNCTIONS {
        assert!(checks.iter().any(|check| check.row.run == function.name), "no row runs {}", function.name);
    }
    assert_eq!(checks.len(), FUNCTIONS.len());
    for check in checks {
        assert!(!check.row.instrument.is_empty() || !check.row.note.is_empty(), "{}", check.row.id);
    }
}

#[test]
fn a_row_that_cannot_run_is_refused_with_its_name() {
    let params = "params = { months = \"admission.dossier_months\" }";
    let change = |more: &str| format!("[[check_change]]\ncheck = \"V01\"\nreason = \"x\"\n{more}\n");
    for (rows, message) in [
        (row("V99", "agee", ""), "x.toml: the check `V99` asks for the function `agee`"),
        (row("V99", "stale_papers", ""), "parameters it takes (`months`)"),
        (row("V99", "schooling", params), "parameters it takes (`months`)"),
        (
            row("V99", "stale_papers", &params.replace("dossier", "dosier")),
            "the key `admission.dosier_months`",
        ),
        ([row("V99", "schooling", ""), row("V99", "schooling", "")].concat(), "`V99` stands there twice"),
        (change(""), "a severity or switches it off"),
        (change("off = true\nseverity = \"warn\""), "a severity or switches it off"),
        (change("off = true").replace("\"x\"", "\" \""), "a severity or switches it off"),
        ([change("off = true"), change("off = true")].concat(), "`V01` stands there twice"),
    ] {
        let error = RulePack::parse("x.toml", &overlay(&rows)).unwrap_err().to_string();
        assert!(error.contains(message), "{error}\nshould contain {message}");
    }
}

fn laid_over(rows: &str) -> Result<Rules, crate::rules::RuleError> {
    let packs = [("central-2025-07.toml", CENTRAL_2025.to_owned()), ("x.toml", overlay(rows))];
    let packs = packs.map(|(file, text)| RulePack::parse(file, &text).unwrap());
    Rules::layered(&packs, Some("x"))
}

#[test]
fn a_province_changes_a_check_or_switches_it_off_with_a_reason() {
    let rules = laid_over(
        "[[check_change]]\ncheck = \"V08\"\nseverity = \"block\"\nreason = \"địa phương yêu cầu\"\n\
         [[check_change]]\ncheck = \"V24\"\noff = true\nreason = \"chưa áp dụng\"\n",
    )
    .unwrap();
    let at = rules.at(day("10/03/2026"));
    let found = |id: &str| at.checks().into_iter().find(|check| check.row.id == id).unwrap();
    assert_eq!(
        (found("V08").severity, found("V08").reason),
        (crate::checks::Severity::Block, "địa phương yêu cầu")
    );
    assert!(found("V24").off && !found("V08").off);
    let unknown = "[[check_change]]\ncheck = \"V99\"\noff = true\nreason = \"x\"\n";
    assert_eq!(laid_over(unknown).unwrap_err().code(), "rule_unknown_check");
}

#[test]
fn a_province_replaces_a_row_by_its_id() {
    let rules = laid_over(&row("V02", "schooling", "")).unwrap();
    let checks = rules.at(day("10/03/2026")).checks();
    let found = checks.iter().find(|check| check.row.id == "V02").unwrap();
    assert_eq!((found.pack, found.severity), ("x", crate::checks::Severity::Warn));
    assert_eq!(checks.iter().filter(|check| check.row.id == "V02").count(), 1);
    assert!(RulePack::parse("hanoi.toml", HANOI).is_ok());
}

/// A blocking check whose papers the cell does not print, with what waits instead.
const NO_PAPER: &[(&str, &str)] =
    &[("V26", "the day of the ceremony stands on no paper of the cell; the dossier waits")];

#[test]
fn every_blocking_check_names_the_papers_it_keeps_from_their_final_print() {
    let rules = shipped(None);
    let at = rules.at(day("10/03/2027"));
    let blocking = at.checks().into_iter().filter(|check| check.severity == crate::checks::Severity::Block);
    let silent: Vec<_> =
        blocking.filter(|check| check.row.papers.is_empty()).map(|check| check.row.id.as_str()).collect();
    assert_eq!(silent, NO_PAPER.iter().map(|(id, _)| *id).collect::<Vec<_>>());
}

#[test]
fn a_paper_no_pack_has_is_refused_in_a_check() {
    let rows = row("V99", "schooling", "papers_at = { \"vote\" = [\"99-KND\"] }");
    let error = laid_over(&rows).unwrap_err().to_string();
    assert!(error.contains("`V99` names `99-KND` in `papers`"), "{error}");
}

#[test]
fn a_finding_concerns_the_papers_of_the_part_it_leads_to() {
    let rules = shipped(None);
    let checks = rules.at(day("10/03/2027")).checks();
    let papers = |id: &str, place: &str| {
        checks.iter().find(|check| check.row.id == id).unwrap().row.papers_of(place).join(" ")
    };
    assert_eq!(papers("V19", "vote"), "6-KND");
    assert_eq!(papers("V19", "probation/vote"), "13-KND");
    assert_eq!(papers("V18", "residence/total"), "5-KND");
    assert_eq!(papers("V18", "probation/residence/total"), "12-KND");
    assert_eq!(papers("V18", "probation/vote"), "13-KND", "the longest beginning tells");
    assert_eq!(papers("V21", "papers/a1/number"), "", "a decision is a paper of others");
}

#[test]
fn what_one_introducer_lacks_does_not_concern_the_paper_of_another() {
    let mut file = File::complete();
    file.introducer().assigned_on = None;
    let found = file.lint().into_iter().find(|one| one.gap.code == "helper_not_assigned").unwrap();
    for (paper, item, concerned) in [
        ("3-KND", "i1", true),
        ("3-KND", "", true),
        ("3-KND", "i9", false),
        ("6-KND", "", true),
        ("5-KND", "", false),
    ] {
        assert_eq!(found.concerns(paper, item), concerned, "{paper} {item}");
    }
}

#[test]
fn every_step_and_field_the_data_names_is_one_the_app_knows() {
    let rules = shipped(None);
    let at = rules.at(day("10/03/2027"));
    let keys = |key: &str| -> Vec<String> {
        let lines = at.list(key).unwrap().iter();
        lines.map(|line| line.split_once(": ").unwrap().0.to_owned()).collect()
    };
    for key in keys("check.order") {
        assert!(LintFacts::STEPS.contains(&key.as_str()), "{key}");
    }
    for group in ["a", "b", "c", "living"] {
        for field in keys(&format!("check.relative_fields.{group}")) {
            assert!(is_blank(&Relative::default(), &field), "{field}");
        }
    }
}

#[test]
fn every_step_the_app_knows_has_a_day_in_a_complete_file() {
    let file = File::complete();
    let meetings: Vec<_> = file.meetings.iter().collect();
    let rules = shipped(None);
    let procedure = Procedure::of(&rules.at(file.today)).unwrap();
    let facts = LintFacts {
        case: &file.case,
        person: &file.person,
        cv: Some(&file.cv),
        members: &[],
        meetings: &meetings,
        numbers: &[],
        congresses: &[],
        decisions: &[],
        rules: &rules,
        procedure: &procedure,
        days: &DAYS,
        today: file.today,
    };
    for key in LintFacts::STEPS {
        assert!(facts.step(key).is_some(), "{key}");
    }
    assert!(facts.step("wedding").is_none());
}
