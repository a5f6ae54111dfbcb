//! Choosing: one of the concurrent values, or another one. One operation, which can be taken back.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sochibo_domain::field::MemberField;
use sochibo_domain::id::RecordId;
use sochibo_domain::record::{Case, Cell, Cv, Meeting, Member, Person, Posting, Resolution, Task};
use sochibo_domain::{Kind, PartialDate, Record, text};
use sochibo_store::{Conflict, Tx};

use super::member_field;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::show;
use crate::wire::{ConflictSettleInput, Empty};

/// Settles one conflict.
pub(crate) fn settle(app: &App, input: ConflictSettleInput) -> AppResult<Done<Empty>> {
    let id = record_id(&input.record)?;
    let all = app.book()?.vault.conflicts()?;
    let found = all.into_iter().find(|conflict| conflict.record == id && conflict.path == input.path);
    let conflict = found.ok_or(AppError::refused("conflict_gone"))?;
    let kind = Kind::from_word(&conflict.kind).ok_or(AppError::refused("conflict_gone"))?;
    let field = member_field(kind, &conflict.path);
    let chosen = match (input.keep, field) {
        (Some(place), _) => {
            let value = usize::try_from(place).ok().and_then(|place| conflict.values.get(place));
            Some(value.ok_or(AppError::field("keep", "choice_unknown"))?.value.clone())
        }
        // A field of a member page reads what is typed as the page does.
        (None, Some(_)) => None,
        (None, None) => Some(read(&conflict, &input.typed)?),
    };
    app.perform("conflict_settle", |tx| {
        match (chosen, field) {
            (Some(value), _) => put_any(tx, kind, &conflict, value)?,
            (None, Some(field)) => put_typed(app, tx, kind, &conflict, field, &input.typed)?,
            (None, None) => {}
        }
        Ok(Empty {})
    })
}

/// Whether a value like this one can be typed.
pub(super) fn can_be_typed(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_))
}

/// What was typed as a value like those of the conflict.
fn read(conflict: &Conflict, typed: &str) -> AppResult<Value> {
    let refused = || AppError::field("typed", "conflict_value");
    match conflict.values.iter().map(|value| &value.value).find(|value| can_be_typed(value)) {
        Some(Value::Number(_)) => {
            typed.trim().parse::<u64>().map(|number| json!(number)).map_err(|_| refused())
        }
        Some(like @ Value::String(text)) => {
            // Stored dates are shown as people write them, and typed that way.
            let is_date = show::stored(&conflict.path, Some(like)) != *text;
            if is_date {
                let date: PartialDate = typed.parse().map_err(|error| AppError::date("typed", &error))?;
                return Ok(json!(date.to_string()));
            }
            Ok(json!(text::clean_lines(typed)))
        }
        _ => Err(refused()),
    }
}

fn put_any(tx: &mut Tx<'_>, kind: Kind, conflict: &Conflict, value: Value) -> AppResult<()> {
    match kind {
        Kind::Cell => put::<Cell>(tx, conflict, value),
        Kind::Person => put::<Person>(tx, conflict, value),
        Kind::Member => put::<Member>(tx, conflict, value),
        Kind::Meeting => put::<Meeting>(tx, conflict, value),
        Kind::Case => put::<Case>(tx, conflict, value),
        Kind::Task => put::<Task>(tx, conflict, value),
        Kind::Resolution => put::<Resolution>(tx, conflict, value),
        Kind::Posting => put::<Posting>(tx, conflict, value),
        Kind::Cv => put::<Cv>(tx, conflict, value),
    }
}

/// Puts a value at the path of the conflict. A record has the same shape as JSON and as a document.
fn put<R>(tx: &mut Tx<'_>, conflict: &Conflict, value: Value) -> AppResult<()>
where
    R: Record + Serialize + DeserializeOwned + PartialEq,
{
    let record: R = tx.get(conflict.record)?;
    let mut whole = serde_json::to_value(&record).map_err(AppError::Answer)?;
    let pointer = format!("/{}", conflict.path.replace('.', "/"));
    *whole.pointer_mut(&pointer).ok_or(AppError::refused("conflict_gone"))? = value;
    let changed: R = serde_json::from_value(whole).map_err(|_| AppError::field("typed", "conflict_value"))?;
    write(tx, conflict.record, &conflict.path, &record, changed)
}

fn put_typed(
    app: &App,
    tx: &mut Tx<'_>,
    kind: Kind,
    conflict: &Conflict,
    field: MemberField,
    typed: &str,
) -> AppResult<()> {
    let (id, path) = (conflict.record, conflict.path.as_str());
    if kind == Kind::Person {
        let person: Person = tx.get(id)?;
        let mut changed = person.clone();
        field.set(&mut changed, &mut Member::default(), typed, app.ids())?;
        write(tx, id, path, &person, changed)
    } else {
        let member: Member = tx.get(id)?;
        let mut changed = member.clone();
        field.set(&mut Person::default(), &mut changed, typed, app.ids())?;
        write(tx, id, path, &member, changed)
    }
}

/// Writes the chosen record. The value in force is there already: choosing it is a write of its own.
fn write<R: Record + PartialEq>(
    tx: &mut Tx<'_>,
    id: RecordId,
    path: &str,
    before: &R,
    changed: R,
) -> AppResult<()> {
    if changed != *before {
        tx.update(id, |stored: &mut R| *stored = changed)?;
        return Ok(());
    }
    if tx.settle::<R>(id, path)? { Ok(()) } else { Err(AppError::refused("conflict_whole")) }
}
