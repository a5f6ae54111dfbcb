//! The permission to keep files of members on this machine. They belong to the level above: until somebody entitled has
//! said so and it was recorded here, no scan is taken in, shown or bound.

use sochibo_domain::record::{Cell, Keeping};
use sochibo_domain::text::clean;
use sochibo_store::Reader;

use crate::app::{App, author};
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::show;
use crate::typed::date;
use crate::wire::{ById, Created, Empty, KeepingInput, KeepingRow, KeepingView};

/// Where it is recorded.
const SETTINGS: &str = "/settings";

/// Refuses until the permission is recorded.
///
/// # Errors
/// `keeping_missing`.
pub(crate) fn required(app: &App, reader: &Reader<'_>) -> AppResult<()> {
    if app.cell(reader)?.keeps_files() {
        return Ok(());
    }
    let (params, hint) = (std::collections::BTreeMap::new(), Some(SETTINGS.to_owned()));
    Err(AppError::Refused { code: "keeping_missing", params, hint })
}

/// Every permission that was recorded, the latest first; those taken back too.
pub(crate) fn get(app: &App, _: Empty) -> AppResult<KeepingView> {
    let book = app.book()?;
    let cell = app.cell(&book.vault.read()?)?;
    let mut rows: Vec<(&String, &Keeping)> = cell.keeping.iter().collect();
    rows.sort_by_key(|(id, row)| (std::cmp::Reverse(row.recorded_ms), (*id).clone()));
    let row = |(id, row): (&String, &Keeping)| KeepingRow {
        id: id.clone(),
        by: row.by.clone(),
        post: row.post.clone(),
        number: row.number.clone(),
        date: show::date(row.date),
        recorded_by: row.recorded_by.clone(),
        recorded_at: show::moment(row.recorded_ms),
        struck: row.struck,
    };
    Ok(KeepingView { allowed: cell.keeps_files(), rows: rows.into_iter().map(row).collect() })
}

/// Records a permission: who gave it in which post, by which paper.
///
/// # Errors
/// `fields_refused`: each of them is needed, and the paper is not of tomorrow.
pub(crate) fn put(app: &App, input: KeepingInput) -> AppResult<Done<Created>> {
    let mut row = Keeping { recorded_ms: app.now_ms(), ..Keeping::default() };
    let mut lacking = Vec::new();
    for (field, typed, place) in [
        ("by", &input.by, &mut row.by),
        ("post", &input.post, &mut row.post),
        ("number", &input.number, &mut row.number),
    ] {
        *place = clean(typed);
        if place.is_empty() {
            lacking.push(FieldRefusal::new(field, "required"));
        }
    }
    match date(&input.date, "date") {
        Ok(Some(on)) if on > app.today() => lacking.push(FieldRefusal::new("date", "date_future")),
        Ok(Some(on)) => row.date = Some(on),
        Ok(None) => lacking.push(FieldRefusal::new("date", "required")),
        Err(AppError::Fields(fields)) => lacking.extend(fields),
        Err(other) => return Err(other),
    }
    if !lacking.is_empty() {
        return Err(AppError::Fields(lacking));
    }
    let book = app.book()?;
    row.recorded_by = author(&book.vault.read()?, book.cell)?;
    let id = app.new_id().to_string();
    app.perform("keeping_put", |tx| {
        tx.update(book.cell, |cell: &mut Cell| {
            cell.keeping.insert(id.clone(), row);
        })?;
        Ok(Created { id: id.clone() })
    })
}

/// Takes a permission back. Scans that are here stay encrypted in the book and are no longer shown.
///
/// # Errors
/// `keeping_unknown`.
pub(crate) fn strike(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    app.perform("keeping_strike", |tx| {
        tx.try_update(book.cell, |cell: &mut Cell| {
            let row = cell.keeping.get_mut(&input.id).filter(|row| !row.struck);
            row.ok_or(AppError::refused("keeping_unknown"))?.struck = true;
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}
