//! What a file knows of its own milestones. A fact has one place: days written on papers, in the resolution or with a
//! verification are read from there; only the rest is kept under the key of the milestone.

use super::facts::Facts;
use super::network::Procedure;
use crate::answer::Answer;
use crate::date::{CivilDate, PartialDate};
use crate::record::{
    Case, HandOverStep, Introducer, Person, Verification, VerificationPlace, VerificationWay, YouthStanding,
};

/// Days and tracks of a file. Days of meetings that the file only points to are added by whoever can look them up,
/// with [`Facts::happened`].
pub fn case_facts(procedure: &Procedure, case: &Case, person: Option<&Person>) -> Facts {
    let mut facts = Facts::default();
    facts.happened("cell-admission", case.resolution_on);
    facts.happened("opinions", case.opinions_on);
    facts.happened("application", case.application.written_on);
    facts.happened("recognition-meeting", case.probation.resolution_on);
    facts.happened("probation-opinions", case.probation.opinions_on);
    facts.happened("birth", person.and_then(|person| person.born).map(first_day));
    papers(procedure, case, &mut facts);
    introducers(case, &mut facts);
    verifications(case, &mut facts);
    let entered = &case.milestones;
    for (key, on) in &entered.actual {
        facts.happened(key, Some(*on));
    }
    for (key, step) in SENT {
        facts.happened(key, handed_over(case, &step));
    }
    for (key, on) in &entered.planned {
        facts.entry(key).planned = Some(*on);
    }
    for (key, on) in &entered.adjusted {
        facts.entry(key).adjusted = Some(*on);
    }
    let given = case.tracks.iter().filter(|(_, answer)| matches!(answer, Answer::Given(_)));
    facts.tracks.extend(given.map(|(track, _)| track.clone()));
    let introduced = match case.source.youth {
        YouthStanding::YouthMember => Some("youth-union"),
        YouthStanding::TradeUnion => Some("introduced-by-union"),
        _ => None,
    };
    let owner = case.source.owns_business.then_some("business-owner");
    facts.tracks.extend(introduced.into_iter().chain(owner).map(str::to_owned));
    facts
}

/// Milestones whose day is that of the hand-over, unless one was entered before hand-overs were written down.
pub const SENT: [(&str, HandOverStep); 2] =
    [("sent-up", HandOverStep::Admission), ("recognition-sent-up", HandOverStep::Recognition)];

/// The day the papers of a step were first handed over.
fn handed_over(case: &Case, step: &HandOverStep) -> Option<CivilDate> {
    let of_step = case.handed_over().filter(|(_, one)| one.step == *step);
    of_step.filter_map(|(_, one)| one.on).min()
}

/// Age counts by the month, so the first day of what is known will do.
fn first_day(born: PartialDate) -> CivilDate {
    let (year, month) = match born {
        PartialDate::Day(date) => return date,
        PartialDate::Month { year, month } => (year, month),
        PartialDate::Year(year) => (year, 1),
    };
    CivilDate::new(year, month, 1).unwrap_or(CivilDate::from_unix_ms(0))
}

/// A paper that counts dates the milestone its row names; of several the last.
fn papers(procedure: &Procedure, case: &Case, facts: &mut Facts) {
    for paper in &procedure.papers {
        let current =
            || case.papers.values().filter(|known| known.kind == paper.row.key && known.is_current());
        if let Some(key) = &paper.row.dates {
            facts.happened(key, current().filter_map(|known| known.date).max());
        }
        if let Some(key) = &paper.row.received_dates {
            facts.happened(key, current().filter_map(|known| known.received_on).max());
        }
    }
}

fn introducers(case: &Case, facts: &mut Facts) {
    let current: Vec<&Introducer> =
        case.introducers.values().filter(|known| !known.struck && known.ended_on.is_none()).collect();
    let candidates = || current.iter().filter(|known| !known.probation);
    let assigned = candidates().filter_map(|known| known.assigned_on).min().or(case.helper_since);
    facts.happened("helper-assigned", assigned);
    facts.happened("introduction", candidates().filter_map(|known| known.written_on).max());
    // The one who has known the candidate for the shortest time decides.
    let lasting = candidates().filter(|known| !known.replacement);
    facts.happened("introducer-known", lasting.filter_map(|known| known.known_since).max());
    let remarks = current.iter().filter(|known| known.probation);
    facts.happened("helper-remark", remarks.filter_map(|known| known.written_on).max());
}

fn verifications(case: &Case, facts: &mut Facts) {
    for (place, sent, answered) in [
        (VerificationPlace::Domestic, "verification-sent-domestic", "verification-domestic"),
        (VerificationPlace::Abroad, "verification-sent-abroad", "verification-abroad"),
    ] {
        let asked: Vec<&Verification> = case
            .verifications
            .values()
            .filter(|one| !one.struck && one.place == place && one.way != VerificationWay::Exempt)
            .collect();
        if asked.is_empty() {
            continue;
        }
        if place == VerificationPlace::Abroad {
            facts.tracks.insert("verified-abroad".to_owned());
        }
        let open = asked.iter().filter(|one| one.answered_on.is_none()).filter_map(|one| one.sent_on).min();
        // While one is open its deadline is the one that matters.
        facts.happened(sent, open.or(asked.iter().filter_map(|one| one.sent_on).min()));
        if asked.iter().all(|one| one.answered_on.is_some()) {
            facts.happened(answered, asked.iter().filter_map(|one| one.answered_on).max());
        }
    }
}
