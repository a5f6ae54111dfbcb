//! Motions and their counts.

use std::collections::BTreeMap;

use sochibo_domain::record::{
    Ballots, DocumentType, Meeting, MeetingKind, MeetingState, Pile, Vote, VoteKind, VoteMethod,
};
use sochibo_domain::text;

use super::facts::Facts;
use super::{change, measures, meeting_id};
use crate::app::App;
use crate::cell;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::typed::{choice, time};
use crate::wire::{BallotsView, Created, Empty, MeetingPartRef, PileView, VoteInput};

/// A vote, new or changed. A count that cannot be (more votes than the body or the room has, ballots that do not add
/// up) is refused. With its first count the voters are frozen.
pub(crate) fn vote_put(app: &App, input: VoteInput) -> AppResult<Done<Created>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, meeting_id(&input.id)?)?;
    drop(reader);
    let mut vote = vote_from(&facts, &input)?;
    if !vote.is_counted() {
        vote.voters.clear();
    } else if vote.voters.is_empty() {
        let running = facts.meeting.state == MeetingState::Running;
        vote.at = vote.at.or(running.then(|| app.time_of_day()));
        vote.voters = facts.roll(vote.at)?;
    }
    if vote.is_counted() {
        refuse_impossible(&facts, &vote)?;
    }
    let id = if input.vote.is_empty() { app.new_id().to_string() } else { input.vote.clone() };
    let before = facts.meeting.votes.get(&id).map(|stored| stored.resolution_no.clone()).unwrap_or_default();
    app.perform("vote_put", |tx| {
        cell::register(tx, book.cell, &DocumentType::Resolution, &before, &vote.resolution_no)?;
        tx.update(facts.meeting.id, |meeting: &mut Meeting| {
            meeting.votes.insert(id.clone(), vote);
        })?;
        Ok(Created { id })
    })
}

/// Strikes a vote.
pub(crate) fn vote_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "vote_strike", &input.id, |meeting| {
        meeting.votes.get_mut(&input.item).ok_or(AppError::refused("vote_unknown"))?.struck = true;
        Ok(Empty {})
    })
}

/// Takes the voters of a counted vote anew from the attendance, after that was corrected.
pub(crate) fn vote_voters_retake(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, meeting_id(&input.id)?)?;
    drop(reader);
    let mut vote = facts.meeting.votes.get(&input.item).ok_or(AppError::refused("vote_unknown"))?.clone();
    if !vote.is_counted() {
        return Ok(Done { value: Empty {}, op: None });
    }
    vote.voters = facts.roll(vote.at)?;
    refuse_impossible(&facts, &vote)?;
    change(app, "vote_voters_retake", &input.id, |meeting| {
        meeting.votes.insert(input.item.clone(), vote);
        Ok(Empty {})
    })
}

fn refuse_impossible(facts: &Facts<'_>, vote: &Vote) -> AppResult<()> {
    let refused: Vec<FieldRefusal> = facts
        .base_of(vote)?
        .problems(vote)
        .into_iter()
        .filter(|problem| problem.blocks())
        .map(|problem| FieldRefusal {
            field: problem.field().to_owned(),
            code: problem.code().to_owned(),
            params: problem.params().into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        })
        .collect();
    if refused.is_empty() { Ok(()) } else { Err(AppError::Fields(refused)) }
}

/// What was typed, over what the vote already holds.
fn vote_from(facts: &Facts<'_>, input: &VoteInput) -> AppResult<Vote> {
    let meeting = &facts.meeting;
    let stored = meeting.votes.get(&input.vote).cloned().unwrap_or_default();
    let kind = choice(VoteKind::ALL, &input.kind, "kind")?;
    if !facts.votes_on(&kind) {
        let elsewhere = kind.at_congress() && meeting.kind != MeetingKind::Congress;
        let code = if elsewhere { "vote_at_congress_only" } else { "vote_not_at_this_meeting" };
        return Err(AppError::field("kind", code));
    }
    let method = match input.method.as_str() {
        "" => VoteMethod::Card,
        word => choice(VoteMethod::ALL, word, "method")?,
    };
    let title = text::clean(&input.title);
    if title.is_empty() {
        return Err(AppError::field("title", "required"));
    }
    if !meeting.agenda.contains_key(&input.item) {
        return Err(AppError::field("item", "item_unknown"));
    }
    let case = match input.case.as_str() {
        "" if matches!(kind, VoteKind::Admission) => {
            return Err(AppError::field("case", "vote_case_missing"));
        }
        "" => None,
        // A motion that was first put as an admission decides on no file any more.
        _ if !kind.on_a_file() => None,
        id => Some(id.parse().map_err(|_| AppError::field("case", "id_shape"))?),
    };
    let at = match &input.at {
        Some(typed) => time(typed, "at")?,
        None => stored.at,
    };
    let measures = measures::typed(input.measures.as_ref(), stored.measures, &kind, &method)?;
    // The papers are counted by measure, or by for and against.
    let plain = |count: Option<u32>| count.filter(|_| measures.is_empty());
    let resolution_no = match &input.resolution_no {
        _ if !kind.has_own_resolution() => String::new(),
        Some(typed) => text::clean(typed),
        None => stored.resolution_no,
    };
    Ok(Vote {
        item: Some(input.item.parse().map_err(|_| AppError::field("item", "item_unknown"))?),
        kind,
        method,
        title,
        case,
        votes_for: plain(input.votes_for),
        votes_against: plain(input.votes_against),
        votes_other: plain(input.votes_other),
        against_reason: text::clean(&input.against_reason),
        struck: false,
        at,
        // Another moment, another room.
        voters: if at == stored.at { stored.voters } else { BTreeMap::new() },
        attempt: input.attempt.or(stored.attempt),
        tellers: stored.tellers,
        ballots: input.ballots.as_ref().map_or(stored.ballots, ballots),
        measures,
        resolution_no,
    })
}

fn ballots(typed: &BallotsView) -> Ballots {
    let pile = |typed: &PileView| Pile {
        votes_for: typed.votes_for,
        votes_against: typed.votes_against,
        votes_other: typed.votes_other,
        invalid: typed.invalid,
    };
    Ballots {
        issued: typed.issued,
        returned: typed.returned,
        invalid: typed.invalid,
        first: pile(&typed.first),
        second: pile(&typed.second),
    }
}
