//! A workbook of questions that came back.

use super::{ANSWER, Answered, AnsweredCell, AnsweredPage, AnsweredRow, Filling, MARK, Stamp};
use crate::error::SheetError;
use crate::grid::{Cell, cell_name};
use crate::workbook::{Sheet, Workbook};

/// Reads the answers of a workbook of this kind; `file_name` as in [`Workbook::open`].
///
/// # Errors
/// Everything of [`Workbook::open`]; [`SheetError::OtherQuestions`] for a workbook that is none of this kind, or holds
/// pages of two.
pub fn read_questions(bytes: Vec<u8>, file_name: &str, kind: &str) -> Result<Answered, SheetError> {
    let workbook = Workbook::open(bytes, file_name)?;
    let mut found: Option<Answered> = None;
    for sheet in workbook.sheets() {
        let Some((stamp, key)) = stamp_of(sheet).filter(|(stamp, _)| stamp.kind == kind) else { continue };
        let page = page(sheet, key);
        match &mut found {
            Some(answered) if answered.stamp == stamp => answered.pages.push(page),
            Some(_) => return Err(SheetError::OtherQuestions),
            None => found = Some(Answered { stamp, pages: vec![page] }),
        }
    }
    found.ok_or(SheetError::OtherQuestions)
}

/// `kind/version/about/page` in the first cell.
fn stamp_of(sheet: &Sheet) -> Option<(Stamp, String)> {
    let (_, cell) = sheet.grid.row(0).find(|(column, _)| *column == 0)?;
    let text = cell.text();
    let mut parts = text.trim().splitn(4, '/');
    let (kind, version) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
    let about = parts.next()?.to_owned();
    Some((Stamp { kind, version, about }, parts.next()?.to_owned()))
}

fn page(sheet: &Sheet, key: String) -> AnsweredPage {
    let keys: Vec<(u32, String)> = sheet
        .grid
        .row(0)
        .filter(|(column, _)| *column > 0)
        .map(|(column, cell)| (column, cell.text().trim().to_owned()))
        .collect();
    let mut page = AnsweredPage {
        key,
        sheet: sheet.name.clone(),
        columns: keys.iter().map(|(_, key)| key.clone()).collect(),
        stray: Vec::new(),
        rows: Vec::new(),
    };
    for position in 0..sheet.grid.filled_rows() {
        let Some((row, cells)) = sheet.grid.row_at(position) else { continue };
        if row > 0 {
            read_row(row, cells, &keys, &mut page);
        }
    }
    page
}

fn read_row<'g>(
    row: u32,
    cells: impl Iterator<Item = (u32, Cell<'g>)>,
    keys: &[(u32, String)],
    page: &mut AnsweredPage,
) {
    let mut read = AnsweredRow { row: row + 1, id: String::new(), cells: Vec::new() };
    let mut stray = Vec::new();
    for (column, cell) in cells {
        let text = cell.text().trim().to_owned();
        if column == 0 {
            read.id = text;
            continue;
        }
        let filling = match cell {
            Cell::Date(_) => Filling::Date,
            Cell::Error(_) => Filling::Broken,
            Cell::Text(_) | Cell::Number(_) | Cell::Bool(_) => Filling::Typed,
        };
        let cell = cell_name(row, column);
        match keys.iter().find(|(known, _)| *known == column) {
            // The label and the help of a question are printed words.
            Some((_, key)) if key.starts_with(MARK) => {}
            Some((_, key)) => read.cells.push(AnsweredCell { key: key.clone(), cell, text, filling }),
            None => stray.push(cell),
        }
    }
    if read.id.starts_with(MARK) {
        return;
    }
    page.stray.append(&mut stray);
    // A line of a page of answers that lost its key cannot be told from a note.
    let of_answers = page.columns.iter().any(|key| key == ANSWER);
    if of_answers && read.id.is_empty() {
        page.stray.extend(read.cells.drain(..).map(|cell| cell.cell));
    }
    if !read.cells.is_empty() {
        page.rows.push(read);
    }
}
