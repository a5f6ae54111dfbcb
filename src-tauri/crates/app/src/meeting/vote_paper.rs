//! A vote as minutes print it, and the number of the resolution a vote on a person led to.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Case, Meeting, Vote, VoteKind, VoteMethod};
use sochibo_store::Reader;

use super::facts::Facts;
use super::measures;
use crate::error::AppResult;
use crate::form::symbol;
use crate::show::put;

/// An entry of `votes`.
pub(super) fn printed(facts: &Facts<'_>, id: &str, vote: &Vote) -> AppResult<Value> {
    let base = facts.base_of(vote)?;
    let tally = facts.measures_of(vote)?;
    let share = |votes: Option<u32>| votes.and_then(|votes| base.percent(votes)).map(Percent::value);
    let mut printed = json!({
        "measures": measures::printed(tally.as_ref()),
        "title": vote.title,
        "method": method(&vote.method),
        "for": vote.votes_for,
        "against": vote.votes_against,
        "other": vote.votes_other,
        "base": base.base,
        "percent": share(vote.votes_for),
        "base_sentence": base.explanation_vi().unwrap_or_default(),
        "sentence": tally.and_then(|tally| tally.sentence_vi()).or(base.failure_vi(vote)).unwrap_or_default(),
    });
    if vote.kind.on_a_person() {
        let person = json!({
            "convened": base.official,
            "present": base.voters_present,
            "against_percent": share(vote.votes_against),
            "other_percent": share(vote.votes_other),
            "resolution": symbol(facts.resolution_on_person(id), "NQ"),
        });
        put(&mut printed, "person", person);
    }
    Ok(printed)
}

/// The numbers by the id of the vote: of a candidate's file, or as given with the vote.
pub(super) fn resolutions(reader: &Reader<'_>, meeting: &Meeting) -> AppResult<BTreeMap<String, String>> {
    let mut numbers = BTreeMap::new();
    for (id, vote) in meeting.votes.iter().filter(|(_, vote)| !vote.struck) {
        let number = match vote.case {
            // A file that was erased, or has not arrived on this machine yet, tells no number.
            Some(case) => reader.find(case)?.map(|case| of_file(&case, &vote.kind, id)).unwrap_or_default(),
            None => vote.resolution_no.clone(),
        };
        numbers.insert(id.clone(), number);
    }
    Ok(numbers)
}

/// The number in a file, when the file says that this vote led to it.
fn of_file(case: &Case, kind: &VoteKind, id: &str) -> String {
    let (named, number) = match kind {
        VoteKind::Recognition => (&case.probation.vote, &case.probation.resolution_no),
        _ => (&case.vote, &case.resolution_no),
    };
    let led_to = named.vote.is_some_and(|vote| vote.to_string() == id);
    if led_to { number.clone() } else { String::new() }
}

/// How a vote was taken, as the minutes word it.
fn method(method: &VoteMethod) -> &str {
    match method {
        VoteMethod::Card => "thẻ đảng viên",
        VoteMethod::Ballot => "phiếu kín",
        VoteMethod::Unknown(word) => word,
    }
}
