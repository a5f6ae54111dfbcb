//! Papers from before the dossier: the resolutions that put a person on the list, assign who helps, propose the course and the
//! procedure, and the sheet that asks the parents of a pupil (HD 38-HD/BTCTW pt 1.1d; Hà Nội's TN series).
//!
//! Number and date are those of the paper registered in the file; who was there comes from the meeting of that day.

use serde_json::{Value, json};
use sochibo_domain::CivilDate;
use sochibo_domain::record::{
    Case, CasePaper, Introducer, MeetingKind, MeetingState, QuarterRemark, VoteKind,
};
use sochibo_store::Reader;

use super::cell::{absences, issued};
use super::{Dossier, Filled, iso, letterhead};
use crate::app::App;
use crate::case::File;
use crate::error::AppResult;
use crate::meeting::Facts;
use crate::show::put;

/// The certificate of the course on the Party.
pub(super) const COURSE: &str = "CN-NTVD";

/// 1-, 3-, 4- and 5-TN of the cell, 6-TN as a draft for the committee above.
pub(in crate::form) fn source_resolution(
    app: &App,
    reader: &Reader<'_>,
    form: &str,
    id: &str,
) -> AppResult<Filled> {
    let file = File::read(app, reader, id.split_once(':').map_or(id, |(case, _)| case))?;
    let dossier = Dossier::read(app, reader, id)?;
    let paper = file.procedure.papers.iter().find(|paper| paper.row.is_printed_by(form));
    let kept = paper.and_then(|paper| latest(&dossier.case, &paper.row.key));
    let dated = || file.actual(paper?.row.dates.as_deref()?);
    let date = kept.and_then(|kept| kept.date).or_else(dated);
    let assigned = dossier.case.assigned(false);
    let number = kept.map(|kept| kept.number.as_str()).filter(|number| !number.is_empty());
    // The resolution that only assigns has its number where the assignment is kept.
    let number = number.or_else(|| match paper?.row.dates.as_deref() {
        Some("helper-assigned") => assigned.last().map(|one| one.resolution_no.as_str()),
        _ => None,
    });
    let mut data = issued(&dossier, date)?;
    let head = json!({
        "number": letterhead::symbol(number.unwrap_or_default(), "NQ"),
        "place": dossier.cell.place,
        "date": iso(date),
    });
    put(&mut data, "document", head);
    put(&mut data, "route", letterhead::route(&dossier.cell));
    put(&mut data, "receivers", letterhead::receivers(&dossier.cell));
    put(&mut data, "helpers", helpers(&dossier, &assigned)?);
    put(&mut data, "listed", json!({ "date": iso(file.actual("list-resolution")) }));
    put(&mut data, "replaced", replaced(&dossier)?);
    put(&mut data, "course", registered(&dossier.case, COURSE));
    put(&mut data, "remark", json!(last_remark(&dossier.case)));
    if let Some(facts) = meeting_on(app, reader, date)? {
        put(&mut data, "meeting", json!({ "known": true }));
        put(&mut data, "counts", facts.counts_by_class());
        put(&mut data, "absences", absences(&facts.meeting));
        put(&mut data, "chair", facts.chair());
        put(&mut data, "clerk", facts.clerk());
        let concerns = |kind: &VoteKind| !kind.on_a_file();
        let vote = facts.votes().find(|(_, vote)| vote.case == Some(dossier.case.id) && concerns(&vote.kind));
        if let Some(vote) = vote.and_then(|(id, _)| id.parse().ok()) {
            put(&mut data, "vote", facts.resolution_vote(&vote)?);
        }
    }
    Ok(dossier.filled(data, date))
}

/// 2-TN: the family of a pupil is asked before the pupil is put on the list.
pub(in crate::form) fn parents(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let data = dossier.common();
    Ok(dossier.filled(data, None))
}

/// The paper of a kind that counts; of several the last.
fn latest<'c>(case: &'c Case, kind: &str) -> Option<&'c CasePaper> {
    let current = case.papers.values().filter(|paper| paper.kind == kind && paper.is_current());
    current.max_by_key(|paper| paper.date)
}

/// Who was assigned, as letters name them.
pub(super) fn helpers(dossier: &Dossier<'_>, assigned: &[Introducer]) -> AppResult<Value> {
    let named = assigned.iter().map(|one| {
        let helper = dossier.helper(one)?;
        Ok(json!({ "name": helper.get("name"), "post": helper.get("post"), "assigned_on": iso(one.assigned_on) }))
    });
    Ok(Value::Array(named.collect::<AppResult<_>>()?))
}

/// Whom the last assignment replaces, and why.
fn replaced(dossier: &Dossier<'_>) -> AppResult<Value> {
    let ended = dossier.case.introducers.values().filter(|one| !one.struck && !one.probation);
    let Some(ended) = ended.filter(|one| one.ended_on.is_some()).max_by_key(|one| one.ended_on) else {
        return Ok(Value::Null);
    };
    Ok(json!({ "name": dossier.helper(ended)?.get("name"), "reason": ended.ended_reason }))
}

/// The paper of a kind as letters name it; nothing while there is none.
pub(super) fn registered(case: &Case, kind: &str) -> Value {
    latest(case, kind).map_or(
        Value::Null,
        |paper| json!({ "number": paper.number, "date": iso(paper.date), "issuer": paper.issuer }),
    )
}

/// What the helper remarked last.
fn last_remark(case: &Case) -> Option<&str> {
    let remarks = case.remarks.values().filter(|remark| !remark.struck && !remark.text.is_empty());
    let last: Option<&QuarterRemark> = remarks.max_by_key(|remark| (remark.year, remark.quarter));
    last.map(|remark| remark.text.as_str())
}

/// The meeting of the cell held on a day, as far as the book keeps it.
fn meeting_on<'a>(app: &'a App, reader: &Reader<'_>, day: Option<CivilDate>) -> AppResult<Option<Facts<'a>>> {
    let of_cell = |kind: &MeetingKind| !matches!(kind, MeetingKind::Committee | MeetingKind::Group);
    let held = reader.meetings()?.into_iter().find(|row| {
        day.is_some() && row.date == day && row.state == MeetingState::Ended && of_cell(&row.kind)
    });
    held.map(|row| Facts::gather(app, reader, row.id)).transpose()
}
