//! The list of meetings, a page at a time: the minutes of twenty years are not read to show one screen.

use sochibo_domain::record::{Meeting, MeetingKind, MeetingState};
use sochibo_store::MeetingRow as Known;

use super::facts::Facts;
use super::title;
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
    let rows = page.map(|row| {
        let facts = Facts::gather(app, &reader, row.id)?;
        let gaps = if facts.meeting.convened.is_empty() {
            0
        } else {
            facts.gaps().iter().filter(|gap| gap.severity != "note").count()
        };
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let meeting: &Meeting = &facts.meeting;
        Ok(MeetingRow {
            id: row.id.to_string(),
            kind: meeting.kind.to_string(),
            combined: meeting.kind == MeetingKind::Regular && meeting.topic.is_some(),
            title: title(meeting),
            date: show::date(meeting.date),
            time: show::time(meeting.started_at.or(meeting.planned_at)),
            place: meeting.place.clone(),
            state: meeting.state.to_string(),
            present: facts.head_count.present.total(),
            convened: number(meeting.convened.len()),
            gaps: number(gaps),
        })
    });
    Ok(MeetingListOutput { rows: rows.collect::<AppResult<_>>()?, total })
}
