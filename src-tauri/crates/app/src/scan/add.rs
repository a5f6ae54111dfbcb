//! Taking a file in for a line of the checklist.

use std::io::Read;

use sochibo_domain::procedure::Making;
use sochibo_domain::record::{Attachment, AttachmentKind, Case, CasePaper, PaperOrigin, ScanPage};

use super::view::findings;
use super::{case_id, make};
use crate::app::{App, author};
use crate::case::File;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::intake::{self, Passing};
use crate::keeping;
use crate::taken::{Chosen, title};
use crate::wire::{ScanAddInput, ScanAdded};

/// A book of hundred scanned pages is smaller; work on it happens in memory.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Copies a photograph, a scan or a PDF into the vault, makes its pages, and puts them behind those the paper has. A line
/// without a paper gets one registered.
///
/// # Errors
/// `keeping_missing`; `scan_…` and `attachment_…` say what is wrong with the file, of which then nothing is kept.
pub(crate) fn add(app: &App, input: ScanAddInput) -> AppResult<Done<ScanAdded>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    keeping::required(app, &reader)?;
    let case = case_id(&input.id)?;
    let file = File::read(app, &reader, &input.id)?;
    // Only a line of the checklist: a scan elsewhere would be seen nowhere.
    let asked = file.procedure.papers_for(file.facts.tracks.iter().map(String::as_str));
    let line = asked.into_iter().find(|paper| paper.row.key == input.kind);
    let line = line.ok_or(AppError::field("kind", "choice_unknown"))?;
    let own = line.row.making != Making::Received;
    let added_by = author(&reader, book.cell)?;
    let (paper, is_new) = match target(&file.case, &input)? {
        Some(known) => (known, false),
        None => (app.new_id().to_string(), true),
    };
    drop(reader);

    let (name, kind, content) = read(Chosen::of(app, &input.token, &input.path, &input.name)?)?;
    let made = make::pages(&kind, &content)?;
    let staged = book.vault.stage_file(&mut content.as_slice())?;
    let sha256 = staged.hash().to_string();
    let standing = file.case.papers.values().filter(|paper| !paper.struck);
    let mut scans = standing.flat_map(|paper| paper.scans.values()).filter(|scan| !scan.struck);
    if let Some(twin) = scans.find(|scan| scan.sha256 == sha256) {
        return Err(AppError::refused_with("attachment_twice", [("title", twin.file_name.clone())]));
    }
    let size = staged.size();
    staged.keep()?;
    let pages = made.into_iter().map(|made| made.keep(&book.vault)).collect::<AppResult<Vec<_>>>()?;
    let added = ScanAdded {
        paper: paper.clone(),
        scan: app.new_id().to_string(),
        pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        findings: pages.iter().flat_map(findings).collect(),
    };
    let scan = Attachment {
        title: title(&name),
        file_name: name,
        kind,
        size,
        sha256,
        added_by,
        added_ms: app.now_ms(),
        struck: false,
    };
    let ids: Vec<String> = pages.iter().map(|_| app.new_id().to_string()).collect();
    app.perform("scan_add", |tx| {
        tx.try_update(case, |case: &mut Case| {
            if is_new {
                let origin = if own { PaperOrigin::Own } else { PaperOrigin::Received };
                let new = CasePaper { kind: input.kind.clone(), origin, ..CasePaper::default() };
                case.papers.insert(paper.clone(), new);
            }
            let paper = super::paper(case, &paper)?;
            let last = paper.pages.values().map(|page| page.order).fold(0.0, f64::max);
            paper.scans.insert(added.scan.clone(), scan);
            for ((id, page), place) in ids.iter().zip(pages).zip(1_u32..) {
                let page = ScanPage { scan: added.scan.clone(), order: last + f64::from(place), ..page };
                paper.pages.insert(id.clone(), page);
            }
            AppResult::Ok(())
        })?;
        Ok(added)
    })
}

/// The paper of the line the scans go to: the one that was named, else the only one that counts.
fn target(case: &Case, input: &ScanAddInput) -> AppResult<Option<String>> {
    let mut current = case.papers.iter().filter(|(_, paper)| paper.kind == input.kind && paper.is_current());
    if !input.paper.is_empty() {
        let named = current.find(|(id, _)| **id == input.paper);
        return named.map(|(id, _)| Some(id.clone())).ok_or(AppError::refused("case_item_unknown"));
    }
    match (current.next(), current.next()) {
        (Some(_), Some(_)) => Err(AppError::refused("scan_which_paper")),
        (only, _) => Ok(only.map(|(id, _)| id.clone())),
    }
}

/// The whole file, checked against its name.
fn read(chosen: Chosen) -> AppResult<(String, AttachmentKind, Vec<u8>)> {
    let named = chosen.name();
    let unknown = || AppError::refused_with("scan_kind_unknown", [("name", named.clone())]);
    let kind = match intake::claimed(&named) {
        Ok(kind @ (AttachmentKind::Pdf | AttachmentKind::Png | AttachmentKind::Jpeg)) => kind,
        Ok(_) | Err(AppError::Refused { code: "attachment_kind_unknown", .. }) => return Err(unknown()),
        Err(other) => return Err(other),
    };
    let (source, size, name) = chosen.open()?;
    intake::check_size(&name, size, LARGEST)?;
    let mut passing = Passing::new(source, LARGEST);
    let mut content = Vec::new();
    if let Err(error) = passing.read_to_end(&mut content) {
        if passing.is_too_large() {
            return Err(intake::too_large(&name, passing.size(), LARGEST));
        }
        return Err(AppError::refused_with("attachment_lost", [("detail", error.to_string())]));
    }
    intake::check_size(&name, content.len() as u64, LARGEST)?;
    passing.check(&name, &kind)?;
    Ok((name, kind, content))
}
