//! Documents in memory: created, loaded, hydrated and reconciled under the rules of the house.

use automerge::transaction::Transactable;
use automerge::{
    ActorId, AutoCommit, Automerge, LoadOptions, ROOT, ReadDoc, ScalarValue, TextEncoding, Value,
    VerificationMode,
};
use sochibo_domain::id::RecordId;
use sochibo_domain::{Kind, Record};

use super::careful::Careful;
use super::values::Walked;
use crate::error::{Result, StoreError};

/// A document open for writing.
pub(crate) type Document = AutoCommit;

/// Reserved key of the root: the word of the kind.
pub(crate) const KIND: &str = "_kind";

/// Reserved key of the root: the schema number of the struct that wrote last.
pub(crate) const SCHEMA: &str = "_schema";

/// Reserved key of the root: true when the creation of the record was undone.
pub(crate) const DELETED: &str = "_deleted";

/// With the library's default, Vietnamese prose is miscounted.
const ENCODING: TextEncoding = TextEncoding::Utf8CodeUnit;

/// An empty document that `actor` will write.
pub(crate) fn new_document(actor: &ActorId) -> Document {
    AutoCommit::new_with_encoding(ENCODING).with_actor(actor.clone())
}

fn options(check_hashes: bool) -> LoadOptions<'static> {
    // Pages of the database are authenticated, so hashes need recomputing only when somebody asks for a check.
    let mode = if check_hashes { VerificationMode::Check } else { VerificationMode::DontCheck };
    LoadOptions::new().text_encoding(ENCODING).verification_mode(mode)
}

fn unreadable(id: RecordId) -> impl Fn(automerge::AutomergeError) -> StoreError {
    move |error| StoreError::RecordDamaged { id, detail: error.to_string() }
}

/// Loads a document for reading.
pub(crate) fn load_document(id: RecordId, bytes: &[u8], check_hashes: bool) -> Result<Automerge> {
    Automerge::load_with_options(bytes, options(check_hashes)).map_err(unreadable(id))
}

/// Loads a document that `actor` will write.
pub(crate) fn load_for_writing(id: RecordId, bytes: &[u8], actor: &ActorId) -> Result<Document> {
    let doc = AutoCommit::load_with_options(bytes, options(false)).map_err(unreadable(id))?;
    Ok(doc.with_actor(actor.clone()))
}

/// The struct a document holds.
pub(crate) fn hydrate<R: Record, D: autosurgeon::ReadDoc + ReadDoc>(id: RecordId, doc: &D) -> Result<R> {
    autosurgeon::hydrate(&Walked::new(doc))
        .map_err(|error| StoreError::RecordDamaged { id, detail: error.to_string() })
}

/// Reconciles a struct into its document. Values that are equal make no operation.
pub(crate) fn write_record<R: Record>(doc: &mut Document, record: &R) -> Result<()> {
    let failed = |detail: String| StoreError::RecordDamaged { id: record.id(), detail };
    let fresh = schema_of(doc).is_none();
    autosurgeon::reconcile(&mut Careful::new(doc), record).map_err(|error| failed(error.to_string()))?;
    let mut stamp = || -> Result<(), automerge::AutomergeError> {
        if fresh {
            doc.put(ROOT, KIND, R::KIND.as_str())?;
        }
        if schema_of(doc).is_none_or(|schema| schema < R::SCHEMA) {
            doc.put(ROOT, SCHEMA, u64::from(R::SCHEMA))?;
        }
        Ok(())
    };
    stamp().map_err(|error| failed(error.to_string()))
}

fn root_scalar<D: ReadDoc>(doc: &D, key: &str) -> Option<ScalarValue> {
    match doc.get(ROOT, key) {
        Ok(Some((Value::Scalar(value), _))) => Some(value.into_owned()),
        _ => None,
    }
}

/// The schema number a document was written with.
pub(crate) fn schema_of<D: ReadDoc>(doc: &D) -> Option<u32> {
    root_scalar(doc, SCHEMA)?.as_u64().and_then(|schema| u32::try_from(schema).ok())
}

/// The kind a document says it is of.
pub(crate) fn kind_of<D: ReadDoc>(doc: &D) -> Option<String> {
    root_scalar(doc, KIND)?.as_str().map(str::to_owned)
}

/// Whether the creation of the record was undone.
pub(crate) fn deleted<D: ReadDoc>(doc: &D) -> bool {
    root_scalar(doc, DELETED).is_some_and(|value| value.as_bool() == Some(true))
}

/// Refuses a record of another kind.
pub(crate) fn expect_kind(id: RecordId, expected: Kind, found: &str) -> Result<()> {
    if expected.as_str() == found {
        Ok(())
    } else {
        Err(StoreError::WrongKind { id, expected, found: found.to_owned() })
    }
}

/// Makes the value in force at `path` the chosen one: concurrent values of that field are dropped.
pub(crate) fn settle(doc: &mut Document, path: &str) -> Result<bool, automerge::AutomergeError> {
    let mut object = ROOT;
    let mut keys = path.split('.').peekable();
    while let Some(key) = keys.next() {
        match doc.get(&object, key)? {
            Some((Value::Object(_), id)) => object = id,
            Some((Value::Scalar(value), _)) if keys.peek().is_none() => {
                let value = value.into_owned();
                doc.put(&object, key, value)?;
                return Ok(true);
            }
            _ => return Ok(false),
        }
    }
    Ok(false)
}
