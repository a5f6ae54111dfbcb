//! The year plan: meetings of a year on a calendar, made from the rules in one go and moved by hand.
//!
//! A planned meeting is an ordinary meeting in its first state, with the agenda of its kind: it opens and is held
//! without being typed again.

mod calendar;
mod change;
mod due;
mod generate;
mod rests;
mod view;

pub(crate) use calendar::calendar;
pub(crate) use change::{combine, relocate, strike};
pub(crate) use due::jobs;
pub(crate) use generate::{generate, preview};
pub(crate) use view::{Year, get};

use sochibo_domain::plan::Entry;
use sochibo_store::MeetingRow;

/// A listed meeting as the rules of the plan see it.
fn entry(row: &MeetingRow) -> Entry {
    Entry {
        id: row.id,
        kind: row.kind.clone(),
        state: row.state.clone(),
        month: row.month,
        year: row.year,
        date: row.date,
        at: row.begins,
        topical: row.topical,
        topic: row.topic.clone(),
    }
}

/// The year that was asked for; the one that runs when none was.
fn year_or_this(year: u32, today: sochibo_domain::CivilDate) -> u32 {
    if year == 0 { u32::from(today.year().unsigned_abs()) } else { year }
}
