//! Index rows of meetings. Every sentence of the minutes can be found; one taken off the calendar has no row.

use rusqlite::{Connection, named_params};
use sochibo_domain::headcount::HeadCount;
use sochibo_domain::record::{Meeting, MeetingKind};

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, meeting: &Meeting) -> Result<Words> {
    if meeting.struck {
        return Ok(Words::default());
    }
    let count = HeadCount::count(&meeting.convened, &meeting.attendance);
    conn.prepare_cached(include_str!("meeting.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": meeting.id.0,
                ":kind": meeting.kind.as_str(),
                ":state": meeting.state.as_str(),
                ":month": meeting.month,
                ":year": meeting.year,
                ":held": meeting.date.map(|date| date.to_string()),
                ":resolution_no": meeting.resolution_no,
                ":begins": meeting.started_at.or(meeting.planned_at).map(|time| time.to_string()),
                ":topical": meeting.topic.is_some() || meeting.kind == MeetingKind::Topical,
                ":topic": meeting.topic.as_ref().map_or("", |topic| topic.title.as_str()),
                ":consultation": meeting.consultation,
                ":purpose": meeting.purpose,
                ":party_group": meeting.group,
                ":ordinal": meeting.congress.as_ref().map_or("", |congress| congress.ordinal.as_str()),
                ":place": meeting.place,
                ":convened": u32::try_from(meeting.convened.len()).unwrap_or(u32::MAX),
                ":present": count.present.total(),
            })
        })
        .during(conn, "write index rows")?;
    Ok(words(meeting))
}

fn words(meeting: &Meeting) -> Words {
    let mut body = vec![meeting.place.as_str(), &meeting.summary, &meeting.read_back_remarks];
    body.extend(meeting.topic.as_ref().map(|topic| topic.title.as_str()));
    for item in meeting.agenda.values().filter(|item| !item.struck) {
        body.extend([item.title.as_str(), &item.presenter_name, &item.body, &item.conclusion]);
        for statement in item.statements.values().filter(|statement| !statement.struck) {
            body.extend([statement.speaker.as_str(), &statement.text]);
        }
    }
    for vote in meeting.votes.values().filter(|vote| !vote.struck) {
        body.extend([vote.title.as_str(), &vote.against_reason]);
    }
    body.extend(meeting.guests.values().flat_map(|guest| [guest.name.as_str(), &guest.post]));
    Words::new(&format!("{}/{}", meeting.month, meeting.year), body)
}
