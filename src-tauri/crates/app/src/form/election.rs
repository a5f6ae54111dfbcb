//! Ballots of a congress on paper: inside the minutes, and as count minutes of one ballot (`<meeting>:<election>`).

use serde_json::{Value, json};
use sochibo_domain::election::{ElectionOutcome, Standing, Verdict};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Congress, Election, Nominee, NomineeSource};
use sochibo_store::Reader;

use super::Filled;
use super::extract::{filled, gather, tellers};
use super::minutes::common;
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::{Facts, held};
use crate::show::put;

/// The count minutes of one ballot.
pub(super) fn count(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let election = held(&facts.meeting, part)?;
    let mut told = ballot(&facts, election)?;
    put(&mut told, "hour", json!(election.at.map(|at| at.hour())));
    put(&mut told, "minute", json!(election.at.map(|at| at.minute())));
    let mut data = common(&facts)?;
    put(&mut data, "election", told);
    put(&mut data, "congress", facts.meeting.congress.as_ref().map_or(Value::Null, congress));
    Ok(filled(&facts, data, &election.seat))
}

/// `congress` of the papers.
pub(super) fn congress(congress: &Congress) -> Value {
    json!({ "ordinal": congress.ordinal, "term": congress.term, "presidium": congress.seated() })
}

/// `elections` of the minutes.
pub(super) fn ballots(facts: &Facts<'_>, congress: &Congress) -> AppResult<Value> {
    congress.ballots().into_iter().map(|(_, election)| ballot(facts, election)).collect()
}

fn ballot(facts: &Facts<'_>, election: &Election) -> AppResult<Value> {
    let base = facts.base_of_election(election)?;
    let outcome = ElectionOutcome::of(election, &base);
    let named = |one: &Nominee| json!({ "name": one.name, "source": source(&one.source) });
    let withdrawn = election.named().into_iter().filter(|(_, one)| one.withdrew);
    Ok(json!({
        "seat": election.seat,
        "seats": election.seats,
        "round": election.round(),
        "nominees": election.listed().map(|(_, one)| named(one)).collect::<Vec<_>>(),
        "withdrawn": withdrawn.map(|(_, one)| named(one)).collect::<Vec<_>>(),
        "closing": closing(facts, election)?,
        "tellers": tellers(&election.tellers),
        "issued": election.issued,
        "returned": election.returned,
        "invalid": election.invalid,
        "valid": election.valid(),
        "base": base.base,
        "base_sentence": base.explanation_vi().unwrap_or_default(),
        "results": outcome.standings.iter().map(result).collect::<Vec<_>>(),
        "elected": outcome.elected(),
        "even": outcome.even(),
        "vacant": outcome.vacant.filter(|vacant| *vacant > 0),
    }))
}

/// The show of cards that closed the list.
fn closing(facts: &Facts<'_>, election: &Election) -> AppResult<Value> {
    let Some(vote) = facts.meeting.votes.get(&election.closing_vote).filter(|vote| !vote.struck) else {
        return Ok(Value::Null);
    };
    let base = facts.base_of(vote)?;
    let percent = vote.votes_for.and_then(|votes| base.percent(votes)).map(Percent::value);
    Ok(json!({ "for": vote.votes_for, "base": base.base, "percent": percent }))
}

fn result(standing: &Standing<'_>) -> Value {
    let result = match standing.verdict {
        Verdict::Uncounted => "",
        Verdict::Elected => "Trúng cử",
        Verdict::Even => "Bằng phiếu",
        Verdict::NotElected => "Không trúng cử",
    };
    json!({
        "name": standing.name,
        "votes": standing.votes,
        "percent": standing.percent.map(Percent::value),
        "result": result,
    })
}

/// How somebody came onto the list, as papers word it.
fn source(source: &NomineeSource) -> &str {
    match source {
        NomineeSource::Committee => "cấp ủy giới thiệu",
        NomineeSource::Member => "đảng viên đề cử",
        NomineeSource::Own => "ứng cử",
        NomineeSource::Unknown(word) => word,
    }
}
