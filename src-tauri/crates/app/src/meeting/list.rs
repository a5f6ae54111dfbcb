//! The list of meetings, a page at a time: the minutes of twenty years are not read to show one screen.

use sochibo_domain::record::{MeetingKind, MeetingState};
use sochibo_store::{MeetingRow as Known, Reader};

use super::facts::Facts;
use super::title_of_row;
use crate::app::App;
use crate::error::AppResult;
use crate::show;
use crate::wire::{MeetingListInput, MeetingListOutput, MeetingRow};

/// A page of meetings.
pub(crate) fn list(app: &App, input: MeetingListInput) -> AppResult<MeetingListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let open = |row: &Known| matches!(row.state, MeetingState::Planned | MeetingState::Running);
    let mut rows = reader.meetings()?;
    match input.part.as_str() {
        "coming" => {
            rows.retain(open);
            rows.sort_by_key(|row| (row.state != MeetingState::Running, row.date, row.begins));
        }
        "held" => {
            rows.retain(|row| !open(row));
            rows.sort_by_key(|row| std::cmp::Reverse((row.date, row.begins)));
        }
        _ => {}
    }
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let limit = if input.limit == 0 { usize::MAX } else { input.limit as usize };
    let page = rows.into_iter().skip(input.offset as usize).take(limit);
    let rows = page.map(|row| row_view(app, &reader, &row));
    Ok(MeetingListOutput { rows: rows.collect::<AppResult<_>>()?, total })
}

/// A row as the index knows it. Only minutes that can still be put right are read, for what they lack.
fn row_view(app: &App, reader: &Reader<'_>, row: &Known) -> AppResult<MeetingRow> {
    let gaps = if row.sealed || row.convened == 0 {
        0
    } else {
        let gaps = Facts::gather(app, reader, row.id)?.gaps();
        gaps.iter().filter(|gap| gap.severity != "note").count()
    };
    Ok(MeetingRow {
        id: row.id.to_string(),
        kind: row.kind.to_string(),
        combined: row.kind == MeetingKind::Regular && row.topical,
        title: title_of_row(row),
        date: show::date(row.date),
        time: show::time(row.begins),
        place: row.place.clone(),
        state: row.state.to_string(),
        present: row.present,
        convened: row.convened,
        gaps: u32::try_from(gaps).unwrap_or(u32::MAX),
    })
}
