//! What another pack would change for a file that is still open.

use super::facts::Facts;
use super::limit::Limit;
use super::milestone::{LimitKind, Unit};
use super::network::Procedure;
use super::plan::{Plan, State};
use super::planner::Planner;
use super::source::Source;
use crate::date::CivilDate;

/// One limit under one of the packs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitSide {
    /// How many units.
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// The day it names for this file.
    pub date: Option<CivilDate>,
    /// Where it comes from.
    pub source: Source,
}

/// A limit that another pack sets otherwise. Without `old` it is new, without `new` it is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitChange {
    /// Key of the milestone.
    pub milestone: String,
    /// What the limit says.
    pub kind: LimitKind,
    /// Key of the milestone it counts from.
    pub from: String,
    /// Under the pack the file pins.
    pub old: Option<LimitSide>,
    /// Under the other.
    pub new: Option<LimitSide>,
}

impl LimitChange {
    /// Whether the limit itself changes, and not only its instrument or how sure it is.
    pub fn moves(&self) -> bool {
        let side = |side: &Option<LimitSide>| side.as_ref().map(|side| (side.amount, side.unit, side.date));
        side(&self.old) != side(&self.new)
    }
}

impl Planner<'_> {
    /// Limits of milestones that have not happened yet and that `other` sets otherwise, in the order of the steps.
    pub fn compare(&self, other: &Procedure, facts: &Facts) -> Vec<LimitChange> {
        let there = Planner { procedure: other, ..*self };
        let (old_plan, new_plan) = (self.plan(facts), there.plan(facts));
        let mut changes: Vec<LimitChange> = Vec::new();
        for milestone in &self.procedure.milestones {
            let key = milestone.row.key.as_str();
            let old = sides(self.procedure, &old_plan, key);
            let mut new = sides(other, &new_plan, key);
            for (kind, from, side) in old {
                let found = new.iter().position(|other| other.0 == kind && other.1 == from);
                let matching = found.map(|place| new.remove(place).2);
                if matching.as_ref() != Some(&side) {
                    changes.push(change(key, kind, from, Some(side), matching));
                }
            }
            changes
                .extend(new.into_iter().map(|(kind, from, side)| change(key, kind, from, None, Some(side))));
        }
        for milestone in other.milestones.iter().filter(|new| self.procedure.place(&new.row.key).is_none()) {
            let key = milestone.row.key.as_str();
            let new = sides(other, &new_plan, key);
            changes
                .extend(new.into_iter().map(|(kind, from, side)| change(key, kind, from, None, Some(side))));
        }
        changes
    }
}

type Side<'a> = (LimitKind, &'a str, LimitSide);

/// Counting limits of a milestone that applies and has not happened.
fn sides<'a>(procedure: &'a Procedure, plan: &Plan, key: &str) -> Vec<Side<'a>> {
    let Some(place) = procedure.place(key) else { return Vec::new() };
    let (Some(milestone), Some(row)) = (procedure.milestones.get(place), plan.rows.get(place)) else {
        return Vec::new();
    };
    if row.state == State::NotApplicable || row.actual.is_some() {
        return Vec::new();
    }
    let dated = |limit: usize| plan.bounds(place).iter().find(|bound| bound.limit == limit);
    let counts = |limit: &Limit| limit.unit != Unit::None;
    let limits = milestone.limits.iter().enumerate().filter(|(_, limit)| counts(limit));
    limits
        .filter_map(|(number, limit)| {
            let from = procedure.milestones.get(limit.from)?;
            let date = dated(number).map(|bound| bound.date);
            let side =
                LimitSide { amount: limit.amount, unit: limit.unit, date, source: limit.source.clone() };
            Some((limit.kind, from.row.key.as_str(), side))
        })
        .collect()
}

fn change(
    milestone: &str,
    kind: LimitKind,
    from: &str,
    old: Option<LimitSide>,
    new: Option<LimitSide>,
) -> LimitChange {
    LimitChange { milestone: milestone.to_owned(), kind, from: from.to_owned(), old, new }
}
