//! What goes out before a meeting: the invitation with its programme, the programme in five parts, and the words to
//! paste into a message.

use serde_json::{Value, json};
use sochibo_domain::record::{AgendaItem, MeetingKind};
use sochibo_store::Reader;

use super::minutes::hour;
use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::{Facts, meeting_id, title};
use crate::show::put;

/// The role of the item a meeting ends with.
const CLOSING: &str = "closing";

/// The data of the invitation and of the notice.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let facts = Facts::gather(app, reader, meeting_id(id)?)?;
    let data = convoking(app, reader, &facts)?;
    Ok(filled(&facts, data))
}

/// The data of the programme: what the meeting is for, who comes, what is on the agenda, and how it ends.
pub(super) fn programme(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let facts = Facts::gather(app, reader, meeting_id(id)?)?;
    let meeting = &facts.meeting;
    let mut data = convoking(app, reader, &facts)?;
    let guests = meeting.guests.values().filter(|guest| !guest.struck);
    put(&mut data, "guests", guests.map(|guest| json!({ "name": guest.name, "post": guest.post })).collect());
    put(&mut data, "aims", json!(aims(&facts)?));
    put(&mut data, "programme", items(&facts, |item| item.role != CLOSING));
    put(&mut data, "closing", items(&facts, |item| item.role == CLOSING));
    if let Some(told) = data.get_mut("meeting") {
        put(told, "group", json!(meeting.group));
    }
    Ok(filled(&facts, data))
}

/// What was written down of the purpose and the topic, before what the rules say of every meeting of the kind.
fn aims(facts: &Facts<'_>) -> AppResult<Vec<String>> {
    let meeting = &facts.meeting;
    let topic = meeting.topic.as_ref().map(|topic| topic.title.trim()).filter(|title| !title.is_empty());
    let mut aims: Vec<String> = topic.map(|title| format!("Chuyên đề: “{title}”.")).into_iter().collect();
    match meeting.purpose.trim() {
        "" => aims.extend(facts.rules_at().aims(meeting)?),
        purpose => aims.push(purpose.to_owned()),
    }
    Ok(aims)
}

fn items(facts: &Facts<'_>, wanted: impl Fn(&AgendaItem) -> bool) -> Value {
    let items = facts.agenda().into_iter().map(|(_, item)| item).filter(|item| wanted(item));
    items.map(|item| json!({ "title": item.title, "presenter": item.presenter_name })).collect()
}

/// What every paper that calls people to a meeting says.
fn convoking(app: &App, reader: &Reader<'_>, facts: &Facts<'_>) -> AppResult<Value> {
    let meeting = &facts.meeting;
    let mut planned = hour(meeting.planned_at);
    put(&mut planned, "date", json!(meeting.date.map(|date| date.to_string())));
    let rules = app.rules_on(reader, facts.day)?;
    let committee = meeting.kind == MeetingKind::Committee;
    let sign = if committee && !meeting.consultation {
        letterhead::committee_sign(&facts.cell, &rules)?
    } else {
        letterhead::sign(&facts.cell, &rules)?
    };
    Ok(json!({
        "cell": letterhead::cell(&facts.cell),
        "meeting": {
            "title": title(meeting),
            "place": meeting.place,
            "planned": planned,
            "committee": committee,
            "consultation": meeting.consultation,
        },
        "programme": items(facts, |_| true),
        "sign": sign,
    }))
}

fn filled(facts: &Facts<'_>, data: Value) -> Filled {
    let meeting = &facts.meeting;
    let date = meeting.date.map(|date| date.to_string());
    Filled { data, date, about: format!("{:02}-{}", meeting.month, meeting.year) }
}
