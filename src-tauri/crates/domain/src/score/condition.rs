//! What a fact proposes: `4: attendance >= 90`, `2: read_back >= 1 & given >= 1`.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::facts::{Fact, Facts};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compare {
    AtLeast,
    MoreThan,
    AtMost,
}

/// One comparison of a fact with a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Condition {
    fact: Fact,
    compare: Compare,
    number: u32,
}

/// Points, and what must be so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The points.
    pub points: u32,
    conditions: Vec<Condition>,
}

impl Step {
    /// Whether everything it asks for is known and so.
    pub(super) fn holds(&self, facts: &Facts) -> bool {
        self.conditions.iter().all(|condition| condition.holds(facts))
    }
}

impl Condition {
    fn holds(self, facts: &Facts) -> bool {
        // Tenths on both sides, so that 89,9 % is not 90 %.
        let Some(tenths) = facts.tenths(self.fact) else { return false };
        let limit = self.number.saturating_mul(10);
        match self.compare {
            Compare::AtLeast => tenths >= limit,
            Compare::MoreThan => tenths > limit,
            Compare::AtMost => tenths <= limit,
        }
    }
}

impl FromStr for Condition {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [fact, compare, number]: [&str; 3] = text
            .split_whitespace()
            .collect::<Vec<_>>()
            .try_into()
            .map_err(|_| format!("{text:?} is no condition such as \"attendance >= 90\""))?;
        let compare = match compare {
            ">=" => Compare::AtLeast,
            ">" => Compare::MoreThan,
            "<=" => Compare::AtMost,
            other => return Err(format!("{other:?} is not >=, > or <=")),
        };
        let number = number.parse().map_err(|_| format!("{number:?} is not a whole number"))?;
        Ok(Self { fact: fact.parse()?, compare, number })
    }
}

impl FromStr for Step {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (points, conditions) = text
            .split_once(':')
            .ok_or_else(|| format!("{text:?} is no step such as \"4: attendance >= 90\""))?;
        let points = points.trim().parse().map_err(|_| format!("{points:?} is not a number of points"))?;
        let conditions = conditions.split('&').map(str::parse).collect::<Result<_, _>>()?;
        Ok(Self { points, conditions })
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
