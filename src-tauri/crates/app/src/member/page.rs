//! One member's page.

use sochibo_domain::field::{MemberField, check_member};
use sochibo_domain::record::{Member, Person, StatusEvent};
use sochibo_domain::text::mask_id;

use super::fields;
use crate::app::App;
use crate::conflict;
use crate::error::AppResult;
use crate::history::record_id;
use crate::show;
use crate::wire::{ById, EventView, FieldView, Finding, MemberView};

/// A member with fields, events, findings and conflicts.
pub(crate) fn get(app: &App, input: ById) -> AppResult<MemberView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let member: Member = reader.get(record_id(&input.id)?)?;
    let person: Person = reader.get(member.person)?;
    drop(reader);
    let standing = member.standing_on(app.today());
    let mut events: Vec<EventView> = member.events.iter().map(|(id, event)| event_view(id, event)).collect();
    events.sort_by_key(|event| std::cmp::Reverse(member.events.get(&event.id).and_then(|event| event.date)));
    Ok(MemberView {
        id: member.id.to_string(),
        person: person.id.to_string(),
        full_name: person.full_name.clone(),
        class: standing.class.to_string(),
        activity: standing.activity.to_string(),
        fields: MemberField::ALL.iter().map(|field| field_view(*field, &person, &member)).collect(),
        events,
        findings: findings(&person, &member),
        conflicts: conflict::of(app, &[member.id.into(), member.person.into()])?,
    })
}

fn event_view(id: &str, event: &StatusEvent) -> EventView {
    EventView {
        id: id.to_owned(),
        kind: event.kind.to_string(),
        date: show::date(event.date),
        instrument: event.instrument.clone(),
        reason: event.reason.clone(),
        struck: event.struck,
    }
}

fn field_view(field: MemberField, person: &Person, member: &Member) -> FieldView {
    let value = field.get(person, member);
    let masked = fields::is_identity_number(field) && !value.is_empty();
    let (input, options) = fields::input(field);
    FieldView {
        key: field.key().to_owned(),
        group: fields::group(field).to_owned(),
        value: if masked { mask_id(&value) } else { value },
        masked,
        required: field.required(),
        input: input.to_owned(),
        options,
    }
}

fn findings(person: &Person, member: &Member) -> Vec<Finding> {
    check_member(person, member)
        .into_iter()
        .map(|error| Finding {
            code: error.code.to_owned(),
            severity: "warn".to_owned(),
            params: error.params.into_iter().map(|(key, value)| (key.to_string(), value)).collect(),
            target: error.field.key().to_owned(),
        })
        .collect()
}
