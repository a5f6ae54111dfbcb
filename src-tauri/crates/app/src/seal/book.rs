//! The yearly minute book as one PDF, ready to be bound: cover, table of contents, every sealed print in its order.

use serde_json::{Value, json};
use sochibo_forms::{Document, Form, PrintOptions, bind_volume, render};
use sochibo_store::{Reader, SealRow};

use super::entry::{book_of, view};
use super::write::footer;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::{self, PDF, template};
use crate::wire::{BookInput, FormPrinted};

/// The form of cover and contents.
const COVER: &str = "minute-book";

/// The book of a year.
///
/// # Errors
/// `book_empty` when nothing was sealed that year; `seal_reprint_differs` when a sealed paper no longer prints byte by
/// byte as it was signed, because its template changed: then each is printed from what is stored.
pub(crate) fn minute_book(app: &App, input: BookInput) -> AppResult<FormPrinted> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let rows = reader.seals(&book_of(input.year))?;
    if rows.is_empty() {
        return Err(AppError::refused_with("book_empty", [("year", input.year.to_string())]));
    }
    let papers = rows.iter().map(|row| Ok(reprint(app, &reader, row)?.1)).collect::<AppResult<Vec<_>>>()?;
    // Numbers do not change how many sheets the contents take, so those of a first try tell where the papers start.
    let front = front(app, &reader, input.year, &rows, &papers, 0, book.practice)?;
    let front = self::front(app, &reader, input.year, &rows, &papers, front.pages.len(), book.practice)?;
    let volume = bind_volume(
        std::iter::once(front).chain(papers).collect(),
        &format!("Sổ biên bản năm {}", input.year),
    )?;
    let pages = u32::try_from(volume.pages.len()).unwrap_or(u32::MAX);
    let name = format!("so-bien-ban-{}.pdf", input.year);
    Ok(FormPrinted { file: app.shelve(&name, PDF, volume.to_pdf()?), pages, blocking: 0 })
}

/// Cover and contents; `before` is how many sheets they take themselves.
fn front(
    app: &App,
    reader: &Reader<'_>,
    year: u32,
    rows: &[SealRow],
    papers: &[Document],
    before: usize,
    practice: bool,
) -> AppResult<Document> {
    let mut page = before + 1;
    let entries: Vec<Value> = rows
        .iter()
        .zip(papers)
        .map(|(row, paper)| {
            let entry = view(row);
            let first = page;
            page += paper.pages.len();
            json!({
                "number": entry.number,
                "title": entry.title,
                "sealed": entry.at,
                "code": entry.code,
                "page": first,
            })
        })
        .collect();
    let cell = app.cell(reader)?;
    let data = json!({
        "cell": form::letterhead_cell(&cell),
        "book": { "year": year, "pages": page - 1, "count": rows.len() },
        "entries": entries,
    });
    let options = PrintOptions { practice, ..PrintOptions::default() };
    Ok(render(template(app, reader, COVER, None)?.form, &data, &options)?)
}

/// A sealed paper laid out again from its canonical content, with the forms of the place it was signed in; it must come
/// out as it was signed.
///
/// # Errors
/// `seal_overlay_unknown` when this version has no forms of that place, `seal_reprint_differs`.
pub(super) fn reprint<'a>(
    app: &'a App,
    reader: &Reader<'_>,
    row: &SealRow,
) -> AppResult<(&'a Form, Document)> {
    let differs = || AppError::refused_with("seal_reprint_differs", [("number", row.number.to_string())]);
    let seal = reader.find_seal(&row.hash)?.ok_or(AppError::refused("seal_missing"))?;
    let content: Value = serde_json::from_slice(&seal.content).map_err(|_| differs())?;
    let text = |key: &str| content.get(key).and_then(Value::as_str).map(str::to_owned);
    let entry = view(row);
    let options = PrintOptions {
        practice: content.get("practice").and_then(Value::as_bool).unwrap_or_default(),
        date: text("date"),
        footer: Some(footer(entry.year, entry.number, &entry.code)),
        ..PrintOptions::default()
    };
    let overlay = text("overlay").unwrap_or_default();
    let library = form::library(app, &overlay).ok_or_else(|| {
        let params = [("number", row.number.to_string()), ("overlay", overlay.clone())];
        AppError::refused_with("seal_overlay_unknown", params)
    })?;
    let form = library.get(&text("form").unwrap_or_default())?;
    let document = render(form, content.get("data").unwrap_or(&Value::Null), &options)?;
    if document.to_pdf()? == seal.pdf { Ok((form, document)) } else { Err(differs()) }
}
