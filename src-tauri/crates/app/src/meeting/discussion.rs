//! What was said, and the guests who were there to say it.

use sochibo_domain::record::{Guest, MeetingState, Statement};
use sochibo_domain::text;

use super::agenda::item;
use super::{change, convened_name, find_member};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::wire::{Created, Empty, GuestInput, MeetingPartRef, StatementInput};

/// A statement under the name of whoever made it (each opinion is recorded with its speaker).
pub(crate) fn statement_put(app: &App, input: StatementInput) -> AppResult<Done<Created>> {
    let words = text::clean_lines(&input.text);
    let member = find_member(&input.member, "member")?;
    let guest = text::clean(&input.speaker);
    if member.is_none() && guest.is_empty() {
        return Err(AppError::field("member", "speaker_missing"));
    }
    let is_new = input.statement.is_empty();
    let id = if is_new { app.new_id().to_string() } else { input.statement.clone() };
    let now = app.time_of_day();
    change(app, "statement_put", &input.id, |meeting| {
        let speaker = match member {
            Some(member) => convened_name(meeting, member, "member")?,
            None => guest,
        };
        let running = meeting.state == MeetingState::Running;
        let item = item(meeting, &input.item)?;
        let last = item.statements.values().map(|statement| statement.order).fold(0.0, f64::max);
        if is_new {
            let at = running.then_some(now);
            let new = Statement { order: last + 1.0, member, speaker, text: words, at, struck: false };
            item.statements.insert(id.clone(), new);
        } else {
            let statement = item.statements.get_mut(&id).ok_or(AppError::refused("statement_unknown"))?;
            statement.member = member;
            statement.speaker = speaker;
            statement.text = words;
        }
        Ok(Created { id })
    })
}

/// Strikes a statement; it is never deleted.
pub(crate) fn statement_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "statement_strike", &input.id, |meeting| {
        let item = item(meeting, &input.item)?;
        item.statements.get_mut(&input.part).ok_or(AppError::refused("statement_unknown"))?.struck = true;
        Ok(Empty {})
    })
}

/// A guest.
pub(crate) fn guest_put(app: &App, input: GuestInput) -> AppResult<Done<Created>> {
    let name = text::clean(&input.name);
    if name.is_empty() {
        return Err(AppError::field("name", "required"));
    }
    let id = if input.guest.is_empty() { app.new_id().to_string() } else { input.guest.clone() };
    change(app, "guest_put", &input.id, |meeting| {
        let guest = Guest { name, post: text::clean(&input.post), struck: false };
        meeting.guests.insert(id.clone(), guest);
        Ok(Created { id })
    })
}

/// Strikes a guest.
pub(crate) fn guest_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "guest_strike", &input.id, |meeting| {
        meeting.guests.get_mut(&input.item).ok_or(AppError::refused("guest_unknown"))?.struck = true;
        Ok(Empty {})
    })
}
