//! Bytes in transit between core and host: each may be fetched once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    /// Media type.
    pub mime: String,
    /// File name to suggest.
    pub name: String,
    /// Content.
    pub data: Vec<u8>,
}

/// How many files may wait; the oldest is dropped first, so a host that never fetches cannot fill the memory.
const SHELF: usize = 16;

/// Files waiting to be fetched, by one-time token.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<BTreeMap<String, Bytes>>);

impl Shelf {
    /// Puts a file on the shelf under `token`. Tokens are UUID v7, so the smallest is the oldest.
    pub fn put(&self, token: String, bytes: Bytes) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while files.len() >= SHELF {
            files.pop_first();
        }
        files.insert(token, bytes);
    }

    /// Takes the file of a token; a second call finds nothing.
    pub fn take(&self, token: &str) -> Option<Bytes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(token)
    }

    /// Forgets everything, as locking must.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
