//! The three workbook formats, through calamine. `.xlsx` cells are taken one by one from the stream, so that a sheet
//! is held once, packed, and a hostile one stops at the limit.

use std::io::Cursor;

use calamine::{
    CellErrorType, Data, DataRef, ExcelDateTime, ExcelDateTimeType, Ods, OdsError, Range, Reader, SheetType,
    SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};

use super::{Book, RawSheet};
use crate::error::SheetError;
use crate::grid::{Cell, DateCell, Grid, Shown};
use crate::limits::MAX_CELLS;

pub(super) fn read_xlsx(bytes: Vec<u8>) -> Result<Book, SheetError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    let from_1904 = workbook.has_1904_epoch();
    let mut sheets = Vec::new();
    let mut budget = MAX_CELLS;
    for meta in workbook.sheets_metadata().to_vec() {
        if meta.typ != SheetType::WorkSheet {
            continue;
        }
        let mut cells = workbook.worksheet_cells_reader(&meta.name).map_err(xlsx_error)?;
        let shown: Vec<Shown> = cells
            .styles()
            .iter()
            .map(|style| {
                style.number_format.as_ref().map_or(Shown::Day, |format| shown_by(&format.format_code))
            })
            .collect();
        let mut grid = Grid::default();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(xlsx_error)? {
            let (row, column) = cell.get_position();
            let iso;
            let value = match cell.get_value() {
                DataRef::SharedString(text) => Cell::Text(text),
                DataRef::String(text) | DataRef::DurationIso(text) => Cell::Text(text),
                #[allow(clippy::cast_precision_loss, reason = "a sheet holds no whole number beyond 2^53")]
                DataRef::Int(number) => Cell::Number(*number as f64),
                DataRef::Float(number) => Cell::Number(*number),
                DataRef::Bool(value) => Cell::Bool(*value),
                DataRef::DateTime(moment) => date(moment, shown.get(style).copied().unwrap_or_default()),
                DataRef::DateTimeIso(text) => {
                    iso = text.clone();
                    iso_date(&iso)
                }
                DataRef::Error(code) => Cell::Error(error_text(code)),
                DataRef::Empty => continue,
            };
            grid.push(row, column, value).map_err(|error| in_sheet(error, &meta.name))?;
        }
        add(&mut sheets, &mut budget, meta.name, meta.visible, grid)?;
    }
    Ok(Book { sheets, from_1904 })
}

pub(super) fn read_xls(bytes: Vec<u8>) -> Result<Book, SheetError> {
    let workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(xls_error)?;
    read_ranges(workbook, xls_error)
}

pub(super) fn read_ods(bytes: Vec<u8>) -> Result<Book, SheetError> {
    let workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(ods_error)?;
    read_ranges(workbook, ods_error)
}

fn read_ranges<R>(mut workbook: R, convert: fn(R::Error) -> SheetError) -> Result<Book, SheetError>
where
    R: Reader<Cursor<Vec<u8>>>,
{
    let mut sheets = Vec::new();
    let mut budget = MAX_CELLS;
    for meta in workbook.sheets_metadata().to_vec() {
        if meta.typ != SheetType::WorkSheet {
            continue;
        }
        let range = workbook.worksheet_range(&meta.name).map_err(convert)?;
        let grid = grid_of(&range).map_err(|error| in_sheet(error, &meta.name))?;
        add(&mut sheets, &mut budget, meta.name, meta.visible, grid)?;
    }
    Ok(Book { sheets, from_1904: false })
}

