//! Sentences to begin with: those that ship (`assets/lists/sentences.json`) and those the cell keeps.
//!
//! They are for what was presented and concluded. Nobody's own words are ready-made: statements have none.

use serde::Deserialize;
use sochibo_domain::record::{Cell, Sentence};
use sochibo_domain::text;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::wire::{ById, Created, Empty, SentenceInput, SentenceList, SentenceView};

const SHIPPED: &str = include_str!("../../../../assets/lists/sentences.json");

/// Texts that sentences are offered for.
const PLACES: [&str; 4] = ["body", "conclusion", "summary", "read_back_remarks"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    role: String,
    place: String,
    text: String,
}

fn shipped() -> AppResult<Vec<Shipped>> {
    let damaged = |error: serde_json::Error| AppError::Rules(format!("assets/lists/sentences.json: {error}"));
    serde_json::from_str(SHIPPED).map_err(damaged)
}

/// The cell's own first, in the order they were kept, then those that ship.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<SentenceList> {
    let cell = app.cell(&app.book()?.vault.read()?)?;
    let own = cell.sentences.into_iter().filter(|(_, one)| !one.struck);
    let mut rows: Vec<SentenceView> =
        own.map(|(id, one)| SentenceView { id, role: one.role, place: one.place, text: one.text }).collect();
    let shipped = shipped()?.into_iter();
    rows.extend(shipped.map(|one| SentenceView {
        id: String::new(),
        role: one.role,
        place: one.place,
        text: one.text,
    }));
    Ok(SentenceList { rows })
}

/// Keeps a sentence of the cell's own.
pub(crate) fn put(app: &App, input: SentenceInput) -> AppResult<Done<Created>> {
    if !PLACES.contains(&input.place.as_str()) {
        return Err(AppError::field("place", "choice_unknown"));
    }
    let words = text::clean_lines(&input.text);
    if words.is_empty() {
        return Err(AppError::field("text", "required"));
    }
    let id = if input.id.is_empty() { app.new_id().to_string() } else { input.id.clone() };
    let sentence = Sentence { role: input.role, place: input.place, text: words, struck: false };
    change(app, "sentence_put", |cell| {
        cell.sentences.insert(id.clone(), sentence);
        Ok(Created { id })
    })
}

/// Takes an own sentence off.
pub(crate) fn strike(app: &App, input: ById) -> AppResult<Done<Empty>> {
    change(app, "sentence_strike", |cell| {
        let found = cell.sentences.get_mut(&input.id);
        found.ok_or(AppError::refused("sentence_unknown"))?.struck = true;
        Ok(Empty {})
    })
}

fn change<T>(
    app: &App,
    name: &'static str,
    edit: impl FnOnce(&mut Cell) -> AppResult<T>,
) -> AppResult<Done<T>> {
    let book = app.book()?;
    app.perform(name, |tx| {
        let mut cell: Cell = tx.get(book.cell)?;
        let value = edit(&mut cell)?;
        tx.update(book.cell, |stored: &mut Cell| *stored = cell)?;
        Ok(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_has_a_place_and_something_to_fill_in_or_to_say() {
        let shipped = shipped().unwrap();
        assert!(shipped.len() > 15);
        for one in shipped {
            assert!(PLACES.contains(&one.place.as_str()), "{}", one.place);
            assert!(one.text.ends_with('.') && text::clean_lines(&one.text) == one.text, "{}", one.text);
        }
    }
}
