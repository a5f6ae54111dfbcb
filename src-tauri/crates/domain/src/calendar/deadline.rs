//! Counting limits in working days: the day of the event is day zero, a limit of *n* ends with the *n*-th working day
//! after it.

use std::collections::{BTreeMap, BTreeSet};

use super::table::Calendar;
use super::year::{Day, Year};
use crate::date::CivilDate;

/// Limits in the rules are days and months; nobody counts a decade in working days.
const MOST_DAYS: u32 = 2_500;

/// The end of a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The day to keep: the earlier one where a holiday is uncertain.
    pub date: CivilDate,
    /// Set when it depends on a holiday that is not certain, or when a year has no table yet.
    pub doubt: Option<Doubt>,
}

/// Why a deadline may lie later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The day if every uncertain holiday is kept; the same day when only the table is missing.
    pub later: CivilDate,
    /// Uncertain holidays between, `24/11/2026 Ngày Văn hóa Việt Nam`, in order.
    pub holidays: Vec<String>,
    /// Years without a table of Tết and swapped days.
    pub years_without_table: Vec<i16>,
}

/// Years built on the way, for the two readings of the table.
struct Reading<'a> {
    calendar: &'a Calendar,
    uncertain: bool,
    years: BTreeMap<i16, Year>,
}

impl<'a> Reading<'a> {
    fn new(calendar: &'a Calendar, uncertain: bool) -> Self {
        Self { calendar, uncertain, years: BTreeMap::new() }
    }

    fn year(&mut self, date: CivilDate) -> &Year {
        let (calendar, uncertain) = (self.calendar, self.uncertain);
        self.years.entry(date.year()).or_insert_with(|| Year::build(calendar, date.year(), uncertain))
    }

    fn after(&mut self, from: CivilDate, days: u32) -> CivilDate {
        let mut date = from;
        let mut left = days;
        while left > 0 {
            date = date.plus_days(1);
            left -= u32::from(self.year(date).works(date));
        }
        date
    }
}

impl Calendar {
    /// What a day is, uncertain holidays kept.
    pub fn day(&self, date: CivilDate) -> Day {
        Reading::new(self, true).year(date).day(date)
    }

    /// The end of a limit of `days` working days that starts with an event on `from`.
    pub fn add_working_days(&self, from: CivilDate, days: u32) -> Deadline {
        let days = days.min(MOST_DAYS);
        let date = Reading::new(self, false).after(from, days);
        let later = Reading::new(self, true).after(from, days);
        let years_without_table: Vec<i16> =
            (from.year()..=later.year()).filter(|year| !self.covers(*year)).collect();
        if later == date && years_without_table.is_empty() {
            return Deadline { date, doubt: None };
        }
        let holidays = if later == date { Vec::new() } else { self.uncertain_between(from, later) };
        Deadline { date, doubt: Some(Doubt { later, holidays, years_without_table }) }
    }

    /// Working days after `from` up to and with `to`, uncertain holidays worked: how far a limit is used up or passed.
    pub fn working_days_between(&self, from: CivilDate, to: CivilDate) -> u32 {
        let mut reading = Reading::new(self, false);
        let mut date = from;
        let mut count = 0;
        while date < to && count < MOST_DAYS {
            date = date.plus_days(1);
            count += u32::from(reading.year(date).works(date));
        }
        count
    }

    /// Days after `from` up to `to` that are off by an uncertain row only.
    fn uncertain_between(&self, from: CivilDate, to: CivilDate) -> Vec<String> {
        let (mut sure, mut kept) = (Reading::new(self, false), Reading::new(self, true));
        let mut found = BTreeSet::new();
        let mut date = from;
        while date < to {
            date = date.plus_days(1);
            if !sure.year(date).works(date) {
                continue;
            }
            if let Day::Off(off) = kept.year(date).day(date) {
                found.insert((date, format!("{} {}", date.shown(), off.name)));
            }
        }
        found.into_iter().map(|(_, words)| words).collect()
    }
}
