//! Values of rules and how sure they are.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How sure a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Contradicted, inferred, or taken over from a replaced instrument.
    Uncertain,
    /// One source.
    Single,
    /// The text was read, or two sources agree.
    Confirmed,
}

/// A value as a pack writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Datum {
    /// Yes or no.
    Flag(bool),
    /// A count, a number of days, months, minutes, percent.
    Number(u32),
    /// Wording, a majority, a choice.
    Text(String),
    /// Several texts in order.
    List(Vec<String>),
}

/// A share of the body that must approve: `> 1/2` or `>= 2/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Majority {
    numerator: u32,
    denominator: u32,
    more_than: bool,
}

impl Majority {
    /// Whether `votes_for` of `base` is enough. Nothing passes in an empty body.
    pub fn passes(self, votes_for: u32, base: u32) -> bool {
        let (left, right) =
            (u64::from(votes_for) * u64::from(self.denominator), u64::from(base) * u64::from(self.numerator));
        base > 0 && if self.more_than { left > right } else { left >= right }
    }

    /// The least number of votes that passes.
    pub fn needed(self, base: u32) -> u32 {
        let share = u64::from(base) * u64::from(self.numerator);
        let denominator = u64::from(self.denominator);
        let needed = if self.more_than { share / denominator + 1 } else { share.div_ceil(denominator) };
        u32::try_from(needed).unwrap_or(u32::MAX).max(1)
    }

    /// `trên 1/2`, `ít nhất 2/3`.
    pub fn shown_vi(self) -> String {
        let word = if self.more_than { "trên" } else { "ít nhất" };
        format!("{word} {}/{}", self.numerator, self.denominator)
    }
}

impl fmt::Display for Majority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.more_than { ">" } else { ">=" };
        write!(f, "{sign} {}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Majority {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (more_than, share) = match text.strip_prefix(">=") {
            Some(rest) => (false, rest),
            None => (true, text.strip_prefix('>').ok_or(())?),
        };
        let (numerator, denominator) = share.split_once('/').ok_or(())?;
        let number = |part: &str| part.trim().parse::<u32>().map_err(|_| ());
        let (numerator, denominator) = (number(numerator)?, number(denominator)?);
        let sound = numerator > 0 && (numerator < denominator || numerator == denominator && !more_than);
        if sound { Ok(Self { numerator, denominator, more_than }) } else { Err(()) }
    }
}

/// When members of one standing are taken out of the body that votes (QĐ 294-QĐ/TW pt 9.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exclusion {
    /// They always count.
    Never,
    /// Taken out when absent; present and voting, they count.
    IfAbsent,
    /// Taken out whether they come or not.
    Always,
    /// Taken out at a congress only.
    Congress,
}

impl Exclusion {
    /// Whether a member of that standing is out of the body.
    pub fn takes_out(self, present: bool, congress: bool) -> bool {
        match self {
            Self::Never => false,
            Self::IfAbsent => !present,
            Self::Always => true,
            Self::Congress => congress,
        }
    }
}

impl FromStr for Exclusion {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "never" => Ok(Self::Never),
            "if_absent" => Ok(Self::IfAbsent),
            "always" => Ok(Self::Always),
            "congress" => Ok(Self::Congress),
            _ => Err(()),
        }
    }
}
