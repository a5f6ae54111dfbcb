//! The dates a person gives the milestones of a file. What the rules say about them is computed, never kept.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;

/// Dates by key of the procedure. Each is a value of its own: two machines that date one milestone show a conflict of
/// two dates, and neither hides the other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Milestones {
    /// When it is meant to happen.
    pub planned: BTreeMap<String, CivilDate>,
    /// When it happened. Recomputing never touches it.
    pub actual: BTreeMap<String, CivilDate>,
    /// The deadline a competent committee set instead of the one of the rules.
    pub adjusted: BTreeMap<String, CivilDate>,
    /// Why, and by which paper.
    pub reasons: BTreeMap<String, String>,
    /// Why the day on which it happened was replaced or taken back, the last time it was.
    #[autosurgeon(missing = "Default::default")]
    #[serde(default)]
    pub corrections: BTreeMap<String, String>,
}

/// Three of the five dates of a milestone; the earliest legal day and the deadline follow from the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MilestoneDates<'a> {
    /// When it is meant to happen.
    pub planned: Option<CivilDate>,
    /// When it happened.
    pub actual: Option<CivilDate>,
    /// The deadline set instead of the one of the rules.
    pub adjusted: Option<CivilDate>,
    /// Why, and by which paper.
    pub reason: &'a str,
    /// Why the day on which it happened is another than was first told.
    pub correction: &'a str,
}

impl Milestones {
    /// The dates of one milestone.
    pub fn of(&self, key: &str) -> MilestoneDates<'_> {
        MilestoneDates {
            planned: self.planned.get(key).copied(),
            actual: self.actual.get(key).copied(),
            adjusted: self.adjusted.get(key).copied(),
            reason: self.reasons.get(key).map(String::as_str).unwrap_or_default(),
            correction: self.corrections.get(key).map(String::as_str).unwrap_or_default(),
        }
    }
}

/// A blocking finding that a person lets pass.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Override {
    /// Id of the check, for example `V07`.
    pub check: String,
    /// What it is about, as the finding's target says; empty when the check has one finding only.
    pub target: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: Option<CivilDate>,
    /// Taken back.
    pub struck: bool,
}
