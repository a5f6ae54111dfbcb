//! The first run: a new book with its recovery sheet, or the practice cell.

use std::path::Path;

use sochibo_domain::record::Cell;
use sochibo_store::{Op, RecoveryCode, StoreError, Unlock, Vault, VaultId};

use super::RECOVERY_CONFIRMED;
use super::strength::{LEAST_SCORE, judge};
use super::unlock::open_book;
use crate::app::{App, Book};
use crate::error::{AppError, AppResult};
use crate::history::FOUNDING;
use crate::machine::KnownVault;
use crate::wire::{BytesRef, CellInput, Empty, RecoveryConfirmInput, VaultCreateInput, VaultCreated};
use crate::{cell, form, practice};

/// Makes a book for a real cell and prints its recovery sheet.
pub(crate) fn vault_create(app: &App, input: VaultCreateInput) -> AppResult<VaultCreated> {
    let cell = cell::first(app, &input.cell)?;
    if judge(&input.passphrase).score < LEAST_SCORE {
        return Err(AppError::field("passphrase", "passphrase_weak"));
    }
    let (id, code) = make(app, &cell, &input.passphrase)?;
    let (sheet, check) = await_confirmation(app, &*app.book()?, &code)?;
    Ok(VaultCreated { vault: id.to_string(), sheet, check })
}

/// Prints the sheet of a fresh code, which waits to be typed back; returns it and which groups to ask for.
pub(crate) fn await_confirmation(
    app: &App,
    book: &Book,
    code: &RecoveryCode,
) -> AppResult<(BytesRef, Vec<u8>)> {
    let groups = code.groups().to_vec();
    let cell: Cell = book.vault.read()?.get(book.cell)?;
    let sheet = form::recovery_sheet(app, &cell, &groups)?;
    let check = groups_to_check(app, groups.len());
    book.vault.meta_delete(RECOVERY_CONFIRMED)?;
    app.pending_recovery().insert(book.id, groups);
    Ok((sheet, check))
}

/// The recovery sheet once more, while it waits to be confirmed: printers jam, and the code is stored nowhere.
pub(crate) fn recovery_sheet(app: &App, _: Empty) -> AppResult<BytesRef> {
    let book = app.book()?;
    let groups = app.pending_recovery().get(&book.id).cloned();
    let groups = groups.ok_or(AppError::refused("recovery_not_pending"))?;
    let cell: Cell = book.vault.read()?.get(book.cell)?;
    form::recovery_sheet(app, &cell, &groups)
}

/// Confirms that the printed sheet can be read, by two groups typed back.
pub(crate) fn recovery_confirm(app: &App, input: RecoveryConfirmInput) -> AppResult<Empty> {
    let book = app.book()?;
    let mut pending = app.pending_recovery();
    let groups = pending.get(&book.id).ok_or(AppError::refused("recovery_not_pending"))?;
    if input.groups.len() < 2 {
        return Err(AppError::refused("recovery_groups_missing"));
    }
    for typed in &input.groups {
        let place = usize::from(typed.index).wrapping_sub(1);
        let printed = groups.get(place).ok_or(AppError::refused("recovery_groups_missing"))?;
        if RecoveryCode::parse_group(place, &typed.text).as_ref() != Some(printed) {
            return Err(AppError::refused_with(
                "recovery_group_differs",
                [("group", typed.index.to_string())],
            ));
        }
    }
    book.vault.meta_put(RECOVERY_CONFIRMED, &app.today().to_string())?;
    pending.remove(&book.id);
    Ok(Empty {})
}

/// Opens the practice cell of invented people; makes it first where there is none. A window hears of it once, when
/// there is something to show.
pub(crate) fn practice_open(app: &App, _: Empty) -> AppResult<Empty> {
    let _turn = app.turn();
    app.announcing_once(|| {
        let known = app.machine().vaults()?.into_iter().find(|known| known.practice);
        app.set_book(None);
        if let Some(known) = known {
            let id: VaultId = known.id.parse().map_err(|_| AppError::refused("vault_unknown"))?;
            let dir = app.machine().vault_dir(&id);
            match Vault::open(&dir, Unlock::Passphrase(practice::PASSPHRASE), &app.env(true)) {
                Ok(vault) => {
                    open_book(app, id, vault, true)?;
                    return Ok(Empty {});
                }
                // Somebody deleted the folder: practice is simply made again.
                Err(StoreError::VaultMissing { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        make_practice(app).inspect_err(|_| app.set_book(None))?;
        Ok(Empty {})
    })
}

/// Makes the practice book. It enters the list of this machine when its story is complete; half of one never does.
fn make_practice(app: &App) -> AppResult<()> {
    let (id, cell) = (VaultId(app.new_id()), practice::cell(app)?);
    make_in(app, &app.machine().vault_dir(&id), id, &cell, practice::PASSPHRASE)?;
    practice::fill(app)?;
    list(app, id, &cell)
}

/// Makes a book in a folder of the caller's choice; it does not enter the list of this machine.
pub(crate) fn create_in(app: &App, dir: &Path, cell: &CellInput, passphrase: &str) -> AppResult<Vec<String>> {
    let _turn = app.turn();
    let cell = cell::first(app, cell)?;
    let code = make_in(app, dir, VaultId(app.new_id()), &cell, passphrase)?;
    Ok(code.groups().to_vec())
}

/// Makes a book of this machine.
fn make(app: &App, cell: &Cell, passphrase: &str) -> AppResult<(VaultId, RecoveryCode)> {
    let _turn = app.turn();
    let id = VaultId(app.new_id());
    let code = make_in(app, &app.machine().vault_dir(&id), id, cell, passphrase)?;
    list(app, id, cell)?;
    Ok((id, code))
}

/// Enters a book in the list of this machine.
fn list(app: &App, id: VaultId, cell: &Cell) -> AppResult<()> {
    app.machine().add_vault(KnownVault::new(&id, &cell.name, cell.practice))
}

/// Creates the vault, records the cell and opens the book. Whoever calls has the turn.
fn make_in(app: &App, dir: &Path, id: VaultId, cell: &Cell, passphrase: &str) -> AppResult<RecoveryCode> {
    app.set_book(None);
    let (vault, code) =
        Vault::create(dir, &id, &cell.name, cell.practice, passphrase, &app.env(cell.practice))?;
    let op = Op { name: FOUNDING, author: &cell.secretary_name, at_ms: app.now_ms() };
    vault.perform(op, |tx| tx.create(cell))?;
    open_book(app, id, vault, cell.practice)?;
    Ok(code)
}

/// Two different groups, chosen by the fresh id so that nobody learns which to copy.
fn groups_to_check(app: &App, count: usize) -> Vec<u8> {
    let bytes = *app.new_id().as_bytes();
    let pick = |byte: u8, among: usize| usize::from(byte) % among.max(1);
    let [.., a, b] = bytes;
    let first = pick(a, count);
    let second = (first + 1 + pick(b, count.saturating_sub(1))) % count.max(1);
    let mut places = [first, second];
    places.sort_unstable();
    places.into_iter().filter_map(|place| u8::try_from(place + 1).ok()).collect()
}
