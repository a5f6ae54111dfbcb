//! A document as plain values in a fixed order, for comparing two moments of it.

use std::collections::BTreeMap;

use automerge::hydrate::{List, Map, Text, Value};
use automerge::{Automerge, ChangeHash, ScalarValue};
use serde_json::json;

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Scalar(ScalarValue),
    Text(String),
    Map(BTreeMap<String, Tree>),
    List(Vec<Tree>),
}

impl Tree {
    /// The whole document as it was at `heads`.
    pub(crate) fn at(doc: &Automerge, heads: &[ChangeHash]) -> Self {
        if heads.is_empty() { Self::Map(BTreeMap::new()) } else { doc.hydrate(Some(heads)).into() }
    }

    /// The whole document as it is.
    pub(crate) fn now(doc: &Automerge) -> Self {
        doc.hydrate(None).into()
    }

    /// The value as automerge takes it for creating objects.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Scalar(scalar) => Value::Scalar(scalar.clone()),
            Self::Text(text) => Value::text(automerge::TextEncoding::Utf8CodeUnit, text),
            Self::Map(map) => {
                let mut value = Map::default();
                for (key, part) in map {
                    value.insert(
                        key.clone(),
                        automerge::hydrate::MapValue { value: part.to_value(), conflict: false },
                    );
                }
                Value::Map(value)
            }
            Self::List(list) => Value::List(List::from(list.iter().map(Self::to_value).collect::<Vec<_>>())),
        }
    }

    /// The value as JSON, for showing.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Scalar(scalar) => scalar_json(scalar),
            Self::Text(text) => json!(text),
            Self::Map(map) => serde_json::Value::Object(
                map.iter().map(|(key, part)| (key.clone(), part.to_json())).collect(),
            ),
            Self::List(list) => serde_json::Value::Array(list.iter().map(Self::to_json).collect()),
        }
    }
}

/// A scalar as JSON.
pub(crate) fn scalar_json(scalar: &ScalarValue) -> serde_json::Value {
    match scalar {
        ScalarValue::Str(text) => json!(text.as_str()),
        ScalarValue::Int(number) | ScalarValue::Timestamp(number) => json!(number),
        ScalarValue::Uint(number) => json!(number),
        ScalarValue::F64(number) => json!(number),
        ScalarValue::Counter(counter) => json!(i64::from(counter)),
        ScalarValue::Boolean(yes) => json!(yes),
        ScalarValue::Bytes(bytes) => json!(bytes),
        ScalarValue::Null | ScalarValue::Unknown { .. } => serde_json::Value::Null,
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        match value {
            Value::Scalar(scalar) => Self::Scalar(scalar),
            Value::Text(text) => Self::Text(String::from(&text as &Text)),
            Value::Map(map) => Self::Map(
                map.iter().map(|(key, part)| (key.clone(), Self::from(part.value.clone()))).collect(),
            ),
            Value::List(list) => Self::List(list.iter().map(|part| Self::from(part.value.clone())).collect()),
        }
    }
}

/// One place where two moments differ. Maps are gone into; everything else differs as a whole.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Difference<'a> {
    /// Keys from the root.
    pub(crate) path: Vec<&'a str>,
    pub(crate) old: Option<&'a Tree>,
    pub(crate) new: Option<&'a Tree>,
}

/// Where `old` and `new` differ, in the order of keys. With `whole` a map that is new or gone is one difference,
/// otherwise each value in it is one.
pub(crate) fn differences<'a>(old: &'a Tree, new: &'a Tree, whole: bool) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    compare(Some(old), Some(new), whole, &mut Vec::new(), &mut found);
    found
}

fn compare<'a>(
    old: Option<&'a Tree>,
    new: Option<&'a Tree>,
    whole: bool,
    path: &mut Vec<&'a str>,
    found: &mut Vec<Difference<'a>>,
) {
    const NONE: &BTreeMap<String, Tree> = &BTreeMap::new();
    let (before, after) = match (old, new) {
        _ if old == new => return,
        (Some(Tree::Map(before)), Some(Tree::Map(after))) => (before, after),
        (None, Some(Tree::Map(after))) if !whole => (NONE, after),
        (Some(Tree::Map(before)), None) if !whole => (before, NONE),
        _ => {
            found.push(Difference { path: path.clone(), old, new });
            return;
        }
    };
    let mut keys: Vec<&str> = before.keys().chain(after.keys()).map(String::as_str).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        path.push(key);
        compare(before.get(key), after.get(key), whole, path, found);
        path.pop();
    }
}
