//! The score sheet as its panel shows it.

use sochibo_domain::score::Row;

use super::facts::ScoreBook;
use super::sheets::confidence;
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::meeting_id;
use crate::wire::{ById, ScoreRow, ScoreView};

/// The sheet of one meeting.
pub(crate) fn get(app: &App, input: ById) -> AppResult<ScoreView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let book = ScoreBook::gather(app, &reader, meeting_id(&input.id)?)?;
    let total = book.scored.total;
    Ok(ScoreView {
        title: book.sheet.title.clone(),
        confidence: confidence(book.sheet.confidence).to_owned(),
        note: book.sheet.note.clone(),
        total,
        most: book.scored.most,
        open: book.scored.open,
        band: if book.scored.open == 0 { book.facts.band_of(total)? } else { String::new() },
        taken: book.facts.meeting.score,
        rows: book.scored.rows.into_iter().map(row).collect(),
    })
}

fn row(row: Row) -> ScoreRow {
    ScoreRow {
        overridden: row.is_override(),
        no: row.no,
        title: row.title,
        most: row.most,
        proposed: row.proposed,
        points: row.points,
        by_hand: row.by_hand,
        reason: row.reason,
        facts: row.facts,
        confidence: confidence(row.confidence).to_owned(),
        note: row.note,
    }
}
