//! Rules as data with dates: limits, ratios, ages and wording, each with its instrument and confidence.
//!
//! A pack is parsed from text ([`RulePack::parse`]); packs are layered into [`Rules`]; [`Rules::at`] answers with
//! what was in force on the day of the act. How to change a rule is told in `docs/rule-packs.md`.

mod check;
mod columns;
mod datum;
mod error;
mod keys;
mod layered;
mod pack;

pub use check::{CheckAt, CheckChange, CheckRow};
pub(crate) use columns::sourced;
pub use datum::{Confidence, Datum, Exclusion, Majority};
pub use error::RuleError;
pub use keys::{KEYS, Key, Shape};
pub(crate) use layered::cited;
pub use layered::{Found, Rules, RulesAt};
pub use pack::{Layer, Replaced, Rule, RulePack};

#[cfg(test)]
pub(crate) mod tests;
