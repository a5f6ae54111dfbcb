//! Procedures and working days, compiled once for every file that asks the same.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::{Calendar, HolidayRow, WorkTable};
use sochibo_domain::procedure::Procedure;
use sochibo_domain::record::Cell;

use super::RuleBook;
use crate::error::AppResult;

/// Years the table of working days covers; days outside are counted one by one.
const YEARS: std::ops::RangeInclusive<i16> = 2020..=2035;
/// Procedures kept: a cell needs that of each pack its open files pin.
const KEPT: usize = 16;

/// Central pack, overlay and the day whose values were read.
type Key = (String, String, CivilDate);

/// What was compiled so far.
#[derive(Default)]
pub(super) struct Compiled {
    procedures: Mutex<BTreeMap<Key, Arc<Procedure>>>,
    /// Working days of the calendar counted last, with the cell's own rows it was counted with.
    days: Mutex<Option<(Vec<HolidayRow>, Arc<WorkTable>)>>,
}

impl RuleBook {
    /// The way into the Party by the pack a file pins, or by the pack in force when it pins none that ships.
    pub fn procedure(&self, pack: &str, overlay: &str, day: CivilDate) -> AppResult<Arc<Procedure>> {
        let rules = self.of(overlay);
        let at = rules.pinned(pack, day).unwrap_or_else(|| rules.at(day));
        let key = (at.pack_id().to_owned(), at.overlay_id().unwrap_or_default().to_owned(), day);
        let mut known = self.compiled.procedures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&key) {
            return Ok(Arc::clone(found));
        }
        let procedure = Arc::new(Procedure::of(&at)?);
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(key, Arc::clone(&procedure));
        Ok(procedure)
    }

    /// The calendar of a cell: the table that ships with its own rows laid over it.
    pub fn calendar(&self, cell: &Cell) -> Calendar {
        self.holidays.clone().with_rows(&cell.holiday_rows())
    }

    /// Working days of a cell.
    pub fn working_days(&self, cell: &Cell) -> Arc<WorkTable> {
        let rows = cell.holiday_rows();
        let mut known = self.compiled.days.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, days)) = known.as_ref().filter(|(of, _)| *of == rows) {
            return Arc::clone(days);
        }
        let days = Arc::new(WorkTable::new(&self.calendar(cell), YEARS));
        *known = Some((rows, Arc::clone(&days)));
        days
    }
}
