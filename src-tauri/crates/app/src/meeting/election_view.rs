//! A ballot of a congress as its screen shows it.

use sochibo_domain::election::{ElectionOutcome, Verdict};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Congress, Election};

use super::facts::Facts;
use super::teller::teller_views;
use super::vote_view::{base_view, vote_sentence};
use crate::error::AppResult;
use crate::show;
use crate::wire::{CongressView, ElectionView, NomineeView};

/// A congress with its ballots.
pub(super) fn congress_view(facts: &Facts<'_>, congress: &Congress) -> AppResult<CongressView> {
    let seated = congress.presidium.iter().filter(|(_, seat)| !seat.struck);
    let ballots = congress.ballots().into_iter();
    Ok(CongressView {
        ordinal: congress.ordinal.clone(),
        term: congress.term.clone(),
        presidium: seated.map(|(member, _)| member.clone()).collect(),
        elections: ballots.map(|(id, held)| election_view(facts, id, held)).collect::<AppResult<_>>()?,
    })
}

fn election_view(facts: &Facts<'_>, id: &str, election: &Election) -> AppResult<ElectionView> {
    let base = facts.base_of_election(election)?;
    let outcome = ElectionOutcome::of(election, &base);
    let closing = facts.meeting.votes.get(&election.closing_vote).filter(|vote| !vote.struck);
    let closing_sentence =
        closing.map(|vote| Ok::<_, crate::error::AppError>(vote_sentence(vote, &facts.base_of(vote)?)));
    let present = election.voters.values().filter(|voter| voter.present).count();
    Ok(ElectionView {
        id: id.to_owned(),
        seat: election.seat.clone(),
        seats: election.seats,
        round: election.round(),
        closing_vote: closing.map(|_| election.closing_vote.clone()).unwrap_or_default(),
        closing_sentence: closing_sentence.transpose()?.unwrap_or_default(),
        nominees: nominees(election, &outcome),
        issued: election.issued,
        returned: election.returned,
        invalid: election.invalid,
        valid: election.valid(),
        at: show::time(election.at),
        tellers: teller_views(&election.tellers),
        voters: (!election.voters.is_empty()).then(|| u32::try_from(present).unwrap_or(u32::MAX)),
        base: base_view(&base),
        vacant: outcome.vacant,
        then: facts.after_election(&outcome)?,
    })
}

fn nominees(election: &Election, outcome: &ElectionOutcome<'_>) -> Vec<NomineeView> {
    let view = |(id, one): (&String, &sochibo_domain::record::Nominee)| {
        let standing = outcome.standings.iter().find(|standing| standing.id == id);
        NomineeView {
            id: id.clone(),
            member: one.member.map(|member| member.to_string()).unwrap_or_default(),
            name: one.name.clone(),
            source: one.source.to_string(),
            withdrew: one.withdrew,
            votes: one.votes,
            percent: standing
                .and_then(|one| one.percent)
                .map(|share: Percent| share.to_string())
                .unwrap_or_default(),
            verdict: standing.map(|one| word(one.verdict)).unwrap_or_default().to_owned(),
        }
    };
    election.named().into_iter().map(view).collect()
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Uncounted => "",
        Verdict::Elected => "elected",
        Verdict::Even => "even",
        Verdict::NotElected => "not_elected",
    }
}
