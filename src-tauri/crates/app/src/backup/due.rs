//! Whether a backup is due, for the first screen.

use sochibo_domain::CivilDate;

use super::place;
use crate::app::{App, Book};
use crate::error::AppResult;
use crate::home::job;
use crate::wire::DueJob;

/// How a book stands.
pub(super) struct Standing {
    /// When the newest backup that counts was made: that in the chosen folder where one is chosen, since a copy on the same
    /// laptop is lost with it.
    pub(super) last_ms: Option<i64>,
    /// Whether anything changed since the newest one on this machine.
    pub(super) changed: bool,
    /// It is older than the limit, and the book went on since.
    pub(super) overdue: bool,
    /// The limit.
    pub(super) limit_days: u16,
    /// The day the book asks for one.
    pub(super) due: CivilDate,
}

pub(super) fn standing(app: &App, book: &Book) -> AppResult<Standing> {
    let limit_days = app.machine().settings().backup_days;
    let own = book.vault.own_place();
    let counts = place::of(app, book)?.unwrap_or_else(|| own.clone());
    let last_ms = book.vault.last_known_backup(&counts)?;
    let changed = book.vault.changed_since_backup(&own)?;
    let worked_ms = book.vault.last_operation_ms()?.unwrap_or_default();
    // A book without any backup counts from its first day.
    let since_ms = match last_ms {
        Some(ms) => ms,
        None => book.vault.first_operation_ms()?.unwrap_or_else(|| app.now_ms()),
    };
    let due = CivilDate::from_unix_ms(since_ms).plus_days(i32::from(limit_days));
    let went_on = last_ms.is_none_or(|ms| worked_ms > ms) || (counts.is_own() && changed);
    Ok(Standing { last_ms, changed, overdue: went_on && due < app.today(), limit_days, due })
}

/// The job on the first screen.
pub(crate) fn jobs(app: &App, today: CivilDate) -> AppResult<Vec<DueJob>> {
    let book = app.book()?;
    if book.practice {
        return Ok(Vec::new());
    }
    let standing = standing(app, &book)?;
    let mut jobs = Vec::new();
    if standing.overdue {
        let code = if standing.last_ms.is_some() { "due_backup" } else { "due_backup_first" };
        let mut entry = job("backup".to_owned(), code, standing.due, today, "/backup".to_owned());
        entry.params.insert("since".to_owned(), standing.last_ms.map(day).unwrap_or_default());
        jobs.push(entry);
    }
    Ok(jobs)
}

fn day(at_ms: i64) -> String {
    CivilDate::from_unix_ms(at_ms).shown()
}
