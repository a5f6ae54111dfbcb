//! First run, unlocking, locking, settings.

mod create;
mod patience;
mod strength;
mod unlock;

pub(crate) use create::{
    await_confirmation, create_in, practice_open, recovery_confirm, recovery_sheet, vault_create,
};
pub(crate) use patience::Patience;
pub(crate) use strength::{LEAST_SCORE, judge, passphrase_strength};
pub(crate) use unlock::{open_book, vault_lock, vault_unlock};

use sochibo_domain::record::Cell;

use crate::app::App;
use crate::cell::SECRETARY;
use crate::error::{AppError, AppResult};
use crate::machine::{BACKUP_DAYS, Machine};
use crate::wire::{CellInfo, Empty, SessionState, Settings, SettingsPatch, UserInfo, VaultInfo};

/// Mark in the vault that its recovery sheet was confirmed by typing back.
pub(crate) const RECOVERY_CONFIRMED: &str = "recovery_confirmed";

impl App {
    pub(crate) fn machine(&self) -> Machine<'_> {
        Machine::new(&self.config().home)
    }
}

/// Everything the window needs to decide which screen comes first.
pub(crate) fn state(app: &App, _: Empty) -> AppResult<SessionState> {
    let machine = app.machine();
    let vaults: Vec<VaultInfo> = machine
        .vaults()?
        .into_iter()
        .map(|known| VaultInfo {
            path: known.id.parse().map(|id| machine.vault_dir(&id).display().to_string()).unwrap_or_default(),
            id: known.id,
            name: known.name,
            practice: known.practice,
        })
        .collect();
    let base = SessionState {
        state: if vaults.is_empty() { "empty" } else { "locked" }.to_owned(),
        vaults,
        settings: machine.settings(),
        version: app.config().version.clone(),
        today: app.today().shown(),
        recovery_confirmed: true,
        ..SessionState::default()
    };
    let Some(book) = app.find_book() else { return Ok(base) };
    let reader = book.vault.read()?;
    let cell: Cell = reader.get(book.cell)?;
    drop(reader);
    let confirmed = book.practice || book.vault.meta_get(RECOVERY_CONFIRMED)?.is_some();
    Ok(SessionState {
        state: "open".to_owned(),
        user: Some(UserInfo { name: cell.secretary_name.clone(), post: SECRETARY.to_owned() }),
        cell: Some(CellInfo {
            id: cell.id.to_string(),
            rules_title: app.rules().title_on(app.today(), &cell.overlay),
            name: cell.name,
            superior: cell.superior,
            practice: cell.practice,
            has_committee: cell.has_committee,
        }),
        recovery_confirmed: confirmed,
        meeting_running: app.running_meeting()?.is_some(),
        ..base
    })
}

/// Changes settings of this machine.
pub(crate) fn settings_set(app: &App, patch: SettingsPatch) -> AppResult<Settings> {
    let machine = app.machine();
    let mut settings = machine.settings();
    if let Some(size) = patch.text_size {
        if !(16..=28).contains(&size) {
            return Err(AppError::field("text_size", "text_size_range"));
        }
        settings.text_size = size;
    }
    if let Some(theme) = patch.theme {
        if !["light", "contrast"].contains(&theme.as_str()) {
            return Err(AppError::field("theme", "choice_unknown"));
        }
        settings.theme = theme;
    }
    if let Some(language) = patch.language {
        if !["vi", "en"].contains(&language.as_str()) {
            return Err(AppError::field("language", "choice_unknown"));
        }
        settings.language = language;
    }
    if let Some(minutes) = patch.idle_minutes {
        settings.idle_minutes = minutes.min(240);
    }
    if let Some(days) = patch.backup_days {
        if !BACKUP_DAYS.contains(&days) {
            return Err(AppError::field("backup_days", "backup_days_range"));
        }
        settings.backup_days = days;
    }
    machine.set_settings(&settings)?;
    Ok(settings)
}
