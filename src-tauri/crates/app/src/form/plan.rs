//! The wall sheet of a year: twelve months, the meetings of each.

use serde_json::{Value, json};
use sochibo_domain::record::{Meeting, MeetingKind};
use sochibo_store::Reader;

use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::quarter;
use crate::plan::Year;
use crate::show;

/// Months beside each other.
const ACROSS: usize = 4;

/// The data of the sheet; `year` is a year, or blank for the one that runs.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, year: &str) -> AppResult<Filled> {
    let year = Year::gather(app, reader, year.parse().unwrap_or_default())?;
    let cell = &year.cell;
    let today = app.today().to_string();
    let month = |month: u32| {
        let meetings = year.meetings.iter().filter(|one| year.month_of(one) == month);
        json!({ "number": month, "meetings": meetings.map(|one| line(one, year.year)).collect::<Vec<_>>() })
    };
    let months: Vec<Value> = (1..=12).map(month).collect();
    let rows: Vec<Value> = months.chunks(ACROSS).map(|row| json!({ "months": row })).collect();
    let data = json!({
        "cell": letterhead::cell(cell),
        "document": { "place": cell.place, "date": today },
        "year": year.year,
        "regular": {
            "day": cell.regular_day.map(|day| day.in_words_vi()).unwrap_or_default(),
            "time": show::time(cell.regular_time),
        },
        "place": cell.meeting_place,
        "rows": rows,
        "posting_days": year.rules.number("meeting.posting_days")?,
        "upload_days": year.rules.number("meeting.upload_days")?,
        "receivers": letterhead::receivers(cell),
        "sign": letterhead::sign(cell, &year.rules)?,
    });
    Ok(Filled { data, date: Some(today), about: year.year.to_string() })
}

/// `Thứ Bảy, 06/02, 19:30`, and what it is.
fn line(meeting: &Meeting, year: u32) -> Value {
    const WEEKDAYS: [&str; 7] = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];
    let when = meeting.date.map(|date| {
        let weekday =
            usize::from(date.weekday().unsigned_abs()).checked_sub(1).and_then(|day| WEEKDAYS.get(day));
        let of_year = u32::from(date.year().unsigned_abs()) == year;
        let day = if of_year { format!("{:02}/{:02}", date.day(), date.month()) } else { date.shown() };
        [weekday.copied().unwrap_or_default().to_owned(), day, show::time(meeting.planned_at)]
    });
    let when =
        when.map(|parts| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
    let topic = meeting.topic.as_ref();
    let reviewed = meeting.agenda.values().any(|item| !item.struck && item.role == "quarter_review");
    json!({
        "when": when.unwrap_or_default(),
        "what": what(meeting),
        "regular": meeting.kind == MeetingKind::Regular,
        "topical": topic.is_some(),
        "topic": topic.map(|topic| topic.title.as_str()).unwrap_or_default(),
        "quarter_review": if reviewed { quarter(meeting.month) } else { "" },
    })
}

/// What a meeting is, short enough for a narrow column.
fn what(meeting: &Meeting) -> String {
    match &meeting.kind {
        MeetingKind::Regular | MeetingKind::Unknown(_) => "Sinh hoạt thường kỳ".to_owned(),
        MeetingKind::Topical => format!("Sinh hoạt chuyên đề quý {}", quarter(meeting.month)),
        MeetingKind::Committee if meeting.consultation => "Bí thư, phó bí thư hội ý".to_owned(),
        MeetingKind::Committee => "Họp chi ủy".to_owned(),
        MeetingKind::Extraordinary => "Họp bất thường".to_owned(),
        MeetingKind::Review => format!("Kiểm điểm, đánh giá, xếp loại năm {}", meeting.year),
        MeetingKind::Discipline => "Họp xét kỷ luật".to_owned(),
        MeetingKind::Congress => "Đại hội chi bộ".to_owned(),
        MeetingKind::Group => format!("Sinh hoạt tổ đảng {}", meeting.group).trim_end().to_owned(),
    }
}
