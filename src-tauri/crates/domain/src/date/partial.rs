//! A date known to the day, the month or the year: birth dates of old members are often just a year.

use std::fmt;
use std::str::FromStr;

use super::{CivilDate, DateError, YEARS};
use crate::stored::{serde_as_text, stored_as_text};

/// A date as far as it is known. Stored as `yyyy`, `yyyy-mm` or `yyyy-mm-dd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Month and year are known.
    Month {
        /// Year.
        year: i16,
        /// Month, 1 to 12.
        month: i8,
    },
    /// The full date is known.
    Day(CivilDate),
}

impl PartialDate {
    /// Reads what a person typed: `1965`, `03/1965`, `05/03/1965`, with `/`, `-`, `.` or spaces, or the stored form.
    ///
    /// # Errors
    /// [`DateError::Shape`], [`DateError::NoSuchDay`] or [`DateError::Year`].
    pub fn from_typed(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let shape = || DateError::Shape { text: text.to_owned() };
        let parts: Vec<&str> = text.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
        if parts.iter().any(|part| part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(shape());
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| shape());
        match parts.as_slice() {
            [year] if year.len() == 4 => Ok(Self::Year(valid_year(number(year)?)?)),
            [year, month] if year.len() == 4 => Self::month(number(year)?, number(month)?, shape),
            [month, year] if year.len() == 4 => Self::month(number(year)?, number(month)?, shape),
            [year, month, day] if year.len() == 4 => Self::day(number(year)?, number(month)?, number(day)?),
            [day, month, year] if year.len() == 4 => Self::day(number(year)?, number(month)?, number(day)?),
            _ => Err(shape()),
        }
    }

    fn month(year: u32, month: u32, shape: impl Fn() -> DateError) -> Result<Self, DateError> {
        let year = valid_year(year)?;
        match i8::try_from(month) {
            Ok(month @ 1..=12) => Ok(Self::Month { year, month }),
            _ => Err(shape()),
        }
    }

    fn day(year: u32, month: u32, day: u32) -> Result<Self, DateError> {
        let valid = valid_year(year)?;
        let missing = DateError::NoSuchDay { day, month, year };
        let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return Err(missing) };
        CivilDate::new(valid, month, day).map(Self::Day).map_err(|_| missing)
    }

    /// The year, which is always known.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month { year, .. } => year,
            Self::Day(date) => date.year(),
        }
    }

    /// The full date, when it is known.
    pub fn full(self) -> Option<CivilDate> {
        match self {
            Self::Day(date) => Some(date),
            Self::Year(_) | Self::Month { .. } => None,
        }
    }

    /// The first and the last day it can mean.
    pub fn days(self) -> (CivilDate, CivilDate) {
        let from = |year: i16, month: i8, months: i32| {
            let first = CivilDate::new(year, month, 1).unwrap_or(CivilDate::from_unix_ms(0));
            (first, first.plus_months(months).plus_days(-1))
        };
        match self {
            Self::Year(year) => from(year, 1, 12),
            Self::Month { year, month } => from(year, month, 1),
            Self::Day(date) => (date, date),
        }
    }

    /// Whether it is before `other` however both are read: 1989 is before 05/12/1990, 1990 is not.
    pub fn certainly_before(self, other: Self) -> bool {
        self.parts(12, 31) < other.parts(1, 1)
    }

    fn parts(self, month_if_unknown: i8, day_if_unknown: i8) -> (i16, i8, i8) {
        match self {
            Self::Year(year) => (year, month_if_unknown, day_if_unknown),
            Self::Month { year, month } => (year, month, day_if_unknown),
            Self::Day(date) => (date.year(), date.month(), date.day()),
        }
    }

    /// `1965`, `03/1965` or `05/03/1965`.
    pub fn shown(self) -> String {
        match self {
            Self::Year(year) => format!("{year:04}"),
            Self::Month { year, month } => format!("{month:02}/{year:04}"),
            Self::Day(date) => date.shown(),
        }
    }
}

fn valid_year(year: u32) -> Result<i16, DateError> {
    i16::try_from(year).ok().filter(|year| YEARS.contains(year)).ok_or(DateError::Year { year })
}

impl From<CivilDate> for PartialDate {
    fn from(date: CivilDate) -> Self {
        Self::Day(date)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(f),
        }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::from_typed(text)
    }
}

stored_as_text!(PartialDate);
serde_as_text!(PartialDate);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_way_of_writing_a_date_is_read() {
        for (typed, stored) in [
            ("1965", "1965"),
            ("03/1965", "1965-03"),
            ("3-1965", "1965-03"),
            ("05/03/1965", "1965-03-05"),
            ("5-3-1965", "1965-03-05"),
            (" 5.3.1965 ", "1965-03-05"),
            ("1965-03-05", "1965-03-05"),
            ("29/02/2024", "2024-02-29"),
        ] {
            assert_eq!(
                PartialDate::from_typed(typed).map(|date| date.to_string()),
                Ok(stored.to_owned()),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_date_means_every_day_of_what_is_known() {
        for (known, first, last) in [
            ("2024", "01/01/2024", "31/12/2024"),
            ("02/2024", "01/02/2024", "29/02/2024"),
            ("12/2023", "01/12/2023", "31/12/2023"),
            ("05/03/1965", "05/03/1965", "05/03/1965"),
        ] {
            let (from, to) = PartialDate::from_typed(known).unwrap().days();
            assert_eq!((from.shown().as_str(), to.shown().as_str()), (first, last), "{known}");
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_its_reason() {
        for (typed, code) in [
            ("", "date_shape"),
            ("65", "date_shape"),
            ("5/3/65", "date_shape"),
            ("13/1965", "date_shape"),
            ("tháng 3", "date_shape"),
            ("31/02/1965", "date_no_such_day"),
            ("29/02/2025", "date_no_such_day"),
            ("00/00/1965", "date_no_such_day"),
            ("0203", "date_year"),
            ("05/03/0203", "date_year"),
        ] {
            assert_eq!(PartialDate::from_typed(typed).map_err(|error| error.code()), Err(code), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(year in 1850i16..=2150, month in 1i8..=12, day in 1i8..=28) {
            for date in [
                PartialDate::Year(year),
                PartialDate::Month { year, month },
                PartialDate::Day(CivilDate::new(year, month, day).unwrap()),
            ] {
                prop_assert_eq!(PartialDate::from_typed(&date.shown()), Ok(date));
                prop_assert_eq!(date.to_string().parse(), Ok(date));
            }
        }
    }
}
