//! The day on which a cell usually meets.

use std::fmt;
use std::str::FromStr;

use crate::date::CivilDate;
use crate::stored::{serde_as_text, stored_as_text};

/// Which of a month's weekdays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nth {
    /// Đầu tiên.
    First,
    /// Thứ hai.
    Second,
    /// Thứ ba.
    Third,
    /// Thứ tư.
    Fourth,
    /// Cuối cùng.
    Last,
}

/// Ngày sinh hoạt thường kỳ: stored as `3`, or as `first-saturday`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegularDay {
    /// The same day of every month, 1 to 31; the last day where a month is shorter.
    Day(u8),
    /// A weekday of every month, Monday = 1 … Sunday = 7.
    Weekday(Nth, u8),
}

/// A text that names no such day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a day of every month: write 3, or first-saturday")]
pub struct RegularDayError(pub String);

/// Word, and words on paper; a Sunday and a *Thứ* read the same way.
const NTHS: [(Nth, &str, &str); 5] = [
    (Nth::First, "first", "đầu tiên"),
    (Nth::Second, "second", "thứ hai"),
    (Nth::Third, "third", "thứ ba"),
    (Nth::Fourth, "fourth", "thứ tư"),
    (Nth::Last, "last", "cuối cùng"),
];

const WEEKDAYS: [(u8, &str, &str); 7] = [
    (1, "monday", "Thứ Hai"),
    (2, "tuesday", "Thứ Ba"),
    (3, "wednesday", "Thứ Tư"),
    (4, "thursday", "Thứ Năm"),
    (5, "friday", "Thứ Sáu"),
    (6, "saturday", "Thứ Bảy"),
    (7, "sunday", "Chủ nhật"),
];

impl RegularDay {
    /// The day in a month; `None` for a month or year that cannot be.
    pub fn in_month(self, year: i16, month: i8) -> Option<CivilDate> {
        let first = CivilDate::new(year, month, 1).ok()?;
        let last = first.plus_months(1).plus_days(-1);
        Some(match self {
            Self::Day(day) => first.plus_days(i32::from(day) - 1).min(last),
            Self::Weekday(nth, weekday) => {
                let days_to = |day: CivilDate| (i32::from(weekday) - i32::from(day.weekday())).rem_euclid(7);
                let weeks = match nth {
                    Nth::First => 0,
                    Nth::Second => 1,
                    Nth::Third => 2,
                    Nth::Fourth => 3,
                    Nth::Last => return Some(last.plus_days(-6).plus_days(days_to(last.plus_days(-6)))),
                };
                first.plus_days(days_to(first) + 7 * weeks)
            }
        })
    }

    /// `ngày 03 hằng tháng`, `Thứ Bảy đầu tiên của tháng`.
    pub fn in_words_vi(self) -> String {
        match self {
            Self::Day(day) => format!("ngày {day:02} hằng tháng"),
            Self::Weekday(nth, weekday) => {
                let nth = NTHS.iter().find(|row| row.0 == nth).map_or("", |row| row.2);
                let weekday = WEEKDAYS.iter().find(|row| row.0 == weekday).map_or("", |row| row.2);
                format!("{weekday} {nth} của tháng")
            }
        }
    }
}

impl fmt::Display for RegularDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Weekday(nth, weekday) => {
                let nth = NTHS.iter().find(|row| row.0 == *nth).map_or("", |row| row.1);
                let weekday = WEEKDAYS.iter().find(|row| row.0 == *weekday).map_or("", |row| row.1);
                write!(f, "{nth}-{weekday}")
            }
        }
    }
}

impl FromStr for RegularDay {
    type Err = RegularDayError;

    fn from_str(text: &str) -> Result<Self, RegularDayError> {
        let wrong = || RegularDayError(text.to_owned());
        if let Some((nth, weekday)) = text.split_once('-') {
            let nth = NTHS.iter().find(|row| row.1 == nth).map(|row| row.0);
            let weekday = WEEKDAYS.iter().find(|row| row.1 == weekday).map(|row| row.0);
            return nth.zip(weekday).map(|(nth, weekday)| Self::Weekday(nth, weekday)).ok_or_else(wrong);
        }
        let day = text.trim().parse().ok().filter(|day| (1..=31).contains(day));
        day.map(Self::Day).ok_or_else(wrong)
    }
}

stored_as_text!(RegularDay);
serde_as_text!(RegularDay);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regular_day_falls_into_every_month() {
        for (day, month, expected) in [
            ("3", "2026-02", "03/02/2026"),
            ("31", "2026-02", "28/02/2026"),
            ("30", "2028-02", "29/02/2028"),
            ("first-saturday", "2026-08", "01/08/2026"),
            ("first-saturday", "2026-11", "07/11/2026"),
            ("second-sunday", "2026-11", "08/11/2026"),
            ("fourth-monday", "2026-11", "23/11/2026"),
            ("last-friday", "2026-11", "27/11/2026"),
            ("last-tuesday", "2026-06", "30/06/2026"),
        ] {
            let (year, number) = month.split_once('-').unwrap();
            let found =
                day.parse::<RegularDay>().unwrap().in_month(year.parse().unwrap(), number.parse().unwrap());
            assert_eq!(found, Some(expected.parse().unwrap()), "{day} in {month}");
        }
    }

    #[test]
    fn what_is_stored_reads_back_and_is_told_in_words() {
        for (text, words) in [
            ("3", "ngày 03 hằng tháng"),
            ("first-saturday", "Thứ Bảy đầu tiên của tháng"),
            ("last-sunday", "Chủ nhật cuối cùng của tháng"),
        ] {
            let day: RegularDay = text.parse().unwrap();
            assert_eq!((day.to_string().as_str(), day.in_words_vi().as_str()), (text, words));
        }
        for text in ["", "0", "32", "-3", "saturday", "fifth-monday", "first-", "3/2026"] {
            assert!(text.parse::<RegularDay>().is_err(), "{text}");
        }
    }
}
