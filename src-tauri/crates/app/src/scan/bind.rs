//! The pages of a paper's scans, as documents to bind.

use std::collections::BTreeMap;
use std::sync::Arc;

use sochibo_domain::record::CasePaper;
use sochibo_forms::{Document, FormError, ScannedPdf, Sheet, of_sheets};
use sochibo_store::Vault;

use super::content;
use crate::error::AppResult;

/// What of a paper can be bound, and names of files that cannot any more.
pub(crate) struct Bound {
    pub pages: Option<Document>,
    pub left_out: Vec<String>,
}

/// The pages of a paper that count, in order, each on a sheet of A4 with `foot` millimetres free below. A file that does
/// not hold together any more is left out and named; the others are bound all the same.
pub(crate) fn bound(vault: &Vault, paper: &CasePaper, title: &str, foot: f64) -> Bound {
    let mut sheets = Vec::new();
    let mut left_out = Vec::new();
    let mut open: BTreeMap<&str, ScannedPdf> = BTreeMap::new();
    for (_, page) in paper.pages_that_count() {
        let Some(file) = paper.scan(&page.scan) else { continue };
        let sheet = if page.prepared.is_empty() {
            pdf(vault, &mut open, &page.scan, &file.sha256).map(|pdf| Sheet::Page {
                pdf,
                index: usize::try_from(page.number.saturating_sub(1)).unwrap_or(usize::MAX),
            })
        } else {
            content(vault, &page.prepared).map(|jpeg| Sheet::Picture {
                jpeg: Arc::new(jpeg),
                width: page.width,
                height: page.height,
            })
        };
        match sheet {
            Ok(sheet) => sheets.push((sheet, page.turns)),
            Err(_) if left_out.contains(&file.file_name) => {}
            Err(_) => left_out.push(file.file_name.clone()),
        }
    }
    let pages = (!sheets.is_empty()).then(|| of_sheets(sheets, title, foot));
    Bound { pages, left_out }
}

/// A scanned PDF, read once for all its pages.
fn pdf<'p>(
    vault: &Vault,
    open: &mut BTreeMap<&'p str, ScannedPdf>,
    scan: &'p str,
    sha256: &str,
) -> AppResult<ScannedPdf> {
    if let Some(known) = open.get(scan) {
        return Ok(known.clone());
    }
    let read = ScannedPdf::read(&content(vault, sha256)?).map_err(|fault| FormError::Scan { fault })?;
    open.insert(scan, read.clone());
    Ok(read)
}
