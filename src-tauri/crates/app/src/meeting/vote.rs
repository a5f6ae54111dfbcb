//! Motions and their counts.

use sochibo_domain::record::{Meeting, Vote, VoteKind, VoteMethod};
use sochibo_domain::text;

use super::facts::Facts;
use super::{change, meeting_id};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::typed::choice;
use crate::wire::{Created, Empty, MeetingPartRef, VoteInput};

/// A vote, new or changed. A count that cannot be (more votes than the body or the room has) is refused.
pub(crate) fn vote_put(app: &App, input: VoteInput) -> AppResult<Done<Created>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, meeting_id(&input.id)?)?;
    drop(reader);
    let vote = vote_from(&facts.meeting, &input)?;
    let base = facts.base(&vote.kind)?;
    if vote.votes_for.is_some() {
        let refused: Vec<FieldRefusal> = base
            .problems(&vote)
            .into_iter()
            .filter(|problem| problem.blocks())
            .map(|problem| FieldRefusal {
                field: "votes_for".to_owned(),
                code: problem.code().to_owned(),
                params: problem.params().into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
            })
            .collect();
        if !refused.is_empty() {
            return Err(AppError::Fields(refused));
        }
    }
    let id = if input.vote.is_empty() { app.new_id().to_string() } else { input.vote.clone() };
    change(app, "vote_put", &input.id, |meeting| {
        meeting.votes.insert(id.clone(), vote);
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

fn vote_from(meeting: &Meeting, input: &VoteInput) -> AppResult<Vote> {
    let kind = choice(VoteKind::ALL, &input.kind, "kind")?;
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
        id => Some(id.parse().map_err(|_| AppError::field("case", "id_shape"))?),
    };
    Ok(Vote {
        item: Some(input.item.parse().map_err(|_| AppError::field("item", "item_unknown"))?),
        kind,
        method,
        title,
        case,
        votes_for: input.votes_for,
        votes_against: input.votes_against,
        votes_other: input.votes_other,
        against_reason: text::clean(&input.against_reason),
        struck: false,
    })
}
