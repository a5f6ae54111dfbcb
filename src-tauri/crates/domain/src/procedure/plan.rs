//! What the limits say about the days of one file.

use std::ops::Range;

use super::milestone::Breach;
use crate::date::CivilDate;

/// What a computed day rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// The event happened.
    Actual,
    /// The event is planned.
    Planned,
    /// The event has no day yet: this is the earliest it can have.
    Projected,
}

/// One limit of one milestone, as a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The day; the earlier one where a holiday is uncertain.
    pub date: CivilDate,
    /// The day if uncertain holidays are kept, when there is a doubt.
    pub later: Option<CivilDate>,
    /// Place among the limits of the milestone.
    pub limit: usize,
    /// The day it was counted from.
    pub from: CivilDate,
    /// What it rests on.
    pub basis: Basis,
}

/// How a milestone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The tracks of the file do not ask for it.
    NotApplicable,
    /// It happened, within its limits.
    Done,
    /// It happened outside a limit.
    Broken,
    /// Its deadline has passed.
    Overdue,
    /// It waits for the milestone at this place.
    Blocked(usize),
    /// It can happen, and has a deadline.
    Due,
    /// It can happen.
    Open,
}

/// What is wrong with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Before the earliest legal day.
    TooEarly,
    /// After the deadline.
    TooLate,
    /// After the deadline, within what an extension would allow.
    NeedsExtension,
    /// No day is left between the earliest legal one and the deadline.
    NoDayLeft,
}

/// A limit that is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// Place of the milestone.
    pub milestone: usize,
    /// Place among its limits; nothing for a deadline set by a committee.
    pub limit: Option<usize>,
    /// What is wrong.
    pub fault: Fault,
    /// The day that is wrong; nothing when none is left.
    pub date: Option<CivilDate>,
    /// The day the limit names.
    pub bound: CivilDate,
    /// Whether the day is only planned.
    pub planned: bool,
    /// Kept if an uncertain holiday is one.
    pub doubtful: bool,
    /// What follows.
    pub breach: Breach,
}

/// The five dates of a milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    /// The earliest legal day.
    pub earliest: Option<Bound>,
    /// The deadline the rules compute: the first of its limits.
    pub deadline: Option<Bound>,
    /// The deadline if an extension is granted.
    pub extended: Option<Bound>,
    /// The deadline set instead, with its reason in the file.
    pub adjusted: Option<CivilDate>,
    /// When it is meant to happen.
    pub planned: Option<CivilDate>,
    /// When it happened, as entered.
    pub actual: Option<CivilDate>,
    /// The day that follows from others: an anniversary, an expiry, the first of several.
    pub computed: Option<CivilDate>,
    /// The deadline that holds: the one set by a committee, but never beyond the end of a paper.
    pub due: Option<CivilDate>,
    /// How it stands.
    pub state: State,
    pub(super) bounds: Range<usize>,
}

impl PlanRow {
    pub(super) fn absent() -> Self {
        Self {
            earliest: None,
            deadline: None,
            extended: None,
            adjusted: None,
            planned: None,
            actual: None,
            computed: None,
            due: None,
            state: State::NotApplicable,
            bounds: 0..0,
        }
    }

    /// The day it has: entered, computed or planned.
    pub fn day(&self) -> Option<CivilDate> {
        self.actual.or(self.computed).or(self.planned)
    }
}

/// The milestones of one file in the order of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// One for each milestone.
    pub rows: Vec<PlanRow>,
    /// Limits that are not kept.
    pub broken: Vec<Broken>,
    pub(super) bounds: Vec<Bound>,
}

impl Plan {
    /// Every limit of a milestone that names a day: the same deadline counted from two events is two of them.
    pub fn bounds(&self, place: usize) -> &[Bound] {
        self.rows.get(place).and_then(|row| self.bounds.get(row.bounds.clone())).unwrap_or_default()
    }
}
