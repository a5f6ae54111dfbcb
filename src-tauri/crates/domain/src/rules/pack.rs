//! One pack: a file of rules with dates of force.

use serde::Deserialize;

use super::check::{self, CheckChange, CheckRow};
use super::columns::sourced;
use super::datum::Datum;
use super::error::RuleError;
use super::keys;
use crate::date::CivilDate;
use crate::procedure::{MilestoneRow, PaperRow, TrackRow, check_rows};

/// Central rules, or what a province adds to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// Of the whole country.
    Central,
    /// Laid over the central ones.
    Local,
}

/// An instrument replaced by another whose text has not been compared yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replaced {
    /// The old one.
    pub instrument: String,
    /// The new one.
    pub by: String,
    /// Since when.
    pub from: CivilDate,
}

sourced! {
    /// One value with its source.
    pub struct Rule {
        /// Dotted key, one of [`KEYS`](super::KEYS).
        pub key: String,
        /// The value.
        pub value: Datum,
        /// First day, when later than that of the pack.
        #[serde(default)]
        pub from: Option<CivilDate>,
        /// Last day, when earlier than that of the pack.
        #[serde(default)]
        pub to: Option<CivilDate>,
    }
}

impl Rule {
    /// Whether the row itself is in force on `day`.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// A file of rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePack {
    /// File it came from, for messages.
    pub file: String,
    /// Stable id; a case pins one.
    pub id: String,
    /// Tên.
    pub title: String,
    /// Central or local.
    pub layer: Layer,
    /// The pack that answers what this one does not say.
    pub inherits: Option<String>,
    /// First day of force.
    pub effective_from: CivilDate,
    /// Last day of force.
    pub effective_to: Option<CivilDate>,
    /// Instruments replaced without their values being compared.
    pub replaced: Vec<Replaced>,
    /// The values.
    pub rules: Vec<Rule>,
    /// What is looked for in a candidate's file.
    pub checks: Vec<CheckRow>,
    /// What it makes of the checks of other packs.
    pub check_changes: Vec<CheckChange>,
    /// Steps and moments of the way into the Party.
    pub milestones: Vec<MilestoneRow>,
    /// Papers of a candidate's file.
    pub papers: Vec<PaperRow>,
    /// Special tracks and circumstances.
    pub tracks: Vec<TrackRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    title: String,
    layer: Layer,
    inherits: Option<String>,
    effective_from: CivilDate,
    effective_to: Option<CivilDate>,
    #[serde(default)]
    replaced: Vec<Replaced>,
    #[serde(default)]
    rule: Vec<Rule>,
    #[serde(default)]
    check: Vec<CheckRow>,
    #[serde(default)]
    check_change: Vec<CheckChange>,
    #[serde(default)]
    milestone: Vec<MilestoneRow>,
    #[serde(default)]
    paper: Vec<PaperRow>,
    #[serde(default)]
    track: Vec<TrackRow>,
}

impl RulePack {
    /// Reads a pack. `file` names it in messages.
    ///
    /// # Errors
    /// [`RuleError`] naming the file and the key: bad syntax, an unknown key, a value of the wrong shape, two values
    /// on one day, dates the wrong way round.
    pub fn parse(file: &str, text: &str) -> Result<Self, RuleError> {
        let written: Written = toml::from_str(text)
            .map_err(|error| RuleError::Syntax { file: file.to_owned(), reason: error.to_string() })?;
        let pack = Self {
            file: file.to_owned(),
            id: written.id,
            title: written.title,
            layer: written.layer,
            inherits: written.inherits,
            effective_from: written.effective_from,
            effective_to: written.effective_to,
            replaced: written.replaced,
            rules: written.rule,
            checks: written.check,
            check_changes: written.check_change,
            milestones: written.milestone,
            papers: written.paper,
            tracks: written.track,
        };
        pack.check()?;
        Ok(pack)
    }

    /// Whether the pack is in force on `day`.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.effective_from <= day && self.effective_to.is_none_or(|to| day <= to)
    }

    fn check(&self) -> Result<(), RuleError> {
        check::check_rows(&self.file, &self.checks, &self.check_changes)?;
        if self.effective_to.is_some_and(|to| to < self.effective_from) {
            return Err(RuleError::Dates { file: self.file.clone(), key: self.id.clone() });
        }
        for (place, rule) in self.rules.iter().enumerate() {
            keys::check(&self.file, rule)?;
            if rule.from.zip(rule.to).is_some_and(|(from, to)| to < from) {
                return Err(RuleError::Dates { file: self.file.clone(), key: rule.key.clone() });
            }
            let later = self.rules.iter().skip(place + 1).filter(|other| other.key == rule.key);
            for other in later {
                let first =
                    [rule.from, other.from].into_iter().flatten().max().unwrap_or(self.effective_from);
                if rule.holds_on(first) && other.holds_on(first) {
                    let (file, key) = (self.file.clone(), rule.key.clone());
                    return Err(RuleError::Overlap { file, key, date: first });
                }
            }
        }
        check_rows(self)
    }
}
