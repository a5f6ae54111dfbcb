//! Points given by hand, and taking the sheet into the minutes.

use sochibo_domain::record::{Meeting, ScoreMark};
use sochibo_domain::text;

use super::facts::ScoreBook;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::meeting::meeting_id;
use crate::wire::{ById, Empty, ScoreMarkInput};

/// Gives points to a criterion, or takes them back to what the facts propose.
///
/// # Errors
/// More points than the criterion is worth; points that differ from the fact without a reason.
pub(crate) fn mark(app: &App, input: ScoreMarkInput) -> AppResult<Done<Empty>> {
    let id = meeting_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let scored = ScoreBook::gather(app, &reader, id)?;
    let row = scored.scored.rows.iter().find(|row| row.no == input.no);
    let row = row.ok_or(AppError::field("no", "field_unknown"))?;
    if input.points.is_some_and(|points| points > row.most) {
        return Err(AppError::field("points", "score_over_most"));
    }
    let reason = text::clean(&input.reason);
    let overrides = row.proposed.is_some() && input.points.is_some() && input.points != row.proposed;
    if overrides && reason.is_empty() {
        return Err(AppError::field("reason", "score_reason"));
    }
    let sheet = scored.sheet.id.clone();
    drop(reader);
    app.perform("score_mark", |tx| {
        tx.update(id, |meeting: &mut Meeting| {
            meeting.score_sheet = sheet;
            meeting.marks.insert(input.no, ScoreMark { points: input.points, reason });
        })?;
        Ok(Empty {})
    })
}

/// Writes the total into the minutes and freezes every row: facts that change later do not move a score that was read out.
pub(crate) fn take(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let id = meeting_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let book = ScoreBook::gather(app, &reader, id)?;
    if book.scored.open > 0 {
        let count = book.scored.open.to_string();
        return Err(AppError::refused_with("score_open", [("count", count)]));
    }
    let sheet = book.sheet.id.clone();
    let (rows, total) = (book.scored.rows, book.scored.total);
    drop(reader);
    app.perform("score_take", |tx| {
        tx.update(id, |meeting: &mut Meeting| {
            meeting.score_sheet = sheet;
            meeting.score = Some(total);
            for row in rows {
                meeting.marks.insert(row.no, ScoreMark { points: row.points, reason: row.reason });
            }
        })?;
        Ok(Empty {})
    })
}
