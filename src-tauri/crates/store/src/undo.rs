//! Taking an operation back: a compensating change for each record it touched, which refuses to overwrite what came
//! later. A record that the operation created is hidden, not lost, so an undo can itself be undone.

use automerge::transaction::Transactable;
use automerge::{Automerge, AutomergeError, ChangeHash, ObjId, ROOT, ReadDoc, Value};
use rusqlite::named_params;
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use crate::conflicts::find_conflicts;
use crate::error::{OnDatabase, Result, StoreError};
use crate::operations::{Operation, find_operation, records_of};
use crate::perform::{Op, OpId, Performed};
use crate::record::{DELETED, Document, changes_of, find_row, op_of_change};
use crate::seal::sealed_by;
use crate::tree::{Difference, Tree, differences};
use crate::tx::Tx;
use crate::vault::Vault;

impl Vault {
    /// Takes an operation back, all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::UndoBlocked`] when a later operation edited the same fields, [`StoreError::AlreadyUndone`],
    /// [`StoreError::OperationMissing`], [`StoreError::Erased`], [`StoreError::Sealed`] when it sealed a record or edited
    /// one sealed since.
    pub fn undo(&self, op: OpId, context: Op<'_>) -> Result<Performed<()>> {
        self.perform(context, |tx| {
            let operation = find_operation(tx.conn(), op)?.ok_or(StoreError::OperationMissing { op })?;
            if operation.undone_by.is_some() {
                return Err(StoreError::AlreadyUndone { op });
            }
            if operation.erased {
                return Err(StoreError::Erased { op });
            }
            if let Some(id) = sealed_by(tx.conn(), op.0)? {
                return Err(StoreError::Sealed { id });
            }
            for record in records_of(tx.conn(), op)? {
                undo_in_record(tx, op, record)?;
                tx.flush(record)?;
            }
            link(tx, &operation)
        })
    }
}

/// Notes which operation took which back. Undoing an undo frees the first one to be undone again.
fn link(tx: &mut Tx<'_>, undone: &Operation) -> Result<()> {
    let this = tx.op_row()?;
    let conn = tx.conn();
    let link = || -> rusqlite::Result<()> {
        let ids = named_params! {":this": this, ":undone": undone.id.0};
        conn.prepare_cached(
            "UPDATE operations SET undoes = (SELECT n FROM operations WHERE id = :undone) WHERE n = :this",
        )?
        .execute(ids)?;
        conn.prepare_cached("UPDATE operations SET undone_by = :this WHERE id = :undone")?.execute(ids)?;
        if let Some(freed) = undone.undoes {
            conn.prepare_cached("UPDATE operations SET undone_by = NULL WHERE id = :freed")?
                .execute(named_params! {":freed": freed.0})?;
        }
        Ok(())
    };
    link().during(conn, "note the undo")
}

/// Writes the compensation of `op` into one record's document.
fn undo_in_record(tx: &mut Tx<'_>, op: OpId, id: RecordId) -> Result<()> {
    let conn = tx.conn();
    let kind_missing = || StoreError::RecordDamaged { id, detail: "the record has no row".to_owned() };
    let row = find_row(conn, id)?.ok_or_else(kind_missing)?;
    let kind = Kind::from_word(&row.kind).ok_or(StoreError::NewerRecord {
        id,
        found: row.derived.schema,
        known: 0,
    })?;
    let hashes: Vec<ChangeHash> = changes_of(conn, row.n)?
        .into_iter()
        .filter(|(_, of, _)| *of == op)
        .map(|(hash, _, _)| hash)
        .collect();
    let (Some(first), Some(last)) = (hashes.first(), hashes.last()) else { return Ok(()) };
    let n = row.n;
    let contested = row.derived.conflicts > 0;
    let doc = tx.open_any(id, row, kind)?;
    let plan = plan(doc.document(), first, last, contested);
    let failed = |error: AutomergeError| StoreError::RecordDamaged { id, detail: error.to_string() };
    match plan {
        Plan::Hide => doc.put(ROOT, DELETED, true).map_err(failed),
        Plan::Restore(steps) => steps.iter().try_for_each(|step| step.apply(doc)).map_err(failed),
        Plan::Blocked(hash) => {
            let by = hash.map(|hash| op_of_change(conn, n, &hash)).transpose()?.flatten().unwrap_or(op);
            let by_name = find_operation(conn, by)?.map(|found| found.name).unwrap_or_default();
            Err(StoreError::UndoBlocked { op, by, by_name, record: id })
        }
    }
}

