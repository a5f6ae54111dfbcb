//! The table of holidays and swapped days.

use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::rules::Confidence;

/// A holiday table that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Not TOML, or not the fields of a table.
    #[error("{file}: {reason}")]
    Syntax {
        /// File of the table.
        file: String,
        /// What the parser says, with the line.
        reason: String,
    },
    /// A yearly holiday on a day no year has.
    #[error("{file}: there is no day {day} in month {month} (`{name}`)")]
    NoSuchDay {
        /// File of the table.
        file: String,
        /// Name of the holiday.
        name: String,
        /// Day.
        day: i8,
        /// Month.
        month: i8,
    },
}

impl CalendarError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "calendar_syntax",
            Self::NoSuchDay { .. } => "calendar_no_such_day",
        }
    }
}

/// What a dated row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// A public holiday; on a weekly day off it is compensated on the next working day.
    Holiday,
    /// A working day swapped off.
    Off,
    /// A weekly day off that is worked.
    On,
}

/// A holiday of every year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyRow {
    /// Tên.
    pub name: String,
    /// Day of the month.
    pub day: i8,
    /// Month.
    pub month: i8,
    /// First year.
    #[serde(default)]
    pub from_year: Option<i16>,
    /// Instrument.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// A holiday or swapped day of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayRow {
    /// The day.
    pub date: CivilDate,
    /// Tên.
    pub name: String,
    /// What it does.
    pub kind: DayKind,
    /// Instrument or plan.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    yearly: Vec<YearlyRow>,
    #[serde(default)]
    day: Vec<HolidayRow>,
}

/// Working days of Vietnam.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    pub(super) yearly: Vec<YearlyRow>,
    pub(super) days: Vec<HolidayRow>,
}

impl Calendar {
    /// Reads the table that ships. `file` names it in messages.
    ///
    /// # Errors
    /// [`CalendarError`].
    pub fn parse(file: &str, text: &str) -> Result<Self, CalendarError> {
        let written: Written = toml::from_str(text)
            .map_err(|error| CalendarError::Syntax { file: file.to_owned(), reason: error.to_string() })?;
        for row in &written.yearly {
            // 2024 is a leap year: a holiday on 29/2 would be odd, not impossible.
            if CivilDate::new(2024, row.month, row.day).is_err() {
                let (name, day, month) = (row.name.clone(), row.day, row.month);
                return Err(CalendarError::NoSuchDay { file: file.to_owned(), name, day, month });
            }
        }
        Ok(Self { yearly: written.yearly, days: written.day })
    }

    /// Lays rows of the user over the table: a row replaces what the table says about its date.
    #[must_use]
    pub fn with_rows(mut self, rows: &[HolidayRow]) -> Self {
        self.days.retain(|known| rows.iter().all(|row| row.date != known.date));
        self.days.extend(rows.iter().cloned());
        self
    }

    /// Holidays of every year.
    pub fn yearly(&self) -> &[YearlyRow] {
        &self.yearly
    }

    /// Dated rows, as an editor lists them.
    pub fn rows(&self) -> &[HolidayRow] {
        &self.days
    }

    /// Whether the table has dated rows (Tết, Giỗ Tổ) for a year.
    pub fn covers(&self, year: i16) -> bool {
        self.days.iter().any(|row| row.date.year() == year)
    }
}
