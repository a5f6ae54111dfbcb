//! Papers about one part of a meeting: the extract of an item (TRÍCH BIÊN BẢN) and the count minutes of a ballot. Their
//! record is named `<meeting>:<part>`.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Teller, TellerRole};
use sochibo_domain::text::name_sort_key;
use sochibo_store::Reader;

use super::minutes::{self, common};
use super::{Filled, file_part};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::{Facts, meeting_id};
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
    let cast = facts.meeting.votes.get(part).filter(|vote| !vote.struck);
    let vote = cast.ok_or(AppError::refused("vote_unknown"))?;
    let base = facts.base_of(vote)?;
    let papers = &vote.ballots;
    let share = |votes: Option<u32>| votes.and_then(|votes| base.percent(votes)).map(Percent::value);
    let valid =
        papers.returned.zip(papers.invalid).map(|(returned, invalid)| returned.saturating_sub(invalid));
    let mut data = common(&facts)?;
    put(
        &mut data,
        "vote",
        json!({
            "title": vote.title,
            "hour": vote.at.map(|at| at.hour()),
            "minute": vote.at.map(|at| at.minute()),
            "issued": papers.issued,
            "returned": papers.returned,
            "invalid": papers.invalid,
            "valid": valid,
            "for": vote.votes_for,
            "for_percent": share(vote.votes_for),
            "against": vote.votes_against,
            "against_percent": share(vote.votes_against),
            "other": vote.votes_other,
            "other_percent": share(vote.votes_other),
            "base": base.base,
            "base_sentence": base.explanation_vi().unwrap_or_default(),
        }),
    );
    put(&mut data, "tellers", tellers(&vote.tellers));
    Ok(filled(&facts, data, &vote.title))
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
