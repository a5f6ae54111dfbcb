//! Listing backups, also while no book is open or the laptop is new.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use sochibo_store::{Backup, Soundness, VaultId, find_backups};

use super::place;
use crate::app::{App, lock};
use crate::error::{AppError, AppResult};
use crate::show;
use crate::wire::{BackupFindInput, BackupFound, BackupRow};

/// Folders of the backups that were listed last, by the id the list gave them: paths stay on this side.
#[derive(Debug, Default)]
pub(crate) struct Finds(Mutex<BTreeMap<String, PathBuf>>);

impl Finds {
    /// The folder behind an id.
    ///
    /// # Errors
    /// `backup_unknown`.
    pub fn get(&self, id: &str) -> AppResult<PathBuf> {
        lock(&self.0).get(id).cloned().ok_or(AppError::refused("backup_unknown"))
    }

    fn put(&self, id: String, path: PathBuf) {
        /// More than any place keeps.
        const MOST: usize = 512;
        let mut found = lock(&self.0);
        while found.len() >= MOST {
            found.pop_first();
        }
        found.insert(id, path);
    }
}

/// The backups of a book of this machine, or those in a folder.
///
/// # Errors
/// `backup_none` when there is not one; `backup_place_missing`; `vault_unknown`.
pub(crate) fn backup_find(app: &App, input: BackupFindInput) -> AppResult<BackupFound> {
    let mut rows = Vec::new();
    if input.token.is_empty() {
        let id: VaultId = input.vault.parse().map_err(|_| AppError::refused("vault_unknown"))?;
        let dir = app.machine().vault_dir(&id);
        if dir.is_dir() {
            rows.extend(rows_of(app, "own", find_backups(&dir)?));
        }
        if let Some(place) = place::chosen(app, &id)?.filter(sochibo_store::Place::is_here) {
            rows.extend(rows_of(app, "chosen", place.backups()?));
        }
    } else {
        let folder = place::folder(app, &input.token)?;
        rows.extend(rows_of(app, "found", find_backups(&folder)?));
    }
    if rows.is_empty() {
        return Err(AppError::refused("backup_none"));
    }
    Ok(BackupFound { rows })
}

/// Those in a folder, or none.
pub(crate) fn found_in(app: &App, folder: &Path) -> AppResult<Vec<BackupRow>> {
    Ok(rows_of(app, "found", find_backups(folder)?))
}

/// As a list shows them.
pub(super) fn rows_of(app: &App, place: &str, backups: Vec<Backup>) -> Vec<BackupRow> {
    backups.into_iter().map(|backup| row(app, place, backup)).collect()
}

fn row(app: &App, place: &str, backup: Backup) -> BackupRow {
    let id = app.new_id().to_string();
    let (state, detail) = match backup.soundness {
        Soundness::Verified => ("verified", String::new()),
        Soundness::Unchecked => ("unchecked", String::new()),
        Soundness::Newer => ("newer", String::new()),
        Soundness::Damaged(detail) => ("damaged", detail),
    };
    let folder = backup.path.display().to_string();
    app.found_backups().put(id.clone(), backup.path);
    BackupRow {
        id,
        made_at: show::moment(backup.made_ms),
        place: place.to_owned(),
        folder,
        bytes: backup.bytes,
        size: show::size(backup.bytes),
        reason: backup.reason.as_str().to_owned(),
        state: state.to_owned(),
        detail,
    }
}
