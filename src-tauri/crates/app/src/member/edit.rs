//! Changing a member: one field, one event, one reveal at a time.

use sochibo_domain::CivilDate;
use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::record::{Member, Person, StatusEvent, StatusKind};
use sochibo_domain::text;
use sochibo_store::Reveal;

use crate::app::{App, author};
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::history::record_id;
use crate::typed::choice;
use crate::wire::{
    Created, Empty, MemberCreateInput, MemberEditInput, MemberEventInput, MemberEventRef, MemberFieldInput,
    Revealed,
};

/// A new member with the person behind it. All refused fields are named at once.
pub(crate) fn create(app: &App, input: MemberCreateInput) -> AppResult<Done<Created>> {
    let mut person = Person { id: app.new_id().into(), ..Person::default() };
    let mut member = Member { id: app.new_id().into(), person: person.id, ..Member::default() };
    let mut refused = Vec::new();
    for (key, typed) in &input.values {
        match field(key) {
            Ok(field) => {
                if let Err(error) = field.set(&mut person, &mut member, typed, app.ids()) {
                    refused.push(FieldRefusal::from(error));
                }
            }
            Err(AppError::Fields(mut fields)) => refused.append(&mut fields),
            Err(error) => return Err(error),
        }
    }
    if person.full_name.is_empty() && refused.iter().all(|refusal| refusal.field != "full_name") {
        return Err(AppError::field("full_name", "required"));
    }
    if !refused.is_empty() {
        return Err(AppError::Fields(refused));
    }
    app.perform("member_create", |tx| {
        tx.create(&person)?;
        tx.create(&member)?;
        Ok(Created { id: member.id.to_string() })
    })
}

/// One edited field.
pub(crate) fn edit(app: &App, input: MemberEditInput) -> AppResult<Done<Empty>> {
    let field = field(&input.field)?;
    let id = record_id(&input.id)?;
    app.perform("member_edit", |tx| {
        let mut member: Member = tx.get(id)?;
        let mut person: Person = tx.get(member.person)?;
        field.set(&mut person, &mut member, &input.value, app.ids())?;
        match field.target() {
            Target::Person => {
                tx.update(person.id, |stored: &mut Person| *stored = person.clone()).map(|_| ())?
            }
            Target::Member => {
                tx.update(member.id, |stored: &mut Member| *stored = member.clone()).map(|_| ())?
            }
        }
        Ok(Empty {})
    })
}

/// Shows a masked number in full and writes down who looked.
pub(crate) fn reveal(app: &App, input: MemberFieldInput) -> AppResult<Revealed> {
    let field = field(&input.field)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let member: Member = reader.get(record_id(&input.id)?)?;
    let person: Person = reader.get(member.person)?;
    let author = author(&reader, book.cell)?;
    drop(reader);
    book.vault.log_reveal(&Reveal {
        record: member.id.into(),
        field: field.key().to_owned(),
        author,
        at_ms: app.now_ms(),
    })?;
    Ok(Revealed { value: field.get(&person, &member) })
}

/// A new dated event of the membership.
pub(crate) fn event_add(app: &App, input: MemberEventInput) -> AppResult<Done<Created>> {
    let id = record_id(&input.id)?;
    let kind: StatusKind = choice(StatusKind::ALL, &input.kind, "kind")?;
    let date = CivilDate::from_typed(&input.date).map_err(|error| AppError::date("date", &error))?;
    let event = app.new_id().to_string();
    app.perform("member_event_add", |tx| {
        tx.update(id, |member: &mut Member| {
            let new = StatusEvent {
                kind,
                date: Some(date),
                instrument: text::clean(&input.instrument),
                reason: text::clean(&input.reason),
                struck: false,
            };
            member.events.insert(event.clone(), new);
        })?;
        Ok(Created { id: event.clone() })
    })
}

/// Strikes an event; it stays in the history.
pub(crate) fn event_strike(app: &App, input: MemberEventRef) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    app.perform("member_event_strike", |tx| {
        tx.update(id, |member: &mut Member| {
            if let Some(event) = member.events.get_mut(&input.event) {
                event.struck = true;
            }
        })?;
        Ok(Empty {})
    })
}

fn field(key: &str) -> AppResult<MemberField> {
    MemberField::from_key(key).ok_or_else(|| AppError::field(key, "field_unknown"))
}
