//! One limit asked without a file: from an event on a day, when must a milestone come?

use std::collections::BTreeSet;

use super::facts::Facts;
use super::limit::Limit;
use super::milestone::LimitKind;
use super::network::{Milestone, Procedure};
use super::plan::Bound;
use super::planner::Planner;
use super::source::Source;
use crate::calendar::{Doubt, WorkTable};
use crate::date::CivilDate;

/// What the rules say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Key of the milestone.
    pub milestone: String,
    /// Its title.
    pub title: String,
    /// Key of the event the day was counted from; empty when the milestone has no limit.
    pub event: String,
    /// Title of that event.
    pub event_title: String,
    /// The earliest legal day.
    pub earliest: Option<CivilDate>,
    /// The deadline.
    pub deadline: Option<CivilDate>,
    /// The deadline if an extension is granted.
    pub extended: Option<CivilDate>,
    /// Where the deadline comes from; where the milestone does, when it has none.
    pub source: Source,
    /// Set when the deadline depends on an uncertain holiday or a year without a table.
    pub doubt: Option<Doubt>,
}

/// A question that has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DueError {
    /// No milestone has this key.
    #[error("no milestone is called `{key}`; there are: {}", known.join(", "))]
    UnknownMilestone {
        /// The key.
        key: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// The milestone does not count from this event.
    #[error("`{milestone}` does not count from `{event}`; it counts from: {}", known.join(", "))]
    UnknownEvent {
        /// The milestone.
        milestone: String,
        /// The event.
        event: String,
        /// Those it counts from.
        known: Vec<String>,
    },
}

impl DueError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownMilestone { .. } => "due_unknown_milestone",
            Self::UnknownEvent { .. } => "due_unknown_event",
        }
    }
}

/// The days of `milestone` when the event it counts from falls on `from`. Without `event` that is the one its deadline
/// counts from: of `recognition-meeting` the end of the twelve months, from which the cell has thirty working days
/// (QĐ 294-QĐ/TW pt 4.2.1), and not the ceremony they began with. An event further up the way can be named: its day is
/// carried on through what lies between, as from `ceremony` over the end of the probation to that meeting.
///
/// # Errors
/// [`DueError`], naming what there is.
pub fn due(
    procedure: &Procedure,
    days: &WorkTable,
    milestone: &str,
    from: CivilDate,
    event: Option<&str>,
) -> Result<Due, DueError> {
    let found = procedure.place(milestone).and_then(|place| Some((place, procedure.milestones.get(place)?)));
    let Some((place, found)) = found else {
        let known = procedure.milestones.iter().map(|milestone| milestone.row.key.clone()).collect();
        return Err(DueError::UnknownMilestone { key: milestone.to_owned(), known });
    };
    let event = match event {
        None => leading(found).and_then(|limit| procedure.milestones.get(limit.from)),
        Some(key) => Some(named(procedure, found, key)?),
    };
    // The question supposes that the milestone applies.
    let supposed = [Some(found), event].into_iter().flatten().flat_map(|one| &one.row.when);
    let tracks = supposed.filter(|word| !word.starts_with('!')).cloned().collect();
    let mut facts = Facts { tracks, ..Facts::default() };
    if let Some(event) = event {
        facts = facts.with_actual(&event.row.key, from);
    }
    let plan = Planner { procedure, days, today: from }.plan(&facts);
    let row = plan.rows.get(place);
    let exact = plan.bounds(place).iter().find(|bound| kind(found, bound) == Some(LimitKind::Exact)).copied();
    let deadline = exact.or(row.and_then(|row| row.deadline));
    let earliest = exact.or(row.and_then(|row| row.earliest));
    let extended = row.and_then(|row| row.extended);
    let deciding = deadline.or(earliest).and_then(|bound| found.limits.get(bound.limit));
    Ok(Due {
        milestone: found.row.key.clone(),
        title: found.row.title.clone(),
        event: event.map(|event| event.row.key.clone()).unwrap_or_default(),
        event_title: event.map(|event| event.row.title.clone()).unwrap_or_default(),
        earliest: earliest.map(|bound| bound.date),
        deadline: deadline.map(|bound| bound.date),
        extended: extended.map(|bound| bound.date),
        source: deciding.map_or_else(|| found.source.clone(), |limit| limit.source.clone()),
        doubt: deadline.filter(|bound| bound.later.is_some()).and_then(|bound| {
            let limit = found.limits.get(bound.limit)?;
            days.deadline(bound.from, limit.amount).doubt
        }),
    })
}

fn kind(milestone: &Milestone, bound: &Bound) -> Option<LimitKind> {
    milestone.limits.get(bound.limit).map(|limit| limit.kind)
}

/// The limit that says most: the exact day, a counted deadline, any deadline, the order.
fn leading(milestone: &Milestone) -> Option<&Limit> {
    let general =
        || milestone.limits.iter().filter(|limit| limit.when == milestone.when || limit.is_general());
    general()
        .find(|limit| limit.kind == LimitKind::Exact)
        .or_else(|| general().find(|limit| limit.is_adjustable()))
        .or_else(|| general().find(|limit| limit.kind == LimitKind::Due))
        .or_else(|| general().next())
}

fn named<'a>(
    procedure: &'a Procedure,
    milestone: &Milestone,
    event: &str,
) -> Result<&'a Milestone, DueError> {
    let places = || upstream(procedure, milestone).into_iter();
    let place = procedure.place(event).filter(|place| places().any(|known| known == *place));
    place.and_then(|place| procedure.milestones.get(place)).ok_or_else(|| {
        let known = places().filter_map(|place| procedure.milestones.get(place));
        let known: BTreeSet<String> = known.map(|known| known.row.key.clone()).collect();
        DueError::UnknownEvent {
            milestone: milestone.row.key.clone(),
            event: event.to_owned(),
            known: known.into_iter().collect(),
        }
    })
}

/// Places of everything the days of a milestone can come from: what it counts from, then what only an exact day lies
/// between.
fn upstream(procedure: &Procedure, milestone: &Milestone) -> BTreeSet<usize> {
    let mut found: BTreeSet<usize> = milestone.waits_for().collect();
    let exact = |place: &usize| procedure.milestones.get(*place).filter(|one| one.is_exact());
    let behind: Vec<usize> = found.iter().filter_map(exact).flat_map(Milestone::waits_for).collect();
    found.extend(behind);
    found
}
