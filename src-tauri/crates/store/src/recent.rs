//! What was decoded lately, in memory until the vault is closed.
//!
//! Everything here is kept under the id *and the heads* of a record. The heads name every change of a document by hash,
//! and they are read from the database in the transaction of whoever asks. So nothing kept here can be out of date,
//! whoever wrote in the meantime and in whatever way: other heads are another key. What a transaction decoded or wrote
//! comes here only after its commit.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sochibo_domain::Record;
use sochibo_domain::id::RecordId;

use crate::record::Document;

/// A record of any kind, as its struct.
pub(crate) type AnyRecord = Arc<dyn Any + Send + Sync>;

/// Bytes of stored documents whose structs are kept, and how many structs.
const RECORDS: Bound = Bound { bytes: 8 << 20, count: 1024 };

/// The same of documents to write in: a person works on one record, and an action touches a few.
const DOCUMENTS: Bound = Bound { bytes: 2 << 20, count: 16 };

/// The latest structs, and the latest documents that were written in.
pub(crate) struct Recent {
    records: Mutex<Shelf<AnyRecord>>,
    documents: Mutex<Shelf<Document>>,
}

/// A committed document with its struct, on its way to be kept.
pub(crate) struct Written {
    pub(crate) id: RecordId,
    pub(crate) heads: Vec<u8>,
    /// Bytes it takes when stored, about.
    pub(crate) size: usize,
    pub(crate) doc: Document,
    pub(crate) record: Option<AnyRecord>,
}

impl Recent {
    pub(crate) fn new() -> Self {
        Self { records: Mutex::new(Shelf::new(RECORDS)), documents: Mutex::new(Shelf::new(DOCUMENTS)) }
    }

    /// Forgets everything, as erasing must.
    pub(crate) fn clear(&self) {
        *lock(&self.records) = Shelf::new(RECORDS);
        *lock(&self.documents) = Shelf::new(DOCUMENTS);
    }

    /// The struct of a record with these heads.
    pub(crate) fn find<R: Record>(&self, id: RecordId, heads: &[u8]) -> Option<R> {
        self.find_any(id, heads)?.downcast_ref::<R>().cloned()
    }

    /// The same, shared.
    pub(crate) fn find_any(&self, id: RecordId, heads: &[u8]) -> Option<AnyRecord> {
        lock(&self.records).find(id, heads).map(|kept| Arc::clone(&kept.value))
    }

    /// Keeps a struct that was decoded from `size` bytes.
    pub(crate) fn keep<R: Record>(&self, id: RecordId, heads: &[u8], size: usize, record: &R) {
        lock(&self.records).keep(id, heads.to_vec(), size, Arc::new(record.clone()));
    }

    /// Takes out the document with these heads, with its size; what is kept under other heads is dropped.
    pub(crate) fn take_document(&self, id: RecordId, heads: &[u8]) -> Option<(Document, usize)> {
        let kept = lock(&self.documents).take(id)?;
        (kept.heads == heads).then_some((kept.value, kept.size))
    }

    /// Keeps what a transaction wrote, after its commit.
    pub(crate) fn keep_written(&self, written: impl IntoIterator<Item = Written>) {
        for Written { id, heads, size, doc, record } in written {
            if let Some(record) = record {
                lock(&self.records).keep(id, heads.clone(), size, record);
            }
            lock(&self.documents).keep(id, heads, size, doc);
        }
    }
}

/// A panic while something was kept leaves at worst a wrong size.
fn lock<T>(shelf: &Mutex<T>) -> MutexGuard<'_, T> {
    shelf.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How much is kept.
#[derive(Debug, Clone, Copy)]
struct Bound {
    bytes: usize,
    count: usize,
}

/// Values by record; beyond the bound the one not asked for longest goes. The newest stays, however large.
struct Shelf<T> {
    bound: Bound,
    kept: BTreeMap<RecordId, Kept<T>>,
    bytes: usize,
    asked: u64,
}

struct Kept<T> {
    heads: Vec<u8>,
    size: usize,
    asked: u64,
    value: T,
}

impl<T> Shelf<T> {
    fn new(bound: Bound) -> Self {
        Self { bound, kept: BTreeMap::new(), bytes: 0, asked: 0 }
    }

    fn find(&mut self, id: RecordId, heads: &[u8]) -> Option<&Kept<T>> {
        self.asked += 1;
        let kept = self.kept.get_mut(&id).filter(|kept| kept.heads == heads)?;
        kept.asked = self.asked;
        Some(kept)
    }

    fn take(&mut self, id: RecordId) -> Option<Kept<T>> {
        let kept = self.kept.remove(&id)?;
        self.bytes = self.bytes.saturating_sub(kept.size);
        Some(kept)
    }

    fn keep(&mut self, id: RecordId, heads: Vec<u8>, size: usize, value: T) {
        self.take(id);
        self.asked += 1;
        self.bytes += size;
        self.kept.insert(id, Kept { heads, size, asked: self.asked, value });
        while self.kept.len() > 1 && (self.bytes > self.bound.bytes || self.kept.len() > self.bound.count) {
            let oldest = self.kept.iter().min_by_key(|(_, kept)| kept.asked).map(|(id, _)| *id);
            oldest.map(|id| self.take(id));
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> RecordId {
        RecordId(Uuid::from_u128(number))
    }

    fn kept(shelf: &Shelf<u8>) -> Vec<u8> {
        shelf.kept.values().map(|kept| kept.value).collect()
    }

    #[test]
    fn beyond_the_bound_the_one_not_asked_for_longest_goes() {
        let mut shelf = Shelf::new(Bound { bytes: 100, count: 3 });
        for n in 1..=3 {
            shelf.keep(id(u128::from(n)), vec![n], 30, n);
        }
        assert!(shelf.find(id(1), &[1]).is_some());
        shelf.keep(id(4), vec![4], 30, 4);
        assert_eq!(kept(&shelf), [1, 3, 4]);
        shelf.keep(id(5), vec![5], 70, 5);
        assert_eq!(kept(&shelf), [4, 5]);
        assert_eq!(shelf.bytes, 100);
    }

    #[test]
    fn one_larger_than_the_bound_is_kept_alone() {
        let mut shelf = Shelf::new(Bound { bytes: 100, count: 3 });
        shelf.keep(id(1), vec![1], 30, 1);
        shelf.keep(id(2), vec![2], 300, 2);
        assert_eq!(kept(&shelf), [2]);
        shelf.keep(id(2), vec![3], 20, 3);
        assert_eq!((kept(&shelf), shelf.bytes), (vec![3], 20));
    }

    #[test]
    fn other_heads_find_nothing() {
        let mut shelf = Shelf::new(RECORDS);
        shelf.keep(id(1), vec![1], 1, 1);
        assert!(shelf.find(id(1), &[2]).is_none());
        assert!(shelf.find(id(2), &[1]).is_none());
    }
}
