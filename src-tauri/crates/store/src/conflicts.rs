//! Concurrent values of one field. Both are kept and shown until a person chooses; writing the field settles it.

use automerge::{Automerge, ObjId, ObjType, Prop, ROOT, ReadDoc, Value};
use rusqlite::Connection;
use sochibo_domain::id::RecordId;

use crate::error::{OnDatabase, Result};
use crate::operations::find_operation;
use crate::record::{document_bytes, load_document, op_of_change};
use crate::tree::scalar_json;
use crate::vault::Vault;

/// A field with more than one value.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The record.
    pub record: RecordId,
    /// Kind of the record, as stored.
    pub kind: String,
    /// Where: keys joined with dots.
    pub path: String,
    /// The values; the one in force comes last.
    pub values: Vec<ConflictingValue>,
}

/// One of several concurrent values.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictingValue {
    /// The value.
    pub value: serde_json::Value,
    /// Who wrote it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// In which operation.
    pub name: String,
}

/// A conflict as the document knows it.
pub(crate) struct RawConflict {
    pub(crate) path: Vec<String>,
    values: Vec<(serde_json::Value, ObjId)>,
}

/// Every field of a document that has more than one value. Equal values are no conflict.
pub(crate) fn find_conflicts(doc: &Automerge) -> Vec<RawConflict> {
    let mut found = Vec::new();
    visit(doc, &ROOT, &mut Vec::new(), &mut found);
    found
}

pub(crate) fn count_conflicts(doc: &Automerge) -> u32 {
    u32::try_from(find_conflicts(doc).len()).unwrap_or(u32::MAX)
}

fn visit(doc: &Automerge, object: &ObjId, path: &mut Vec<String>, found: &mut Vec<RawConflict>) {
    let props: Vec<(Prop, String)> = match doc.object_type(object) {
        Ok(ObjType::Map | ObjType::Table) => {
            doc.keys(object).map(|key| (Prop::Map(key.clone()), key)).collect()
        }
        Ok(ObjType::List) => (0..doc.length(object)).map(|at| (Prop::Seq(at), at.to_string())).collect(),
        // Concurrent typing in one text is merged letter by letter.
        Ok(ObjType::Text) | Err(_) => return,
    };
    for (prop, name) in props {
        let values = doc.get_all(object, prop).unwrap_or_default();
        path.push(name);
        if values.len() > 1 {
            let shown: Vec<(serde_json::Value, ObjId)> =
                values.iter().map(|(value, id)| (shown(doc, value, id), id.clone())).collect();
            if shown.windows(2).any(|pair| matches!(pair, [a, b] if a.0 != b.0)) {
                found.push(RawConflict { path: path.clone(), values: shown });
            }
        }
        // The value in force is gone into; the others are shown whole.
        if let Some((Value::Object(_), id)) = values.last() {
            visit(doc, id, path, found);
        }
        path.pop();
    }
}

fn shown(doc: &Automerge, value: &Value<'_>, id: &ObjId) -> serde_json::Value {
    match value {
        Value::Scalar(scalar) => scalar_json(scalar),
        Value::Object(ObjType::Text) => {
            doc.text(id).map_or(serde_json::Value::Null, serde_json::Value::String)
        }
        Value::Object(ObjType::List) => {
            serde_json::Value::Array(doc.values(id).map(|(value, id)| shown(doc, &value, &id)).collect())
        }
        Value::Object(_) => serde_json::Value::Object(
            doc.map_range(id, ..)
                .map(|item| {
                    let id = item.id();
                    (item.key.to_string(), shown(doc, &item.value.into(), &id))
                })
                .collect(),
        ),
    }
}

impl Vault {
    /// Every field with concurrent values, record by record.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        let reader = self.read()?;
        let conn = reader.conn();
        let rows: Vec<(i64, RecordId, String)> = conn
            .prepare_cached("SELECT n, id, kind FROM records WHERE conflicts > 0 AND NOT deleted ORDER BY n")
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| Ok((row.get(0)?, RecordId(row.get(1)?), row.get(2)?)))?
                    .collect()
            })
            .during(conn, "list the conflicts")?;
        let mut conflicts = Vec::new();
        for (n, record, kind) in rows {
            let doc = load_document(record, &document_bytes(conn, n)?, false)?;
            for raw in find_conflicts(&doc) {
                let values = raw
                    .values
                    .into_iter()
                    .map(|(value, writer)| explain(conn, n, &doc, value, &writer))
                    .collect::<Result<_>>()?;
                conflicts.push(Conflict { record, kind: kind.clone(), path: raw.path.join("."), values });
            }
        }
        Ok(conflicts)
    }
}

/// Says who wrote one of the values.
fn explain(
    conn: &Connection,
    n: i64,
    doc: &Automerge,
    value: serde_json::Value,
    writer: &ObjId,
) -> Result<ConflictingValue> {
    let op = match doc.hash_for_opid(writer) {
        Some(hash) => op_of_change(conn, n, &hash)?,
        None => None,
    };
    let operation = op.map(|op| find_operation(conn, op)).transpose()?.flatten();
    Ok(operation.map_or_else(
        || ConflictingValue { value: value.clone(), author: String::new(), at_ms: 0, name: String::new() },
        |operation| ConflictingValue {
            value: value.clone(),
            author: operation.author,
            at_ms: operation.at_ms,
            name: operation.name,
        },
    ))
}
