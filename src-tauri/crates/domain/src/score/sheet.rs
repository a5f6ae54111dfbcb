//! A score sheet as a file: criteria with their largest points, and what a fact of the meeting proposes for them.

use serde::Deserialize;

use super::condition::Step;
use super::facts::Fact;
use crate::asset::{self, AssetError};
use crate::rules::{Confidence, sourced};

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its number on the sheet, `2a`; stable, marks are kept by it.
    pub no: String,
    /// What is judged.
    pub title: String,
    /// Most points.
    pub most: u32,
    /// Facts of the meeting shown with it.
    #[serde(default)]
    pub shows: Vec<Fact>,
    /// What the facts propose; the first that holds. None: by hand.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Applies only when this fact is there.
    #[serde(default)]
    pub only_with: Option<Fact>,
    /// Where its points go when it does not apply; nowhere: the whole sheet is worth less.
    #[serde(default)]
    pub moves_to: Option<String>,
    /// How sure the row is, when less than the sheet.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Remark shown with it.
    #[serde(default)]
    pub note: String,
}

sourced! {
    /// A sheet.
    pub struct ScoreSheet {
        /// Stable id; cells and meetings name it.
        pub id: String,
        /// Tên.
        pub title: String,
        /// Its criteria, in order.
        #[serde(rename = "criterion")]
        pub criteria: Vec<Criterion>,
    }
}

impl ScoreSheet {
    /// Reads a sheet. `file` names it in messages.
    ///
    /// # Errors
    /// [`AssetError`]: bad syntax, a number used twice, steps above the largest points, points that move nowhere, a sheet
    /// without a source or one that is not worth 100 points (HD 42-HD/BTCTW, part II).
    pub fn parse(file: &str, text: &str) -> Result<Self, AssetError> {
        let sheet: Self = asset::parse(file, text)?;
        sheet.problem().map_or(Ok(()), |reason| Err(AssetError::new(file, reason)))?;
        Ok(sheet)
    }

    fn problem(&self) -> Option<String> {
        if self.instrument.is_empty() && self.note.is_empty() {
            return Some("a sheet without an instrument says why in its note".to_owned());
        }
        let total: u32 = self.criteria.iter().map(|one| one.most).sum();
        if total != 100 {
            return Some(format!("the criteria are worth {total} points, not 100"));
        }
        self.criteria.iter().enumerate().find_map(|(place, one)| {
            let no = &one.no;
            if self.criteria.iter().skip(place + 1).any(|other| other.no == *no) {
                return Some(format!("{no} stands twice"));
            }
            if let Some(step) = one.steps.iter().find(|step| step.points > one.most) {
                return Some(format!("{no} gives {} points of {}", step.points, one.most));
            }
            let target = one.moves_to.as_ref()?;
            let found = self.criteria.iter().any(|other| other.no == *target && other.no != *no);
            (!found).then(|| format!("the points of {no} move to {target}, which is not on the sheet"))
        })
    }

    /// The criteria that apply, with the points they are worth: what does not apply moves its points, or is gone.
    pub(super) fn applying(&self, has: impl Fn(Fact) -> bool) -> Vec<(&Criterion, u32)> {
        let applies = |one: &&Criterion| one.only_with.is_none_or(&has);
        let moved = |to: &str| -> u32 {
            let gone = self.criteria.iter().filter(|one| !applies(one));
            gone.filter(|one| one.moves_to.as_deref() == Some(to)).map(|one| one.most).sum()
        };
        self.criteria.iter().filter(applies).map(|one| (one, one.most + moved(&one.no))).collect()
    }
}