/// What undoing means in one record.
enum Plan {
    /// The operation created it.
    Hide,
    /// The operation changed these values.
    Restore(Vec<Step>),
    /// This later change is in the way.
    Blocked(Option<ChangeHash>),
}

/// One value to put back.
struct Step {
    path: Vec<String>,
    value: Option<Tree>,
}

fn plan(doc: &Automerge, first: &ChangeHash, last: &ChangeHash, contested: bool) -> Plan {
    let deps = doc.get_change_meta_by_hash(first).map(|meta| meta.deps).unwrap_or_default();
    let untouched_since = doc.get_heads() == [*last];
    if deps.is_empty() && untouched_since {
        return Plan::Hide;
    }
    let before = Tree::at(doc, &deps);
    let after = Tree::at(doc, &[*last]);
    let now = if untouched_since { after.clone() } else { Tree::now(doc) };
    if deps.is_empty() {
        return match differences(&after, &now, true).first() {
            Some(later) => Plan::Blocked(writer_of(doc, last, &later.path)),
            None => Plan::Hide,
        };
    }
    let conflicts = if contested { find_conflicts(doc) } else { Vec::new() };
    let mut steps = Vec::new();
    for Difference { path, old, new } in differences(&before, &after, true) {
        let in_conflict = conflicts.iter().any(|conflict| overlaps(&conflict.path, &path));
        if value_at(&now, &path) != new || in_conflict {
            return Plan::Blocked(writer_of(doc, last, &path));
        }
        steps.push(Step { path: path.iter().map(|key| (*key).to_owned()).collect(), value: old.cloned() });
    }
    Plan::Restore(steps)
}

fn overlaps(a: &[String], b: &[&str]) -> bool {
    a.iter().zip(b).all(|(a, b)| a == b)
}

fn value_at<'t>(tree: &'t Tree, path: &[&str]) -> Option<&'t Tree> {
    path.iter().try_fold(tree, |tree, key| match tree {
        Tree::Map(map) => map.get(*key),
        Tree::Scalar(_) | Tree::Text(_) | Tree::List(_) => None,
    })
}

/// The latest change beyond `since` that wrote at `path`.
fn writer_of(doc: &Automerge, since: &ChangeHash, path: &[&str]) -> Option<ChangeHash> {
    let later = doc.get_changes(&[*since]);
    let wrote = |change: &&automerge::Change| {
        let before = Tree::at(doc, change.deps());
        let after = Tree::at(doc, &[change.hash()]);
        value_at(&before, path) != value_at(&after, path)
    };
    later.iter().rev().find(wrote).or(later.last()).map(automerge::Change::hash)
}

impl Step {
    fn apply(&self, doc: &mut Document) -> Result<(), AutomergeError> {
        let Some((key, parents)) = self.path.split_last() else { return Ok(()) };
        let mut object = ROOT;
        for parent in parents {
            match doc.get(&object, parent.as_str())? {
                Some((Value::Object(_), id)) => object = id,
                _ => return Err(AutomergeError::InvalidObjId(parent.clone())),
            }
        }
        let key = key.as_str();
        let standing: Option<ObjId> = match doc.get(&object, key)? {
            Some((Value::Object(_), id)) => Some(id),
            _ => None,
        };
        match (&self.value, standing) {
            (None, _) => doc.delete(&object, key),
            (Some(Tree::Scalar(scalar)), _) => doc.put(&object, key, scalar.clone()),
            (Some(Tree::Text(text)), Some(id)) if doc.object_type(&id)? == automerge::ObjType::Text => {
                doc.update_text(&id, text)
            }
            (Some(list @ Tree::List(_)), Some(id)) if doc.object_type(&id)? == automerge::ObjType::List => {
                doc.update_object(&id, &list.to_value()).map_err(|_| AutomergeError::Fail)
            }
            (Some(tree), _) => doc.batch_create_object(&object, key, &tree.to_value(), false).map(|_| ()),
        }
    }
}
