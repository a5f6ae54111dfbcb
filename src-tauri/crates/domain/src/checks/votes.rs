//! Votes whose count cannot be right (QĐ 294-QĐ/TW pt 9.3), whose voters do not hold together, and what follows from
//! votes that failed.

use std::collections::BTreeMap;

use super::gap::{Gap, Severity};
use crate::date::CivilDate;
use crate::record::{Meeting, Vote, VoteKind};
use crate::rules::Rules;
use crate::vote::{MeasureTally, Roll, VoteBase, roll_at, roll_of};

pub(super) fn gaps(meeting: &Meeting, rules: &Rules, date: CivilDate, gaps: &mut Vec<Gap>) {
    let mut adopted = false;
    for (id, vote) in meeting.votes.iter().filter(|(_, vote)| !vote.struck) {
        let base = vote_gaps(meeting, id, vote, rules, date, gaps);
        adopted |= matches!(vote.kind, VoteKind::Ordinary | VoteKind::Congress)
            && base.zip(vote.votes_for).is_some_and(|(base, votes)| base.passes(votes));
    }
    let with_resolution = rules.at(date).minutes_with("resolution", &meeting.kind).unwrap_or(false);
    if adopted && with_resolution && meeting.resolution_no.trim().is_empty() {
        gaps.push(Gap::warn("resolution_no_missing", "resolution_no"));
    }
}

/// Gaps of one vote; answers its base when it can be counted.
pub(crate) fn vote_gaps(
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
    let at = rules.at(date);
    let counted = roll_of(meeting, vote, &at)
        .and_then(|roll| VoteBase::of_roll(&roll, &vote.kind, rules, date).map(|base| (roll, base)));
    let Ok((roll, base)) = counted else {
        gaps.push(Gap::block("vote_base_uncounted", format!("votes/{id}/kind")).with("title", &vote.title));
        return None;
    };
    for problem in base.problems(vote) {
        let severity = if problem.blocks() { Severity::Block } else { Severity::Warn };
        let target = format!("votes/{id}/{}", problem.field().replace('.', "/"));
        let gap = Gap::new(problem.code(), severity, target).with("title", &vote.title);
        gaps.push(problem.params().into_iter().fold(gap, |gap, (name, value)| gap.with(name, value)));
    }
    counted_twice(&roll, &vote.title, gaps);
    if !vote.voters.is_empty()
        && let Ok(now) = roll_at(&meeting.convened, &meeting.attendance, vote.at, &at)
    {
        let target = format!("votes/{id}/voters");
        changed_since(&vote.voters, &now, target, &vote.title, gaps);
    }
    match MeasureTally::of_vote(meeting, vote, rules, date) {
        Ok(Some(tally)) => none_reached(id, vote, &tally, gaps),
        _ => after_failure(id, vote, &base, gaps),
    }
    Some(base)
}

/// No measure of a ballot on discipline has the votes it takes.
fn none_reached(id: &str, vote: &Vote, tally: &MeasureTally, gaps: &mut Vec<Gap>) {
    if tally.is_counted() && tally.reached().is_none() && !tally.then().is_empty() {
        let gap = Gap::note("vote_failed_report", format!("votes/{id}/attempt"));
        gaps.push(gap.with("title", &vote.title).with("then", tally.then()));
    }
}

/// Two memberships of one human being are one voter.
pub(super) fn counted_twice(roll: &Roll, title: &str, gaps: &mut Vec<Gap>) {
    let mut seen = BTreeMap::new();
    for (member, voter) in roll {
        let Some(person) = voter.person else { continue };
        if seen.insert(person, member).is_some() {
            let gap =
                Gap::block("voter_twice", format!("attendance/{member}/mark")).with("name", &voter.name);
            gaps.push(gap.with("title", title));
        }
    }
}

/// The attendance was corrected after the vote: the frozen list stays until a person takes it anew.
pub(super) fn changed_since(frozen: &Roll, now: &Roll, target: String, title: &str, gaps: &mut Vec<Gap>) {
    let differs = |member: &String| {
        let stood = |roll: &Roll| roll.get(member).map(|voter| (voter.activity.clone(), voter.present));
        stood(frozen) != stood(now)
    };
    let mut names: Vec<&str> = now
        .iter()
        .chain(frozen)
        .filter(|(member, _)| differs(member))
        .map(|(_, voter)| voter.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        let gap = Gap::warn("vote_voters_changed", target).with("title", title);
        gaps.push(gap.with("names", names.join(", ")));
    }
}

/// What the cell does after a vote that did not pass (HD 06-HD/TW pt 5.1), and after the last one it may hold
/// (QĐ 294-QĐ/TW pt 4.2.3).
fn after_failure(id: &str, vote: &Vote, base: &VoteBase, gaps: &mut Vec<Gap>) {
    if !vote.votes_for.is_some_and(|votes| base.fails(votes)) {
        return;
    }
    let (target, attempt, after) = (format!("votes/{id}/attempt"), vote.attempt(), &base.after_failure);
    if after.is_last(attempt) {
        let gap = Gap::warn("vote_failed_last", target).with("title", &vote.title);
        gaps.push(gap.with("attempt", attempt).with("then", &after.at_limit));
    } else if !after.then.is_empty() {
        let gap = Gap::note("vote_failed_report", target).with("title", &vote.title);
        gaps.push(gap.with("then", &after.then));
    }
}
