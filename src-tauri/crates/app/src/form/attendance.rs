//! The attendance sheet of a year, a column a month.

use serde_json::{Value, json};
use sochibo_domain::attendance::{Line, Presence};
use sochibo_domain::percent::Percent;
use sochibo_store::Reader;

use super::{Filled, letterhead};
use crate::app::App;
use crate::attendance::{Counted, LEGEND, months, named};
use crate::error::AppResult;

/// The data of the sheet; `year` is a year, or blank for the latest with a meeting.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, year: &str) -> AppResult<Filled> {
    let counted = Counted::gather(app, reader, year.parse().unwrap_or_default())?;
    let attendance = &counted.attendance;
    let cell = app.cell(reader)?;
    let date = app.today().to_string();
    let member = |(line, no): (&Line, u32)| {
        let month = |month| {
            let signs: Vec<&str> =
                line.in_month(&attendance.sittings, month).map(Presence::sign_vi).collect();
            signs.join(" ")
        };
        json!({
            "no": no,
            "name": named(&line.name, line.temp_here),
            "months": (1..=12).map(month).collect::<Vec<_>>(),
            "present": line.share.present,
            "expected": line.share.expected,
            "percent": line.share.percent().map(Percent::value),
            "missed": months(&line.missed),
        })
    };
    let of_month = |month| {
        let percent = attendance.share_of_month(month).percent();
        percent.map(|percent| format!("{percent}%")).unwrap_or_default()
    };
    let reasons: Vec<Value> = counted
        .reasons()
        .into_iter()
        .map(|one| {
            let reason = if one.reason.is_empty() { "không ghi lý do".to_owned() } else { one.reason };
            json!({ "reason": reason, "count": one.count })
        })
        .collect();
    let data = json!({
        "cell": letterhead::cell(&cell),
        "document": { "as_of": date },
        "year": counted.year,
        "meetings": attendance.sittings.len(),
        "members": attendance.lines.iter().zip(1_u32..).map(member).collect::<Vec<_>>(),
        "cell_months": (1..=12).map(of_month).collect::<Vec<_>>(),
        "present": attendance.share.present,
        "expected": attendance.share.expected,
        "percent": attendance.share.percent().map(Percent::value),
        "reasons": reasons,
        "unexcused": attendance.unexcused,
        "legend": LEGEND,
        "sign": letterhead::sign(&cell, &counted.rules)?,
    });
    Ok(Filled { data, date: Some(date), about: counted.year.to_string() })
}
