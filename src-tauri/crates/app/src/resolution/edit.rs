//! One edited value of a paper.

use sochibo_domain::id::ResolutionId;
use sochibo_domain::record::{Meeting, Resolution, ResolutionKind, SignedBy};
use sochibo_domain::resolution::sections;
use sochibo_domain::text;

use super::facts::{ResolutionBook, meeting_of};
use super::resolution_id;
use crate::app::App;
use crate::cell;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::typed::{choice, date};
use crate::wire::{Empty, ResolutionEditInput};

/// Changes one paper in one operation.
pub(super) fn change(
    app: &App,
    name: &'static str,
    id: ResolutionId,
    edit: impl FnOnce(&mut Resolution) -> AppResult<()>,
) -> AppResult<Done<Empty>> {
    app.perform(name, |tx| {
        let mut resolution: Resolution = tx.get(id)?;
        edit(&mut resolution)?;
        tx.update(id, |stored: &mut Resolution| *stored = resolution)?;
        Ok(Empty {})
    })
}

/// Changes one value.
pub(crate) fn edit(app: &App, input: ResolutionEditInput) -> AppResult<Done<Empty>> {
    let id = resolution_id(&input.id)?;
    if input.field == "number" {
        return number(app, id, &text::clean(&input.value));
    }
    if input.field == "deputy" {
        return deputy(app, id, text::clean(&input.value));
    }
    change(app, "resolution_edit", id, |resolution| set(resolution, &input.field, &input.value))
}

fn set(resolution: &mut Resolution, field: &str, value: &str) -> AppResult<()> {
    let unknown = || AppError::field(field, "field_unknown");
    match field {
        "date" => resolution.date = date(value, field)?,
        "signed_by" => resolution.signed_by = choice(SignedBy::ALL, value, field)?,
        "vote" => {
            let chosen = (!value.is_empty()).then(|| value.parse()).transpose();
            resolution.vote = chosen.map_err(|_| AppError::field(field, "id_shape"))?;
        }
        "meeting" if resolution.kind == ResolutionKind::Year => {
            resolution.meeting = meeting_of(value)?;
            resolution.vote = None;
        }
        _ => {
            let key = field.strip_prefix("texts.").ok_or_else(unknown)?;
            let section = sections(&resolution.kind).iter().find(|section| section.key == key);
            let key = section.ok_or_else(unknown)?.key;
            resolution.texts.insert(key.to_owned(), text::clean_lines(value));
        }
    }
    Ok(())
}

/// Names the deputy who signs in the secretary's place; nobody when empty.
fn deputy(app: &App, id: ResolutionId, name: String) -> AppResult<Done<Empty>> {
    if !name.is_empty() {
        let book = app.book()?;
        let reader = book.vault.read()?;
        let facts = ResolutionBook::gather(app, &reader, &id.to_string())?;
        if !facts.deputies(&reader)?.contains(&name) {
            return Err(AppError::field("deputy", "choice_unknown"));
        }
    }
    change(app, "resolution_edit", id, |resolution| {
        resolution.deputy = name;
        Ok(())
    })
}

/// Gives a number and moves its series on. The minutes name the same number, as long as they are not sealed.
fn number(app: &App, id: ResolutionId, number: &str) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let resolution: Resolution = reader.get(id)?;
    let named = match resolution.meeting.filter(|_| resolution.kind == ResolutionKind::Month) {
        Some(meeting) if reader.seals_of(meeting)?.is_empty() => Some(meeting),
        _ => None,
    };
    let of = resolution.meeting.map(|meeting| reader.get::<Meeting>(meeting)).transpose()?;
    let of_congress = of.is_some_and(|meeting| meeting.kind.numbers_its_own());
    drop(reader);
    app.perform("resolution_edit", |tx| {
        let kind = resolution.kind.document_type();
        if !of_congress {
            cell::register(tx, book.cell, &kind, &resolution.number, number)?;
        }
        if let Some(meeting) = named {
            tx.update(meeting, |meeting: &mut Meeting| number.clone_into(&mut meeting.resolution_no))?;
        }
        tx.update(id, |stored: &mut Resolution| number.clone_into(&mut stored.number))?;
        Ok(Empty {})
    })
}
