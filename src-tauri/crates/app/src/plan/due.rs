//! What is due of the meetings, as jobs of the first screen.

use sochibo_domain::CivilDate;
use sochibo_domain::plan::{DueCode, due};
use sochibo_domain::record::{Meeting, PostingStage};
use sochibo_store::{MeetingRow, Reader};

use super::entry;
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::{quarter, title};
use crate::wire::DueJob;

/// Jobs nearer than this are "soon"; further ones are things to do.
const SOON_DAYS: i32 = 14;

/// The jobs of today.
pub(crate) fn jobs(
    app: &App,
    reader: &Reader<'_>,
    meetings: &[MeetingRow],
    today: CivilDate,
) -> AppResult<Vec<DueJob>> {
    let rules = app.rules_on(reader, today)?;
    let postings = reader.postings(None)?;
    let of_stage = |stage: PostingStage| {
        postings.iter().filter(move |row| row.stage == stage).map(|row| row.meeting).collect::<Vec<_>>()
    };
    let entries: Vec<_> = meetings.iter().map(entry).collect();
    let found =
        due(&entries, &of_stage(PostingStage::Before), &of_stage(PostingStage::After), today, &rules)?;
    let (month, year) = (today.month(), today.year());
    let job = |one: sochibo_domain::plan::Due| {
        let days = today.days_until(one.by);
        let (code, route) = match (one.code, one.meeting) {
            (DueCode::Plan, _) => {
                ("due_meeting_plan", format!("/meetings/new?kind=regular&month={month}&year={year}"))
            }
            (DueCode::Topical, _) => ("due_topical", format!("/meetings/plan/{year}")),
            (DueCode::Papers, Some(id)) => ("due_papers", format!("/meetings/{id}?post=before")),
            (DueCode::Upload, Some(id)) => ("due_upload", format!("/meetings/{id}?post=after")),
            (DueCode::Papers | DueCode::Upload, None) => ("due_papers", "/meetings".to_owned()),
        };
        let group = match (one.code, days) {
            (_, ..0) => "overdue",
            (DueCode::Plan | DueCode::Topical, _) | (_, SOON_DAYS..) => "todo",
            _ => "soon",
        };
        let mut params = std::collections::BTreeMap::from([
            ("month".to_owned(), format!("{month}/{year}")),
            ("quarter".to_owned(), quarter(u32::from(month.unsigned_abs())).to_owned()),
            ("days".to_owned(), rules.number(one.rule)?.to_string()),
        ]);
        if let Some(id) = one.meeting {
            params.insert("title".to_owned(), title(&reader.get::<Meeting>(id)?));
        }
        Ok(DueJob {
            id: one.meeting.map_or(code.to_owned(), |id| format!("{code}:{id}")),
            group: group.to_owned(),
            date: one.by.shown(),
            days,
            working_days: None,
            code: code.to_owned(),
            params,
            source: rules.value(one.rule)?.cited(),
            route,
        })
    };
    found.into_iter().map(job).collect()
}
