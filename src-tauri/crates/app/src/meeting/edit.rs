//! One edited value of a meeting.

use sochibo_domain::CivilDate;
use sochibo_domain::record::{DocumentType, Meeting, Resolution, ResolutionKind};
use sochibo_domain::text;

use super::{convened_name, find_member, meeting_id, occasion};
use crate::app::App;
use crate::cell;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::typed::time;
use crate::wire::{Empty, MeetingEditInput};

/// Changes one value.
pub(crate) fn edit(app: &App, input: MeetingEditInput) -> AppResult<Done<Empty>> {
    let id = meeting_id(&input.id)?;
    let book = app.book()?;
    // The resolution written of the meeting bears the number its minutes name.
    let written = match input.field.as_str() {
        "resolution_no" => book.vault.read()?.resolutions(Some(id))?,
        _ => Vec::new(),
    };
    app.perform("meeting_edit", |tx| {
        let mut meeting: Meeting = tx.get(id)?;
        let before = meeting.resolution_no.clone();
        set(&mut meeting, &input.field, &input.value)?;
        if !meeting.kind.numbers_its_own() {
            cell::register(tx, book.cell, &DocumentType::Resolution, &before, &meeting.resolution_no)?;
        }
        for row in written.iter().filter(|row| row.kind == ResolutionKind::Month) {
            tx.update(row.id, |paper: &mut Resolution| paper.number.clone_from(&meeting.resolution_no))?;
        }
        tx.update(id, |stored: &mut Meeting| *stored = meeting)?;
        Ok(Empty {})
    })
}

fn set(meeting: &mut Meeting, field: &str, value: &str) -> AppResult<()> {
    match field {
        "date" => meeting.date = Some(date(value)?),
        "time" => meeting.planned_at = time(value, field)?,
        "place" => meeting.place = text::clean(value),
        "month" => meeting.month = within(value, field, 1, 12)?,
        "year" => meeting.year = within(value, field, 2000, 2100)?,
        "started_at" => meeting.started_at = time(value, field)?,
        "ended_at" => {
            let end = time(value, field)?;
            if let (Some(start), Some(end)) = (meeting.started_at, end)
                && end < start
            {
                return Err(AppError::field(field, "end_before_start"));
            }
            meeting.ended_at = end;
        }
        "chair" => meeting.chair = convened(meeting, value, field)?,
        "clerk" => meeting.clerk = convened(meeting, value, field)?,
        "chair_reason" => meeting.chair_reason = text::clean(value),
        "summary" => meeting.summary = text::clean_lines(value),
        "score" => meeting.score = optional(value, field, 100)?,
        "read_back" => meeting.read_back = value == "true",
        "read_back_remarks" => meeting.read_back_remarks = text::clean_lines(value),
        "resolution_no" => meeting.resolution_no = text::clean(value),
        "dues.paid" => meeting.dues.paid = optional(value, field, 10_000)?,
        "dues.of" => meeting.dues.of = optional(value, field, 10_000)?,
        "dues.amount" => meeting.dues.amount = amount(value, field)?,
        "dues.unpaid" => meeting.dues.unpaid = text::clean(value),
        other => occasion::set(meeting, other, value)?,
    }
    Ok(())
}

pub(super) fn convened(
    meeting: &Meeting,
    value: &str,
    field: &str,
) -> AppResult<Option<sochibo_domain::id::MemberId>> {
    let member = find_member(value, field)?;
    if let Some(member) = member {
        convened_name(meeting, member, field)?;
    }
    Ok(member)
}

fn date(typed: &str) -> AppResult<CivilDate> {
    CivilDate::from_typed(typed).map_err(|error| AppError::date("date", &error))
}

fn within(typed: &str, field: &str, least: u32, most: u32) -> AppResult<u32> {
    let number = typed.trim().parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or(AppError::field(field, "number_range"))
}

/// A whole number up to `most`, or nothing.
pub(super) fn optional(typed: &str, field: &str, most: u32) -> AppResult<Option<u32>> {
    match typed.trim() {
        "" => Ok(None),
        typed => within(typed, field, 0, most).map(Some),
    }
}

/// Đồng, with dots or spaces between thousands as people write them.
pub(super) fn amount(typed: &str, field: &str) -> AppResult<Option<u64>> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| AppError::field(field, "number_range"))
}
