//! What is known of one file: the days a person entered, and which tracks apply.

use std::collections::{BTreeMap, BTreeSet};

use crate::date::CivilDate;

/// The days a person gave one milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dates {
    /// When it is meant to happen.
    pub planned: Option<CivilDate>,
    /// When it happened.
    pub actual: Option<CivilDate>,
    /// The deadline a competent committee set instead of the one of the rules.
    pub adjusted: Option<CivilDate>,
}

/// Days and tracks of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Days by key of the milestone.
    pub dates: BTreeMap<String, Dates>,
    /// Keys of the tracks and circumstances that apply.
    pub tracks: BTreeSet<String>,
}

impl Facts {
    /// The days of a milestone.
    pub fn of(&self, milestone: &str) -> Dates {
        self.dates.get(milestone).copied().unwrap_or_default()
    }

    /// Enters when a milestone happened; what was entered before stays.
    pub fn happened(&mut self, milestone: &str, on: Option<CivilDate>) {
        if let Some(on) = on {
            self.entry(milestone).actual.get_or_insert(on);
        }
    }

    /// The days of a milestone, to be changed.
    pub fn entry(&mut self, milestone: &str) -> &mut Dates {
        self.dates.entry(milestone.to_owned()).or_default()
    }

    /// Says that a track or circumstance applies.
    #[must_use]
    pub fn with_track(mut self, track: &str) -> Self {
        self.tracks.insert(track.to_owned());
        self
    }

    /// Says when a milestone happened.
    #[must_use]
    pub fn with_actual(mut self, milestone: &str, on: CivilDate) -> Self {
        self.entry(milestone).actual = Some(on);
        self
    }

    /// Says when a milestone is meant to happen.
    #[must_use]
    pub fn with_planned(mut self, milestone: &str, on: CivilDate) -> Self {
        self.entry(milestone).planned = Some(on);
        self
    }

    /// Says which deadline a competent committee set.
    #[must_use]
    pub fn with_adjusted(mut self, milestone: &str, on: CivilDate) -> Self {
        self.entry(milestone).adjusted = Some(on);
        self
    }
}
