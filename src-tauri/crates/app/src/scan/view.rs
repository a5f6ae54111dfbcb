//! What a screen shows of the scans, and their contents.

use sochibo_domain::record::{Attachment, Case, CasePaper, ScanPage};

use super::{case_id, file, hash, page, paper};
use crate::app::App;
use crate::bytes::Held;
use crate::error::{AppError, AppResult};
use crate::intake;
use crate::keeping;
use crate::show;
use crate::wire::{
    ById, BytesRef, ScanFile, ScanFinding, ScanList, ScanPageRef, ScanPageView, ScanRef, ScannedPaper,
};

/// Media type of a page made of a picture.
const JPEG: &str = "image/jpeg";

/// The scans of a file. While files may not be kept here it says so, and nothing else.
pub(crate) fn list(app: &App, input: ById) -> AppResult<ScanList> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let case: Case = reader.get(case_id(&input.id)?)?;
    if !app.cell(&reader)?.keeps_files() {
        return Ok(ScanList { allowed: false, papers: Vec::new() });
    }
    let papers =
        case.papers.iter().filter(|(_, paper)| !paper.struck && paper.scans.values().any(|one| !one.struck));
    Ok(ScanList { allowed: true, papers: papers.map(|(id, paper)| scanned(id, paper)).collect() })
}

fn scanned(id: &str, paper: &CasePaper) -> ScannedPaper {
    let mut files: Vec<(&String, &Attachment)> = paper.scans.iter().filter(|(_, one)| !one.struck).collect();
    files.sort_by_key(|(id, one)| (one.added_ms, (*id).clone()));
    let file = |(id, one): (&String, &Attachment)| ScanFile {
        id: id.clone(),
        name: one.file_name.clone(),
        kind: one.kind.to_string(),
        size: show::size(one.size),
        added_by: one.added_by.clone(),
        added_at: show::moment(one.added_ms),
    };
    let page = |(id, page): (&String, &ScanPage)| ScanPageView {
        id: id.clone(),
        scan: page.scan.clone(),
        file: paper.scan(&page.scan).map(|file| file.file_name.clone()).unwrap_or_default(),
        number: page.number,
        turns: page.turns,
        struck: page.struck,
        picture: !page.prepared.is_empty(),
        straighten: !page.keep_lean,
        crop: !page.keep_border,
        grey: !page.keep_colours,
        version: page.prepared.clone(),
        findings: findings(page),
    };
    ScannedPaper {
        paper: id.to_owned(),
        files: files.into_iter().map(file).collect(),
        pages: paper.pages_in_order().into_iter().map(page).collect(),
    }
}

/// What a person should know about a page.
pub(super) fn findings(page: &ScanPage) -> Vec<ScanFinding> {
    let told = page.findings.iter();
    told.map(|(code, measure)| ScanFinding { code: code.clone(), measure: *measure }).collect()
}

/// A token of a file as it came, to open or to save it.
///
/// # Errors
/// `keeping_missing`, `scan_unknown`, `attachment_missing`.
pub(crate) fn fetch(app: &App, input: ScanRef) -> AppResult<BytesRef> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    keeping::required(app, &reader)?;
    let mut case: Case = reader.get(case_id(&input.id)?)?;
    let scan = file(paper(&mut case, &input.paper)?, &input.scan)?;
    let (name, mime) = (intake::outgoing_name(scan), intake::mime(&scan.kind));
    let hash = hash(&book.vault, &scan.sha256)?;
    Ok(app.hold(&name, mime, Held::Attachment { name: name.clone(), mime: mime.to_owned(), hash }))
}

/// A token of the picture of a page as it will print, before it is turned.
///
/// # Errors
/// `keeping_missing`, `scan_unknown`; `scan_page_of_pdf`: the viewer shows such a page, not this program.
pub(crate) fn picture(app: &App, input: ScanPageRef) -> AppResult<BytesRef> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    keeping::required(app, &reader)?;
    let mut case: Case = reader.get(case_id(&input.id)?)?;
    let paper = paper(&mut case, &input.paper)?;
    let page = page(paper, &input.page)?;
    if page.prepared.is_empty() {
        return Err(AppError::refused("scan_page_of_pdf"));
    }
    let name = format!("{}-{}.jpg", file(paper, &page.scan)?.title, page.number);
    let hash = hash(&book.vault, &page.prepared)?;
    Ok(app.hold(&name, JPEG, Held::Attachment { name: name.clone(), mime: JPEG.to_owned(), hash }))
}
