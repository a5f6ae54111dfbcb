//! The folder outside this machine: a stick, a second drive.

use std::path::{Path, PathBuf};

use sochibo_store::{Place, StoreError, VaultId};

use crate::app::{App, Book};
use crate::carry::outside_the_book;
use crate::error::{AppError, AppResult};
use crate::taken::Chosen;
use crate::wire::{BackupPlaceInput, Empty};

/// The chosen place of a book of this machine.
pub(super) fn chosen(app: &App, id: &VaultId) -> AppResult<Option<Place>> {
    let known = app.machine().vaults()?.into_iter().find(|known| known.id == id.to_string());
    let folder = known.and_then(|known| known.backup_place);
    Ok(folder.map(|folder| Place::chosen(Path::new(&folder), id)))
}

/// That of the open book.
pub(super) fn of(app: &App, book: &Book) -> AppResult<Option<Place>> {
    chosen(app, &book.id)
}

/// Chooses the folder, or none.
///
/// # Errors
/// `backup_place_missing`, `backup_place_read_only`; `backup_place_inside` for a folder among the books themselves.
pub(crate) fn backup_place_set(app: &App, input: BackupPlaceInput) -> AppResult<Empty> {
    let book = app.book()?;
    let folder = match input.token.as_str() {
        "" => None,
        token => Some(folder(app, token)?),
    };
    if let Some(folder) = &folder {
        outside_the_book(app, folder).map_err(|_| AppError::refused("backup_place_inside"))?;
        try_writing(folder).map_err(|error| told(error, folder))?;
    }
    app.machine().set_backup_place(&book.id, folder.map(|folder| folder.display().to_string()))?;
    app.announce("backup");
    Ok(Empty {})
}

/// The folder a token stands for.
pub(super) fn folder(app: &App, token: &str) -> AppResult<PathBuf> {
    match Chosen::of(app, token, "", "")? {
        Chosen::Path(path) => Ok(path),
        Chosen::Bytes(..) => Err(AppError::refused("bytes_gone")),
    }
}

fn try_writing(folder: &Path) -> Result<(), StoreError> {
    if !folder.is_dir() {
        return Err(StoreError::BackupPlaceMissing { path: folder.to_owned() });
    }
    tempfile::NamedTempFile::new_in(folder)
        .map(drop)
        .map_err(|_| StoreError::ReadOnly { path: folder.to_owned(), operation: "try the folder" })
}

/// A failure in a chosen folder, told as what a person can do about it.
pub(super) fn told(error: StoreError, folder: &Path) -> AppError {
    let place = || [("folder", folder.display().to_string())];
    match &error {
        StoreError::ReadOnly { path, .. } if path.starts_with(folder) => {
            AppError::refused_with("backup_place_read_only", place())
        }
        StoreError::DiskFull { path, .. } if path.starts_with(folder) => {
            AppError::refused_with("backup_place_full", place())
        }
        _ => error.into(),
    }
}

/// The same for either kind of place.
pub(super) fn told_of(error: StoreError, place: &Place) -> AppError {
    if place.is_own() { error.into() } else { told(error, place.root()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_in_a_chosen_folder_is_told_by_what_a_person_can_do() {
        let folder = Path::new("/media/stick");
        let path = folder.join("x");
        for (error, code) in [
            (StoreError::ReadOnly { path: path.clone(), operation: "" }, "backup_place_read_only"),
            (StoreError::DiskFull { path: path.clone(), operation: "" }, "backup_place_full"),
            (StoreError::BackupPlaceMissing { path: path.clone() }, "backup_place_missing"),
            (StoreError::DiskFull { path: "/home/x".into(), operation: "" }, "disk_full"),
        ] {
            assert_eq!(told(error, folder).into_wire().code, code);
        }
    }
}
