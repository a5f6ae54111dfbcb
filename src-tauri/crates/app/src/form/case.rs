//! 5-KNĐ (opinions gathered) and 6-KNĐ (the cell's resolution) from a candidate file.

use serde_json::{Value, json};
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{AttendanceMark, Case, Meeting, Opinion, Person};
use sochibo_store::Reader;

use super::{Filled, file_part, letterhead};
use crate::app::App;
use crate::case::chosen_vote;
use crate::error::AppResult;
use crate::history::record_id;
use crate::meeting::Facts;
use crate::show::put;

/// 5-KNĐ: what the organisations and the place of residence think.
pub(super) fn opinions(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (case, person) = load(reader, id)?;
    let cell = app.cell(reader)?;
    let day = case.opinions_on.unwrap_or_else(|| app.today());
    let rules = app.rules_on(reader, day)?;
    let date = case.opinions_on.map(|date| date.to_string());
    let mut organisations = opinion(&case.organisations);
    let names: Vec<&str> =
        case.organisations.body.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()).collect();
    put(&mut organisations, "names", json!(names));
    let mut residence = opinion(&case.residence);
    put(&mut residence, "name", json!(case.residence.body));
    put(&mut residence, "own_area", json!(false));
    let data = json!({
        "cell": letterhead::cell(&cell),
        "document": { "place": cell.place, "date": date },
        "candidate": { "name": person.full_name },
        "organisations": organisations,
        "residence": residence,
        "opinions": { "summary": case.opinion_summary },
        "sign": letterhead::sign(&cell, &rules)?,
    });
    Ok(Filled { data, date, about: file_part(&person.full_name) })
}

/// 6-KNĐ: the cell's resolution, from the facts of the meeting that voted.
pub(super) fn resolution(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let (case, person) = load(reader, id)?;
    let cell = app.cell(reader)?;
    let date = case.resolution_on.map(|date| date.to_string());
    let day = case.resolution_on.unwrap_or_else(|| app.today());
    let rules = app.rules_on(reader, day)?;
    let mut data = json!({
        "cell": letterhead::cell(&cell),
        "document": {
            "number": letterhead::symbol(&case.resolution_no, "NQ"),
            "place": cell.place,
            "date": date,
        },
        "candidate": { "name": person.full_name },
        "conclusions": {
            "background": case.about_cv,
            "strengths": case.strengths,
            "weaknesses": case.weaknesses,
        },
        "route": letterhead::route(&cell),
        "receivers": letterhead::receivers(&cell),
        "sign": letterhead::sign(&cell, &rules)?,
    });
    if let Some((meeting, vote)) = chosen_vote(&case) {
        let facts = Facts::gather(app, reader, meeting)?;
        put(&mut data, "meeting", json!({ "date": facts.meeting.date.map(|date| date.to_string()) }));
        put(&mut data, "counts", facts.counts_by_class());
        put(&mut data, "absences", absences(&facts.meeting));
        put(&mut data, "chair", facts.chair());
        put(&mut data, "clerk", facts.clerk());
        put(&mut data, "vote", facts.resolution_vote(&vote)?);
    }
    Ok(Filled { data, date, about: file_part(&person.full_name) })
}

fn load(reader: &Reader<'_>, id: &str) -> AppResult<(Case, Person)> {
    let case: Case = reader.get(CaseId::from(record_id(id)?))?;
    let person = reader.get(case.person)?;
    Ok((case, person))
}

fn opinion(opinion: &Opinion) -> Value {
    let share = |part: Option<u32>| {
        let asked = opinion.asked.filter(|asked| *asked > 0)?;
        Some(f64::from(part?) * 100.0 / f64::from(asked))
    };
    json!({
        "total": opinion.total,
        "asked": opinion.asked,
        "for": opinion.agree,
        "for_percent": share(opinion.agree),
        "against": opinion.disagree,
        "against_percent": share(opinion.disagree),
        "against_reason": opinion.reason,
    })
}

/// Everybody who was not there, with the reason (members on temporary activity here are not counted).
fn absences(meeting: &Meeting) -> Value {
    let absent = meeting.convened.iter().filter(|(_, convened)| convened.activity != "temp_here");
    let entries = absent.filter_map(|(member, convened)| {
        let attendance = meeting.attendance.get(member);
        let mark = attendance.map_or(&AttendanceMark::Unset, |attendance| &attendance.mark);
        let reason = match (mark, convened.activity.as_str()) {
            (AttendanceMark::Present, _) => return None,
            (_, "exempt") => "được miễn, vắng mặt".to_owned(),
            (_, "temp_away") => "sinh hoạt tạm thời nơi khác, vắng mặt".to_owned(),
            (AttendanceMark::Unexcused, _) => "không lý do".to_owned(),
            _ => attendance.map(|attendance| attendance.reason.clone()).unwrap_or_default(),
        };
        Some(json!({ "name": convened.name, "reason": reason }))
    });
    Value::Array(entries.collect())
}
