//! What happened, and taking it back.

use std::collections::BTreeMap;

use sochibo_domain::id::RecordId;
use sochibo_domain::record::Member;
use sochibo_domain::text::mask_id;
use sochibo_store::{Change, Op, OpId, Operation};

use crate::app::{App, author};
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::member::{at_path, is_identity_number};
use crate::show;
use crate::wire::{ById, Empty, FieldChange, HistoryEntry, HistoryView, Limit, OperationList, UndoInput};

/// The latest operations, without their values.
pub(crate) fn operation_list(app: &App, input: Limit) -> AppResult<OperationList> {
    let operations = app.book()?.vault.operations(input.limit.clamp(1, 500))?;
    let entry = |operation: Operation| HistoryEntry {
        op: operation.id.to_string(),
        name: operation.name,
        author: operation.author,
        at: show::moment(operation.at_ms),
        fields: Vec::new(),
    };
    Ok(OperationList { operations: operations.into_iter().map(entry).collect() })
}

/// Every change of a record, latest first. A member's history includes that of the person.
pub(crate) fn record_history(app: &App, input: ById) -> AppResult<HistoryView> {
    let book = app.book()?;
    let id = record_id(&input.id)?;
    let mut changes = book.vault.history(id)?;
    let member = book.vault.read()?.find::<Member>(id).unwrap_or_default();
    if let Some(member) = &member {
        changes.extend(book.vault.history(member.person)?);
    }
    Ok(HistoryView { entries: merge(changes, member.is_some()) })
}

/// One entry an operation, latest first.
fn merge(changes: Vec<Change>, of_member: bool) -> Vec<HistoryEntry> {
    let mut entries: BTreeMap<(i64, OpId), HistoryEntry> = BTreeMap::new();
    for change in changes {
        let entry = entries.entry((change.at_ms, change.op)).or_insert_with(|| HistoryEntry {
            op: change.op.to_string(),
            name: change.name.clone(),
            author: change.author.clone(),
            at: show::moment(change.at_ms),
            fields: Vec::new(),
        });
        entry.fields.extend(change.fields.iter().filter_map(|field| shown(field, of_member)));
    }
    entries.into_values().rev().collect()
}

/// Ids, what the store notes for itself (`_kind`) and the raw row of a workbook say nothing to a person and stay out of the
/// history.
const SILENT: [&str; 4] = ["id", "person", "raw_row", "merged_into"];

fn shown(change: &sochibo_store::FieldChange, of_member: bool) -> Option<FieldChange> {
    let old = show::stored(&change.path, change.old.as_ref());
    let new = show::stored(&change.path, change.new.as_ref());
    if old == new || change.path.starts_with('_') || SILENT.contains(&change.path.as_str()) {
        return None;
    }
    let field = if of_member { at_path(&change.path) } else { None };
    let hide = |text: String| match field {
        Some(field) if is_identity_number(field) => mask_id(&text),
        _ => text,
    };
    let name = field.map_or(change.path.as_str(), |field| field.key());
    Some(FieldChange { field: name.to_owned(), old: hide(old), new: hide(new) })
}

/// The operation that made the book: without its cell no book opens, so it is never taken back.
pub(crate) const FOUNDING: &str = "vault_create";

/// Acts that two sides signed for, or that left nothing to bring back.
const LASTING: [&str; 2] = ["case_hand_over", "case_remove"];

/// Takes an operation back; the latest one that was not itself an undo when none is named.
pub(crate) fn undo(app: &App, input: UndoInput) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let op = if input.op.is_empty() {
        let operations = book.vault.operations(50)?;
        let latest = operations.iter().find(|operation| {
            operation.undoes.is_none()
                && operation.undone_by.is_none()
                && !operation.received
                && operation.name != FOUNDING
        });
        latest.ok_or(AppError::refused("nothing_to_undo"))?.id
    } else {
        input.op.parse().map_err(|_| AppError::refused("operation_missing"))?
    };
    if book.vault.find_operation(op)?.is_some_and(|found| LASTING.contains(&found.name.as_str())) {
        return Err(AppError::refused("undo_lasting"));
    }
    let founds = |change: &Change| change.op == op && change.name == FOUNDING;
    if book.vault.history(book.cell)?.iter().any(founds) {
        return Err(AppError::refused("undo_founding"));
    }
    let name = author(&book.vault.read()?, book.cell)?;
    let performed = book.vault.undo(op, Op { name: "undo", author: &name, at_ms: app.now_ms() })?;
    app.notify_changed(&performed.changed);
    Ok(Done::from(performed).map(|()| Empty {}))
}

/// The id of a record a window named.
pub(crate) fn record_id(text: &str) -> AppResult<RecordId> {
    text.parse().map_err(|_| AppError::refused_with("id_shape", [("id", text.to_owned())]))
}
