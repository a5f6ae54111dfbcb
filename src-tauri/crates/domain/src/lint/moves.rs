//! Where the candidate lives, and files that move with the person (HD 06-HD/TW pt 3.5, 3.9).

use super::days::Kept;
use super::facts::{Look, Stage};
use super::keys;
use crate::checks::Gap;
use crate::record::{Case, Opinion, Route};

/// V35: asked at the place of residence, after the person moved there. A candidate who lives in the cell's own area has
/// no other committee to ask.
pub(super) fn residence_opinion(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, case) = (look.facts, look.facts.case);
    if facts.stage() > Stage::Listed {
        gaps.extend(residence_missing(case));
    }
    if let (Some(asked), Some(moved)) = (case.opinions_on, facts.milestone(keys::MOVED))
        && asked < moved
        && case.residence != Opinion::default()
    {
        let gap = Gap::warn("residence_opinion_old", "residence/body");
        gaps.push(gap.with("asked", asked.shown()).with("moved", moved.shown()));
    }
}

/// Nobody was asked, and somebody is to be.
pub(crate) fn residence_missing(case: &Case) -> Option<Gap> {
    let missing = case.residence == Opinion::default() && !case.source.lives_in_area;
    missing.then(|| Gap::warn("residence_opinion_missing", "residence/body"))
}

/// V36: the letter that goes along depends on how far the file has come; once it lies with the committee that decides, it
/// is forwarded in fifteen working days and decided on in thirty.
pub(super) fn moved(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, case) = (look.facts, look.facts.case);
    if case.source.route == Route::Here && facts.milestone(keys::MOVED).is_none() {
        return;
    }
    let decided = facts.has(keys::DECISION);
    let sent = facts.milestone(keys::FORWARDED).is_some();
    let (code, letters): (_, &[&str]) = match (decided, sent, case.resolution_on) {
        (true, _, _) => ("moved_decided", &keys::MOVE_DECIDED),
        (false, true, _) => ("moved_sent", &[keys::MOVE_FORWARDED]),
        (false, false, Some(_)) => ("moved_resolved", &[keys::MOVE_RESOLVED]),
        (false, false, None) => ("moved_helped", &[keys::MOVE_CERTIFICATE]),
    };
    if facts.stage() < Stage::Probation && !letters.iter().any(|kind| facts.has(kind)) {
        gaps.push(Gap::block(code, "papers"));
    }
    let Some(left) = facts.milestone(keys::MOVED).filter(|_| sent && !decided) else { return };
    let (param, from, code) = match facts.paper(keys::MOVE_FORWARDED) {
        None => ("forward", Some(left), "moved_forward_overdue"),
        Some((_, letter)) => ("decide", letter.received_on, "moved_decision_overdue"),
    };
    if let Some(from) = from
        && let Kept::No(deadline) = look.kept(param, from, None)
    {
        let gap = Gap::block(code, "milestones/actual/move-decided").with("deadline", deadline.date.shown());
        gaps.push(gap.with("days", look.late(&deadline)));
    }
}
