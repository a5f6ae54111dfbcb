//! Resolutions and conclusions, from exactly the stored facts: their own words, the tables they took, the facts of the
//! meeting that adopted them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Resolution, SignedBy, Task, TaskLine};
use sochibo_domain::resolution::sections;
use sochibo_store::Reader;

use super::minutes::common;
use super::{Filled, letterhead};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::Facts;
use crate::resolution::{ResolutionBook, form_of};
use crate::show::put;

/// The resolution or conclusion of a month.
pub(super) fn data(app: &App, reader: &Reader<'_>, form: &str, id: &str) -> AppResult<Filled> {
    let book = gather(app, reader, form, id)?;
    let resolution = &book.resolution;
    let mut data = match &book.meeting {
        Some(facts) => of_meeting(facts)?,
        None => json!({}),
    };
    put(&mut data, "reviewed", lines(&resolution.reviewed));
    put(&mut data, "tasks", lines(&resolution.given));
    if let (Some(facts), Some(vote)) = (&book.meeting, book.vote()) {
        let base = facts.base_of(vote)?;
        put(
            &mut data,
            "vote",
            json!({
                "for": vote.votes_for,
                "base": base.base,
                "percent": vote.votes_for.and_then(|votes| base.percent(votes)).map(Percent::value),
                "base_sentence": base.explanation_vi().unwrap_or_default(),
            }),
        );
    }
    finish(&book, data)
}

/// The yearly resolution on the work of every member.
pub(super) fn yearly(app: &App, reader: &Reader<'_>, form: &str, id: &str) -> AppResult<Filled> {
    let book = gather(app, reader, form, id)?;
    let mut data = json!({ "year": book.resolution.year });
    if let Some(facts) = &book.meeting {
        let held = facts.meeting.date.map(|date| date.to_string());
        put(&mut data, "meeting", json!({ "date": held, "place": facts.meeting.place }));
    }
    let mut assigned: Vec<Value> = Vec::new();
    for member in &book.members {
        let work: Vec<Value> = book.assigned_to(member.id).map(assignment).collect();
        if !work.is_empty() {
            assigned.push(json!({ "name": member.full_name, "post": member.post, "tasks": work }));
        }
    }
    // Whoever left the cell keeps their line: it was assigned.
    let gone = book.assigned.iter().filter(|task| !book.members.iter().any(|row| Some(row.id) == task.owner));
    assigned
        .extend(gone.map(|task| json!({ "name": task.owner_name, "post": "", "tasks": [assignment(task)] })));
    put(&mut data, "assignments", Value::Array(assigned));
    finish(&book, data)
}

fn assignment(task: &Task) -> Value {
    json!({ "title": task.title, "deadline": task.deadline.map(|date| date.to_string()) })
}

fn gather<'a>(app: &'a App, reader: &Reader<'_>, form: &str, id: &str) -> AppResult<ResolutionBook<'a>> {
    let book = ResolutionBook::gather(app, reader, id)?;
    if form != form_of(&book.resolution.kind) {
        return Err(AppError::refused_with("form_other_kind", [("title", book.resolution.title())]));
    }
    Ok(book)
}

/// When, where, who: as the minutes say it.
fn of_meeting(facts: &Facts<'_>) -> AppResult<Value> {
    let mut data = common(facts)?;
    let count = &facts.head_count;
    if let Some(counts) = data.get_mut("counts").filter(|counts| counts.is_object()) {
        put(counts, "excused", json!(count.excused));
        put(counts, "unexcused", json!(count.unexcused));
    }
    if let Some(points) = facts.meeting.score {
        put(&mut data, "self_score", json!({ "points": points, "band": facts.band()? }));
    }
    Ok(data)
}

/// Head, words and signature, which every one of them has.
fn finish(book: &ResolutionBook<'_>, mut data: Value) -> AppResult<Filled> {
    let resolution = &book.resolution;
    let date = resolution.date.map(|date| date.to_string());
    put(&mut data, "cell", letterhead::cell(&book.cell));
    put(
        &mut data,
        "document",
        json!({
            "number": letterhead::symbol(&resolution.number, resolution.kind.document_type().as_str()),
            "place": book.cell.place,
            "date": date,
        }),
    );
    let texts = sections(&resolution.kind).iter();
    let texts: Map<String, Value> =
        texts.map(|section| (section.key.to_owned(), json!(resolution.text(section.key)))).collect();
    put(&mut data, "texts", Value::Object(texts));
    put(&mut data, "receivers", letterhead::receivers(&book.cell));
    let mut sign = match resolution.signed_by {
        SignedBy::Committee if book.cell.has_committee => {
            letterhead::committee_sign(&book.cell, &book.rules)?
        }
        _ => letterhead::sign(&book.cell, &book.rules)?,
    };
    if !resolution.deputy.is_empty() {
        letterhead::by_deputy(&mut sign, &resolution.deputy, &book.rules)?;
    }
    put(&mut data, "sign", sign);
    let about = match resolution.month {
        0 => resolution.year.to_string(),
        month => format!("{month:02}-{}", resolution.year),
    };
    Ok(Filled { data, date, about })
}

fn lines(lines: &BTreeMap<String, TaskLine>) -> Value {
    let line = |(_, line): (&String, &TaskLine)| {
        json!({
            "title": line.title,
            "owner": line.owner,
            "deadline": line.deadline.map(|date| date.to_string()),
            "start": line.start.shown_vi(),
            "state": line.state.shown_vi(),
            "result": line.result,
            "done_on": line.done_on.map(|date| date.to_string()),
        })
    };
    Resolution::in_order(lines).into_iter().map(line).collect()
}
