//! Whose or what a record is, and where it opens.

use sochibo_domain::Kind;
use sochibo_domain::id::{CaseId, MeetingId, PersonId, RecordId, TaskId};
use sochibo_domain::record::{Case, Cell, Cv, Meeting, Member, Person, Posting, Resolution, Task};
use sochibo_store::Reader;

use crate::error::AppResult;
use crate::home::route;
use crate::meeting;

/// Title and route of a record; a kind of a newer version has none.
pub(super) fn of(reader: &Reader<'_>, kind: Option<Kind>, id: RecordId) -> AppResult<(String, String)> {
    let Some(kind) = kind else { return Ok((String::new(), "/home".to_owned())) };
    let title = match kind {
        Kind::Cell => reader.get::<Cell>(id)?.name,
        Kind::Person => reader.get::<Person>(id)?.full_name,
        Kind::Member => name(reader, reader.get::<Member>(id)?.person)?,
        Kind::Case => name(reader, reader.get::<Case>(CaseId::from(id))?.person)?,
        Kind::Meeting => meeting::title(&reader.get::<Meeting>(MeetingId::from(id))?),
        Kind::Task => reader.get::<Task>(TaskId::from(id))?.title,
        Kind::Resolution => reader.get::<Resolution>(id)?.title(),
        Kind::Cv => name(reader, reader.get::<Cv>(id)?.person)?,
        Kind::Posting => meeting::title(&reader.get::<Meeting>(reader.get::<Posting>(id)?.meeting)?),
    };
    let opens = match kind {
        Kind::Cell => "/settings".to_owned(),
        Kind::Person => route_of_person(reader, PersonId::from(id))?,
        Kind::Cv => route_of_person(reader, reader.get::<Cv>(id)?.person)?,
        Kind::Posting => route(Kind::Meeting, &reader.get::<Posting>(id)?.meeting.to_string()),
        _ => route(kind, &id.to_string()),
    };
    Ok((title, opens))
}

fn name(reader: &Reader<'_>, person: PersonId) -> AppResult<String> {
    Ok(reader.get::<Person>(person)?.full_name)
}

/// A human being has no page: the page of the membership, else the candidate's file.
fn route_of_person(reader: &Reader<'_>, person: PersonId) -> AppResult<String> {
    if let Some(row) = reader.members_of_person(person)?.first() {
        return Ok(route(Kind::Member, &row.id.to_string()));
    }
    let case = reader.list::<Case>()?.into_iter().find(|case| case.person == person);
    Ok(case.map_or_else(|| "/members".to_owned(), |case| route(Kind::Case, &case.id.to_string())))
}
