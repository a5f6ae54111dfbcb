//! What goes out before a meeting: the invitation with its programme, and the words to paste into a message.

use serde_json::{Value, json};
use sochibo_domain::record::MeetingKind;
use sochibo_store::Reader;

use super::minutes::hour;
use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::{Facts, meeting_id, title};
use crate::show::put;

/// The data of both.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let facts = Facts::gather(app, reader, meeting_id(id)?)?;
    let meeting = &facts.meeting;
    let mut planned = hour(meeting.planned_at);
    put(&mut planned, "date", json!(meeting.date.map(|date| date.to_string())));
    let programme: Vec<Value> = facts
        .agenda()
        .into_iter()
        .map(|(_, item)| json!({ "title": item.title, "presenter": item.presenter_name }))
        .collect();
    let rules = app.rules_on(reader, facts.day)?;
    let committee = meeting.kind == MeetingKind::Committee;
    let sign = if committee && !meeting.consultation {
        letterhead::committee_sign(&facts.cell, &rules)?
    } else {
        letterhead::sign(&facts.cell, &rules)?
    };
    let data = json!({
        "cell": letterhead::cell(&facts.cell),
        "meeting": {
            "title": title(meeting),
            "place": meeting.place,
            "planned": planned,
            "committee": committee,
            "consultation": meeting.consultation,
        },
        "programme": programme,
        "sign": sign,
    });
    let date = meeting.date.map(|date| date.to_string());
    Ok(Filled { data, date, about: format!("{:02}-{}", meeting.month, meeting.year) })
}
