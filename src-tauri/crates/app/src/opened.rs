//! What somebody opened and is looking at, between the steps of taking it in.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::app::lock;
use crate::error::{AppError, AppResult};

/// How many are kept; the oldest is forgotten when a newer one comes.
const MOST: usize = 3;

/// Things that are open, by id (UUID v7 text: the smallest is the oldest).
pub(crate) struct Opened<T> {
    open: Mutex<BTreeMap<String, T>>,
    closed: &'static str,
}

impl<T: Clone> Opened<T> {
    /// None yet. `closed` is the code that says that one is no longer open.
    pub fn none(closed: &'static str) -> Self {
        Self { open: Mutex::default(), closed }
    }

    /// Opens one, or takes the next step with it.
    pub fn put(&self, id: String, one: T) {
        let mut open = lock(&self.open);
        while open.len() >= MOST && !open.contains_key(&id) {
            open.pop_first();
        }
        open.insert(id, one);
    }

    /// One of them.
    ///
    /// # Errors
    /// The code for one that is no longer open.
    pub fn get(&self, id: &str) -> AppResult<T> {
        lock(&self.open).get(id).cloned().ok_or(AppError::refused(self.closed))
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        lock(&self.open).clear();
    }
}
