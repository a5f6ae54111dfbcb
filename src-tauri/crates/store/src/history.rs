//! What happened to a record: who, when, in which operation, which value before and after.

use automerge::ChangeHash;
use rusqlite::Connection;
use sochibo_domain::id::RecordId;

use crate::error::{Result, StoreError};
use crate::operations::find_operation;
use crate::perform::OpId;
use crate::record::{changes_of, document_bytes, find_row, load_document};
use crate::tree::{Tree, differences};
use crate::vault::Vault;

/// One operation's part in a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The operation.
    pub op: OpId,
    /// Its name.
    pub name: String,
    /// Who did it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// What it changed.
    pub fields: Vec<FieldChange>,
}

/// One value before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// Where it is: keys joined with dots, for example `residence.detail` or `events.<id>.date`.
    pub path: String,
    /// The value before; `None` when there was none.
    pub old: Option<serde_json::Value>,
    /// The value after; `None` when it was removed.
    pub new: Option<serde_json::Value>,
}

impl Vault {
    /// Every change of a record, oldest first. A record that was taken back has a history too.
    ///
    /// # Errors
    /// [`StoreError::RecordDamaged`]; an unknown record has an empty history.
    pub fn history(&self, record: impl Into<RecordId>) -> Result<Vec<Change>> {
        let reader = self.read()?;
        read_history(reader.conn(), record.into())
    }
}

fn read_history(conn: &Connection, id: RecordId) -> Result<Vec<Change>> {
    let Some(row) = find_row(conn, id)? else { return Ok(Vec::new()) };
    let doc = load_document(id, &document_bytes(conn, row.n)?, false)?;
    let mut history = Vec::new();
    // What the previous change led to: most changes simply follow one another.
    let mut last: Option<(ChangeHash, Tree)> = None;
    for (hash, op, _) in changes_of(conn, row.n)? {
        let deps = doc
            .get_change_meta_by_hash(&hash)
            .ok_or_else(|| StoreError::RecordDamaged { id, detail: format!("change {hash} is missing") })?
            .deps;
        let before = match last.take() {
            Some((previous, tree)) if deps == [previous] => tree,
            _ => Tree::at(&doc, &deps),
        };
        let after = Tree::at(&doc, &[hash]);
        let fields = shown_differences(&before, &after);
        let operation = find_operation(conn, op)?.ok_or(StoreError::OperationMissing { op })?;
        history.push(Change {
            op,
            name: operation.name,
            author: operation.author,
            at_ms: operation.at_ms,
            fields,
        });
        last = Some((hash, after));
    }
    Ok(history)
}

fn shown_differences(before: &Tree, after: &Tree) -> Vec<FieldChange> {
    differences(before, after, false)
        .into_iter()
        .map(|difference| FieldChange {
            path: difference.path.join("."),
            old: difference.old.map(Tree::to_json),
            new: difference.new.map(Tree::to_json),
        })
        .collect()
}
