//! One cell becomes the text of a field.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::clean::{cut, tidy, unusual_character};
use super::name::recased;
use super::{CellProblem, CellText, Severity};
use crate::field::{Field, FieldKind};
use crate::grid::{Cell, number_text};
use crate::legacy;
use crate::limits::MAX_VALUE_CHARS;
use crate::source::serial_date;

/// A cell on its way to a value; what is noticed goes to `problems`.
pub(super) struct Normalised<'p> {
    pub(super) field: &'static Field,
    pub(super) column: u32,
    pub(super) problems: &'p mut Vec<CellProblem>,
}

impl Normalised<'_> {
    /// The value, or `None` when the cell holds nothing or nothing usable.
    pub(super) fn of<'w>(&mut self, cell: Cell<'w>, from_1904: bool) -> Option<CellText<'w>> {
        if self.field.kind == FieldKind::Ignored {
            return None;
        }
        let text = match cell {
            Cell::Error(code) => {
                self.problem("formula_error", Severity::Refused, [("error", code.to_owned())]);
                return None;
            }
            Cell::Number(number) => self.number(number, from_1904),
            Cell::Text(text) => self.text(text),
            Cell::Date(_) | Cell::Bool(_) => cell.text(),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    fn text<'w>(&mut self, text: &'w str) -> CellText<'w> {
        if let Some(font) = legacy::font_of(text) {
            self.problem(
                "legacy_font",
                Severity::Refused,
                [("font", font.to_string()), ("sample", sample(text))],
            );
        }
        let mut value = tidy(Cow::Borrowed(text));
        if value.len() > MAX_VALUE_CHARS {
            let length = value.chars().count();
            value = cut(value, MAX_VALUE_CHARS);
            if length > MAX_VALUE_CHARS {
                let params = [("length", length.to_string()), ("limit", MAX_VALUE_CHARS.to_string())];
                self.problem("too_long", Severity::Refused, params);
            }
        }
        if let Some(character) = unusual_character(&value) {
            let is_name = self.field.kind == FieldKind::Name;
            let severity = if is_name { Severity::Refused } else { Severity::Warning };
            self.problem("unusual_character", severity, [("character", character.to_string())]);
        }
        match self.field.kind {
            FieldKind::Name => match recased(&value) {
                Some(cased) => {
                    self.problem("name_recased", Severity::Note, []);
                    Cow::Owned(cased)
                }
                None => value,
            },
            FieldKind::Digits { .. } => self.digits(value),
            FieldKind::Date => date_text(value),
            FieldKind::Text | FieldKind::Ignored => value,
        }
    }

    fn number(&mut self, number: f64, from_1904: bool) -> CellText<'static> {
        let text = number_text(number);
        match self.field.kind {
            FieldKind::Digits { digits, at_least } => {
                if number.fract() != 0.0 || number.abs() >= 1e15 {
                    self.problem("id_lost_digits", Severity::Refused, [("text", text.clone())]);
                } else if (at_least..digits).contains(&text.len()) && number > 0.0 {
                    let padded = format!("{text:0>digits$}");
                    self.problem("id_padded", Severity::Note, [("from", text), ("to", padded.clone())]);
                    return Cow::Owned(padded);
                }
                Cow::Owned(text)
            }
            FieldKind::Date if is_day_number(number) => {
                let date = serial_date(number, from_1904).text();
                self.problem("date_from_number", Severity::Note, [("from", text), ("to", date.clone())]);
                Cow::Owned(date)
            }
            FieldKind::Date | FieldKind::Name | FieldKind::Text | FieldKind::Ignored => Cow::Owned(text),
        }
    }

    /// Typed numbers lose their blanks and the apostrophe that kept them text.
    fn digits<'w>(&mut self, value: CellText<'w>) -> CellText<'w> {
        let value = if value.contains([' ', '\'', '’']) {
            Cow::Owned(value.chars().filter(|character| !matches!(character, ' ' | '\'' | '’')).collect())
        } else {
            value
        };
        let exponent = value.split_once(['E', 'e']).is_some_and(|(digits, exponent)| {
            let number = |text: &str| {
                !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || ".,+".contains(c))
            };
            number(digits) && number(exponent)
        });
        if exponent {
            self.problem("id_lost_digits", Severity::Refused, [("text", value.to_string())]);
        }
        value
    }

    fn problem<const N: usize>(
        &mut self,
        code: &'static str,
        severity: Severity,
        params: [(&'static str, String); N],
    ) {
        let params = BTreeMap::from(params);
        self.problems.push(CellProblem {
            field: self.field.key,
            column: self.column,
            code,
            severity,
            params,
        });
    }
}

/// Day numbers of 1905 to 2100. Whole numbers that can be a year are one.
fn is_day_number(number: f64) -> bool {
    (2_101.0..=73_415.0).contains(&number) || (number.fract() != 0.0 && (1_000.0..2_101.0).contains(&number))
}

/// Typed dates stay as typed, except that a time of day falls away and `1965-03-12` becomes `12/03/1965`.
fn date_text(value: CellText<'_>) -> CellText<'_> {
    let bare = value.trim_start_matches(['\'', '’']);
    let day = match bare.split_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') && day.starts_with(|c: char| c.is_ascii_digit()) => day,
        _ => bare,
    };
    let parts: Vec<&str> = day.split('-').collect();
    let digits = |text: &str, lengths: &[usize]| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.as_slice() {
        [year, month, day] if digits(year, &[4]) && digits(month, &[1, 2]) && digits(day, &[1, 2]) => {
            Cow::Owned(format!("{day:0>2}/{month:0>2}/{year}"))
        }
        _ if day.len() == value.len() => value,
        _ => Cow::Owned(day.to_owned()),
    }
}

fn sample(text: &str) -> String {
    text.chars().take(60).collect()
}
