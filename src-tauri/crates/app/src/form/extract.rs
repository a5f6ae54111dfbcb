//! Papers about one part of a meeting: the extract of an item (TRÍCH BIÊN BẢN) and the count minutes of a ballot. Their
//! record is named `<meeting>:<part>`.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Teller, TellerRole, Vote};
use sochibo_domain::text::name_sort_key;
use sochibo_domain::vote::VoteBase;
use sochibo_store::Reader;

use super::minutes::{self, common};
use super::{Filled, file_part};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::{Facts, meeting_id, printed_measures};
use crate::show::put;

/// The extract of one item, with the votes taken on it.
pub(super) fn item(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let told = facts.agenda().into_iter().find(|(id, _)| id.as_str() == part);
    let (_, told) = told.ok_or(AppError::refused("item_unknown"))?;
    let mut data = common(&facts)?;
    put(&mut data, "items", json!([minutes::item(told)]));
    let votes = facts.minutes_votes(|vote| vote.item.is_some_and(|item| item.to_string() == part))?;
    put(&mut data, "votes", json!(votes));
    Ok(filled(&facts, data, &told.title))
}

/// The count minutes of a ballot.
pub(super) fn ballot(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let vote = cast(&facts, part)?;
    let base = facts.base_of(vote)?;
    let share = |votes: Option<u32>| votes.and_then(|votes| base.percent(votes)).map(Percent::value);
    let mut counted = counted(vote, &base);
    put(&mut counted, "for", json!(vote.votes_for));
    put(&mut counted, "for_percent", json!(share(vote.votes_for)));
    put(&mut counted, "against", json!(vote.votes_against));
    put(&mut counted, "against_percent", json!(share(vote.votes_against)));
    put(&mut counted, "other", json!(vote.votes_other));
    put(&mut counted, "other_percent", json!(share(vote.votes_other)));
    count_minutes(&facts, vote, counted)
}

/// The count minutes of a ballot on discipline that offers several measures.
pub(super) fn measures(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (facts, part) = gather(app, reader, id)?;
    let vote = cast(&facts, part)?;
    let tally = facts.measures_of(vote)?;
    let mut counted = counted(vote, &facts.base_of(vote)?);
    put(&mut counted, "measures", printed_measures(tally.as_ref()));
    put(&mut counted, "sentence", json!(tally.and_then(|tally| tally.sentence_vi())));
    count_minutes(&facts, vote, counted)
}

/// A vote that stands.
pub(super) fn cast<'f>(facts: &'f Facts<'_>, part: &str) -> AppResult<&'f Vote> {
    let cast = facts.meeting.votes.get(part).filter(|vote| !vote.struck);
    cast.ok_or(AppError::refused("vote_unknown"))
}

/// The papers of a ballot, whatever was marked on them.
fn counted(vote: &Vote, base: &VoteBase) -> Value {
    let papers = &vote.ballots;
    let valid =
        papers.returned.zip(papers.invalid).map(|(returned, invalid)| returned.saturating_sub(invalid));
    json!({
        "title": vote.title,
        "hour": vote.at.map(|at| at.hour()),
        "minute": vote.at.map(|at| at.minute()),
        "issued": papers.issued,
        "returned": papers.returned,
        "invalid": papers.invalid,
        "valid": valid,
        "base": base.base,
        "base_sentence": base.explanation_vi().unwrap_or_default(),
    })
}

fn count_minutes(facts: &Facts<'_>, vote: &Vote, counted: Value) -> AppResult<Filled> {
    let mut data = common(facts)?;
    put(&mut data, "vote", counted);
    put(&mut data, "tellers", tellers(&vote.tellers));
    Ok(filled(facts, data, &vote.title))
}

/// Who counted, as papers name them.
pub(super) fn tellers(group: &BTreeMap<String, Teller>) -> Value {
    let mut seated: Vec<_> = group.values().filter(|teller| !teller.struck).collect();
    seated.sort_by_cached_key(|teller| name_sort_key(&teller.name));
    let of = |role: &TellerRole| -> Vec<&str> {
        let same = seated.iter().filter(|teller| teller.role == *role);
        same.map(|teller| teller.name.as_str()).collect()
    };
    json!({
        "head": of(&TellerRole::Head).first(),
        "clerk": of(&TellerRole::Clerk).first(),
        "members": of(&TellerRole::Member),
    })
}

/// The facts behind `<meeting>:<part>`, and the part.
pub(super) fn gather<'a, 'i>(
    app: &'a App,
    reader: &Reader<'_>,
    id: &'i str,
) -> AppResult<(Facts<'a>, &'i str)> {
    let (meeting, part) = id.split_once(':').unwrap_or((id, ""));
    Ok((Facts::gather(app, reader, meeting_id(meeting)?)?, part))
}

pub(super) fn filled(facts: &Facts<'_>, data: Value, about: &str) -> Filled {
    Filled { data, date: facts.meeting.date.map(|date| date.to_string()), about: file_part(about) }
}
