//! Opening a candidate file and changing one value of it.

use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::id::MeetingId;
use sochibo_domain::record::{Case, CaseVote, DocumentType, Member, Opinion, Person};
use sochibo_domain::text;

use crate::app::App;
use crate::cell;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::typed::date;
use crate::wire::{CaseCreateInput, CaseEditInput, Created, Empty};

/// Opens a file under a name. It pins the rules of the day for its papers and forms.
pub(crate) fn create(app: &App, input: CaseCreateInput) -> AppResult<Done<Created>> {
    let mut person = Person { id: app.new_id().into(), ..Person::default() };
    MemberField::FullName.set(&mut person, &mut Member::default(), &input.full_name, app.ids())?;
    let today = app.today();
    let pack = app.rules_on(&app.book()?.vault.read()?, today)?.pack_id().to_owned();
    let case =
        Case { id: app.new_id().into(), person: person.id, opened_on: Some(today), pack, ..Case::default() };
    app.perform("case_create", |tx| {
        tx.create(&person)?;
        tx.create(&case)?;
        Ok(Created { id: case.id.to_string() })
    })
}

/// One edited value, of the person or of the file.
pub(crate) fn edit(app: &App, input: CaseEditInput) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let person_field = MemberField::from_key(&input.field).filter(|field| field.target() == Target::Person);
    let book = app.book()?;
    app.perform("case_edit", |tx| {
        let mut case: Case = tx.get(id)?;
        if let Some(field) = person_field {
            let mut person: Person = tx.get(case.person)?;
            field.set(&mut person, &mut Member::default(), &input.value, app.ids())?;
            tx.update(case.person, |stored: &mut Person| *stored = person)?;
            return Ok(Empty {});
        }
        let before = case.resolution_no.clone();
        set(&mut case, &input.field, &input.value)?;
        cell::register(tx, book.cell, &DocumentType::Resolution, &before, &case.resolution_no)?;
        tx.update(id, |stored: &mut Case| *stored = case)?;
        Ok(Empty {})
    })
}

fn set(case: &mut Case, field: &str, value: &str) -> AppResult<()> {
    if let Some((side, part)) = field.split_once('.') {
        let opinion = match side {
            "organisations" => &mut case.organisations,
            "residence" => &mut case.residence,
            _ => return Err(AppError::field(field, "field_unknown")),
        };
        return set_opinion(opinion, part, field, value);
    }
    match field {
        "position" => case.position = text::clean(value),
        "helper" => {
            case.helper = match value {
                "" => None,
                id => Some(id.parse().map_err(|_| AppError::field(field, "id_shape"))?),
            }
        }
        "helper_since" => case.helper_since = date(value, field)?,
        "opinion_summary" => case.opinion_summary = text::clean_lines(value),
        "opinions_on" => case.opinions_on = date(value, field)?,
        "about_cv" => case.about_cv = text::clean_lines(value),
        "strengths" => case.strengths = text::clean_lines(value),
        "weaknesses" => case.weaknesses = text::clean_lines(value),
        "vote" => case.vote = vote(field, value)?,
        "resolution_no" => case.resolution_no = text::clean(value),
        "resolution_on" => case.resolution_on = date(value, field)?,
        "note" => case.note = text::clean_lines(value),
        other => return Err(AppError::field(other, "field_unknown")),
    }
    Ok(())
}

fn set_opinion(opinion: &mut Opinion, part: &str, field: &str, value: &str) -> AppResult<()> {
    match part {
        "body" => opinion.body = text::clean_lines(value),
        "total" => opinion.total = count(field, value)?,
        "asked" => opinion.asked = count(field, value)?,
        "agree" => opinion.agree = count(field, value)?,
        "disagree" => opinion.disagree = count(field, value)?,
        "reason" => opinion.reason = text::clean_lines(value),
        _ => return Err(AppError::field(field, "field_unknown")),
    }
    Ok(())
}

fn count(field: &str, value: &str) -> AppResult<Option<u32>> {
    match value.trim() {
        "" => Ok(None),
        typed => {
            let number = typed.parse().ok().filter(|number| *number <= 10_000);
            number.map(Some).ok_or(AppError::field(field, "number_range"))
        }
    }
}

/// `<meeting id>/<vote id>`, or nothing.
fn vote(field: &str, value: &str) -> AppResult<CaseVote> {
    if value.is_empty() {
        return Ok(CaseVote::default());
    }
    let unknown = || AppError::field(field, "vote_unknown");
    let (meeting, vote) = value.split_once('/').ok_or_else(unknown)?;
    Ok(CaseVote {
        meeting: Some(meeting.parse::<MeetingId>().map_err(|_| unknown())?),
        vote: Some(vote.parse().map_err(|_| unknown())?),
    })
}
