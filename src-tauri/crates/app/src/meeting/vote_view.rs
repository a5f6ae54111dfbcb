//! A vote as its screen shows it.

use sochibo_domain::record::{Ballots, Pile, Vote};
use sochibo_domain::text::name_sort_key;
use sochibo_domain::vote::VoteBase;

use super::facts::Facts;
use super::measures;
use crate::error::AppResult;
use crate::show;
use crate::wire::{BallotsView, PileView, VoteBaseView, VoteView, VoterView};

/// Who can vote, as a sentence with its source.
pub(super) fn base_view(base: &VoteBase) -> VoteBaseView {
    VoteBaseView {
        kind: base.kind.to_string(),
        base: base.base,
        needed: base.needed,
        sentence: base.base_sentence_vi(),
        explanation: base.explanation_vi().unwrap_or_default(),
        source: base.source_vi(),
        reachable: base.is_reachable(),
    }
}

/// A vote with its base, its voters and its result.
pub(super) fn vote_view(facts: &Facts<'_>, id: &str, vote: &Vote) -> AppResult<VoteView> {
    let base = facts.base_of(vote)?;
    let tally = facts.measures_of(vote)?;
    let reached = tally.as_ref().filter(|tally| tally.is_counted()).map(|tally| tally.reached().is_some());
    let percent = vote.votes_for.and_then(|votes| base.percent(votes)).map(|percent| percent.to_string());
    Ok(VoteView {
        id: id.to_owned(),
        item: vote.item.map(|item| item.to_string()).unwrap_or_default(),
        kind: vote.kind.to_string(),
        method: vote.method.to_string(),
        title: vote.title.clone(),
        case: vote.case.map(|case| case.to_string()).unwrap_or_default(),
        votes_for: vote.votes_for,
        votes_against: vote.votes_against,
        votes_other: vote.votes_other,
        against_reason: vote.against_reason.clone(),
        resolution_no: vote.resolution_no.clone(),
        has_own_resolution: vote.kind.has_own_resolution(),
        at: show::time(vote.at),
        attempt: vote.attempt(),
        ballots: ballots(&vote.ballots),
        tellers: super::teller::teller_views(&vote.tellers),
        voters: voters(vote),
        measures: measures::views(vote, tally.as_ref()),
        passes: vote.votes_for.map(|votes| base.passes(votes)).or(reached),
        sentence: tally.and_then(|tally| tally.sentence_vi()).unwrap_or_else(|| vote_sentence(vote, &base)),
        failure: base.failure_vi(vote).unwrap_or_default(),
        percent: percent.unwrap_or_default(),
        base: base_view(&base),
    })
}

/// `22/26 tán thành, đạt 84,6%`; empty before it is counted.
pub(crate) fn vote_sentence(vote: &Vote, base: &VoteBase) -> String {
    let Some(votes) = vote.votes_for else { return String::new() };
    match base.percent(votes) {
        Some(percent) => format!("{votes}/{} tán thành, đạt {percent}%", base.base),
        None => format!("{votes} tán thành"),
    }
}

/// The frozen voters in name order.
fn voters(vote: &Vote) -> Vec<VoterView> {
    let mut voters: Vec<_> = vote.voters.iter().collect();
    voters.sort_by_cached_key(|(id, voter)| (name_sort_key(&voter.name), (*id).clone()));
    voters
        .into_iter()
        .map(|(id, voter)| VoterView { member: id.clone(), name: voter.name.clone(), present: voter.present })
        .collect()
}

fn ballots(papers: &Ballots) -> BallotsView {
    BallotsView {
        issued: papers.issued,
        returned: papers.returned,
        invalid: papers.invalid,
        first: pile(&papers.first),
        second: pile(&papers.second),
    }
}

fn pile(pile: &Pile) -> PileView {
    PileView {
        votes_for: pile.votes_for,
        votes_against: pile.votes_against,
        votes_other: pile.votes_other,
        invalid: pile.invalid,
    }
}
