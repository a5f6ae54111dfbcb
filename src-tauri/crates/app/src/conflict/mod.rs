//! Values that two machines gave one field: both are kept and shown until a person chooses.

mod settle;
mod title;

pub(crate) use settle::settle;

use sochibo_domain::Kind;
use sochibo_domain::field::MemberField;
use sochibo_domain::id::RecordId;
use sochibo_domain::text::mask_id;
use sochibo_store::{Conflict, ConflictingValue, Reader};

use crate::app::App;
use crate::error::AppResult;
use crate::member::{at_path, is_identity_number};
use crate::show;
use crate::wire::{ConflictList, ConflictValue, ConflictView, Empty};

/// Everything that waits for a choice.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<ConflictList> {
    let book = app.book()?;
    let conflicts = book.vault.conflicts()?;
    let reader = book.vault.read()?;
    let views = conflicts.into_iter().map(|conflict| view(&reader, conflict));
    Ok(ConflictList { conflicts: views.collect::<AppResult<_>>()? })
}

/// What waits for a choice in these records.
pub(crate) fn of(app: &App, records: &[RecordId]) -> AppResult<Vec<ConflictView>> {
    let book = app.book()?;
    let conflicts = book.vault.conflicts()?;
    let reader = book.vault.read()?;
    let ours = conflicts.into_iter().filter(|conflict| records.contains(&conflict.record));
    ours.map(|conflict| view(&reader, conflict)).collect()
}

fn view(reader: &Reader<'_>, conflict: Conflict) -> AppResult<ConflictView> {
    let kind = Kind::from_word(&conflict.kind);
    let field = kind.and_then(|kind| member_field(kind, &conflict.path));
    let masked = field.is_some_and(is_identity_number);
    let shown = |value: &ConflictingValue| {
        let text = show::stored(&conflict.path, Some(&value.value));
        ConflictValue {
            value: if masked { mask_id(&text) } else { text },
            author: value.author.clone(),
            at: show::moment(value.at_ms),
        }
    };
    let values: Vec<ConflictValue> = conflict.values.iter().map(shown).collect();
    let typed = field.is_some() || conflict.values.iter().any(|value| settle::can_be_typed(&value.value));
    let (title, route) = title::of(reader, kind, conflict.record)?;
    Ok(ConflictView {
        kind: conflict.kind,
        record: conflict.record.to_string(),
        title,
        route,
        field: field.map_or_else(|| conflict.path.clone(), |field| field.key().to_owned()),
        path: conflict.path,
        typed,
        values,
    })
}

/// The field of a member page a path belongs to.
fn member_field(kind: Kind, path: &str) -> Option<MemberField> {
    if matches!(kind, Kind::Member | Kind::Person) { at_path(path) } else { None }
}

#[cfg(test)]
mod tests;
