//! A new passphrase and a new recovery sheet: the book, and every backup within reach, open with them from then on.

use sochibo_store::{Place, StoreError, Unlock};

use super::open::secret;
use super::place;
use crate::app::{App, Book};
use crate::error::{AppError, AppResult};
use crate::session::{LEAST_SCORE, await_confirmation, judge};
use crate::wire::{PassphraseChangeInput, PassphraseInput, RecoveryRenewed, SecretsChanged};

/// Puts the open book under a new passphrase. What opens it now is asked again: somebody else may sit at the machine.
///
/// # Errors
/// `passphrase_weak`; a wrong secret; `unlock_too_soon` after several.
pub(crate) fn passphrase_change(app: &App, input: PassphraseChangeInput) -> AppResult<SecretsChanged> {
    let book = app.book()?;
    if judge(&input.new).score < LEAST_SCORE {
        return Err(AppError::field("new", "passphrase_weak"));
    }
    let current = secret(&input.passphrase, &input.recovery);
    guarded(app, || book.vault.change_passphrase(current, &input.new))?;
    renew(app, &book)
}

/// Prints a new recovery sheet; the old one opens nothing any more. It waits to be typed back like the first.
///
/// # Errors
/// A wrong passphrase; `unlock_too_soon` after several.
pub(crate) fn recovery_renew(app: &App, input: PassphraseInput) -> AppResult<RecoveryRenewed> {
    let book = app.book()?;
    let current = Unlock::Passphrase(&input.passphrase);
    let code = guarded(app, || book.vault.change_recovery_code(current))?;
    let (sheet, check) = await_confirmation(app, &book, &code)?;
    Ok(RecoveryRenewed { sheet, check, backups: renew(app, &book)? })
}

/// Puts the backups within reach under the keys of now.
fn renew(app: &App, book: &Book) -> AppResult<SecretsChanged> {
    let chosen = place::of(app, book)?;
    let place_missing = chosen.as_ref().is_some_and(|place| !place.is_here());
    let here = std::iter::once(book.vault.own_place()).chain(chosen.into_iter().filter(Place::is_here));
    let mut renewed = 0;
    for place in here {
        let count = book.vault.renew_backup_keys(&place).map_err(|error| place::told_of(error, &place))?;
        renewed += u32::try_from(count).unwrap_or(u32::MAX);
    }
    app.announce("backup");
    Ok(SecretsChanged { renewed, place_missing })
}

fn guarded<T>(app: &App, act: impl FnOnce() -> Result<T, StoreError>) -> AppResult<T> {
    app.patience().check(app.now_ms())?;
    let outcome = act();
    match &outcome {
        Err(StoreError::WrongPassphrase { .. } | StoreError::WrongRecoveryCode { .. }) => {
            app.patience().wrong(app.now_ms());
        }
        Ok(_) => app.patience().right(),
        Err(_) => {}
    }
    Ok(outcome?)
}
