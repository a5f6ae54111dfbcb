//! Blank ballots, one for every member of the body who is there. Nothing tells one from another.

use serde_json::{Value, json};
use sochibo_domain::vote::VoteBase;
use sochibo_store::Reader;

use super::election::congress;
use super::extract::{cast, filled, gather};
use super::{Filled, letterhead};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::held;

/// Ballots on a motion, of `<meeting>:<vote>`.
pub(super) fn on_vote(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let vote = cast(&facts, part)?;
    let papers = papers(&facts.base_of(vote)?);
    let data = json!({
        "cell": letterhead::cell(&facts.cell),
        "papers": papers,
        "vote": { "title": vote.title },
    });
    Ok(filled(&facts, data, &vote.title))
}

/// Ballots on discipline that offer several measures, of `<meeting>:<vote>`.
pub(super) fn on_measures(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let vote = cast(&facts, part)?;
    let tally = facts.measures_of(vote)?;
    let rows = tally.map(|tally| tally.rows).unwrap_or_default();
    let data = json!({
        "cell": letterhead::cell(&facts.cell),
        "papers": papers(&facts.base_of(vote)?),
        "vote": {
            "title": vote.title,
            "measures": rows.into_iter().map(|row| json!({ "title": row.title })).collect::<Vec<_>>(),
        },
    });
    Ok(filled(&facts, data, &vote.title))
}

/// Ballots of an election, of `<meeting>:<election>`. Whoever withdrew does not stand on them.
pub(super) fn on_election(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let election = held(&facts.meeting, part)?;
    let data = json!({
        "cell": letterhead::cell(&facts.cell),
        "papers": papers(&facts.base_of_election(election)?),
        "congress": facts.meeting.congress.as_ref().map_or(Value::Null, congress),
        "election": {
            "seat": election.seat,
            "seats": election.seats,
            "nominees": election.listed().map(|(_, one)| json!({ "name": one.name })).collect::<Vec<_>>(),
        },
    });
    Ok(filled(&facts, data, &election.seat))
}

/// Ballots of the year-end review.
pub(super) fn on_rating(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, _) = gather(app, reader, id)?;
    let review = facts.meeting.review.as_ref().ok_or(AppError::refused("meeting_other_kind"))?;
    let data = json!({
        "cell": letterhead::cell(&facts.cell),
        "papers": papers(&facts.base(&sochibo_domain::record::VoteKind::Ordinary)?),
        "meeting": { "year": facts.meeting.year },
        "ratings": review.standing().into_iter().map(|(_, row)| json!({ "name": row.name })).collect::<Vec<_>>(),
    });
    Ok(filled(&facts, data, "xep-loai"))
}

/// One blank paper for each member of the body who is there; none before the attendance is taken.
fn papers(base: &VoteBase) -> Vec<Value> {
    let present = base.voters_present.unwrap_or(0);
    (0..present).map(|_| json!({})).collect()
}