fn grid_of(range: &Range<Data>) -> Result<Grid, SheetError> {
    let (top, left) = range.start().unwrap_or_default();
    let mut grid = Grid::default();
    for (row, column, value) in range.used_cells() {
        let cell = match value {
            Data::String(text) | Data::DurationIso(text) => Cell::Text(text),
            #[allow(clippy::cast_precision_loss, reason = "a sheet holds no whole number beyond 2^53")]
            Data::Int(number) => Cell::Number(*number as f64),
            Data::Float(number) => Cell::Number(*number),
            Data::Bool(value) => Cell::Bool(*value),
            Data::DateTime(moment) => date(moment, Shown::Day),
            Data::DateTimeIso(text) => iso_date(text),
            Data::Error(code) => Cell::Error(error_text(code)),
            Data::Empty => continue,
        };
        let row = top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
        grid.push(row, left.saturating_add(u32::try_from(column).unwrap_or(u32::MAX)), cell)?;
    }
    Ok(grid)
}

fn add(
    sheets: &mut Vec<RawSheet>,
    budget: &mut usize,
    name: String,
    visible: SheetVisible,
    grid: Grid,
) -> Result<(), SheetError> {
    let grid = grid.finish();
    let Some(rest) = budget.checked_sub(grid.cell_count()) else {
        return Err(SheetError::TooManyCells { sheet: name, limit: MAX_CELLS });
    };
    *budget = rest;
    sheets.push(RawSheet { name, hidden: visible != SheetVisible::Visible, grid });
    Ok(())
}

fn in_sheet(error: SheetError, name: &str) -> SheetError {
    match error {
        SheetError::TooManyCells { limit, .. } => SheetError::TooManyCells { sheet: name.to_owned(), limit },
        other => other,
    }
}

/// A date cell; a mere time of day or a duration stays the number it is.
fn date(moment: &ExcelDateTime, shown: Shown) -> Cell<'static> {
    if !moment.is_datetime() || moment.as_f64() < 1.0 {
        return Cell::Number(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Cell::Date(DateCell { year, month, day, shown })
}

/// The date a day number stands for.
pub(crate) fn serial_date(number: f64, from_1904: bool) -> DateCell {
    let moment = ExcelDateTime::new(number, ExcelDateTimeType::DateTime, from_1904);
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    DateCell { year, month, day, shown: Shown::Day }
}

/// Dates that the file already spells as `1965-03-12`, with or without a time.
fn iso_date(text: &str) -> Cell<'_> {
    let day = text.split(['T', ' ']).next().unwrap_or(text);
    let mut parts = day.splitn(3, '-');
    let year = parts.next().and_then(|part| part.parse().ok());
    let month = parts.next().and_then(|part| part.parse().ok());
    let day = parts.next().and_then(|part| part.parse().ok());
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => Cell::Date(DateCell { year, month, day, shown: Shown::Day }),
        _ => Cell::Text(text),
    }
}

/// What a number format shows of a date. A cell that shows only `1965` was typed as a year; the day stored behind
/// it is an accident.
fn shown_by(format: &str) -> Shown {
    let mut quoted = false;
    let letters: String = format
        .chars()
        .filter(|character| {
            quoted ^= *character == '"';
            !quoted
        })
        .collect::<String>()
        .to_ascii_lowercase();
    match (letters.contains('d'), letters.contains('m'), letters.contains('y')) {
        (false, true, true) => Shown::Month,
        (false, false, true) => Shown::Year,
        _ => Shown::Day,
    }
}

fn error_text(code: &CellErrorType) -> &'static str {
    match code {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}

fn xlsx_error(error: XlsxError) -> SheetError {
    match error {
        XlsxError::Password => SheetError::PasswordProtected,
        XlsxError::XmlEof(part) => SheetError::Truncated { detail: format!("{part} does not end") },
        other => SheetError::Damaged { detail: other.to_string() },
    }
}

fn xls_error(error: XlsError) -> SheetError {
    match error {
        XlsError::Password => SheetError::PasswordProtected,
        other => SheetError::Damaged { detail: other.to_string() },
    }
}

fn ods_error(error: OdsError) -> SheetError {
    match error {
        OdsError::Password => SheetError::PasswordProtected,
        OdsError::Eof(part) => SheetError::Truncated { detail: format!("{part} does not end") },
        other => SheetError::Damaged { detail: other.to_string() },
    }
}
