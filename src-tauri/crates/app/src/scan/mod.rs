//! Scans of the papers in a candidate's file: taken in, looked over, put in order, bound.
//!
//! The file as it came is kept and never changes. A picture becomes a page, which is kept beside it, so that what a
//! person looked at is what is bound; a page of a PDF is bound as it is.

mod add;
mod bind;
mod edit;
mod make;
mod view;

pub(crate) use add::add;
pub(crate) use bind::{Bound, bound};
pub(crate) use edit::{page_edit, strike};
pub(crate) use view::{fetch, list, picture};

use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Attachment, Case, CasePaper, ScanPage};
use sochibo_store::{FileHash, StoreError, Vault};

use crate::error::{AppError, AppResult};
use crate::history::record_id;

fn case_id(id: &str) -> AppResult<CaseId> {
    Ok(CaseId::from(record_id(id)?))
}

/// A paper that was not struck.
fn paper<'c>(case: &'c mut Case, id: &str) -> AppResult<&'c mut CasePaper> {
    let found = case.papers.get_mut(id).filter(|paper| !paper.struck);
    found.ok_or(AppError::refused("case_item_unknown"))
}

/// A file of a paper that was not taken off.
fn file<'p>(paper: &'p CasePaper, id: &str) -> AppResult<&'p Attachment> {
    paper.scan(id).ok_or(AppError::refused("scan_unknown"))
}

/// A page of a file that was not taken off; it may be struck.
fn page<'p>(paper: &'p CasePaper, id: &str) -> AppResult<&'p ScanPage> {
    let found = paper.pages.get(id).filter(|page| paper.scan(&page.scan).is_some());
    found.ok_or(AppError::refused("scan_unknown"))
}

/// The hash under which a content is kept.
fn hash(vault: &Vault, sha256: &str) -> AppResult<FileHash> {
    let found = sha256.parse().ok().filter(|hash| vault.has_file(hash));
    found.ok_or_else(|| AppError::refused_with("attachment_missing", [("path", sha256.to_owned())]))
}

/// A content of the vault as a whole; taking it in bounded its size.
fn content(vault: &Vault, sha256: &str) -> AppResult<Vec<u8>> {
    let mut content = Vec::new();
    vault.read_file(&hash(vault, sha256)?, |piece| {
        content.extend_from_slice(piece);
        Ok::<(), StoreError>(())
    })?;
    Ok(content)
}
