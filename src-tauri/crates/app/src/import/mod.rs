//! Importing members from a workbook in four steps: choose, map, preview, apply.
//!
//! Nothing is written before *apply*, and *apply* is one operation: one undo takes all of it back.

mod apply;
mod open;
mod plan;
mod reasons;
mod row;
mod view;

pub(crate) use apply::{apply, apply_plan};
pub(crate) use open::{XLSX, map, mapping_save, open, template};
pub(crate) use plan::plan;
pub(crate) use view::{preview, refused};

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use sochibo_sheets::{Guess, Workbook};

use crate::app::lock;
use crate::error::{AppError, AppResult};

/// A workbook that is being imported.
#[derive(Clone)]
pub(crate) struct Import {
    pub name: String,
    pub workbook: Arc<Workbook>,
    pub guess: Guess,
}

/// Workbooks kept open; an older one is forgotten when a newer one comes.
const OPEN: usize = 3;

/// Imports between their steps, by id (UUID v7 text: the smallest is the oldest).
#[derive(Default)]
pub(crate) struct Imports(Mutex<BTreeMap<String, Import>>);

impl Imports {
    fn put(&self, id: String, import: Import) {
        let mut open = lock(&self.0);
        while open.len() >= OPEN && !open.contains_key(&id) {
            open.pop_first();
        }
        open.insert(id, import);
    }

    fn get(&self, id: &str) -> AppResult<Import> {
        lock(&self.0).get(id).cloned().ok_or(AppError::refused("import_closed"))
    }

    /// Forgets every open workbook.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }
}
