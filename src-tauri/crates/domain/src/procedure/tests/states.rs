//! How milestones stand, and which limits are not kept.

use super::*;

fn plan(facts: &Facts, today: &str, overlay: Option<&str>) -> (Procedure, Plan) {
    let (procedure, days) = (procedure(today, overlay), work_table());
    let plan = Planner { procedure: &procedure, days: &days, today: day(today) }.plan(facts);
    (procedure, plan)
}

fn broken(facts: &Facts, today: &str, overlay: Option<&str>) -> Vec<(String, Fault, &'static str)> {
    let (procedure, plan) = plan(facts, today, overlay);
    let key = |broken: &Broken| procedure.milestones[broken.milestone].row.key.clone();
    plan.broken.iter().map(|broken| (key(broken), broken.fault, broken.breach.word())).collect()
}

fn of<'a>(found: &'a [(String, Fault, &'static str)], key: &str) -> Vec<(Fault, &'a str)> {
    found.iter().filter(|(of, ..)| of == key).map(|(_, fault, breach)| (*fault, *breach)).collect()
}

#[test]
fn a_step_waits_for_the_one_before_it() {
    let at = |facts: &Facts, key: &str| {
        let (procedure, plan) = plan(facts, "05/01/2026", None);
        match plan.rows[procedure.place(key).unwrap()].state {
            State::Blocked(place) => format!("waits for {}", procedure.milestones[place].row.key),
            other => format!("{other:?}"),
        }
    };
    let mut known = facts(&[]);
    assert_eq!(at(&known, "list-resolution"), "Open", "a plan of the year can be left out");
    assert_eq!(at(&known, "helper-assigned"), "waits for list-resolution");
    known = known.with_actual("list-resolution", day("05/12/2025"));
    assert_eq!(at(&known, "list-resolution"), "Done");
    assert_eq!(at(&known, "helper-assigned"), "Open");
    known = known.with_actual("verification-sent-domestic", day("15/12/2025"));
    assert_eq!(at(&known, "verification-domestic"), "Due");
    assert_eq!(at(&known, "verification-abroad"), "NotApplicable");
    assert_eq!(at(&known, "department-appraisal"), "NotApplicable");
    assert_eq!(at(&known, "probation-end"), "waits for ceremony", "a day that follows is nothing to do");
    let planned = facts(&[]).with_planned("list-resolution", day("01/01/2026"));
    assert_eq!(at(&planned, "helper-assigned"), "waits for list-resolution", "planned is not done");
}

#[test]
fn a_deadline_passes_with_the_day_after_it() {
    let sent = facts(&[("verification-sent-domestic", "05/12/2025")]);
    assert_eq!(row(&sent, "19/01/2026", None, "verification-domestic").state, State::Due);
    assert_eq!(row(&sent, "20/01/2026", None, "verification-domestic").state, State::Overdue);
}

/// HD 38-HD/BTCTW pt 1.4.2: items 25 and 26 of the CV come after the last answer.
#[test]
fn certification_before_the_last_answer_blocks() {
    let base = facts(&[("verification-domestic", "10/12/2025"), ("cell-remark", "12/12/2025")]);
    assert!(of(&broken(&base, "05/01/2026", None), "cell-remark").is_empty());
    let abroad = base.with_track("verified-abroad").with_actual("verification-abroad", day("15/12/2025"));
    assert_eq!(of(&broken(&abroad, "05/01/2026", None), "cell-remark"), [(Fault::TooEarly, "B")]);
}

/// QĐ 294-QĐ/TW pt 1.1, by the month: 17 years 11 months, 60 years 1 month.
#[test]
fn age_is_judged_by_the_month() {
    for (born, meeting, faults) in [
        ("20/01/2008", "31/12/2025", vec![(Fault::TooEarly, "B")]),
        ("20/01/2008", "05/01/2026", vec![]),
        ("20/12/1965", "31/12/2025", vec![]),
        ("20/12/1965", "01/01/2026", vec![(Fault::TooLate, "B")]),
    ] {
        let facts = facts(&[("birth", born), ("cell-admission", meeting)]);
        assert_eq!(of(&broken(&facts, "05/02/2026", None), "cell-admission"), faults, "{born} {meeting}");
    }
    let old = facts(&[("birth", "20/12/1965"), ("cell-admission", "01/01/2026")]).with_track("over-age");
    assert!(of(&broken(&old, "05/02/2026", None), "cell-admission").is_empty());
    assert_ne!(row(&old, "05/02/2026", None, "provincial-consent").state, State::NotApplicable);
}

/// HD 06-HD/TW pt 5.4: the certificate ends after sixty months, the file after twelve.
#[test]
fn a_meeting_after_the_end_of_a_paper_blocks() {
    for (meeting, faults) in [("10/12/2025", vec![]), ("11/12/2025", vec![(Fault::TooLate, "B")])] {
        let certificate = facts(&[("certificate-issued", "10/12/2020"), ("cell-admission", meeting)]);
        assert_eq!(of(&broken(&certificate, "05/02/2026", None), "cell-admission"), faults, "{meeting}");
        let file = facts(&[("introduction", "10/12/2024"), ("cell-admission", meeting)]);
        assert_eq!(of(&broken(&file, "05/02/2026", None), "cell-admission"), faults, "{meeting}");
    }
}

#[test]
fn the_file_is_drawn_up_with_the_first_of_its_papers() {
    let facts = facts(&[("opinions", "10/12/2025"), ("introduction", "01/12/2025")]);
    assert_eq!(row(&facts, "05/01/2026", None, "dossier-drawn-up").computed, Some(day("01/12/2025")));
    let said = facts.with_actual("dossier-drawn-up", day("20/12/2025"));
    assert_eq!(row(&said, "05/01/2026", None, "dossier-expiry").computed, Some(day("20/12/2026")));
}

#[test]
fn no_day_is_left_between_two_limits() {
    // The conclusion comes after the certificate has expired.
    let facts = facts(&[("certificate-issued", "10/12/2020"), ("political-conclusion", "12/12/2025")])
        .with_track("political-issue");
    assert_eq!(of(&broken(&facts, "05/12/2025", None), "cell-admission"), [(Fault::NoDayLeft, "B")]);
}

#[test]
fn a_deadline_set_by_a_committee_replaces_the_computed_one() {
    let late = facts(&[("decision-received", "05/12/2025"), ("ceremony", "25/01/2026")]);
    assert_eq!(of(&broken(&late, "05/02/2026", None), "ceremony"), [(Fault::TooLate, "B")]);
    let adjusted = late.clone().with_adjusted("ceremony", day("31/01/2026"));
    let told = row(&adjusted, "05/02/2026", None, "ceremony");
    assert_eq!((told.due, told.state), (Some(day("31/01/2026")), State::Done));
    assert_eq!(
        told.deadline.map(|bound| bound.date),
        Some(day("19/01/2026")),
        "the computed one is still told"
    );
    assert_eq!(told.actual, Some(day("25/01/2026")), "what happened stays");
    let later = adjusted.with_adjusted("ceremony", day("20/01/2026"));
    assert_eq!(of(&broken(&later, "05/02/2026", None), "ceremony"), [(Fault::TooLate, "B")]);
}

/// An expired paper stays expired, whatever deadline a committee sets.
#[test]
fn no_committee_brings_back_an_expired_certificate() {
    let facts = facts(&[("certificate-issued", "10/12/2020"), ("cell-admission", "20/12/2025")])
        .with_adjusted("cell-admission", day("31/12/2025"));
    assert_eq!(of(&broken(&facts, "05/02/2026", None), "cell-admission"), [(Fault::TooLate, "B")]);
    assert_eq!(row(&facts, "05/02/2026", None, "cell-admission").due, Some(day("10/12/2025")));
}

#[test]
fn a_decision_within_the_extension_needs_one() {
    for (decided, faults) in [
        ("09/02/2026", vec![]),
        ("10/02/2026", vec![(Fault::NeedsExtension, "W")]),
        ("09/03/2026", vec![(Fault::NeedsExtension, "W")]),
        ("10/03/2026", vec![(Fault::TooLate, "W")]),
    ] {
        let facts = facts(&[("cell-admission", "05/12/2025"), ("decision-admission", decided)]);
        assert_eq!(of(&broken(&facts, "05/04/2026", None), "decision-admission"), faults, "{decided}");
    }
}

/// Nghị quyết 80-NQ/TW: 24/11 may be off. Between the two readings nothing blocks.
#[test]
fn a_day_between_two_readings_of_the_calendar_is_doubtful() {
    let facts = facts(&[("decision-admission", "20/10/2026"), ("decision-received", "20/10/2026")]);
    let on = |ceremony: &str| facts.clone().with_actual("ceremony", day(ceremony));
    let (procedure, told) = plan(&on("02/12/2026"), "05/12/2026", None);
    let place = procedure.place("ceremony").unwrap();
    assert!(told.broken.iter().all(|broken| broken.doubtful && broken.breach == Breach::Warn));
    assert_eq!(told.rows[place].state, State::Done);
    let (_, told) = plan(&on("03/12/2026"), "05/12/2026", None);
    assert!(told.broken.iter().any(|broken| broken.breach == Breach::Block));
    assert_eq!(told.rows[place].state, State::Broken);
}

/// Điều 5: twelve months from the ceremony, not from the decision; the Party age from the decision.
#[test]
fn probation_counts_from_the_ceremony_and_party_age_from_the_decision() {
    let facts = facts(&[("decision-admission", "29/12/2027"), ("ceremony", "29/02/2028")]);
    let at = |key: &str| row(&facts, "01/03/2028", None, key).computed;
    assert_eq!(at("probation-end"), Some(day("28/02/2029")));
    assert_eq!(at("official-from"), Some(day("28/02/2029")));
    assert_eq!(at("party-age-start"), Some(day("29/12/2027")));
}

/// V28, V29: papers of recognition before the twelve months end, and a meeting before the certificate.
#[test]
fn recognition_too_early_blocks() {
    let base = [("ceremony", "05/12/2025"), ("new-member-certificate", "10/12/2026")];
    let on = |meeting: &str| facts(&base).with_actual("recognition-meeting", day(meeting));
    assert_eq!(
        of(&broken(&on("04/12/2026"), "01/03/2027", None), "recognition-meeting"),
        [(Fault::TooEarly, "B"), (Fault::TooEarly, "B")]
    );
    assert_eq!(
        of(&broken(&on("09/12/2026"), "01/03/2027", None), "recognition-meeting"),
        [(Fault::TooEarly, "B")]
    );
    assert!(of(&broken(&on("10/12/2026"), "01/03/2027", None), "recognition-meeting").is_empty());
    assert_eq!(
        of(&broken(&on("20/02/2027"), "01/03/2027", None), "recognition-meeting"),
        [(Fault::TooLate, "W")]
    );
}

/// HD 06-HD/TW pt 3.9: the clocks of whoever moves run only then.
#[test]
fn clocks_of_a_move_run_on_their_track() {
    let moved = facts(&[("move-decided", "05/12/2025"), ("moved-received", "05/12/2025")]);
    for (track, key, due) in [
        ("moved-at-committee", "moved-forwarded", "26/12/2025"),
        ("moved-at-committee", "moved-decision", "19/01/2026"),
        ("moved-cancelled", "moved-review", "09/03/2026"),
        ("moved-decided-outside", "decision-admission", "19/01/2026"),
    ] {
        let told = row(&moved.clone().with_track(track), "06/12/2025", None, key);
        assert_eq!(told.due, Some(day(due)), "{track} {key}");
    }
    assert_eq!(row(&moved, "06/12/2025", None, "moved-forwarded").state, State::NotApplicable);
    assert_eq!(row(&moved, "06/12/2025", None, "decision-admission").due, None);
}

#[test]
fn a_replacement_need_not_have_known_the_candidate() {
    let known = facts(&[("introducer-known", "05/06/2025"), ("introduction", "05/12/2025")]);
    assert_eq!(of(&broken(&known, "05/01/2026", None), "introduction"), [(Fault::TooEarly, "B")]);
    assert!(of(&broken(&known.with_track("helper-replaced"), "05/01/2026", None), "introduction").is_empty());
}
