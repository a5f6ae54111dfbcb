//! Minutes and their score sheet as one file to print: what is handed in is one stack of paper.
//!
//! The sheet is no part of what is sealed. It goes on changing after the minutes were signed, when documents are posted
//! for example; the pages of sealed minutes come out as they were signed, and the sheet as it stands now.

use sochibo_forms::join;

use super::{PDF, is_minutes, lay_out};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::meeting::{Facts, has_score_sheet, meeting_id, title};
use crate::seal;
use crate::wire::{FormPrintInput, FormPrinted};

/// The form of the sheet.
const SHEET: &str = "score-sheet";

/// Whether a paper is the minutes of a meeting that has a score sheet.
pub(super) fn takes_sheet(app: &App, form: &str, id: &str) -> AppResult<bool> {
    if !is_minutes(form) {
        return Ok(false);
    }
    let book = app.book()?;
    Ok(has_score_sheet(&Facts::gather(app, &book.vault.read()?, meeting_id(id)?)?))
}

/// The PDF of both. With gaps only as a marked draft.
///
/// # Errors
/// `form_other_kind` when the meeting has no such sheet, `form_gaps`.
pub(crate) fn print_with_score(app: &App, input: FormPrintInput) -> AppResult<FormPrinted> {
    let book = app.book()?;
    if !takes_sheet(app, &input.form, &input.id)? {
        let facts = Facts::gather(app, &book.vault.read()?, meeting_id(&input.id)?)?;
        return Err(AppError::refused_with("form_other_kind", [("title", title(&facts.meeting))]));
    }
    let sealed = match input.draft {
        true => None,
        false => seal::sealed_pages(app, &book.vault.read()?, record_id(&input.id)?)?,
    };
    let minutes = lay_out(app, &book, &input.form, &input.id, input.draft)?;
    let sheet = lay_out(app, &book, SHEET, &input.id, input.draft)?;
    let name = minutes.file_name("pdf").replacen(".pdf", "-kem-bang-cham-diem.pdf", 1);
    let minutes = sealed.map_or(minutes.document, |(_, document)| document);
    let called = minutes.title.clone();
    let whole = join(vec![minutes, sheet.document], &called);
    let pages = u32::try_from(whole.pages.len()).unwrap_or(u32::MAX);
    Ok(FormPrinted { file: app.shelve(&name, PDF, whole.to_pdf()?), pages, blocking: 0 })
}
