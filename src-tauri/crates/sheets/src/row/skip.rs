//! Lines of a sheet that are not rows of the list: headings between rows, totals and signatures below them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CellText;
use crate::field::{self, Field, FieldKey};
use crate::grid::Grid;
use crate::header::closing_words;

/// Why a line was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// It has no name and nothing that identifies a person.
    NoName,
    /// It begins like a total, a heading or a signature.
    ClosingLine,
    /// It stands below the last full row and has nothing but a text in the column of names.
    BelowTable,
}

/// Fields any of which, beside a name, shows that a line is about a person.
const IDENTITY: [FieldKey; 8] = [
    field::PERSONAL_ID,
    field::CARD_NO,
    field::OLD_CARD_NO,
    field::BORN,
    field::GENDER,
    field::ADMITTED_ON,
    field::OFFICIAL_ON,
    field::EXT_ID,
];

/// Judges the lines of one sheet.
#[derive(Debug)]
pub(super) struct Skipping {
    /// Whether the list has a column that identifies people beside the name.
    has_identity: bool,
    /// Position of the last row with both.
    last_full: Option<usize>,
}

impl Skipping {
    pub(super) fn new(grid: Option<&Grid>, fields: &[Option<&'static Field>], from: usize) -> Self {
        let is_identity = |column: u32| {
            fields.get(column as usize).copied().flatten().is_some_and(|field| IDENTITY.contains(&field.key))
        };
        let is_name = |column: u32| {
            fields.get(column as usize).copied().flatten().is_some_and(|field| field.key == field::FULL_NAME)
        };
        let has_identity = (0_u32..).take(fields.len()).any(is_identity);
        let is_full = |position: &usize| {
            let mut seen = (false, false);
            for (column, _) in
                grid.and_then(|grid| grid.row_at(*position)).into_iter().flat_map(|(_, cells)| cells)
            {
                seen = (seen.0 || is_name(column), seen.1 || is_identity(column));
            }
            seen == (true, true)
        };
        let filled = grid.map_or(0, Grid::filled_rows);
        Self { has_identity, last_full: (from..filled).rev().find(is_full) }
    }

    /// Why the line at `position` is no row of the list, if so.
    pub(super) fn reason(
        &self,
        position: usize,
        values: &BTreeMap<FieldKey, CellText<'_>>,
    ) -> Option<SkipReason> {
        let identified = IDENTITY.iter().any(|key| values.contains_key(key));
        let numbered = values.contains_key(field::PERSONAL_ID) || values.contains_key(field::CARD_NO);
        let name = values.get(field::FULL_NAME);
        // Signatures stand in any column; `Bí thư` in the column of posts, beside a name, is none.
        let mut words = name.into_iter().chain(values.values().filter(|_| name.is_none()));
        if !numbered && words.any(|text| begins_like_a_closing_line(text)) {
            return Some(SkipReason::ClosingLine);
        }
        if name.is_none() {
            return (!identified).then_some(SkipReason::NoName);
        }
        let below = self.last_full.is_none_or(|last| position > last);
        (self.has_identity && !identified && below).then_some(SkipReason::BelowTable)
    }
}

/// Compared with diacritics: `Tổng cộng` is a total, Tống Công Minh is a person.
fn begins_like_a_closing_line(text: &str) -> bool {
    let lower = text.to_lowercase();
    let line = lower
        .split_once(['.', ')'])
        .filter(|(mark, _)| is_enumeration(mark))
        .map_or(lower.as_str(), |(_, rest)| rest);
    closing_words().iter().any(|word| {
        line.trim_start()
            .strip_prefix(word.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

/// `I`, `2`, `b` before a full stop or bracket.
fn is_enumeration(mark: &str) -> bool {
    mark.len() <= 4 && mark.chars().all(|c| c.is_ascii_digit() || "ivxabcd".contains(c))
}
