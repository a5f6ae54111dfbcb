//! What a change would move, and what another pack would change.

use super::*;
use crate::rules::Confidence;

fn effects(facts: &Facts, change: Change) -> Vec<(String, Vec<Fault>, Vec<Fault>)> {
    let (procedure, days) = (procedure("05/12/2025", None), work_table());
    let planner = Planner { procedure: &procedure, days: &days, today: day("05/12/2025") };
    let faults = |broken: &[Broken]| broken.iter().map(|broken| broken.fault).collect();
    let found = planner.what_if(facts, &[change]).unwrap();
    let told = |effect: &Effect| {
        let key = procedure.milestones[effect.milestone].row.key.clone();
        (key, faults(&effect.breaks), faults(&effect.mends))
    };
    found.iter().map(told).collect()
}

fn planned(milestone: &str, on: &str) -> Change {
    Change::Plan { milestone: milestone.to_owned(), on: Some(day(on)) }
}

#[test]
fn moving_the_meeting_shows_which_windows_break() {
    let facts = facts(&[("certificate-issued", "20/01/2021"), ("introduction", "01/12/2025")])
        .with_planned("cell-admission", day("10/01/2026"))
        .with_planned("decision-admission", day("05/03/2026"));
    let moved = effects(&facts, planned("cell-admission", "07/02/2026"));
    let of = |key: &str| moved.iter().find(|(of, ..)| of == key).cloned().unwrap();
    assert_eq!(of("cell-admission").1, [Fault::TooLate], "the certificate ends on 20/01/2026");
    assert_eq!(of("sent-up"), ("sent-up".to_owned(), vec![], vec![]));
    assert!(moved.iter().any(|(key, ..)| key == "decision-admission"), "its deadline moves");
    assert!(moved.iter().all(|(key, ..)| key != "application"), "what came before does not");
}

#[test]
fn a_change_that_mends_says_so() {
    let facts =
        facts(&[("certificate-issued", "20/01/2021")]).with_planned("cell-admission", day("07/02/2026"));
    let moved = effects(&facts, planned("cell-admission", "20/01/2026"));
    let meeting = moved.iter().find(|(key, ..)| key == "cell-admission").unwrap();
    assert_eq!((&meeting.1, &meeting.2), (&vec![], &vec![Fault::TooLate]));
}

#[test]
fn nothing_moves_without_a_change() {
    let facts = facts(&[]).with_planned("cell-admission", day("10/01/2026"));
    assert!(effects(&facts, planned("cell-admission", "10/01/2026")).is_empty());
}

#[test]
fn a_track_brings_its_milestones() {
    let moved = effects(&facts(&[]), Change::Track { track: "readmission".into(), applies: true });
    let keys: Vec<&str> = moved.iter().map(|(key, ..)| key.as_str()).collect();
    assert_eq!(keys, ["left-party", "provincial-consent"]);
}

#[test]
fn what_happened_cannot_be_planned_and_what_is_computed_not_entered() {
    let (procedure, days) = (procedure("05/12/2025", None), work_table());
    let planner = Planner { procedure: &procedure, days: &days, today: day("05/12/2025") };
    let happened = facts(&[("ceremony", "01/12/2025")]);
    let refused = |change| planner.what_if(&happened, &[change]).unwrap_err().to_string();
    assert_eq!(refused(planned("ceremony", "08/12/2025")), "`ceremony` happened on 01/12/2025");
    assert!(refused(planned("probation-end", "08/12/2026")).contains("follows from another"));
    assert!(refused(planned("feast", "08/12/2025")).contains("has no `feast`"));
    let track = Change::Track { track: "moon".into(), applies: true };
    assert!(refused(track).contains("has no `moon`"));
}

/// The same file under the pack it pins and under the one of 26/7/2026.
#[test]
fn another_pack_lists_what_it_changes_for_an_open_file() {
    let today = day("01/08/2026");
    let rules = shipped(None);
    let pinned = Procedure::of(&rules.pinned("central-2025-07", day("01/07/2026")).unwrap()).unwrap();
    let newer = Procedure::of(&rules.at(today)).unwrap();
    let days = work_table();
    let planner = Planner { procedure: &pinned, days: &days, today };
    let open = facts(&[
        ("cell-admission", "01/06/2026"),
        ("decision-admission", "20/07/2026"),
        ("decision-received", "27/07/2026"),
    ]);
    let changes = planner.compare(&newer, &open);
    let moving: Vec<(&str, &str)> = changes
        .iter()
        .filter(|change| change.moves())
        .map(|change| (change.milestone.as_str(), change.from.as_str()))
        .collect();
    assert_eq!(moving, [("ceremony", "decision-admission")], "a deadline from the day of issue is new");
    let issued = changes.iter().find(|change| change.moves()).unwrap();
    let new = issued.new.as_ref().unwrap();
    assert!(issued.old.is_none());
    assert_eq!((new.amount, new.source.instrument.as_str()), (30, "QĐ 208-QĐ/TW"));
    assert_eq!(new.source.confidence, Confidence::Uncertain);
    let received = changes.iter().find(|change| change.from == "decision-received").unwrap();
    let instruments = [&received.old, &received.new].map(|side| side.as_ref().unwrap().source.cited());
    assert_eq!(instruments, ["QĐ 294-QĐ/TW, điểm 4.1", "QĐ 208-QĐ/TW"]);
    assert!(changes.iter().all(|change| change.milestone != "decision-admission"), "it happened");
    assert!(planner.compare(&pinned, &open).is_empty());
}

#[test]
fn an_overlay_lists_what_it_adds() {
    let days = work_table();
    let (central, hanoi) = (procedure("05/12/2025", None), procedure("05/12/2025", Some("hanoi-2025-11")));
    let planner = Planner { procedure: &central, days: &days, today: day("05/12/2025") };
    let changes = planner.compare(&hanoi, &facts(&[("cell-admission", "05/12/2025")]));
    let sent = changes.iter().find(|change| change.milestone == "sent-up").unwrap();
    assert_eq!(sent.new.as_ref().and_then(|side| side.date), Some(day("12/12/2025")));
    assert!(changes.iter().any(|change| change.milestone == "recognition-replaced" && change.old.is_none()));
}
