//! Text tables: cells separated by commas, semicolons or tabs, quoted where needed.
//!
//! The reader is our own because rows must have the numbers a spreadsheet shows: blank lines count, and a quoted line
//! end does not.

use super::text::decode;
use super::{Book, RawSheet};
use crate::error::SheetError;
use crate::grid::{Cell, Grid};

pub(super) fn read(bytes: &[u8], file_name: &str) -> Result<Book, SheetError> {
    let Some(text) = decode(bytes) else {
        return Err(SheetError::NotAWorkbook { file_name: file_name.to_owned() });
    };
    let (separator, text) = separator(&text);
    let mut grid = Grid::default();
    let mut cell = String::new();
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut quoted_since = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted_since.is_some() => {
                if characters.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    quoted_since = None;
                }
            }
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted_since = Some(row);
            }
            _ if quoted_since.is_some() => cell.push(character),
            '\r' | '\n' => {
                if character == '\r' {
                    characters.next_if_eq(&'\n');
                }
                grid.push(row, column, Cell::Text(&cell))?;
                cell.clear();
                (row, column) = (row + 1, 0);
            }
            _ if character == separator => {
                grid.push(row, column, Cell::Text(&cell))?;
                cell.clear();
                column += 1;
            }
            _ => cell.push(character),
        }
    }
    if let Some(row) = quoted_since {
        return Err(SheetError::UnclosedQuote { row: row + 1 });
    }
    grid.push(row, column, Cell::Text(&cell))?;
    let name = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem).to_owned();
    Ok(Book { sheets: vec![RawSheet { name, hidden: false, grid: grid.finish() }], from_1904: false })
}

/// The separator: named by a first line `sep=;`, or the one met most often outside quotes in the first lines.
fn separator(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=") {
        let mut characters = rest.chars();
        if let Some(separator) = characters.next() {
            // The naming line is a row of its own and stays one.
            return (separator, characters.as_str());
        }
    }
    let mut counts = [(';', 0_usize), ('\t', 0), (',', 0)];
    let mut quoted = false;
    let mut lines = 0;
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\n' => {
                lines += 1;
                if lines == 20 {
                    break;
                }
            }
            _ => {
                if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == character) {
                    *count += 1;
                }
            }
        }
    }
    let most = counts.iter().max_by_key(|(_, count)| *count).map_or(',', |(separator, _)| *separator);
    (most, text)
}
