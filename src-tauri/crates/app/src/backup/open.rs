//! Opening a backup: to rehearse it, or to put it in the place of the book.

use std::path::{Path, PathBuf};

use sochibo_store::{Backup, Rehearsed, Restored, StoreError, Unlock, Vault, VaultId};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::machine::KnownVault;
use crate::session;
use crate::show;
use crate::wire::{BackupOpenInput, BackupRehearsed, BackupRestored};

/// Opens a backup in a temporary place, looks at everything in it, and leaves nothing behind.
///
/// # Errors
/// `backup_unknown`, `backup_damaged`, a wrong secret; nothing is changed.
pub(crate) fn backup_rehearse(app: &App, input: BackupOpenInput) -> AppResult<BackupRehearsed> {
    let path = app.found_backups().get(&input.id)?;
    let beside = vault_of(app, &path)?;
    guarded(app, &input, |unlock| rehearse_at(app, &path, beside.as_deref(), unlock))
}

/// The same by the folder of the backup.
pub(crate) fn rehearse_at(
    app: &App,
    backup: &Path,
    beside: Option<&Path>,
    unlock: Unlock<'_>,
) -> AppResult<BackupRehearsed> {
    let stage = app.config().home.join("rehearsal");
    let found: Rehearsed = Vault::rehearse(backup, &stage, beside, unlock, &app.env(false))?;
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(BackupRehearsed {
        name: found.name,
        members: count(found.members),
        meetings: count(found.meetings),
        cases: count(found.cases),
        files: count(found.files),
        problems: found.problems,
    })
}

/// Puts the book of a backup in the place of the one this machine has, and opens it. The one that was there is kept.
///
/// # Errors
/// As [`backup_rehearse`]; the book is then as it was.
pub(crate) fn backup_restore(app: &App, input: BackupOpenInput) -> AppResult<BackupRestored> {
    let path = app.found_backups().get(&input.id)?;
    let id = book_of(&path)?;
    let dir = app.machine().vault_dir(&id);
    let _turn = app.turn();
    guarded(app, &input, |unlock| {
        // Before the open book is closed: a slip of the finger must not cost more than another attempt.
        Vault::unlocks(&path, Some(&dir), unlock)?;
        app.set_book(None);
        let restored = restore_at(app, &dir, &path, unlock).inspect_err(|_| {
            // The book that stands is opened again where the same secret opens it; else the lock screen waits.
            if let Ok(vault) = Vault::open(&dir, unlock, &app.env(false)) {
                let practice = vault.is_practice().unwrap_or_default();
                let _ = session::open_book(app, id, vault, practice);
            }
        })?;
        let (name, practice) = (restored.name.clone(), restored.practice);
        app.machine().add_vault(KnownVault::new(&id, &name, practice))?;
        session::open_book(app, id, Vault::open(&dir, unlock, &app.env(practice))?, practice)?;
        Ok(view(restored))
    })
}

/// Restores into a folder that no book is open in.
pub(crate) fn restore_at(app: &App, dir: &Path, backup: &Path, unlock: Unlock<'_>) -> AppResult<Restored> {
    Ok(Vault::restore(dir, backup, unlock, &app.env(false))?)
}

pub(crate) fn view(restored: Restored) -> BackupRestored {
    BackupRestored {
        vault: restored.vault.to_string(),
        name: restored.name,
        made_at: show::moment(restored.made_ms),
        kept: restored.kept,
        erased_again: restored.erased_again.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
    }
}

/// Runs what needs a secret; each wrong one costs patience.
fn guarded<T>(
    app: &App,
    input: &BackupOpenInput,
    act: impl FnOnce(Unlock<'_>) -> AppResult<T>,
) -> AppResult<T> {
    app.patience().check(app.now_ms())?;
    let outcome = act(secret(&input.passphrase, &input.recovery));
    match &outcome {
        Err(AppError::Store(StoreError::WrongPassphrase { .. } | StoreError::WrongRecoveryCode { .. })) => {
            app.patience().wrong(app.now_ms());
        }
        Ok(_) => app.patience().right(),
        Err(_) => {}
    }
    outcome
}

/// What a person typed, as what it opens.
pub(super) fn secret<'a>(passphrase: &'a str, recovery: &'a str) -> Unlock<'a> {
    if recovery.trim().is_empty() { Unlock::Passphrase(passphrase) } else { Unlock::Recovery(recovery) }
}

/// The book a backup is of.
fn book_of(path: &Path) -> AppResult<VaultId> {
    Backup::at(path)?.vault.ok_or(AppError::refused("backup_unknown"))
}

/// The folder of that book on this machine, when it has it.
fn vault_of(app: &App, path: &Path) -> AppResult<Option<PathBuf>> {
    let dir = app.machine().vault_dir(&book_of(path)?);
    Ok(Some(dir).filter(|dir| dir.is_dir()))
}
