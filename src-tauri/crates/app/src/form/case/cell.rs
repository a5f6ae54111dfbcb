//! Papers the cell issues about a candidate or a probationer: opinions gathered and its resolutions (5-, 6-, 12-, 13-KNĐ).

use serde_json::{Value, json};
use sochibo_domain::date::CivilDate;
use sochibo_domain::record::{AttendanceMark, CaseVote, Meeting, Opinion};
use sochibo_store::Reader;

use super::{Dossier, Filled, iso, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::Facts;
use crate::show::put;

/// 5-KNĐ: what the organisations and the place of residence think of the candidate.
pub(in crate::form) fn opinions(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let case = &dossier.case;
    let gathered = [&case.organisations, &case.residence];
    let (data, date) =
        (opinion_data(&dossier, gathered, &case.opinion_summary, case.opinions_on)?, case.opinions_on);
    Ok(dossier.filled(data, date))
}

/// 12-KNĐ: the same of the probationer.
pub(in crate::form) fn opinions_on_probationer(
    app: &App,
    reader: &Reader<'_>,
    _: &str,
    id: &str,
) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let probation = &dossier.case.probation;
    let gathered = [&probation.organisations, &probation.residence];
    let date = probation.opinions_on;
    let data = opinion_data(&dossier, gathered, &probation.opinion_summary, date)?;
    Ok(dossier.filled(data, date))
}

fn opinion_data(
    dossier: &Dossier<'_>,
    [organisations, residence]: [&Opinion; 2],
    summary: &str,
    on: Option<CivilDate>,
) -> AppResult<Value> {
    let names: Vec<&str> =
        organisations.body.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()).collect();
    let mut of_organisations = opinion(organisations);
    put(&mut of_organisations, "names", json!(names));
    let mut of_residence = opinion(residence);
    put(&mut of_residence, "name", json!(residence.body));
    let asked = *residence != Opinion::default();
    put(&mut of_residence, "own_area", json!(dossier.case.source.lives_in_area && !asked));
    let mut data = issued(dossier, on)?;
    put(&mut data, "organisations", of_organisations);
    put(&mut data, "residence", of_residence);
    put(&mut data, "opinions", json!({ "summary": summary }));
    Ok(data)
}

/// 6-KNĐ: the cell's resolution, from the facts of the meeting that voted.
pub(in crate::form) fn resolution(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let case = &dossier.case;
    let conclusions = json!({
        "background": case.about_cv,
        "strengths": case.strengths,
        "weaknesses": case.weaknesses,
    });
    let date = case.resolution_on;
    let data = resolution_data(&dossier, &case.resolution_no, date, &case.vote, conclusions)?;
    Ok(dossier.filled(data, date))
}

/// 13-KNĐ: the cell proposes to recognise the probationer.
pub(in crate::form) fn recognition(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let probation = &dossier.case.probation;
    let conclusions = json!({ "strengths": probation.strengths, "weaknesses": probation.weaknesses });
    let date = probation.resolution_on;
    let data = resolution_data(&dossier, &probation.resolution_no, date, &probation.vote, conclusions)?;
    Ok(dossier.filled(data, date))
}

fn resolution_data(
    dossier: &Dossier<'_>,
    number: &str,
    on: Option<CivilDate>,
    vote: &CaseVote,
    conclusions: Value,
) -> AppResult<Value> {
    let mut data = issued(dossier, on)?;
    let head = json!({
        "number": letterhead::symbol(number, "NQ"),
        "place": dossier.cell.place,
        "date": iso(on),
    });
    put(&mut data, "document", head);
    put(&mut data, "conclusions", conclusions);
    put(&mut data, "route", letterhead::route(&dossier.cell));
    put(&mut data, "receivers", letterhead::receivers(&dossier.cell));
    if let Some((meeting, vote)) = vote.meeting.zip(vote.vote) {
        let facts = Facts::gather(dossier.app, dossier.reader, meeting)?;
        put(&mut data, "meeting", json!({ "date": iso(facts.meeting.date) }));
        put(&mut data, "counts", facts.counts_by_class());
        put(&mut data, "absences", absences(&facts.meeting));
        put(&mut data, "chair", facts.chair());
        put(&mut data, "clerk", facts.clerk());
        put(&mut data, "vote", facts.resolution_vote(&vote)?);
    }
    Ok(data)
}

/// What every paper of the cell says: head, date, signature.
pub(super) fn issued(dossier: &Dossier<'_>, on: Option<CivilDate>) -> AppResult<Value> {
    let rules = dossier.app.rules_on(dossier.reader, on.unwrap_or_else(|| dossier.app.today()))?;
    let mut data = dossier.common();
    put(&mut data, "document", json!({ "place": dossier.cell.place, "date": iso(on) }));
    put(&mut data, "sign", letterhead::sign(&dossier.cell, &rules)?);
    Ok(data)
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
pub(super) fn absences(meeting: &Meeting) -> Value {
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
