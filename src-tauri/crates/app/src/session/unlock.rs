//! Unlocking with a passphrase or the recovery code, and locking.

use sochibo_domain::record::Cell;
use sochibo_store::{StoreError, Unlock, Vault, VaultId};

use crate::app::{App, Book};
use crate::backup;
use crate::error::{AppError, AppResult};
use crate::wire::{Empty, UnlockInput};

/// Opens a book of this machine.
pub(crate) fn vault_unlock(app: &App, input: UnlockInput) -> AppResult<Empty> {
    app.patience().check(app.now_ms())?;
    let id: VaultId = input.vault.parse().map_err(|_| AppError::refused("vault_unknown"))?;
    let known = app.machine().vaults()?.into_iter().find(|known| known.id == input.vault);
    let known = known.ok_or(AppError::refused("vault_unknown"))?;
    let unlock = if input.recovery.trim().is_empty() {
        Unlock::Passphrase(&input.passphrase)
    } else {
        Unlock::Recovery(&input.recovery)
    };
    // One book at a time: the other must let go of its folder first, and what is still being backed up too.
    let _turn = app.turn();
    app.set_book(None);
    let opened = Vault::open(&app.machine().vault_dir(&id), unlock, &app.env(known.practice));
    if let Err(StoreError::WrongPassphrase { .. } | StoreError::WrongRecoveryCode { .. }) = &opened {
        app.patience().wrong(app.now_ms());
    }
    let vault = opened?;
    app.patience().right();
    open_book(app, id, vault, known.practice)?;
    Ok(Empty {})
}

/// Closes the book: nothing of it is shown any more at once; connections end and keys are dropped when running commands
/// have finished and what changed is backed up.
pub(crate) fn vault_lock(app: &App, _: Empty) -> AppResult<Empty> {
    let _turn = app.turn();
    let book = app.find_book();
    app.set_book(None);
    if let Some(book) = book {
        backup::after_work(app, &book);
    }
    Ok(Empty {})
}

/// Puts an open vault on the table.
pub(crate) fn open_book(app: &App, id: VaultId, vault: Vault, practice: bool) -> AppResult<()> {
    let cell = vault.read()?.list::<Cell>()?.into_iter().next().map(|cell| cell.id);
    let cell = cell.ok_or(AppError::refused("cell_missing"))?;
    app.set_book(Some(Book { id, vault, cell, practice }));
    Ok(())
}
