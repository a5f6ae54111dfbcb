//! Working days of a span of years, counted once: adding a limit becomes two look-ups, so that hundreds of files are
//! planned anew between two frames.

use std::ops::RangeInclusive;

use super::deadline::Deadline;
use super::table::Calendar;
use super::year::Year;
use crate::date::CivilDate;

/// A day reckoned in working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reckoned {
    /// The day to keep: the earlier one where a holiday is uncertain.
    pub date: CivilDate,
    /// The day if every uncertain holiday is kept; the same day when only a year has no table yet. What the doubt
    /// rests on tells [`WorkTable::deadline`].
    pub later: Option<CivilDate>,
}

/// Working days by number, for one reading of the calendar.
#[derive(Debug, Clone, Default)]
struct Ranks {
    /// For each day since the first: working days up to and with it.
    upto: Vec<u32>,
    /// The working days, in order.
    days: Vec<CivilDate>,
}

impl Ranks {
    fn push(&mut self, date: CivilDate, works: bool) {
        if works {
            self.days.push(date);
        }
        self.upto.push(u32::try_from(self.days.len()).unwrap_or(u32::MAX));
    }

    /// The `amount`-th working day after `from`, which lies `day` days after the first.
    fn after(&self, from: CivilDate, day: usize, amount: u32) -> Option<CivilDate> {
        let upto = *self.upto.get(day)?;
        match amount {
            0 => Some(from),
            _ => self.days.get(usize::try_from(upto.checked_add(amount)? - 1).ok()?).copied(),
        }
    }
}

/// Working days of Vietnam, ready to be counted.
#[derive(Debug, Clone)]
pub struct WorkTable {
    calendar: Calendar,
    first: CivilDate,
    /// Uncertain holidays worked.
    sure: Ranks,
    /// Uncertain holidays kept.
    kept: Ranks,
    first_year: i16,
    covered: Vec<bool>,
}

impl WorkTable {
    /// Counts the years given; days outside them are counted one by one.
    pub fn new(calendar: &Calendar, years: RangeInclusive<i16>) -> Self {
        let first_year = *years.start();
        let first = CivilDate::new(first_year, 1, 1).unwrap_or(CivilDate::from_unix_ms(0));
        let (mut sure, mut kept) = (Ranks::default(), Ranks::default());
        let mut covered = Vec::new();
        let mut date = first;
        for year in years {
            let (worked, off) = (Year::build(calendar, year, false), Year::build(calendar, year, true));
            while date.year() == year {
                sure.push(date, worked.works(date));
                kept.push(date, off.works(date));
                date = date.plus_days(1);
            }
            covered.push(calendar.covers(year));
        }
        Self { calendar: calendar.clone(), first, sure, kept, first_year, covered }
    }

    /// The end of a limit of `days` working days that starts with an event on `from`.
    pub fn add(&self, from: CivilDate, days: u32) -> Reckoned {
        self.looked_up(from, days).unwrap_or_else(|| {
            let Deadline { date, doubt } = self.deadline(from, days);
            Reckoned { date, later: doubt.map(|doubt| doubt.later) }
        })
    }

    /// The same with what a doubt rests on, in words.
    pub fn deadline(&self, from: CivilDate, days: u32) -> Deadline {
        self.calendar.add_working_days(from, days)
    }

    /// Working days after `from` up to and with `to`, uncertain holidays worked.
    pub fn between(&self, from: CivilDate, to: CivilDate) -> u32 {
        self.calendar.working_days_between(from, to)
    }

    fn looked_up(&self, from: CivilDate, days: u32) -> Option<Reckoned> {
        let day = usize::try_from(self.first.days_until(from)).ok()?;
        let date = self.sure.after(from, day, days)?;
        let later = self.kept.after(from, day, days)?;
        let certain = later == date && (from.year()..=later.year()).all(|year| self.covers(year));
        Some(Reckoned { date, later: (!certain).then_some(later) })
    }

    fn covers(&self, year: i16) -> bool {
        let place = usize::try_from(i32::from(year) - i32::from(self.first_year)).ok();
        place.and_then(|place| self.covered.get(place)).copied().unwrap_or(false)
    }
}
