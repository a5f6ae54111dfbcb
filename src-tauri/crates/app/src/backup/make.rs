//! Making backups when somebody asks.

use std::path::Path;

use sochibo_store::{Place, Reason};

use super::place;
use crate::app::{App, Book};
use crate::error::{AppError, AppResult};
use crate::show;
use crate::wire::{BackupDone, BackupMade, Empty};

/// One on this machine, and one in the chosen folder when there is one. What fails there does not undo what was made here.
///
/// # Errors
/// When the one on this machine could not be made.
pub(crate) fn backup_make(app: &App, _: Empty) -> AppResult<BackupMade> {
    let book = app.book()?;
    let here = back_up(app, &book, &book.vault.own_place(), Reason::Asked)?;
    let there = place::of(app, &book)?.map(|place| {
        back_up(app, &book, &place, Reason::Asked).unwrap_or_else(|error| failed(&place, error))
    });
    app.announce("backup");
    Ok(BackupMade { here, there })
}

/// One in a folder of the caller's choice, or on this machine.
pub(crate) fn make_in(app: &App, folder: Option<&Path>) -> AppResult<BackupDone> {
    let book = app.book()?;
    let place = match folder {
        Some(folder) => Place::chosen(folder, &book.id),
        None => book.vault.own_place(),
    };
    back_up(app, &book, &place, Reason::Asked)
}

/// Makes one and says what it cost.
pub(super) fn back_up(app: &App, book: &Book, place: &Place, reason: Reason) -> AppResult<BackupDone> {
    let made = book.vault.back_up(place, reason).map_err(|error| place::told_of(error, place))?;
    app.trouble().clear(place.is_own());
    Ok(BackupDone {
        made_at: show::moment(made.backup.made_ms),
        folder: made.backup.path.display().to_string(),
        new_bytes: made.new_bytes,
        lacking: u32::try_from(made.lacking).unwrap_or(u32::MAX),
        ..BackupDone::default()
    })
}

fn failed(place: &Place, error: AppError) -> BackupDone {
    let error = error.into_wire();
    let folder = place.root().display().to_string();
    BackupDone { folder, code: error.code, params: error.params, ..BackupDone::default() }
}
