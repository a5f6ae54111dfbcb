//! From the ceremony to recognition (Điều lệ Đảng, Điều 5; QĐ 294-QĐ/TW pt 4.2).

use super::days::Kept;
use super::facts::{LintFacts, Look, Stage};
use super::keys;
use crate::checks::Gap;
use crate::date::CivilDate;

/// The end of the probation of people the packs' rule governs: not of members of long ago, whose papers follow the
/// rules of their time.
fn end(look: &Look<'_>) -> Option<(CivilDate, CivilDate)> {
    let held = look.facts.ceremony()?;
    let months = look.months("months", held)?;
    Some((held, held.plus_months(months)))
}

fn is_governed(facts: &LintFacts<'_>, held: CivilDate) -> bool {
    facts.rules.begins().is_some_and(|begins| begins <= held)
}

/// The official day the membership that came of the file records.
fn recorded(facts: &LintFacts<'_>) -> Option<CivilDate> {
    facts.member(facts.case.member)?.member.official_on?.full()
}

/// The day of the decision: of the paper, or of the membership.
fn decided(facts: &LintFacts<'_>) -> Option<CivilDate> {
    let paper = facts.paper(keys::DECISION).and_then(|(_, paper)| paper.date);
    paper.or_else(|| facts.member(facts.case.member)?.member.decided_on?.full())
}

/// Whether the day recorded counts twelve months from the decision, which begins the party age and not the probation.
fn from_decision(look: &Look<'_>, held: CivilDate, end: CivilDate) -> bool {
    let (Some(recorded), Some(decided)) = (recorded(look.facts), decided(look.facts)) else { return false };
    let Some(months) = look.months("months", held) else { return false };
    recorded != end && recorded == decided.plus_months(months)
}

/// V27.
pub(super) fn official_from_decision(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let Some((held, end)) = end(look).filter(|(held, _)| is_governed(look.facts, *held)) else { return };
    if from_decision(look, held, end) {
        let gap = Gap::block("official_from_decision", "member").with("ceremony", held.shown());
        gaps.push(gap.with("end", end.shown()));
    }
}

/// V31.
pub(super) fn official_day(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let Some((held, end)) = end(look).filter(|(held, _)| is_governed(look.facts, *held)) else { return };
    let Some(recorded) = recorded(look.facts).filter(|recorded| *recorded != end) else { return };
    if !from_decision(look, held, end) {
        let gap = Gap::block("official_day_differs", "member").with("recorded", recorded.shown());
        gaps.push(gap.with("end", end.shown()));
    }
}

/// V28: 10-KNĐ and 13-KNĐ not before the twelve months end, 13-KNĐ within thirty working days after.
pub(super) fn recognition_days(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, Some((_, end))) = (look.facts, end(look)) else { return };
    if let Some((id, review)) = facts.paper(keys::SELF_REVIEW)
        && let Some(on) = review.date.filter(|on| *on < end)
    {
        let gap = Gap::block("self_review_early", format!("papers/{id}/date"));
        gaps.push(gap.with("on", on.shown()).with("end", end.shown()));
    }
    let (resolved, target) = (facts.recognition_on(), "probation/resolution_on");
    let gap = |gap: Gap| gap.with("end", end.shown());
    match resolved {
        Some(on) if on < end => {
            gaps.push(gap(Gap::block("recognition_early", target)).with("on", on.shown()))
        }
        _ => {
            if let Kept::No(deadline) = look.kept("days", end, resolved) {
                let code = if resolved.is_some() { "recognition_late" } else { "recognition_overdue" };
                gaps.push(gap(Gap::warn(code, target)).with("deadline", deadline.date.shown()));
            }
        }
    }
}

/// V30: every helper the probationer had writes 11-KNĐ (HD 02-HD/BTCTU Hà Nội).
pub(super) fn helper_remarks(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let helpers: Vec<_> = facts.introducers(true).collect();
    let after = |(moved, held)| held < moved;
    let moved = facts.track(keys::PROBATIONER_MOVED) == Some(true)
        || facts.milestone(keys::MOVED).zip(facts.ceremony()).is_some_and(after);
    let papers = facts.papers(keys::HELPER_REMARKS);
    if facts.stage() < Stage::Recognition || helpers.len() < 2 && !moved {
        return;
    }
    let wrote = |member| papers.iter().any(|(_, paper)| paper.member == member && paper.member.is_some());
    let mut told = 0;
    for (id, one) in helpers.iter().filter(|(_, one)| one.written_on.is_none() && !wrote(one.member)) {
        told += 1;
        let name = facts.member(one.member).map(|known| known.name).unwrap_or_default();
        let gap = Gap::block("helper_remarks_missing", format!("introducers/{id}/written_on"));
        gaps.push(gap.with("name", name));
    }
    if told == 0 && papers.len().max(helpers.len()) < 2 {
        gaps.push(Gap::block("helper_remarks_one", "introducers"));
    }
}
