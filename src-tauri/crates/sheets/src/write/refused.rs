//! The rows an import refused, for correcting them and importing again.

use crate::error::SheetError;

use super::table::{Column, Table, write_table};

/// A refused row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RefusedRow {
    /// Its number in the source sheet.
    pub number: u32,
    /// Why it was refused, in words.
    pub reasons: Vec<String>,
    /// The row as it stood.
    pub raw: Vec<String>,
}

/// Header of the column of reasons; an import leaves it out.
const REASON: &str = "Lý do không nhập";
/// Header of the column of row numbers.
const NUMBER: &str = "Dòng trong tệp gốc";

/// Writes refused rows with the reason in front, then the columns of the source under their headers.
///
/// # Errors
/// [`SheetError::Write`] when a limit of the format is exceeded.
pub fn write_refused(headers: &[String], rows: &[RefusedRow]) -> Result<Vec<u8>, SheetError> {
    let mut columns = vec![Column::new(REASON, 50.0), Column::new(NUMBER, 10.0)];
    columns.extend(headers.iter().map(|header| Column::new(header.as_str(), 20.0)));
    let rows = rows.iter().map(|row| {
        let mut cells = vec![row.reasons.join("; "), row.number.to_string()];
        cells.extend(row.raw.iter().cloned());
        cells
    });
    write_table(&Table {
        sheet: "Dòng chưa nhập".to_owned(),
        title: Vec::new(),
        columns,
        rows: rows.collect(),
    })
}
