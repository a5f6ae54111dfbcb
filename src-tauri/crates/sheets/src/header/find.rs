//! Finds the header of a sheet: of the first rows, alone or in pairs, the one most cells of which are known.

use std::collections::BTreeMap;

use super::dictionary::{self, Candidate};
use super::names::{header_names, numbers_columns};
use super::{Finding, Guess, HeaderRows, Layout, Mapping};
use crate::field;
use crate::workbook::Sheet;

/// A header is looked for in this many rows.
const SEARCHED_ROWS: u32 = 30;
/// With fewer known columns a row is no header.
const LEAST_COLUMNS: usize = 2;

/// What texts of this sheet may mean as headers; each is looked up once, however many rows repeat it.
#[derive(Default)]
struct Known(BTreeMap<String, Vec<Candidate>>);

impl Known {
    fn candidates(&mut self, text: &str) -> Vec<Candidate> {
        if let Some(found) = self.0.get(text) {
            return found.clone();
        }
        let found = dictionary::candidates(text);
        self.0.insert(text.to_owned(), found.clone());
        found
    }
}

/// The best reading of a sheet, with a score for comparing sheets.
pub(crate) fn guess_sheet(index: usize, sheet: &Sheet) -> (Guess, f32) {
    let grid = &sheet.grid;
    let mut known = Known::default();
    let mut best: Option<(f32, HeaderRows, Mapping)> = None;
    for first in 1..=SEARCHED_ROWS.min(grid.height()) {
        for count in 1..=2 {
            let rows = HeaderRows { first, count };
            let mapping = Mapping::propose(grid, &columns(&header_names(grid, rows), &mut known));
            // A second row must earn its place: without groups it is the first row of data.
            let score = mapping.known_score() - if count == 2 { 0.5 } else { 0.0 };
            let understood = mapping.columns.iter().filter(|column| column.field.is_some()).count();
            if understood >= LEAST_COLUMNS && best.as_ref().is_none_or(|(other, ..)| score > *other) {
                best = Some((score, rows, mapping));
            }
        }
    }
    let mut findings = Vec::new();
    let (score, header, mapping) = best.unwrap_or_else(|| {
        findings.push(Finding::new("no_header", None, []));
        let first = grid.row_at(0).map_or(0, |(row, _)| row) + 1;
        let rows = HeaderRows { first, count: 1 };
        (0.0, rows, Mapping::propose(grid, &columns(&header_names(grid, rows), &mut known)))
    });
    findings.extend(findings_of(sheet, &mapping));
    let mut data_start = header.first + header.count;
    if numbers_columns(grid, data_start) {
        data_start += 1;
    }
    let mut guess =
        Guess { sheet: index, header, data_start, layout: Layout::of(&mapping, header), mapping, findings };
    guess.mapping.fill_samples(grid, data_start);
    (guess, score)
}

/// What each header may mean. Groups of bare `Quốc gia, Tỉnh, Địa chỉ chi tiết` without a name above them stand, in
/// the national workbook, for birth, home and residence in this order.
fn columns(names: &BTreeMap<u32, String>, known: &mut Known) -> BTreeMap<u32, (String, Vec<Candidate>)> {
    let mut group = 0_usize;
    let bare_groups = names.values().filter(|name| dictionary::bare_place(name) == Some("country")).count();
    names
        .iter()
        .map(|(column, name)| {
            let part = dictionary::bare_place(name).filter(|_| bare_groups == 3);
            if part == Some("country") {
                group += 1;
            }
            let place = match group {
                1 => Some("birth"),
                2 => Some("home"),
                3 => Some("residence"),
                _ => None,
            };
            let by_order = part
                .zip(place)
                .and_then(|(part, place)| field::find(&format!("{place}_{part}")))
                .map(|field| vec![Candidate { field: field.key, score: 0.9 }]);
            (*column, (name.clone(), by_order.unwrap_or_else(|| known.candidates(name))))
        })
        .collect()
}

fn findings_of(sheet: &Sheet, mapping: &Mapping) -> Vec<Finding> {
    let mut findings = Vec::new();
    for column in &mapping.columns {
        if let Some(proposed) = column.duplicate_of {
            let params = [("header", column.header.clone()), ("field", proposed.to_owned())];
            findings.push(Finding::new("duplicate_column", Some(column.index), params));
        }
    }
    let has_name = mapping.columns.iter().any(|column| column.field == Some(field::FULL_NAME));
    if !has_name && mapping.known_score() > 0.0 {
        findings.push(Finding::new("no_name_column", None, []));
    }
    if sheet.hidden {
        findings.push(Finding::new("hidden_sheet", None, [("sheet", sheet.name.clone())]));
    }
    if sheet.grid.goes_beyond() {
        findings.push(Finding::new("columns_beyond_limit", None, [("sheet", sheet.name.clone())]));
    }
    if let Some(found) = &sheet.legacy {
        let params = [
            ("font", found.font.to_string()),
            ("cell", found.cell.clone()),
            ("sample", found.sample.clone()),
        ];
        findings.push(Finding::new("legacy_font", None, params));
    }
    findings
}
