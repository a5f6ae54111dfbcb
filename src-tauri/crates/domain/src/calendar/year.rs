//! The days off of one year, with compensation.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Calendar, DayKind};
use crate::date::CivilDate;
use crate::rules::Confidence;

/// Why a day is off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Off {
    /// Name of the holiday; `nghỉ bù …` when it compensates one.
    pub name: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Source and remark.
    pub source: String,
}

/// What a day is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Day {
    /// A working day.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A holiday, its compensation, or a day swapped off.
    Off(Off),
}

/// Days off and Saturdays worked of one year.
#[derive(Debug, Clone, Default)]
pub(super) struct Year {
    off: BTreeMap<CivilDate, Off>,
    on: BTreeSet<CivilDate>,
}

impl Year {
    /// Builds a year; without `uncertain`, uncertain rows count for nothing.
    pub(super) fn build(calendar: &Calendar, year: i16, uncertain: bool) -> Self {
        let counts = |confidence| uncertain || confidence != Confidence::Uncertain;
        let mut built = Self::default();
        let mut holidays: BTreeMap<CivilDate, Off> = BTreeMap::new();
        for row in calendar.yearly.iter().filter(|row| counts(row.confidence)) {
            if row.from_year.is_some_and(|first| year < first) {
                continue;
            }
            let Ok(date) = CivilDate::new(year, row.month, row.day) else { continue };
            holidays.insert(date, off(&row.name, row.confidence, &row.source, &row.note));
        }
        for row in calendar.days.iter().filter(|row| row.date.year() == year && counts(row.confidence)) {
            match row.kind {
                DayKind::Holiday => {
                    holidays.insert(row.date, off(&row.name, row.confidence, &row.source, &row.note));
                }
                DayKind::Off => {
                    built.off.insert(row.date, off(&row.name, row.confidence, &row.source, &row.note));
                }
                DayKind::On => {
                    holidays.remove(&row.date);
                    built.on.insert(row.date);
                }
            }
        }
        let weekends: Vec<(CivilDate, Off)> = holidays
            .iter()
            .filter(|(date, _)| date.weekday() > 5)
            .map(|(date, off)| (*date, off.clone()))
            .collect();
        built.off.extend(holidays);
        for (date, holiday) in weekends {
            built.compensate(date, holiday);
        }
        built
    }

    /// The next working day after a holiday on a weekly day off is off in its place; a day said to be worked is not.
    fn compensate(&mut self, holiday: CivilDate, off: Off) {
        let mut date = holiday.plus_days(1);
        while !self.works(date) || self.on.contains(&date) {
            date = date.plus_days(1);
        }
        self.off.insert(date, Off { name: format!("nghỉ bù {}", off.name), ..off });
    }

    pub(super) fn works(&self, date: CivilDate) -> bool {
        !self.off.contains_key(&date) && (date.weekday() <= 5 || self.on.contains(&date))
    }

    pub(super) fn day(&self, date: CivilDate) -> Day {
        match self.off.get(&date) {
            Some(off) => Day::Off(off.clone()),
            None if self.works(date) => Day::Working,
            None => Day::Weekend,
        }
    }
}

fn off(name: &str, confidence: Confidence, source: &str, note: &str) -> Off {
    let source = if note.is_empty() { source.to_owned() } else { format!("{source}; {note}") };
    Off { name: name.to_owned(), confidence, source }
}
