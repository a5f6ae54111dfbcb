//! One change of a page at a time; what is struck stays.

use sochibo_domain::record::{Case, CasePaper, ScanPage, place_before};

use super::{case_id, content, file, make, page, paper};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::keeping;
use crate::wire::{Empty, ScanPageInput, ScanRef};

/// Turns a page, moves it, strikes it or brings it back, switches off or on what is done without being asked.
///
/// # Errors
/// `keeping_missing`, `scan_unknown`; `scan_page_of_pdf` for work on a page that is bound as it is.
pub(crate) fn page_edit(app: &App, input: ScanPageInput) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    keeping::required(app, &reader)?;
    let id = case_id(&input.id)?;
    let mut case: Case = reader.get(id)?;
    drop(reader);
    let held = paper(&mut case, &input.paper)?;
    let before = page(held, &input.page)?;
    let mut after = changed(held, &input.page, before, &input)?;
    if work(&after) != work(before) {
        if before.prepared.is_empty() {
            return Err(AppError::refused("scan_page_of_pdf"));
        }
        let original = content(&book.vault, &file(held, &before.scan)?.sha256)?;
        after = make::of_picture(&after, &original)?.keep(&book.vault)?;
    }
    app.perform("scan_page_edit", |tx| {
        tx.try_update(id, |case: &mut Case| {
            let paper = paper(case, &input.paper)?;
            page(paper, &input.page)?;
            paper.pages.insert(input.page.clone(), after);
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}

/// What is done to the picture.
fn work(page: &ScanPage) -> [bool; 3] {
    [page.keep_lean, page.keep_border, page.keep_colours]
}

fn changed(paper: &CasePaper, id: &str, before: &ScanPage, input: &ScanPageInput) -> AppResult<ScanPage> {
    let mut page = before.clone();
    let yes = match input.value.as_str() {
        "yes" => true,
        "" => false,
        _ if matches!(input.field.as_str(), "turn" | "before") => false,
        _ => return Err(AppError::field(&input.field, "choice_unknown")),
    };
    match (input.field.as_str(), input.value.as_str()) {
        ("turn", "right") => page.turns = (page.turns + 1) % 4,
        ("turn", "left") => page.turns = (page.turns + 3) % 4,
        ("before", other) => {
            let places = paper.pages_in_order().into_iter().map(|(id, page)| (id, page.order));
            page.order = place_before(places, other, id).ok_or(AppError::refused("scan_unknown"))?;
        }
        ("struck", _) => page.struck = yes,
        ("straighten", _) => page.keep_lean = !yes,
        ("crop", _) => page.keep_border = !yes,
        ("grey", _) => page.keep_colours = !yes,
        ("turn", _) => return Err(AppError::field("turn", "choice_unknown")),
        (other, _) => return Err(AppError::field(other, "field_unknown")),
    }
    Ok(page)
}

/// Takes a file off with its pages. Its content stays in the vault, so that this can be undone.
///
/// # Errors
/// `keeping_missing`, `scan_unknown`.
pub(crate) fn strike(app: &App, input: ScanRef) -> AppResult<Done<Empty>> {
    keeping::required(app, &app.book()?.vault.read()?)?;
    let id = case_id(&input.id)?;
    app.perform("scan_strike", |tx| {
        tx.try_update(id, |case: &mut Case| {
            let paper = paper(case, &input.paper)?;
            let scan = paper.scans.get_mut(&input.scan).filter(|scan| !scan.struck);
            scan.ok_or(AppError::refused("scan_unknown"))?.struck = true;
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}
