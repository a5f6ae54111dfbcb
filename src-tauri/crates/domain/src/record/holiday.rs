//! Days off and days worked that the cell wrote into its calendar itself.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::calendar::{DayKind, HolidayRow};
use crate::date::CivilDate;
use crate::rules::Confidence;
use crate::stored::word_enum;

word_enum! {
    /// What a row of the cell's calendar does.
    HolidayKind {
        /// Ngày lễ: on a weekly day off it is compensated on the next working day.
        Holiday = "holiday",
        /// Ngày nghỉ hoán đổi.
        Off = "off",
        /// Ngày làm việc, an uncertain holiday or a Saturday worked instead.
        On = "on",
    } default Holiday
}

/// A row of the cell's own; it replaces what the table that ships says about its day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct OwnHoliday {
    /// The day.
    pub date: Option<CivilDate>,
    /// Tên.
    pub name: String,
    /// What it does.
    pub kind: HolidayKind,
    /// The paper that says so.
    pub source: String,
    /// Whether it is uncertain: limits then show the earlier day and tell of the later one.
    pub uncertain: bool,
    /// Taken off again.
    pub struck: bool,
}

impl OwnHoliday {
    /// The row as the calendar counts it: nothing when it was taken off, has no day, or is of a kind of a newer version.
    pub fn row(&self) -> Option<HolidayRow> {
        let kind = match &self.kind {
            HolidayKind::Holiday => DayKind::Holiday,
            HolidayKind::Off => DayKind::Off,
            HolidayKind::On => DayKind::On,
            HolidayKind::Unknown(_) => return None,
        };
        let date = self.date.filter(|_| !self.struck)?;
        let confidence = if self.uncertain { Confidence::Uncertain } else { Confidence::Confirmed };
        let (name, source) = (self.name.clone(), self.source.clone());
        Some(HolidayRow { date, name, kind, source, confidence, note: String::new() })
    }
}
