//! `sochibo list`

use serde_json::{Value, json};
use sochibo_app::App;

use crate::args::{Args, List, Listed};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open};

/// Rows fetched at a time.
const PAGE: u64 = 2_000;

/// Lists records; identity numbers are masked unless revealed.
pub fn list(args: &Args, task: &List) -> Result<Report, Failure> {
    let app = open(args)?;
    let rows = match task.what {
        Listed::Members => members(&app, task)?,
        Listed::Meetings => rows_of(call(&app, "meeting_list", json!({}))?),
        Listed::Cases => rows_of(call(&app, "case_list", json!({}))?),
    };
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
            let title = if text("full_name").is_empty() { text("title") } else { text("full_name") };
            let date = if text("born").is_empty() { text("date") } else { text("born") };
            format!("{}\t{title}\t{date}\t{}", text("id"), text("status"))
        })
        .collect();
    Ok(Report::done(Value::Array(rows), lines))
}

fn members(app: &App, task: &List) -> Result<Vec<Value>, Failure> {
    let mut rows: Vec<Value> = Vec::new();
    loop {
        let page = call(
            app,
            "member_list",
            json!({ "text": task.text, "status": task.status, "offset": rows.len(), "limit": PAGE }),
        )?;
        let total = page.get("total").and_then(Value::as_u64).unwrap_or(0);
        let found = rows_of(page);
        let end = found.is_empty();
        rows.extend(found);
        if end || rows.len() as u64 >= total {
            break;
        }
    }
    for row in &mut rows {
        let status = status(row);
        let id = row.get("id").cloned().unwrap_or_default();
        let Some(row) = row.as_object_mut() else { continue };
        row.insert("status".to_owned(), status.into());
        if task.reveal {
            for field in ["personal_id", "card_no"] {
                let revealed = call(app, "member_reveal", json!({ "id": id, "field": field }))?;
                row.insert(field.to_owned(), revealed.get("value").cloned().unwrap_or_default());
            }
        }
    }
    Ok(rows)
}

fn rows_of(answer: Value) -> Vec<Value> {
    match answer {
        Value::Object(mut object) => match object.remove("rows") {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Class and activity in Vietnamese, as the member page words them.
fn status(row: &Value) -> String {
    let word = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
    let class = match word("class") {
        "official" => "chính thức",
        "probationary" => "dự bị",
        other => other,
    };
    let activity = match word("activity") {
        "active" => "đang sinh hoạt",
        "exempt" => "được miễn công tác và sinh hoạt đảng",
        "temp_away" => "sinh hoạt tạm thời nơi khác",
        "temp_here" => "sinh hoạt tạm thời tại chi bộ",
        "suspended" => "đình chỉ sinh hoạt đảng",
        "prosecuted" => "bị khởi tố, tạm giam",
        "interrupted" => "gián đoạn sinh hoạt",
        "transferred" => "đã chuyển sinh hoạt",
        "deceased" => "từ trần",
        "left" => "ra khỏi Đảng",
        other => other,
    };
    format!("{class}, {activity}")
}
