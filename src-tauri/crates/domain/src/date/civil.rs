//! A full calendar date.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{DateError, PartialDate, YEARS};
use crate::stored::{serde_as_text, stored_as_text};

/// A day of the civil (Gregorian) calendar. Stored and exchanged as `yyyy-mm-dd`, shown as `dd/mm/yyyy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(Date);

impl CivilDate {
    /// A date from its parts.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] for 31/02, [`DateError::Year`] outside [`YEARS`].
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        if !YEARS.contains(&year) {
            return Err(DateError::Year { year: year.unsigned_abs().into() });
        }
        Date::new(year, month, day).map(Self).map_err(|_| DateError::NoSuchDay {
            day: day.unsigned_abs().into(),
            month: month.unsigned_abs().into(),
            year: year.unsigned_abs().into(),
        })
    }

    /// Reads what a person typed: `05/03/1965`, `5-3-1965`, `5.3.1965` or `1965-03-05`.
    ///
    /// # Errors
    /// Any [`DateError`]; a month or year alone is [`DateError::Partial`].
    pub fn from_typed(text: &str) -> Result<Self, DateError> {
        match PartialDate::from_typed(text)? {
            PartialDate::Day(date) => Ok(date),
            PartialDate::Month { .. } | PartialDate::Year(_) => {
                Err(DateError::Partial { text: text.trim().to_owned() })
            }
        }
    }

    /// The date in Vietnam (UTC+7) at a moment in Unix milliseconds.
    pub fn from_unix_ms(ms: i64) -> Self {
        const VIETNAM_MS: i64 = 7 * 3_600_000;
        const DAY_MS: i64 = 86_400_000;
        let days = ms.saturating_add(VIETNAM_MS).div_euclid(DAY_MS);
        let epoch = Date::constant(1970, 1, 1);
        Self(epoch.saturating_add(i32::try_from(days).unwrap_or(i32::MAX).clamp(-40_000, 60_000).days()))
    }

    /// Year, for example 2026.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Monday = 1 … Sunday = 7.
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The date `days` later (earlier when negative).
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.clamp(-400_000, 400_000).days()))
    }

    /// The same day of the month `months` later, or the last day where it does not exist (29/2 → 28/2).
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(months.clamp(-12_000, 12_000).months()))
    }

    /// Days from `self` to `later`; negative when it is earlier.
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }

    /// `dd/mm/yyyy`.
    pub fn shown(self) -> String {
        format!("{:02}/{:02}/{:04}", self.day(), self.month(), self.year())
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for CivilDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::from_typed(text)
    }
}

stored_as_text!(CivilDate);
serde_as_text!(CivilDate);

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_later_is_the_last_day_where_the_day_does_not_exist() {
        assert_eq!(date("29/02/2024").plus_months(12), date("28/02/2025"));
        assert_eq!(date("31/01/2026").plus_months(1), date("28/02/2026"));
        assert_eq!(date("05/12/2025").plus_months(12), date("05/12/2026"));
    }

    #[test]
    fn a_moment_before_midnight_utc_is_already_tomorrow_in_vietnam() {
        assert_eq!(CivilDate::from_unix_ms(0).to_string(), "1970-01-01");
        assert_eq!(CivilDate::from_unix_ms(17 * 3_600_000).to_string(), "1970-01-02");
    }

    #[test]
    fn impossible_days_and_years_are_named() {
        assert_eq!(
            CivilDate::from_typed("31/02/2026"),
            Err(DateError::NoSuchDay { day: 31, month: 2, year: 2026 })
        );
        assert_eq!(CivilDate::from_typed("01/01/0203"), Err(DateError::Year { year: 203 }));
        assert!(matches!(CivilDate::from_typed("1965"), Err(DateError::Partial { .. })));
    }

    #[test]
    fn days_and_weekdays_count() {
        assert_eq!(date("22/11/2026").weekday(), 7);
        assert_eq!(date("22/11/2026").days_until(date("05/12/2026")), 13);
        assert_eq!(date("05/12/2026").days_until(date("22/11/2026")), -13);
    }

    proptest::proptest! {
        /// Months keep the day of the month where it exists, and end on the last one where it does not.
        #[test]
        fn months_keep_the_day_or_end_on_the_last(day in -20_000i32..40_000, months in -720i32..720) {
            let from = date("01/01/1970").plus_days(day);
            let to = from.plus_months(months);
            let passed = |date: CivilDate| i32::from(date.year()) * 12 + i32::from(date.month());
            proptest::prop_assert_eq!(passed(to) - passed(from), months);
            let is_last = to.plus_days(1).month() != to.month();
            proptest::prop_assert!(to.day() == from.day() || to.day() < from.day() && is_last);
            proptest::prop_assert!(from.plus_days(1).plus_months(months) >= to, "a later day is never earlier");
        }

        /// Days between are what was added, over leap days too.
        #[test]
        fn days_between_are_the_days_added(day in -20_000i32..40_000, days in -3_000i32..3_000) {
            let from = date("01/01/1970").plus_days(day);
            proptest::prop_assert_eq!(from.days_until(from.plus_days(days)), days);
        }
    }
}
