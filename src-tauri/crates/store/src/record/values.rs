//! The values in force of a document, read in one pass.
//!
//! The library finds one value by seeking in compressed columns. A record asks for each of its thousands of values when
//! it is decoded and again when it is reconciled, so here they are walked once, in the order they are stored.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::RangeBounds;

use automerge::iter::{DocItem, DocObjItem, ListRange, MapRange};
use automerge::{AutomergeError, ChangeHash, ObjId, ObjType, Prop, Value};

/// What a map holds under each key.
type Known = BTreeMap<String, (Value<'static>, ObjId)>;

/// The maps of a document with everything in them. A map that is not here is asked of the document.
#[derive(Debug, Default)]
pub(super) struct Values {
    maps: BTreeMap<ObjId, Known>,
}

impl Values {
    /// Walks a document.
    pub(super) fn of<D: automerge::ReadDoc>(doc: &D) -> Self {
        let mut maps: BTreeMap<ObjId, Known> = BTreeMap::new();
        for DocObjItem { obj, item } in doc.iter() {
            if let DocItem::Map(item) = item {
                let id = item.id();
                let known = maps.entry((*obj).clone()).or_default();
                known.insert(item.key.into_owned(), (Value::from(item.value).into_owned(), id));
            }
        }
        Self { maps }
    }

    /// The value at a key, where its map is known: then `Some`, with nothing inside when there is none.
    pub(super) fn find(&self, obj: &ObjId, prop: &Prop) -> Option<Option<(Value<'_>, ObjId)>> {
        let (Some(known), Prop::Map(key)) = (self.maps.get(obj), prop) else { return None };
        Some(known.get(key).map(|(value, id)| (borrowed(value), id.clone())))
    }

    /// Forgets a map that was written to.
    pub(super) fn forget(&mut self, obj: &ObjId) {
        self.maps.remove(obj);
    }
}

fn borrowed<'v>(value: &'v Value<'static>) -> Value<'v> {
    match value {
        Value::Object(of) => Value::Object(*of),
        Value::Scalar(scalar) => Value::Scalar(Cow::Borrowed(scalar.as_ref())),
    }
}

/// A document that is decoded from what the walk found.
pub(super) struct Walked<'d, D> {
    doc: &'d D,
    values: Values,
}

impl<'d, D: automerge::ReadDoc> Walked<'d, D> {
    pub(super) fn new(doc: &'d D) -> Self {
        Self { doc, values: Values::of(doc) }
    }
}

impl<D: autosurgeon::ReadDoc> autosurgeon::ReadDoc for Walked<'_, D> {
    type Parents<'a>
        = D::Parents<'a>
    where
        Self: 'a;

    fn get_heads(&self) -> Vec<ChangeHash> {
        self.doc.get_heads()
    }

    fn get<P: Into<Prop>>(&self, obj: &ObjId, prop: P) -> Result<Option<(Value<'_>, ObjId)>, AutomergeError> {
        let prop = prop.into();
        match self.values.find(obj, &prop) {
            Some(found) => Ok(found),
            None => self.doc.get(obj, prop),
        }
    }

    fn object_type<O: AsRef<ObjId>>(&self, obj: O) -> Option<ObjType> {
        self.doc.object_type(obj)
    }

    fn map_range<'a, O: AsRef<ObjId>, R: RangeBounds<String> + 'a>(
        &'a self,
        obj: O,
        range: R,
    ) -> MapRange<'a> {
        self.doc.map_range(obj, range)
    }

    fn list_range<O: AsRef<ObjId>, R: RangeBounds<usize>>(&self, obj: O, range: R) -> ListRange<'_> {
        self.doc.list_range(obj, range)
    }

    fn length<O: AsRef<ObjId>>(&self, obj: O) -> usize {
        self.doc.length(obj)
    }

    fn text<O: AsRef<ObjId>>(&self, obj: O) -> Result<String, AutomergeError> {
        self.doc.text(obj)
    }

    fn parents<O: AsRef<ObjId>>(&self, obj: O) -> Result<Self::Parents<'_>, AutomergeError> {
        self.doc.parents(obj)
    }

    fn is_empty(&self) -> bool {
        self.doc.is_empty()
    }
}
