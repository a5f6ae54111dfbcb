//! The resolutions and conclusions of the cell, latest first.

use sochibo_domain::id::MeetingId;
use sochibo_domain::numbering::PaperOf;
use sochibo_domain::record::{Meeting, ResolutionKind, resolution_title};
use sochibo_store::{Reader, ResolutionRow as Row};

use crate::app::App;
use crate::cell::NumberedPapers;
use crate::error::AppResult;
use crate::form::symbol;
use crate::meeting::title;
use crate::show;
use crate::wire::{Empty, ResolutionListOutput, ResolutionRef, ResolutionRow};

/// All of them.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<ResolutionListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let numbers = NumberedPapers::read(&reader)?;
    let rows = reader.resolutions(None)?;
    let this_year = u32::from(app.today().year().unsigned_abs());
    let written = rows.iter().any(|row| row.kind == ResolutionKind::Year && row.year == this_year);
    let rows = rows.iter().map(|row| {
        let meeting = row.meeting.map(|meeting| reader.find::<Meeting>(meeting)).transpose()?.flatten();
        Ok(ResolutionRow {
            paper: named(row),
            meeting: meeting.as_ref().map(title).unwrap_or_default(),
            number_twice: numbers.is_twice(PaperOf::Resolution(row.id, row.meeting)),
        })
    });
    Ok(ResolutionListOutput {
        rows: rows.collect::<AppResult<_>>()?,
        open_year: (!written).then_some(this_year),
    })
}

/// Those written of one meeting.
pub(crate) fn of_meeting(reader: &Reader<'_>, meeting: MeetingId) -> AppResult<Vec<ResolutionRef>> {
    Ok(reader.resolutions(Some(meeting))?.iter().map(named).collect())
}

/// What a paper is called, with its number.
fn named(row: &Row) -> ResolutionRef {
    ResolutionRef {
        id: row.id.to_string(),
        kind: row.kind.to_string(),
        title: resolution_title(&row.kind, row.month, row.year),
        number: symbol(&row.number, row.kind.document_type().as_str()),
        date: show::date(row.date),
    }
}
