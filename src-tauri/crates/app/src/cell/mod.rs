//! The cell itself: what the first run asks, its correction later, its calendar of days off, and the numbers of its papers.

mod facts;
mod holidays;
mod number;

pub(crate) use facts::first;
pub(crate) use holidays::{holiday_list, holiday_put, holiday_strike};
pub(crate) use number::{NumberedPapers, proposed, register};

use sochibo_domain::record::Cell;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::machine::KnownVault;
use crate::wire::{CellEditInput, CellView, Empty};

/// The post of the secretary, who unlocks, as papers write it.
pub(crate) const SECRETARY: &str = "Bí thư";

/// The facts of the open cell.
pub(crate) fn get(app: &App, _: Empty) -> AppResult<CellView> {
    let book = app.book()?;
    let cell: Cell = book.vault.read()?.get(book.cell)?;
    Ok(CellView { id: cell.id.to_string(), values: facts::values(&cell) })
}

/// One corrected fact, checked as at the first run.
pub(crate) fn edit(app: &App, input: CellEditInput) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    if input.field == "score_sheet" && !app.score_sheets().knows(&input.value) {
        return Err(AppError::field("score_sheet", "choice_unknown"));
    }
    if input.field == "overlay" && !app.rules().knows(input.value.trim()) {
        return Err(AppError::field("overlay", "choice_unknown"));
    }
    let mut name = String::new();
    let done = app.perform("cell_edit", |tx| {
        let mut cell: Cell = tx.get(book.cell)?;
        facts::set(&mut cell, &input.field, &input.value)?;
        facts::check(&cell)?;
        name.clone_from(&cell.name);
        tx.update(book.cell, |stored: &mut Cell| *stored = cell)?;
        Ok(Empty {})
    })?;
    // The lock screen lists the books of this machine by name. A book opened from elsewhere is not among them.
    let known = app.machine().vaults()?.into_iter().find(|known| known.id == book.id.to_string());
    if let Some(known) = known.filter(|known| known.name != name) {
        app.machine().add_vault(KnownVault { name, ..known })?;
    }
    Ok(done)
}
