//! The measures of a ballot on discipline: what was typed, and what its screen and its papers say.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Measure, MeasureKind, Vote, VoteKind, VoteMethod};
use sochibo_domain::text;
use sochibo_domain::vote::MeasureTally;

use crate::error::{AppError, AppResult};
use crate::typed::choice;
use crate::wire::{MeasureInput, MeasureView};

/// The measures typed for a vote, or those it holds. Only a ballot on discipline offers any.
pub(super) fn typed(
    typed: Option<&Vec<MeasureInput>>,
    stored: BTreeMap<String, Measure>,
    kind: &VoteKind,
    method: &VoteMethod,
) -> AppResult<BTreeMap<String, Measure>> {
    if *kind != VoteKind::Discipline {
        return Ok(BTreeMap::new());
    }
    let measures = match typed {
        None => stored,
        Some(typed) => typed.iter().map(measure).collect::<AppResult<_>>()?,
    };
    if !measures.is_empty() && *method != VoteMethod::Ballot {
        return Err(AppError::field("method", "measures_by_ballot"));
    }
    Ok(measures)
}

fn measure(typed: &MeasureInput) -> AppResult<(String, Measure)> {
    let kind = choice(MeasureKind::ALL, &typed.measure, "measures")?;
    let posts = if kind == MeasureKind::Dismissal { text::clean(&typed.posts) } else { String::new() };
    let (votes, first, second) = (typed.votes, typed.first, typed.second);
    Ok((kind.to_string(), Measure { posts, votes, first, second }))
}

/// The measures as the screen shows them.
pub(super) fn views(vote: &Vote, tally: Option<&MeasureTally>) -> Vec<MeasureView> {
    let rows = tally.map(|tally| tally.rows.as_slice()).unwrap_or_default();
    vote.measures()
        .zip(rows)
        .map(|((kind, measure), row)| MeasureView {
            measure: kind.to_string(),
            title: row.title.clone(),
            posts: measure.posts.clone(),
            votes: measure.votes,
            first: measure.first,
            second: measure.second,
            needed: row.base.needed,
            percent: row.percent().map(|percent| percent.to_string()).unwrap_or_default(),
            passes: row.passes(),
        })
        .collect()
}

/// The measures as papers print them.
pub(crate) fn printed(tally: Option<&MeasureTally>) -> Value {
    let rows = tally.map(|tally| tally.rows.as_slice()).unwrap_or_default().iter();
    let row = rows.map(|row| {
        json!({
            "title": row.title,
            "votes": row.votes,
            "percent": row.percent().map(Percent::value),
        })
    });
    Value::Array(row.collect())
}
