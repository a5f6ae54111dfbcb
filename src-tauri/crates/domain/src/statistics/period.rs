//! Half a year or a year, and the same time a year before.

use crate::date::{CivilDate, PartialDate};

/// The time a table is about; both days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: CivilDate,
    /// Last day.
    pub to: CivilDate,
}

/// Where a date, as far as it is known, lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Before,
    Within,
    After,
    /// Only a year or a month is known, and it reaches over an end of the period.
    Unclear,
}

impl Period {
    /// A whole year.
    pub fn year(year: i16) -> Option<Self> {
        Self::between(year, 12, 31)
    }

    /// The first six months of a year.
    pub fn half(year: i16) -> Option<Self> {
        Self::between(year, 6, 30)
    }

    fn between(year: i16, month: i8, day: i8) -> Option<Self> {
        Some(Self { from: CivilDate::new(year, 1, 1).ok()?, to: CivilDate::new(year, month, day).ok()? })
    }

    /// The same time a year before.
    pub fn earlier(self) -> Self {
        Self { from: self.from.plus_months(-12), to: self.to.plus_months(-12) }
    }

    pub(super) fn place(self, date: PartialDate) -> Place {
        let (first, last) = date.days();
        if last < self.from {
            Place::Before
        } else if first > self.to {
            Place::After
        } else if first >= self.from && last <= self.to {
            Place::Within
        } else {
            Place::Unclear
        }
    }
}
