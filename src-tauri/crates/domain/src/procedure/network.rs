//! The rows of a pack and its overlay, compiled into a network: milestones are its nodes, limits its edges.

use super::condition::{Condition, Marks};
use super::limit::Limit;
use super::milestone::{LimitKind, MilestoneRow};
use super::paper::PaperRow;
use super::source::Source;
use super::track::TrackRow;

/// A milestone of the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// The row.
    pub row: MilestoneRow,
    /// Where it comes from.
    pub source: Source,
    /// Its limits: those of the row, then the order it keeps.
    pub limits: Vec<Limit>,
    pub(super) first_of: Vec<usize>,
    pub(super) when: Condition,
}

impl Milestone {
    /// Places of everything its day is computed from.
    pub(super) fn waits_for(&self) -> impl Iterator<Item = usize> {
        self.limits.iter().map(|limit| limit.from).chain(self.first_of.iter().copied())
    }

    /// Whether its day is computed and never entered: an anniversary, an expiry.
    pub fn is_exact(&self) -> bool {
        self.limits.iter().any(|limit| limit.kind == LimitKind::Exact)
    }
}

/// A paper of the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The row.
    pub row: PaperRow,
    /// Where it comes from.
    pub source: Source,
    pub(super) when: Condition,
}

/// A track of the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// The row.
    pub row: TrackRow,
    /// Where it comes from.
    pub source: Source,
    pub(super) own: Marks,
    /// Itself and what comes with it.
    pub(super) marks: Marks,
}

/// What the packs of one day say about the way into the Party. Built once, used for every file that pins them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    /// Id of the central pack.
    pub pack: String,
    /// Id of the overlay; empty for none.
    pub overlay: String,
    /// Milestones in the order of the steps.
    pub milestones: Vec<Milestone>,
    /// Papers in the order of the packs.
    pub papers: Vec<Paper>,
    /// Tracks and circumstances.
    pub tracks: Vec<Track>,
    /// Places of milestones, each after what it counts from.
    pub(super) order: Vec<usize>,
    /// Places of milestones by key.
    pub(super) by_key: Vec<(String, usize)>,
}

impl Procedure {
    /// Place of a milestone in [`Procedure::milestones`].
    pub fn place(&self, key: &str) -> Option<usize> {
        let found = self.by_key.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        self.by_key.get(found).map(|(_, place)| *place)
    }

    /// A milestone.
    pub fn milestone(&self, key: &str) -> Option<&Milestone> {
        self.milestones.get(self.place(key)?)
    }

    /// A paper.
    pub fn paper(&self, key: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.row.key == key)
    }

    /// A track or circumstance.
    pub fn track(&self, key: &str) -> Option<&Track> {
        self.tracks.iter().find(|track| track.row.key == key)
    }

    /// Papers a file with these tracks is asked for, in the order of the packs.
    pub fn papers_for<'k>(&self, tracks: impl IntoIterator<Item = &'k str>) -> Vec<&Paper> {
        let marks = self.marks(tracks);
        self.papers.iter().filter(|paper| paper.when.holds(marks)).collect()
    }

    /// Circumstances and tracks that apply when these do.
    pub fn with_implied<'k>(&self, tracks: impl IntoIterator<Item = &'k str>) -> Vec<&Track> {
        let marks = self.marks(tracks);
        self.tracks.iter().filter(|track| track.own & marks != 0).collect()
    }

    /// Tracks by key as bits; what no row names is left out.
    pub(super) fn marks<'k>(&self, tracks: impl IntoIterator<Item = &'k str>) -> Marks {
        tracks.into_iter().filter_map(|key| self.track(key)).fold(0, |marks, track| marks | track.marks)
    }
}
