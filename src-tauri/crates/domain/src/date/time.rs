//! A time of day on the wall clock of the meeting room.

use std::fmt;
use std::str::FromStr;

use super::DateError;
use crate::stored::{serde_as_text, stored_as_text};

/// Hour and minute, `19:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

impl ClockTime {
    /// A time from hour (0–23) and minute (0–59); `None` outside them.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// The time of day in Vietnam (UTC+7) at a moment in Unix milliseconds.
    pub fn from_unix_ms(ms: i64) -> Self {
        let minutes = ms.saturating_add(7 * 3_600_000).div_euclid(60_000).rem_euclid(1440);
        let part = |value: i64| u8::try_from(value).unwrap_or(0);
        Self { hour: part(minutes / 60), minute: part(minutes % 60) }
    }

    /// Hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// Minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// Minutes from `self` to `later` on the same day; negative when it is earlier.
    pub fn minutes_until(self, later: Self) -> i32 {
        later.minutes() - self.minutes()
    }

    fn minutes(self) -> i32 {
        i32::from(self.hour) * 60 + i32::from(self.minute)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl FromStr for ClockTime {
    type Err = DateError;

    /// Reads `19:30`, `19h30`, `19g30`, `19 giờ 30` or `19h`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = || DateError::Time { text: text.to_owned() };
        let mut numbers =
            text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::parse::<u8>);
        let hour = numbers.next().ok_or_else(error)?.map_err(|_| error())?;
        let minute = numbers.next().unwrap_or(Ok(0)).map_err(|_| error())?;
        if numbers.next().is_some() {
            return Err(error());
        }
        Self::new(hour, minute).ok_or_else(error)
    }
}

stored_as_text!(ClockTime);
serde_as_text!(ClockTime);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for typed in ["19:30", "19h30", "19 giờ 30", "19g30"] {
            assert_eq!(
                typed.parse::<ClockTime>().map(|time| time.to_string()),
                Ok("19:30".into()),
                "{typed}"
            );
        }
        assert_eq!("7h".parse::<ClockTime>().map(|time| time.to_string()), Ok("07:00".into()));
        for typed in ["", "25:00", "19:60", "một giờ", "1:2:3"] {
            assert!(typed.parse::<ClockTime>().is_err(), "{typed}");
        }
    }

    #[test]
    fn a_meeting_lasts_from_start_to_end() {
        let start: ClockTime = "19:32".parse().unwrap();
        assert_eq!(start.minutes_until("21:05".parse().unwrap()), 93);
        assert_eq!(start.minutes_until("19:00".parse().unwrap()), -32);
    }
}
