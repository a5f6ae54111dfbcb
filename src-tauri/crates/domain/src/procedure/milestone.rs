//! `[[milestone]]` rows of a pack: the steps of the procedure and the moments limits count from.

use serde::Deserialize;

use crate::rules::{Confidence, sourced};

/// Where a milestone stands on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Tạo nguồn.
    Source,
    /// Lập hồ sơ.
    Dossier,
    /// Xét và quyết định kết nạp.
    Decision,
    /// Dự bị và công nhận chính thức.
    Probation,
}

impl Phase {
    /// The word of the packs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Dossier => "dossier",
            Self::Decision => "decision",
            Self::Probation => "probation",
        }
    }
}

/// What a limit says about the day of its milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitKind {
    /// Not before.
    Earliest,
    /// Not after.
    Due,
    /// Not after, when a competent committee grants an extension.
    Extended,
    /// Exactly then: the day is computed and nobody enters it.
    Exact,
}

/// What an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Nothing: the day itself.
    #[default]
    None,
    /// Ngày.
    Days,
    /// Ngày làm việc.
    WorkingDays,
    /// Months; the last day of a month where the day does not exist.
    Months,
    /// Years of age, counted by the month: from the first or to the last day of the month.
    AgeYears,
}

/// What follows when a limit is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
pub enum Breach {
    /// It warns.
    #[default]
    #[serde(rename = "W")]
    Warn,
    /// It blocks the final print and the hand-over.
    #[serde(rename = "B")]
    Block,
}

impl Breach {
    /// `W` or `B`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Warn => "W",
            Self::Block => "B",
        }
    }
}

/// A limit that holds only while a rule has a certain word.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleChoice {
    /// Key of the rule.
    pub rule: String,
    /// The word.
    pub is: String,
}

/// One limit of a milestone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitRow {
    /// What it says.
    pub kind: LimitKind,
    /// Key of the milestone it counts from.
    pub from: String,
    /// Key of the rule that holds the amount; without a value in the packs of the day the limit does not exist.
    #[serde(default)]
    pub rule: Option<String>,
    /// Key of a second amount added to it: an extension.
    #[serde(default)]
    pub plus: Option<String>,
    /// What is counted.
    #[serde(default)]
    pub unit: Unit,
    /// What follows when it is not kept.
    #[serde(default)]
    pub breach: Breach,
    /// Tracks that must apply; with `!` in front, must not.
    #[serde(default)]
    pub when: Vec<String>,
    /// Holds while a rule has this word.
    #[serde(default)]
    pub choice: Option<RuleChoice>,
    /// Instrument, where no rule tells it and it is not that of the milestone.
    #[serde(default)]
    pub instrument: Option<String>,
    /// Point of that instrument.
    #[serde(default)]
    pub point: String,
    /// How sure that is.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

sourced! {
    /// One row.
    pub struct MilestoneRow {
        /// Stable key; files keep dates under it.
        pub key: String,
        /// `S1` … `P8`; empty for a moment that is no step but that limits count from.
        #[serde(default)]
        pub step: String,
        /// Where it stands.
        pub phase: Phase,
        /// Tên, as the screen says it.
        pub title: String,
        /// Who acts.
        #[serde(default)]
        pub who: String,
        /// Milestones it must not come before, on pain of a warning. A stronger order is a limit of its own.
        #[serde(default)]
        pub after: Vec<String>,
        /// The first of these dates it, unless a day of its own is recorded.
        #[serde(default)]
        pub first_of: Vec<String>,
        /// Tracks that must apply for it to exist; with `!` in front, must not.
        #[serde(default)]
        pub when: Vec<String>,
        /// It can be left out: what follows does not wait for it.
        #[serde(default)]
        pub optional: bool,
        /// Its limits.
        #[serde(default)]
        pub limits: Vec<LimitRow>,
    }
}
