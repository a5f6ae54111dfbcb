//! Rows under a header: the row as it stands, its values by field, and what a person should know about them.

pub(crate) mod clean;
mod name;
mod skip;
mod value;

pub use skip::SkipReason;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::field::{self, Field, FieldKey};
use crate::grid::Grid;
use crate::header::Guess;
use crate::limits::MAX_RAW_CHARS;
use skip::Skipping;

/// Text of a value; borrowed from the workbook unless normalising changed it.
pub type CellText<'w> = Cow<'w, str>;

/// What a problem means for its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The value was changed in a harmless way, which can be shown.
    Note,
    /// The value was kept; a person should look at it.
    Warning,
    /// The value must not be stored: the row is refused.
    Refused,
}

/// Something about one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellProblem {
    /// The field the cell holds.
    pub field: FieldKey,
    /// Its column, from 0.
    pub column: u32,
    /// What it is, one of [`CODES`](Self::CODES).
    pub code: &'static str,
    /// What it means for the row.
    pub severity: Severity,
    /// Words for the message.
    pub params: BTreeMap<&'static str, String>,
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row<'w> {
    /// Number of the row in the sheet, from 1.
    pub number: u32,
    /// Every cell as it stands, by column, blank ones empty; dates as `dd/mm/yyyy`.
    pub raw: Vec<Cow<'w, str>>,
    /// The values by field; blank ones are left out.
    pub values: BTreeMap<FieldKey, CellText<'w>>,
    /// What a person should know about its cells.
    pub problems: Vec<CellProblem>,
    /// Why this is no row of the list (a total, a signature, a heading). It has no values then.
    pub skipped: Option<SkipReason>,
}

impl CellProblem {
    /// Every code a problem can carry.
    pub const CODES: &'static [&'static str] = &[
        "formula_error",
        "legacy_font",
        "too_long",
        "unusual_character",
        "id_padded",
        "id_lost_digits",
        "date_from_number",
        "name_recased",
    ];
}

impl Row<'_> {
    /// Whether a cell of the row must not be stored.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Refused)
    }
}

/// The rows under a header, read one by one. Blank rows are passed over; the rest is reported, in order.
#[derive(Debug)]
pub struct Rows<'w> {
    grid: Option<&'w Grid>,
    fields: Vec<Option<&'static Field>>,
    position: usize,
    skipping: Skipping,
    from_1904: bool,
}

impl<'w> Rows<'w> {
    pub(crate) fn new(grid: Option<&'w Grid>, guess: &Guess, from_1904: bool) -> Self {
        let mut fields = vec![None; grid.map_or(0, |grid| grid.width() as usize)];
        for column in &guess.mapping.columns {
            if let Some(slot) = fields.get_mut(column.index as usize) {
                *slot = column.field.and_then(field::find);
            }
        }
        let position = grid.map_or(0, |grid| grid.position_of(guess.data_start.saturating_sub(1)));
        let skipping = Skipping::new(grid, &fields, position);
        Self { grid, fields, position, skipping, from_1904 }
    }
}

impl<'w> Iterator for Rows<'w> {
    type Item = Row<'w>;

    fn next(&mut self) -> Option<Row<'w>> {
        let position = self.position;
        let (row, cells) = self.grid?.row_at(position)?;
        self.position += 1;
        let mut raw = vec![Cow::Borrowed(""); self.fields.len()];
        let mut values = BTreeMap::new();
        let mut problems = Vec::new();
        for (column, cell) in cells {
            if let Some(slot) = raw.get_mut(column as usize) {
                *slot = clean::cut(cell.text(), MAX_RAW_CHARS);
            }
            let Some(field) = self.fields.get(column as usize).copied().flatten() else { continue };
            let mut value = value::Normalised { field, column, problems: &mut problems };
            if let Some(text) = value.of(cell, self.from_1904) {
                values.insert(field.key, text);
            }
        }
        let skipped = self.skipping.reason(position, &values);
        if skipped.is_some() {
            values.clear();
            problems.clear();
        }
        Some(Row { number: row + 1, raw, values, problems, skipped })
    }
}
