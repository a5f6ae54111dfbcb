//! Sealed entries as a window sees them, and their stored prints.

use std::collections::BTreeMap;

use sochibo_domain::id::RecordId;
use sochibo_forms::{Document, Form};
use sochibo_store::{Reader, SealCode, SealRow};

use super::book::reprint;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::PDF;
use crate::show;
use crate::wire::{BookInput, CodeInput, Finding, FormPrinted, SealList, SealRef, SealView};

/// The book a year's minutes are sealed in.
pub(super) fn book_of(year: u32) -> String {
    format!("minutes/{year}")
}

/// The entries of one year's book.
pub(crate) fn list(app: &App, input: BookInput) -> AppResult<SealList> {
    let rows = app.book()?.vault.read()?.seals(&book_of(input.year))?;
    Ok(SealList { rows: rows.iter().map(view).collect() })
}

/// The entries about one meeting: its minutes, then their amendments.
pub(crate) fn entries_of(reader: &Reader<'_>, meeting: RecordId) -> AppResult<Vec<SealView>> {
    Ok(reader.seals_of(meeting)?.iter().map(view).collect())
}

/// Which entries the code on a print belongs to; none when it belongs to no print of this book.
pub(crate) fn seal_check(app: &App, input: CodeInput) -> AppResult<SealList> {
    let code = SealCode::parse(&input.code).ok_or(AppError::field("code", "seal_code_shape"))?;
    let rows = app.book()?.vault.read()?.seals_with(&code)?;
    Ok(SealList { rows: rows.iter().map(view).collect() })
}

/// The stored print of an entry.
pub(crate) fn print(app: &App, input: SealRef) -> AppResult<FormPrinted> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let rows = reader.seals("")?;
    let row = rows.iter().find(|row| row.hash.to_string() == input.hash);
    let row = row.ok_or(AppError::refused("seal_missing"))?;
    hand_out(app, &reader, row)
}

/// The stored print of a record's sealed minutes, if they are sealed: what is printed again is what was signed.
pub(crate) fn sealed_print(
    app: &App,
    reader: &Reader<'_>,
    record: RecordId,
) -> AppResult<Option<FormPrinted>> {
    original(reader, record)?.map(|row| hand_out(app, reader, &row)).transpose()
}

/// The pages of a record's sealed minutes as they were signed, if they are sealed, and the form they follow.
pub(crate) fn sealed_pages<'a>(
    app: &'a App,
    reader: &Reader<'_>,
    record: RecordId,
) -> AppResult<Option<(&'a Form, Document)>> {
    original(reader, record)?.map(|row| reprint(app, reader, &row)).transpose()
}

/// The entry of the minutes themselves, which amendments follow.
pub(super) fn original(reader: &Reader<'_>, record: RecordId) -> AppResult<Option<SealRow>> {
    Ok(reader.seals_of(record)?.into_iter().find(|row| row.amends.is_none()))
}

fn hand_out(app: &App, reader: &Reader<'_>, row: &SealRow) -> AppResult<FormPrinted> {
    let seal = reader.find_seal(&row.hash)?.ok_or(AppError::refused("seal_missing"))?;
    let year = year_of(&row.book);
    let name = format!("bien-ban-{year}-so-{:02}.pdf", row.number);
    let pages = count_pages(&seal.pdf);
    Ok(FormPrinted { file: app.shelve(&name, PDF, seal.pdf), pages, blocking: 0 })
}

/// How many pages a print of ours has: every page object says its type.
fn count_pages(pdf: &[u8]) -> u32 {
    let mark = b"/Type/Page/";
    u32::try_from(pdf.windows(mark.len()).filter(|window| window == mark).count()).unwrap_or(u32::MAX)
}

fn year_of(book: &str) -> u32 {
    book.rsplit_once('/').and_then(|(_, year)| year.parse().ok()).unwrap_or_default()
}

pub(super) fn view(row: &SealRow) -> SealView {
    SealView {
        hash: row.hash.to_string(),
        meeting: row.record.to_string(),
        title: row.title.clone(),
        year: year_of(&row.book),
        number: row.number,
        code: row.code.to_string(),
        amendment: row.amends.is_some(),
        author: row.author.clone(),
        at: show::moment(row.at_ms),
        findings: findings(row),
    }
}

fn findings(row: &SealRow) -> Vec<Finding> {
    let finding = |code: &str| Finding {
        code: code.to_owned(),
        severity: "block".to_owned(),
        params: BTreeMap::from([("number".to_owned(), row.number.to_string())]),
        target: format!("seals/{}", row.hash),
    };
    let overtaken = row.overtaken.then(|| finding("seal_overtaken"));
    let twice = row.number_twice.then(|| finding("seal_number_twice"));
    overtaken.into_iter().chain(twice).collect()
}
