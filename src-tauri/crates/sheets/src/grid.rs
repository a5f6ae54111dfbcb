//! The filled cells of one sheet, packed: all text in one buffer, so that a large list costs few allocations.

use std::borrow::Cow;

use crate::error::SheetError;
use crate::limits::{MAX_CELLS, MAX_COLUMNS, MAX_TEXT_BYTES};

/// How much of a date cell its number format shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Shown {
    /// Day, month and year.
    #[default]
    Day,
    /// Month and year.
    Month,
    /// Only the year.
    Year,
}

/// A date as the sheet stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateCell {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
    pub(crate) shown: Shown,
}

impl DateCell {
    /// `dd/mm/yyyy`, or `mm/yyyy` or `yyyy` where the sheet shows no more than that.
    pub(crate) fn text(self) -> String {
        match self.shown {
            Shown::Day => format!("{:02}/{:02}/{:04}", self.day, self.month, self.year),
            Shown::Month => format!("{:02}/{:04}", self.month, self.year),
            Shown::Year => format!("{:04}", self.year),
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Packed {
    Text { start: u32, len: u32 },
    Number(f64),
    Date(DateCell),
    Bool(bool),
    Error(&'static str),
}

/// One filled cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cell<'a> {
    Text(&'a str),
    Number(f64),
    Date(DateCell),
    Bool(bool),
    Error(&'static str),
}

impl<'a> Cell<'a> {
    /// The cell as a reader of the sheet would write it down.
    pub(crate) fn text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number_text(number)),
            Self::Date(date) => Cow::Owned(date.text()),
            Self::Bool(true) => Cow::Borrowed("TRUE"),
            Self::Bool(false) => Cow::Borrowed("FALSE"),
            Self::Error(code) => Cow::Borrowed(code),
        }
    }
}

/// Whole numbers without a point or an exponent.
pub(crate) fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    row: u32,
    column: u16,
    value: Packed,
}

/// The filled cells of a sheet by row, each row by column; rows and columns count from 0.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    text: String,
    slots: Vec<Slot>,
    /// `(row, first slot)` of each filled row, ascending.
    starts: Vec<(u32, usize)>,
    width: u32,
    beyond: bool,
}

impl Grid {
    /// Adds a cell. Blank text is no cell; a cell beyond the last column is remembered, not kept.
    pub(crate) fn push(&mut self, row: u32, column: u32, cell: Cell<'_>) -> Result<(), SheetError> {
        let value = match cell {
            Cell::Text(text) => {
                if text.trim().is_empty() {
                    return Ok(());
                }
                let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
                let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
                if self.text.len().saturating_add(text.len()) > MAX_TEXT_BYTES {
                    return Err(SheetError::TooManyCells { sheet: String::new(), limit: MAX_CELLS });
                }
                self.text.push_str(text);
                Packed::Text { start, len }
            }
            Cell::Number(number) => Packed::Number(number),
            Cell::Date(date) => Packed::Date(date),
            Cell::Bool(value) => Packed::Bool(value),
            Cell::Error(code) => Packed::Error(code),
        };
        if column >= MAX_COLUMNS {
            self.beyond = true;
            return Ok(());
        }
        if self.slots.len() >= MAX_CELLS {
            return Err(SheetError::TooManyCells { sheet: String::new(), limit: MAX_CELLS });
        }
        self.width = self.width.max(column + 1);
        self.slots.push(Slot { row, column: u16::try_from(column).unwrap_or(u16::MAX), value });
        Ok(())
    }

    /// Puts cells in order (files may hold them in any) and finds the rows.
    pub(crate) fn finish(mut self) -> Self {
        let in_order = self.slots.is_sorted_by(|a, b| (a.row, a.column) < (b.row, b.column));
        if !in_order {
            self.slots.sort_by_key(|slot| (slot.row, slot.column));
            self.slots.dedup_by_key(|slot| (slot.row, slot.column));
        }
        let mut last = None;
        for (index, slot) in self.slots.iter().enumerate() {
            if last != Some(slot.row) {
                self.starts.push((slot.row, index));
                last = Some(slot.row);
            }
        }
        self
    }

    /// Number of columns up to the last filled one.
    pub(crate) fn width(&self) -> u32 {
        self.width
    }

    /// Number of rows up to the last filled one.
    pub(crate) fn height(&self) -> u32 {
        self.starts.last().map_or(0, |(row, _)| row + 1)
    }

    /// Number of filled cells.
    pub(crate) fn cell_count(&self) -> usize {
        self.slots.len()
    }

    /// Whether filled cells right of the last column were left out.
    pub(crate) fn goes_beyond(&self) -> bool {
        self.beyond
    }

    /// Filled rows.
    pub(crate) fn filled_rows(&self) -> usize {
        self.starts.len()
    }

    /// The position among filled rows of the first one at or after sheet row `row`.
    pub(crate) fn position_of(&self, row: u32) -> usize {
        self.starts.partition_point(|(filled, _)| *filled < row)
    }

    /// The filled row at `position`: its sheet row and its cells by column.
    pub(crate) fn row_at(&self, position: usize) -> Option<(u32, impl Iterator<Item = (u32, Cell<'_>)>)> {
        let (row, start) = *self.starts.get(position)?;
        let end = self.starts.get(position + 1).map_or(self.slots.len(), |(_, end)| *end);
        let slots = self.slots.get(start..end)?;
        Some((row, slots.iter().map(|slot| (u32::from(slot.column), self.unpack(slot.value)))))
    }

    /// Cells of sheet row `row`; none when it is blank.
    pub(crate) fn row(&self, row: u32) -> impl Iterator<Item = (u32, Cell<'_>)> {
        self.row_at(self.position_of(row))
            .filter(|(found, _)| *found == row)
            .into_iter()
            .flat_map(|(_, cells)| cells)
    }

    /// Every text cell as `(row, column, text)`.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (u32, u32, &str)> {
        self.slots.iter().filter_map(|slot| match self.unpack(slot.value) {
            Cell::Text(text) => Some((slot.row, u32::from(slot.column), text)),
            _ => None,
        })
    }

    fn unpack(&self, value: Packed) -> Cell<'_> {
        match value {
            Packed::Text { start, len } => {
                let (start, len) = (start as usize, len as usize);
                Cell::Text(self.text.get(start..start + len).unwrap_or_default())
            }
            Packed::Number(number) => Cell::Number(number),
            Packed::Date(date) => Cell::Date(date),
            Packed::Bool(value) => Cell::Bool(value),
            Packed::Error(code) => Cell::Error(code),
        }
    }
}

/// Name of a cell as spreadsheets write it; row and column count from 0.
pub(crate) fn cell_name(row: u32, column: u32) -> String {
    format!("{}{}", column_name(column), row + 1)
}

/// `A`, `B`, … `Z`, `AA`, … for columns counted from 0.
pub(crate) fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
