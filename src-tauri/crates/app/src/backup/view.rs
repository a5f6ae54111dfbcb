//! How the open book stands towards its backups.

use sochibo_store::{Lasting, Place, RETENTION};

use super::due::{Standing, standing};
use super::find::rows_of;
use super::place;
use crate::app::App;
use crate::error::AppResult;
use crate::show;
use crate::wire::{BackupLasting, BackupView, Empty};

/// Everything the screen of backups shows.
pub(crate) fn backup_view(app: &App, _: Empty) -> AppResult<BackupView> {
    let book = app.book()?;
    let own = book.vault.own_place();
    let chosen = place::of(app, &book)?;
    let mut rows = rows_of(app, "own", own.backups()?);
    if let Some(place) = chosen.as_ref().filter(|place| place.is_here()) {
        rows.extend(rows_of(app, "chosen", place.backups()?));
    }
    let moment = |place: &Place| -> AppResult<String> {
        Ok(book.vault.last_known_backup(place)?.map(show::moment).unwrap_or_default())
    };
    let Standing { overdue, changed, limit_days, .. } = standing(app, &book)?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(BackupView {
        place: chosen.as_ref().map(|place| place.root().display().to_string()).unwrap_or_default(),
        place_here: chosen.as_ref().is_some_and(Place::is_here),
        last_here: moment(&own)?,
        last_there: chosen.as_ref().map(moment).transpose()?.unwrap_or_default(),
        changed,
        overdue,
        limit_days,
        daily: count(RETENTION.daily),
        weekly: count(RETENTION.weekly),
        monthly: count(RETENTION.monthly),
        trouble: app.trouble().code(),
        rows,
        lasting: lasting(book.vault.backups_with_erased()?),
    })
}

/// Backups out of the app's hand, as screens tell them.
pub(crate) fn lasting(all: Vec<Lasting>) -> Vec<BackupLasting> {
    let one = |one: Lasting| BackupLasting {
        place: one.root.display().to_string(),
        here: one.here,
        count: u32::try_from(one.backups).unwrap_or(u32::MAX),
        latest: sochibo_domain::CivilDate::from_unix_ms(one.latest_ms).shown(),
        until: one.ends_by.shown(),
    };
    all.into_iter().map(one).collect()
}
