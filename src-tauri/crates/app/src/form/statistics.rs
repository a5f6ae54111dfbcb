//! Statistics of admission on paper. Printed of `2026`, or of `2026-6` for the first six months.

use serde_json::{Value, json};
use sochibo_store::Reader;

use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::statistics::{Counted, table};
use crate::wire::StatisticsLine;

/// The tables of a period, with how many are not known.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, record: &str) -> AppResult<Filled> {
    let counted = Counted::of_record(app, reader, record)?;
    let cell = app.cell(reader)?;
    let today = app.today();
    let tables: Vec<Value> = app
        .statistics()
        .tables
        .iter()
        .map(|one| {
            let table = table(one, &counted);
            json!({
                "code": table.code,
                "title": table.title,
                "lines": table.lines.into_iter().map(line).collect::<Vec<_>>(),
            })
        })
        .collect();
    let data = json!({
        "cell": letterhead::cell(&cell),
        "document": { "place": cell.place, "date": today.to_string() },
        "period": { "from": counted.period.from.to_string(), "to": counted.period.to.to_string() },
        "tables": tables,
        "sign": letterhead::sign(&cell, &app.rules_on(reader, today)?)?,
    });
    Ok(Filled { data, date: Some(today.to_string()), about: counted.record })
}

fn line(line: StatisticsLine) -> Value {
    json!({
        "mark": line.mark,
        "title": line.title,
        "now": line.now,
        "before": line.before,
        "percent": line.percent,
        "bold": line.level == 0 || line.kind == "heading",
        "deep": line.level > 1,
        "unknown": line.kind == "unknown",
    })
}
