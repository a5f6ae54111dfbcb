//! The status column of an imported list: its wording is kept as written; a known wording also becomes an event.

use super::set::Outcome;
use super::status_words::{kind_of_wording, wording_of_kind};
use crate::date::CivilDate;
use crate::env::Ids;
use crate::record::{Member, StatusEvent, StatusKind};

/// The wording as imported, or that of the latest event.
pub(super) fn shown(member: &Member) -> String {
    if !member.imported_status.is_empty() {
        return member.imported_status.clone();
    }
    latest(member).map(|(_, event)| wording_of_kind(&event.kind).to_owned()).unwrap_or_default()
}

/// The date of the latest event.
pub(super) fn date(member: &Member) -> Option<CivilDate> {
    latest(member).and_then(|(_, event)| event.date)
}

/// Keeps the wording; adds an undated event when it says something new.
pub(super) fn set(member: &mut Member, wording: String, ids: &dyn Ids) -> Outcome {
    if member.imported_status == wording {
        return Outcome::default();
    }
    let kind = kind_of_wording(&wording);
    member.imported_status = wording;
    let Some(kind) = kind else { return Outcome::changed(true) };
    let current = latest(member).map_or(StatusKind::Active, |(_, event)| event.kind.clone());
    if kind == current {
        return Outcome::changed(true);
    }
    if kind == StatusKind::Active {
        // The list says that what an earlier list brought no longer holds, and not since when: events without a
        // paper behind them are struck, those with one stay for a person to end.
        for event in member.events.values_mut().filter(|event| event.instrument.is_empty()) {
            event.struck = true;
        }
        if latest(member).is_none() {
            return Outcome::changed(true);
        }
    }
    let event = StatusEvent { kind, ..StatusEvent::default() };
    member.events.insert(ids.new_id().to_string(), event);
    Outcome::changed(true)
}

/// Dates the latest event; a date without any event has nothing to say.
pub(super) fn set_date(member: &mut Member, date: Option<CivilDate>) -> Outcome {
    let Some(id) = latest(member).map(|(id, _)| id.clone()) else {
        return Outcome { changed: false, note: date.map(|_| "status_date_unused") };
    };
    let Some(event) = member.events.get_mut(&id) else { return Outcome::default() };
    let changed = event.date != date;
    event.date = date;
    Outcome::changed(changed)
}

/// The event the status column speaks of: one not dated yet, else the last.
fn latest(member: &Member) -> Option<(&String, &StatusEvent)> {
    member
        .events
        .iter()
        .filter(|(_, event)| !event.struck && !event.kind.is_discipline())
        .max_by_key(|(id, event)| (event.date.is_none(), event.date, id.as_str()))
}
