//! Minutes of a regular meeting (M1), from exactly the stored facts.

use serde_json::{Value, json};
use sochibo_domain::record::{AgendaItem, AttendanceMark};
use sochibo_store::{Reader, TaskQuery};

use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::Facts;
use crate::meeting::meeting_id;
use crate::show::put;

/// The data of the minutes.
pub(super) fn data(app: &App, reader: &Reader<'_>, id: &str) -> AppResult<Filled> {
    let id = meeting_id(id)?;
    let facts = Facts::gather(app, reader, id)?;
    let meeting = &facts.meeting;
    let date = meeting.date.map(|date| date.to_string());
    let hour = |time: Option<sochibo_domain::ClockTime>| json!({ "hour": time.map(|time| time.hour()), "minute": time.map(|time| time.minute()) });
    let mut started = hour(meeting.started_at);
    put(&mut started, "date", json!(date));
    let tasks: Vec<Value> = reader
        .tasks(&TaskQuery { meeting: Some(id), ..TaskQuery::default() })?
        .into_iter()
        .map(|task| {
            json!({
                "title": task.title,
                "owner": task.owner_name,
                "deadline": task.deadline.map(|date| date.to_string()),
            })
        })
        .collect();
    let guests: Vec<Value> = meeting
        .guests
        .values()
        .filter(|guest| !guest.struck)
        .map(|guest| json!({ "name": guest.name, "post": guest.post }))
        .collect();
    let mut data = json!({
        "cell": letterhead::cell(&facts.cell),
        "meeting": {
            "month": meeting.month,
            "year": meeting.year,
            "place": meeting.place,
            "started": started,
            "ended": hour(meeting.ended_at),
            "duration_minutes": facts.duration(),
        },
        "guests": guests,
        "counts": facts.counts(),
        "absent_excused": absent(&facts, &AttendanceMark::Excused),
        "absent_unexcused": absent(&facts, &AttendanceMark::Unexcused),
        "chair": facts.chair(),
        "clerk": facts.clerk(),
        "dues": {
            "paid": meeting.dues.paid,
            "of": meeting.dues.of,
            "amount": meeting.dues.amount,
            "unpaid": names(&meeting.dues.unpaid),
        },
        "items": facts.discussed().map(item).collect::<Vec<_>>(),
        "summary": meeting.summary,
        "tasks": tasks,
        "votes": facts.minutes_votes()?,
        "read_back": {
            "done": meeting.read_back.then_some(true),
            "remarks": meeting.read_back_remarks,
        },
    });
    if let Some(points) = meeting.score {
        put(&mut data, "self_score", json!({ "points": points, "band": facts.band()? }));
    }
    let about = format!("{:02}-{}", meeting.month, meeting.year);
    Ok(Filled { data, date, about })
}

fn absent(facts: &Facts<'_>, mark: &AttendanceMark) -> Vec<Value> {
    facts
        .with_mark(mark)
        .map(|(convened, attendance)| json!({ "name": convened.name, "reason": attendance.reason }))
        .collect()
}

fn item(item: &AgendaItem) -> Value {
    let mut statements: Vec<_> = item.statements.iter().filter(|(_, said)| !said.struck).collect();
    statements.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
    let statements: Vec<Value> =
        statements.into_iter().map(|(_, said)| json!({ "name": said.speaker, "text": said.text })).collect();
    json!({
        "title": item.title,
        "presenter": item.presenter_name,
        "body": item.body,
        "statements": statements,
        "conclusion": item.conclusion,
    })
}

fn names(text: &str) -> Vec<&str> {
    text.split([';', ',']).map(str::trim).filter(|name| !name.is_empty()).collect()
}
