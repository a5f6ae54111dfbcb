//! Civil dates, partial dates and clock times, as people write them: `dd/mm/yyyy`, `03/1965`, `1965`, `19:30`.

mod civil;
mod partial;
mod time;

pub use civil::CivilDate;
pub use partial::PartialDate;
pub use time::ClockTime;

/// Years that a living person's papers can carry; anything else is a slip of the pen.
pub const YEARS: std::ops::RangeInclusive<i16> = 1850..=2150;

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text has another shape than `dd/mm/yyyy`, `mm/yyyy` or `yyyy`.
    #[error("`{text}` is not a date: write dd/mm/yyyy, for example 05/03/1965")]
    Shape {
        /// What was typed.
        text: String,
    },
    /// The month has no such day, as in 31/02.
    #[error("there is no day {day} in month {month}/{year}")]
    NoSuchDay {
        /// Day as typed.
        day: u32,
        /// Month as typed.
        month: u32,
        /// Year as typed.
        year: u32,
    },
    /// The year cannot be meant, as in 0203.
    #[error("the year {year} cannot be right")]
    Year {
        /// Year as typed.
        year: u32,
    },
    /// A full date is needed and only a month or a year was given.
    #[error("`{text}` lacks the day: write the full date dd/mm/yyyy")]
    Partial {
        /// What was typed.
        text: String,
    },
    /// Not a time of day `hh:mm`.
    #[error("`{text}` is not a time of day: write hh:mm, for example 19:30")]
    Time {
        /// What was typed.
        text: String,
    },
}

impl DateError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Shape { .. } => "date_shape",
            Self::NoSuchDay { .. } => "date_no_such_day",
            Self::Year { .. } => "date_year",
            Self::Partial { .. } => "date_partial",
            Self::Time { .. } => "time_shape",
        }
    }
}
