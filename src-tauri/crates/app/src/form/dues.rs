//! The sheet that members sign when they pay their dues at a meeting.

use serde_json::{Value, json};
use sochibo_domain::record::{DuesLine, DuesMark};
use sochibo_store::Reader;

use super::Filled;
use super::minutes::common;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::{Facts, dues_sheet, meeting_id, title};
use crate::show::put;

/// The data of the sheet. An amount that is not known yet stays blank for the pen, and so does the total then.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let facts = Facts::gather(app, reader, meeting_id(id)?)?;
    let meeting = &facts.meeting;
    if !facts.minutes_with("dues")? {
        return Err(AppError::refused_with("form_other_kind", [("title", title(meeting))]));
    }
    let sheet = dues_sheet(reader, meeting, &facts.rules_at())?;
    let row = |(_, line): &(String, DuesLine)| -> Value {
        json!({
            "name": line.name,
            "amount": line.amount,
            "exempt": (line.mark == DuesMark::Exempt).then_some(true),
        })
    };
    let rows: Vec<Value> = sheet.rows.iter().map(row).collect();
    let mut data = common(&facts)?;
    put(&mut data, "dues", json!({ "people": rows, "total": sheet.expected() }));
    put(&mut data, "held_on", json!(meeting.date.map(|date| date.to_string())));
    let date = meeting.date.map(|date| date.to_string());
    Ok(Filled { data, date, about: format!("{:02}-{}", meeting.month, meeting.year) })
}
