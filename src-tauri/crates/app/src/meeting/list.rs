//! The list of meetings, latest first.

use sochibo_domain::record::{Meeting, MeetingKind};

use super::facts::Facts;
use super::title;
use crate::app::App;
use crate::error::AppResult;
use crate::show;
use crate::wire::{Empty, MeetingListOutput, MeetingRow};

/// All meetings.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<MeetingListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let rows = reader.meetings()?;
    let rows = rows.into_iter().map(|row| {
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
    Ok(MeetingListOutput { rows: rows.collect::<AppResult<_>>()? })
}
