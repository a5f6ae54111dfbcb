//! Shares as they print: one decimal, a comma, no `,0`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A share in tenths of a percent, rounded half up; whole numbers only, so that two machines print the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(u32);

impl Percent {
    /// `part` of `whole`; `None` when the whole is zero.
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        let (part, whole) = (u64::from(part), u64::from(whole));
        let tenths = (part * 2000 + whole).checked_div(whole * 2)?;
        u32::try_from(tenths).ok().map(Self)
    }

    /// Tenths of a percent: 846 for 84,6 %.
    pub fn tenths(self) -> u32 {
        self.0
    }

    /// As a number of percent: 84.6.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// `84,6`, `100`; without the sign.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(f, "{}", self.0 / 10),
            tenth => write!(f, "{},{tenth}", self.0 / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_print_with_one_decimal_and_a_comma() {
        for (part, whole, shown) in
            [(22, 26, "84,6"), (2, 3, "66,7"), (1, 8, "12,5"), (25, 25, "100"), (0, 9, "0"), (1, 1000, "0,1")]
        {
            assert_eq!(Percent::of(part, whole).map(|percent| percent.to_string()), Some(shown.to_owned()));
        }
        assert_eq!(Percent::of(0, 0), None);
    }
}
