//! A styled table on one sheet.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::error::SheetError;

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header.
    pub header: String,
    /// Its width in characters.
    pub width: f64,
}

impl Column {
    /// A column of this header and width.
    #[must_use]
    pub fn new(header: impl Into<String>, width: f64) -> Self {
        Self { header: header.into(), width }
    }
}

/// A table to be written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Name of the sheet; signs that sheets may not have are replaced.
    pub sheet: String,
    /// Lines above the header, the first one large.
    pub title: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; cells beyond the last column are written too.
    pub rows: Vec<Vec<String>>,
}

/// Writes a table as `.xlsx`: header in bold that stays in view, every column formatted as text.
///
/// # Errors
/// [`SheetError::Write`] when a limit of the format is exceeded.
pub fn write_table(table: &Table) -> Result<Vec<u8>, SheetError> {
    let mut workbook = new_workbook();
    fill(workbook.add_worksheet(), table).map_err(write_error)?;
    workbook.save_to_buffer().map_err(write_error)
}

/// Writes several tables, each on a sheet of its own.
///
/// # Errors
/// [`SheetError::Write`] when a limit of the format is exceeded or two sheets have one name.
pub fn write_tables(tables: &[Table]) -> Result<Vec<u8>, SheetError> {
    let mut workbook = new_workbook();
    for table in tables {
        fill(workbook.add_worksheet(), table).map_err(write_error)?;
    }
    workbook.save_to_buffer().map_err(write_error)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.sheet))?;
    let body = text_format();
    let mut row = 0;
    for (index, line) in table.title.iter().enumerate() {
        let format = if index == 0 { Format::new().set_bold().set_font_size(14) } else { Format::new() };
        sheet.write_string_with_format(row, 0, line.as_str(), &format)?;
        row += 1;
    }
    if !table.title.is_empty() {
        row += 1;
    }
    let header_row = row;
    for (column, index) in table.columns.iter().zip(0_u16..) {
        sheet.set_column_width(index, column.width)?;
        sheet.set_column_format(index, &body)?;
        sheet.write_string_with_format(header_row, index, column.header.as_str(), &header_format())?;
    }
    sheet.set_freeze_panes(header_row + 1, 0)?;
    sheet.set_repeat_rows(header_row, header_row)?;
    for cells in &table.rows {
        row += 1;
        for (cell, index) in cells.iter().zip(0_u16..) {
            write_text(sheet, row, index, cell, &body)?;
        }
    }
    if let Some(last) = table.columns.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        sheet.autofilter(header_row, 0, row, last)?;
    }
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Longest text a cell of the format holds.
const LONGEST_CELL: usize = 32_767;

/// Writes text as text. What begins like a formula also carries the mark of an apostrophe, so that it stays text when
/// somebody edits the cell.
pub(crate) fn write_text(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    // The format counts UTF-16 units; half as many characters always fit.
    let text: String = if text.len() <= LONGEST_CELL {
        text.to_owned()
    } else {
        text.chars().take(LONGEST_CELL / 2).collect()
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        sheet.write_string_with_format(row, column, text, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// Text, thin borders, wrapped.
pub(crate) fn text_format() -> Format {
    Format::new()
        .set_num_format("@")
        .set_border(FormatBorder::Thin)
        .set_text_wrap()
        .set_align(FormatAlign::Top)
}

/// Bold on a warm ground.
pub(crate) fn header_format() -> Format {
    Format::new()
        .set_bold()
        .set_background_color("#F3E7D3")
        .set_border(FormatBorder::Thin)
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
}

/// A workbook whose bytes depend only on its content: the time of writing is not in it.
pub(crate) fn new_workbook() -> Workbook {
    let mut workbook = Workbook::new();
    if let Ok(fixed) = ExcelDateTime::from_ymd(2026, 1, 1) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&fixed));
    }
    workbook
}

pub(crate) fn write_error(error: XlsxError) -> SheetError {
    SheetError::Write { detail: error.to_string() }
}

/// At most 31 characters, none of `[ ] : * ? / \`, not blank, no apostrophe at the ends.
pub(crate) fn sheet_name(wanted: &str) -> String {
    let allowed = |character: char| if "[]:*?/\\".contains(character) { '-' } else { character };
    let name: String = wanted.chars().map(allowed).take(31).collect();
    let name = name.trim().trim_matches('\'').to_owned();
    if name.is_empty() { "Danh sách".to_owned() } else { name }
}
