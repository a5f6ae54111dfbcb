//! The score sheet, printed with the minutes.

use serde_json::{Value, json};
use sochibo_domain::score::Row;
use sochibo_store::Reader;

use super::minutes::common;
use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::meeting_id;
use crate::score::ScoreBook;
use crate::show::put;

/// The data of the sheet: every point with the fact it came from.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let book = ScoreBook::gather(app, reader, meeting_id(id)?)?;
    let (facts, scored) = (&book.facts, &book.scored);
    let mut data = common(facts)?;
    put(
        &mut data,
        "sheet",
        json!({ "title": book.sheet.title, "instrument": book.sheet.instrument, "note": book.sheet.note }),
    );
    put(&mut data, "rows", scored.rows.iter().map(row).collect());
    put(&mut data, "most", json!(scored.most));
    if scored.open == 0 {
        put(&mut data, "total", json!(scored.total));
        put(&mut data, "band", json!(facts.band_of(scored.total)?));
    }
    let rules = app.rules_on(reader, facts.day)?;
    put(&mut data, "sign", letterhead::sign(&facts.cell, &rules)?);
    let date = facts.meeting.date.map(|date| date.to_string());
    let about = format!("{:02}-{}", facts.meeting.month, facts.meeting.year);
    Ok(Filled { data, date, about })
}

fn row(row: &Row) -> Value {
    json!({
        "no": row.no,
        "title": row.title,
        "most": row.most,
        "points": row.points,
        "facts": row.facts,
        "reason": if row.is_override() { row.reason.as_str() } else { "" },
        "note": row.note,
    })
}
