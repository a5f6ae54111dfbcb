//! Changing the plan by hand. Only what is still planned moves; what was held stays where it was.

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Meeting, MeetingKind, MeetingState, Topic};

use super::rests::resting;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::meeting::{change, meeting_id, topical_part};
use crate::wire::{ById, Empty, PlanCombineInput, PlanMoveInput, PlanMoved};

/// Puts a planned meeting on another day. A regular or committee meeting stays that of its month. The answer names the
/// candidates' files whose step waits for it.
pub(crate) fn relocate(app: &App, input: PlanMoveInput) -> AppResult<Done<PlanMoved>> {
    let date = CivilDate::from_typed(&input.date).map_err(|error| AppError::date("date", &error))?;
    if date < app.today() {
        return Err(AppError::field("date", "plan_day_passed"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let files = resting(app, &reader, &reader.get(meeting_id(&input.id)?)?)?;
    drop(reader);
    let done = change(app, "plan_move", &input.id, |meeting| {
        still_planned(meeting)?;
        meeting.date = Some(date);
        let follows = matches!(
            meeting.kind,
            MeetingKind::Topical
                | MeetingKind::Extraordinary
                | MeetingKind::Discipline
                | MeetingKind::Congress
        );
        if follows {
            meeting.month = u32::from(date.month().unsigned_abs());
            meeting.year = u32::from(date.year().unsigned_abs());
        }
        Ok(Empty {})
    })?;
    Ok(done.map(|_| PlanMoved { files }))
}

/// Gives a planned regular meeting a topical part, or takes it away again.
pub(crate) fn combine(app: &App, input: PlanCombineInput) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let cell = app.cell(&book.vault.read()?)?;
    change(app, "plan_combine", &input.id, |meeting| {
        still_planned(meeting)?;
        if meeting.kind != MeetingKind::Regular {
            return Err(AppError::refused("meeting_other_kind"));
        }
        if input.combined && meeting.topic.is_none() {
            let rules = app.rules().on(meeting.date.unwrap_or_else(|| app.today()), &cell.overlay);
            let part = topical_part(app, &meeting.agenda, meeting.month, &rules)?;
            meeting.agenda.extend(part);
            meeting.topic = Some(Topic::default());
        } else if !input.combined {
            for item in meeting.agenda.values_mut().filter(|item| item.topical) {
                item.struck = true;
            }
            meeting.topic = None;
        }
        Ok(Empty {})
    })
}

/// Takes a planned meeting off the calendar.
pub(crate) fn strike(app: &App, input: ById) -> AppResult<Done<Empty>> {
    change(app, "meeting_strike", &input.id, |meeting| {
        still_planned(meeting)?;
        meeting.struck = true;
        Ok(Empty {})
    })
}

fn still_planned(meeting: &Meeting) -> AppResult<()> {
    if meeting.state == MeetingState::Planned && !meeting.struck {
        return Ok(());
    }
    Err(AppError::refused("meeting_not_planned"))
}
