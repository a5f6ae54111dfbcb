//! Votes whose count cannot be right (QĐ 294-QĐ/TW pt 9.3).

use super::gap::{Gap, Severity};
use crate::date::CivilDate;
use crate::record::{Meeting, Vote, VoteKind};
use crate::rules::Rules;
use crate::vote::VoteBase;

pub(super) fn gaps(meeting: &Meeting, rules: &Rules, date: CivilDate, gaps: &mut Vec<Gap>) {
    let mut adopted = false;
    for (id, vote) in meeting.votes.iter().filter(|(_, vote)| !vote.struck) {
        let base = vote_gaps(meeting, id, vote, rules, date, gaps);
        adopted |= vote.kind == VoteKind::Ordinary
            && base.zip(vote.votes_for).is_some_and(|(base, votes)| base.passes(votes));
    }
    if adopted && meeting.resolution_no.trim().is_empty() {
        gaps.push(Gap::warn("resolution_no_missing", "resolution_no"));
    }
}

/// Gaps of one vote; answers its base when it can be counted.
pub(super) fn vote_gaps(
    meeting: &Meeting,
    id: &str,
    vote: &Vote,
    rules: &Rules,
    date: CivilDate,
    gaps: &mut Vec<Gap>,
) -> Option<VoteBase> {
    if vote.kind == VoteKind::Admission && vote.case.is_none() {
        gaps.push(Gap::warn("vote_no_case", format!("votes/{id}/case")).with("title", &vote.title));
    }
    if vote.votes_against.unwrap_or(0) > 0 && vote.against_reason.trim().is_empty() {
        let target = format!("votes/{id}/against_reason");
        gaps.push(Gap::warn("vote_no_reason", target).with("title", &vote.title));
    }
    let Ok(base) = VoteBase::count(&meeting.convened, &meeting.attendance, &vote.kind, rules, date) else {
        gaps.push(Gap::block("vote_base_uncounted", format!("votes/{id}/kind")).with("title", &vote.title));
        return None;
    };
    for problem in base.problems(vote) {
        let severity = if problem.blocks() { Severity::Block } else { Severity::Warn };
        let gap =
            Gap::new(problem.code(), severity, format!("votes/{id}/votes_for")).with("title", &vote.title);
        gaps.push(problem.params().into_iter().fold(gap, |gap, (name, value)| gap.with(name, value)));
    }
    Some(base)
}
