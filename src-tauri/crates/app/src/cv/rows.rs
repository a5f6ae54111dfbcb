//! What the lists of a CV have in common, whatever their rows hold.

use std::collections::BTreeMap;

use sochibo_domain::record::{
    AbroadRow, AwardRow, CourseRow, Cv, HistoryRow, JobRow, Placed, Relative, RelativeHistory, in_order,
    place_before,
};

use super::slots::Slots;
use crate::error::{AppError, AppResult};

/// A row of any list.
pub(super) trait Row: Slots {
    /// Puts it at a place.
    fn place(&mut self, order: f64);
    /// Takes it off the list; it stays in the record.
    fn strike(&mut self);
}

macro_rules! rows {
    ($($row:ty),+) => {$(
        impl Row for $row {
            fn place(&mut self, order: f64) {
                self.order = order;
            }
            fn strike(&mut self) {
                self.struck = true;
            }
        }
    )+};
}

rows!(HistoryRow, JobRow, CourseRow, AbroadRow, AwardRow, Relative, RelativeHistory);

/// A list of rows.
pub(super) trait Rows {
    /// A new empty row.
    fn insert(&mut self, id: String) -> &mut dyn Row;
    /// A row that was not struck.
    fn row(&mut self, id: &str) -> AppResult<&mut dyn Row>;
    /// Ids and places of the rows that count, in order.
    fn places(&self) -> Vec<(String, f64)>;
    /// Whether a row has this id, struck or not.
    fn knows(&self, id: &str) -> bool;
    /// Forgets a row that was never kept.
    fn forget(&mut self, id: &str);

    /// The place before the row `before`, or after the last one; the row `moved` is looked past.
    fn place_before(&self, before: &str, moved: &str) -> AppResult<f64> {
        place_before(self.places(), before, moved).ok_or_else(unknown_row)
    }
}

impl<T: Row + Placed + Default> Rows for BTreeMap<String, T> {
    fn insert(&mut self, id: String) -> &mut dyn Row {
        self.entry(id).or_default()
    }

    fn row(&mut self, id: &str) -> AppResult<&mut dyn Row> {
        match self.get_mut(id) {
            Some(row) if !row.struck() => Ok(row),
            _ => Err(unknown_row()),
        }
    }

    fn knows(&self, id: &str) -> bool {
        self.contains_key(id)
    }

    fn forget(&mut self, id: &str) {
        self.remove(id);
    }

    fn places(&self) -> Vec<(String, f64)> {
        in_order(self).into_iter().map(|(id, row)| (id.clone(), row.order())).collect()
    }
}

fn unknown_row() -> AppError {
    AppError::refused("cv_row_unknown")
}

/// A list by the name the screen gives it: `jobs`, `relatives`, `relatives/<id>/history`.
pub(super) fn list<'a>(cv: &'a mut Cv, name: &str) -> AppResult<&'a mut dyn Rows> {
    Ok(match name {
        "history" => &mut cv.history,
        "jobs" => &mut cv.jobs,
        "courses" => &mut cv.courses,
        "abroad" => &mut cv.abroad,
        "awards" => &mut cv.awards,
        "discipline" => &mut cv.discipline,
        "relatives" => &mut cv.relatives,
        other => {
            let id = other.strip_prefix("relatives/").and_then(|rest| rest.strip_suffix("/history"));
            let relative = id.and_then(|id| cv.relatives.get_mut(id)).filter(|one| !one.struck);
            &mut relative.ok_or_else(unknown_row)?.history
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stands_where_it_was_put_and_rows_that_were_struck_are_looked_past() {
        let mut rows: BTreeMap<String, JobRow> = BTreeMap::new();
        let ids =
            |rows: &BTreeMap<String, JobRow>| rows.places().into_iter().map(|(id, _)| id).collect::<String>();
        for (id, before) in [("a", ""), ("c", ""), ("b", "c"), ("z", "a")] {
            let order = rows.place_before(before, "").unwrap();
            Rows::insert(&mut rows, id.to_owned()).place(order);
        }
        assert_eq!(ids(&rows), "zabc");
        let order = rows.place_before("", "z").unwrap();
        rows.row("z").unwrap().place(order);
        assert_eq!(ids(&rows), "abcz");
        rows.row("b").unwrap().strike();
        assert_eq!(ids(&rows), "acz");
        assert!(rows.row("b").is_err() && rows.place_before("b", "").is_err());
    }
}
