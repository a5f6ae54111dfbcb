//! A page of a scanned paper: which page of which file, how it lies, and what was made of it.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

/// One page. The file it comes from never changes; this says how the page is shown and printed.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct ScanPage {
    /// Id of the file among the scans of the paper.
    pub scan: String,
    /// Page of the file, counted from 1; a picture has one.
    pub number: u32,
    /// Place among the pages of the paper.
    pub order: f64,
    /// Quarter turns to the right, 0 to 3.
    pub turns: u32,
    /// Struck: it stays with its file and is neither printed nor counted.
    pub struck: bool,
    /// Lines are left as they lean.
    pub keep_lean: bool,
    /// What is around the sheet is left.
    pub keep_border: bool,
    /// Colours are left.
    pub keep_colours: bool,
    /// SHA-256 of the JPEG made of a picture, a file of the vault; empty for a page of a PDF, which is bound as it is.
    pub prepared: String,
    /// Pixels of that JPEG, or points of the page of a PDF.
    pub width: u32,
    /// The same.
    pub height: u32,
    /// What a person should know about it, by code, with the number it was measured by.
    pub findings: BTreeMap<String, u32>,
}
