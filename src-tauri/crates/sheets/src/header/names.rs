//! Texts of header columns: one row, or two rows joined where the upper one names a group.

use std::collections::BTreeMap;

use super::HeaderRows;
use crate::grid::Grid;
use crate::row::clean::tidy;

/// Header texts by column, for a header at `rows`. Two rows join as `Quê quán – Tỉnh`; a group's name is written
/// once above its first column and holds for the blank cells to its right, as in merged cells.
pub(super) fn header_names(grid: &Grid, rows: HeaderRows) -> BTreeMap<u32, String> {
    let first = texts(grid, rows.first);
    if rows.count < 2 {
        return first;
    }
    let second = texts(grid, rows.first + 1);
    let mut names = BTreeMap::new();
    let mut group: Option<&String> = None;
    for column in 0..grid.width() {
        let (upper, lower) = (first.get(&column), second.get(&column));
        if upper.is_some() {
            group = upper.filter(|_| lower.is_some());
        }
        let name = match (group, upper, lower) {
            (Some(group), _, Some(lower)) => format!("{group} – {lower}"),
            (_, Some(upper), None) => upper.clone(),
            (_, _, Some(lower)) => lower.clone(),
            (_, None, None) => {
                group = None;
                continue;
            }
        };
        names.insert(column, name);
    }
    names
}

/// Text cells of sheet row `number`, from 1.
fn texts(grid: &Grid, number: u32) -> BTreeMap<u32, String> {
    grid.row(number.saturating_sub(1))
        .map(|(column, cell)| (column, tidy(cell.text()).into_owned()))
        .collect()
}

/// Whether a row under a header only numbers the columns: `1 2 3 …`, `(1) (2) …`, `A B 1 2`.
pub(super) fn numbers_columns(grid: &Grid, number: u32) -> bool {
    let cells: Vec<String> = texts(grid, number).into_values().collect();
    let mut expected = 1_u32;
    cells.len() >= 3
        && cells.iter().all(|cell| {
            let bare = cell.trim_matches(['(', ')', '[', ']', '.', ' ']);
            if bare == expected.to_string() {
                expected += 1;
                return true;
            }
            expected == 1 && bare.len() == 1 && bare.starts_with(|c: char| c.is_ascii_uppercase())
        })
        && expected > 2
}
