//! A document for reconciling that leaves equal values alone.
//!
//! Automerge takes a put of the value in force as the choice between concurrent values and drops the others. A struct
//! is reconciled whole, so an edit of one field would settle the conflicts of all. Choosing is for a person.

use std::ops::RangeBounds;

use automerge::iter::{ListRange, MapRange};
use automerge::transaction::Transactable;
use automerge::{
    AutomergeError, ChangeHash, ObjId, ObjType, Parents, Prop, ROOT, ScalarValue, Value, hydrate,
};
use autosurgeon::{Reconcile, ReconcileError};

use super::Document;
use super::values::Values;

/// A borrowed document.
pub(super) struct Careful<'d> {
    doc: &'d mut Document,
    /// What stands in the maps that were not written to.
    values: Values,
    /// What a new record is made of, where it is wanted instead of being written.
    kept: Option<Option<hydrate::Map>>,
}

impl<'d> Careful<'d> {
    pub(super) fn new(doc: &'d mut Document) -> Self {
        let values = Values::of(doc);
        Self { doc, values, kept: None }
    }

    /// The values of a record that is reconciled into an empty document, which stays empty.
    pub(super) fn values_of<R: Reconcile>(
        empty: &'d mut Document,
        record: &R,
    ) -> Result<Option<hydrate::Map>, ReconcileError> {
        let mut keeping = Self { doc: empty, values: Values::default(), kept: Some(None) };
        autosurgeon::reconcile(&mut keeping, record)?;
        Ok(keeping.kept.flatten())
    }

    /// The document, to write to this object.
    fn writing(&mut self, obj: impl AsRef<ObjId>) -> &mut Document {
        self.values.forget(obj.as_ref());
        self.doc
    }
}

impl autosurgeon::ReadDoc for Careful<'_> {
    type Parents<'a>
        = Parents<'a>
    where
        Self: 'a;

    fn get_heads(&self) -> Vec<ChangeHash> {
        autosurgeon::ReadDoc::get_heads(self.doc)
    }

    fn get<P: Into<Prop>>(&self, obj: &ObjId, prop: P) -> Result<Option<(Value<'_>, ObjId)>, AutomergeError> {
        let prop = prop.into();
        match self.values.find(obj, &prop) {
            Some(found) => Ok(found),
            None => autosurgeon::ReadDoc::get(self.doc, obj, prop),
        }
    }

    fn object_type<O: AsRef<ObjId>>(&self, obj: O) -> Option<ObjType> {
        autosurgeon::ReadDoc::object_type(self.doc, obj)
    }

    fn map_range<'a, O: AsRef<ObjId>, R: RangeBounds<String> + 'a>(
        &'a self,
        obj: O,
        range: R,
    ) -> MapRange<'a> {
        autosurgeon::ReadDoc::map_range(self.doc, obj, range)
    }

    fn list_range<O: AsRef<ObjId>, R: RangeBounds<usize>>(&self, obj: O, range: R) -> ListRange<'_> {
        autosurgeon::ReadDoc::list_range(self.doc, obj, range)
    }

    fn length<O: AsRef<ObjId>>(&self, obj: O) -> usize {
        autosurgeon::ReadDoc::length(self.doc, obj)
    }

    fn text<O: AsRef<ObjId>>(&self, obj: O) -> Result<String, AutomergeError> {
        autosurgeon::ReadDoc::text(self.doc, obj)
    }

    fn parents<O: AsRef<ObjId>>(&self, obj: O) -> Result<Self::Parents<'_>, AutomergeError> {
        autosurgeon::ReadDoc::parents(self.doc, obj)
    }

    fn is_empty(&self) -> bool {
        autosurgeon::ReadDoc::is_empty(self.doc)
    }
}

impl autosurgeon::Doc for Careful<'_> {
    fn put<O: AsRef<ObjId>, P: Into<Prop>, V: Into<ScalarValue>>(
        &mut self,
        obj: O,
        prop: P,
        value: V,
    ) -> Result<(), AutomergeError> {
        let (prop, value) = (prop.into(), value.into());
        match autosurgeon::ReadDoc::get(self, obj.as_ref(), prop.clone())? {
            Some((Value::Scalar(standing), _)) if *standing == value => Ok(()),
            _ => Transactable::put(self.writing(&obj), obj, prop, value),
        }
    }

    fn put_object<O: AsRef<ObjId>, P: Into<Prop>>(
        &mut self,
        obj: O,
        prop: P,
        value: ObjType,
    ) -> Result<ObjId, AutomergeError> {
        Transactable::put_object(self.writing(&obj), obj, prop, value)
    }

    fn insert<O: AsRef<ObjId>, V: Into<ScalarValue>>(
        &mut self,
        obj: O,
        index: usize,
        value: V,
    ) -> Result<(), AutomergeError> {
        Transactable::insert(self.writing(&obj), obj, index, value)
    }

    fn insert_object<O: AsRef<ObjId>>(
        &mut self,
        obj: O,
        index: usize,
        value: ObjType,
    ) -> Result<ObjId, AutomergeError> {
        Transactable::insert_object(self.writing(&obj), obj, index, value)
    }

    fn increment<O: AsRef<ObjId>, P: Into<Prop>>(
        &mut self,
        obj: O,
        prop: P,
        value: i64,
    ) -> Result<(), AutomergeError> {
        Transactable::increment(self.writing(&obj), obj, prop, value)
    }

    fn delete<O: AsRef<ObjId>, P: Into<Prop>>(&mut self, obj: O, prop: P) -> Result<(), AutomergeError> {
        Transactable::delete(self.writing(&obj), obj, prop)
    }

    fn splice_text<O: AsRef<ObjId>>(
        &mut self,
        obj: O,
        pos: usize,
        del: isize,
        text: &str,
    ) -> Result<(), AutomergeError> {
        Transactable::splice_text(self.writing(&obj), obj, pos, del, text)
    }

    fn update_text<O: AsRef<ObjId>>(&mut self, obj: O, text: &str) -> Result<(), AutomergeError> {
        Transactable::update_text(self.writing(&obj), obj.as_ref(), text)
    }

    fn batch_create<O: AsRef<ObjId>, P: Into<Prop>>(
        &mut self,
        obj: O,
        prop: P,
        value: hydrate::Value,
        insert: bool,
    ) -> Result<(), AutomergeError> {
        autosurgeon::Doc::batch_create(self.writing(&obj), obj, prop, value, insert)
    }

    fn init_root_from_hydrate(&mut self, value: &hydrate::Map) -> Result<(), AutomergeError> {
        match &mut self.kept {
            Some(kept) => {
                *kept = Some(value.clone());
                Ok(())
            }
            None => Transactable::init_root_from_hydrate(self.writing(ROOT), value),
        }
    }
}
