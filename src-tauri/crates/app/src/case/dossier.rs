//! The dossier as one PDF: cover, list of papers in the official order (HD 38-HD/BTCTW, part II.1.1), every scan, and every
//! form the file has the facts for.

use serde_json::{Value, json};
use sochibo_domain::procedure::{Maker, PaperRow};
use sochibo_forms::{Document, PrintOptions, bind_volume, render};
use sochibo_store::Reader;

use super::blocking::Blocking;
use super::entries::{Entries, Entry, entries};
use super::file::File;
use super::papers::lines;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::{self, DOSSIER, PDF, template};
use crate::show::put;
use crate::typed::date;
use crate::wire::{ById, CaseDossier, CasePaperLine};

/// Millimetres that stay free below a scan for its number in the volume.
const FOOT: f64 = 14.0;

/// A dossier as one PDF, not yet handed out.
pub(super) struct Volume {
    pub name: String,
    pub pdf: Vec<u8>,
    pub pages: u32,
    /// Forms that are in it, by code.
    forms: Vec<String>,
    /// Scanned pages that are in it.
    scans: usize,
    /// Names of scanned files that cannot be bound any more.
    left_out: Vec<String>,
    draft: bool,
}

/// The dossier of a file. With findings that block it is marked as a draft.
///
/// # Errors
/// `dossier_empty` when the file has no paper yet.
pub(crate) fn dossier(app: &App, input: ById) -> AppResult<CaseDossier> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let blocking = Blocking::of_file(app, &reader, &file)?;
    let volume = bind(app, &reader, &file, &blocking)?.ok_or(AppError::refused("dossier_empty"))?;
    Ok(CaseDossier {
        file: app.shelve(&volume.name, PDF, volume.pdf),
        pages: volume.pages,
        forms: volume.forms,
        scans: u32::try_from(volume.scans).unwrap_or(u32::MAX),
        left_out: volume.left_out,
        blocking: blocking.counted(),
        draft: volume.draft,
    })
}

/// Binds the dossier of a file; nothing when there is nothing to bind.
pub(super) fn bind(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    blocking: &Blocking,
) -> AppResult<Option<Volume>> {
    let practice = app.book()?.practice;
    let lines = lines(app, reader, file, None)?;
    let lines: Vec<CasePaperLine> =
        lines.into_iter().filter(|line| line.part != "beside" && has(line)).collect();
    let Entries { entries, left_out } = entries(app, reader, file, &lines, blocking, FOOT)?;
    if entries.is_empty() {
        return Ok(None);
    }
    let front = |before: usize| front(app, reader, file, &entries, before, blocking, practice);
    // Numbers do not change how many sheets the contents take, so those of a first try tell where the papers start.
    let first = front(0)?;
    let first = front(first.pages.len())?;
    let bound =
        |scanned: bool| entries.iter().filter(move |entry| entry.pages.is_some() && entry.scanned == scanned);
    let forms = bound(false).map(|entry| name(entry.line).to_owned()).collect();
    let scans = bound(true).filter_map(|entry| entry.pages.as_ref()).map(|pages| pages.pages.len()).sum();
    let title = format!("Hồ sơ của người vào Đảng {}", file.person.full_name);
    let bound = entries.into_iter().filter_map(|entry| entry.pages);
    let volume = bind_volume(std::iter::once(first).chain(bound).collect(), &title)?;
    Ok(Some(Volume {
        name: format!("ho-so-{}.pdf", form::file_part(&file.person.full_name)),
        pdf: volume.to_pdf()?,
        pages: u32::try_from(volume.pages.len()).unwrap_or(u32::MAX),
        forms,
        scans,
        left_out,
        draft: volume.draft,
    }))
}

/// Whether the file has the paper of a line, in good order or not.
pub(crate) fn has(line: &CasePaperLine) -> bool {
    matches!(line.state.as_str(), "present" | "written" | "stale" | "wrong")
}

fn name(line: &CasePaperLine) -> &str {
    if line.code.is_empty() { &line.title } else { &line.code }
}

fn front(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    entries: &[Entry<'_>],
    before: usize,
    blocking: &Blocking,
    practice: bool,
) -> AppResult<Document> {
    let mut page = before + 1;
    let mut rows = Vec::new();
    for entry in entries {
        let row = file.procedure.paper(&entry.line.kind).map(|paper| &paper.row);
        let on = date(&entry.line.date, "date")?.map(|on| on.to_string());
        if row.is_none_or(|row| row.indexed) {
            rows.push(json!({
                "index": rows.len() + 1,
                "title": entry.line.title,
                "number": number(file, row, entry.line),
                "date": on,
                "page": entry.pages.as_ref().map(|_| page),
            }));
        }
        page += entry.pages.as_ref().map_or(0, |pages| pages.pages.len());
    }
    let filled = form::filled(app, reader, DOSSIER, &file.case.id.to_string())?;
    let mut data: Value = filled.data;
    put(&mut data, "entries", json!(rows));
    put(&mut data, "pages", json!(page - 1));
    let draft_mark = blocking.mark();
    let draft = draft_mark.is_some();
    let options = PrintOptions { practice, draft, draft_mark, ..PrintOptions::default() };
    Ok(render(template(app, reader, DOSSIER, None)?.form, &data, &options)?)
}

/// The number a paper is kept under; of a resolution of the cell nobody registered, the one the file gave it.
fn number(file: &File, row: Option<&PaperRow>, line: &CasePaperLine) -> String {
    let mut kept = line.papers.iter().filter(|paper| paper.superseded_by.is_empty());
    if let Some(paper) = kept.find(|paper| !paper.number.is_empty()) {
        return paper.number.clone();
    }
    let own = row.filter(|row| row.maker == Maker::Cell).and_then(|row| row.dates.as_deref());
    let number = match own {
        Some("cell-admission") => file.case.resolution_no.as_str(),
        Some("recognition-meeting") => file.case.probation.resolution_no.as_str(),
        _ => "",
    };
    form::symbol(number, "NQ")
}
