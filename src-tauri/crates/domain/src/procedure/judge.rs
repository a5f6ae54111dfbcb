//! Which limits the days of a file do not keep, and how each milestone stands.

use super::milestone::{Breach, LimitKind};
use super::network::Milestone;
use super::plan::{Basis, Bound, Broken, Fault, Plan, PlanRow, State};
use super::planner::{Planner, Seen};
use crate::date::CivilDate;

/// Fills in what is broken and the states.
pub(super) fn judge(planner: &Planner<'_>, seen: &[Seen], plan: &mut Plan) {
    let Plan { rows, broken, bounds } = plan;
    for (place, (milestone, row)) in planner.procedure.milestones.iter().zip(rows).enumerate() {
        if row.state == State::NotApplicable {
            continue;
        }
        let before = broken.len();
        let bounds = bounds.get(row.bounds.clone()).unwrap_or_default();
        match (row.actual, row.planned) {
            (Some(day), _) => of_day(place, milestone, row, bounds, day, false, broken),
            (None, Some(day)) => of_day(place, milestone, row, bounds, day, true, broken),
            (None, None) => no_day(place, milestone, row, broken),
        }
        let is_broken = broken.get(before..).is_some_and(|found| found.iter().any(|one| !one.doubtful));
        row.state = state(planner, milestone, row, is_broken, seen);
    }
}

/// Judges a day against every limit that rests on something at least as firm as it.
fn of_day(
    place: usize,
    milestone: &Milestone,
    row: &PlanRow,
    bounds: &[Bound],
    day: CivilDate,
    planned: bool,
    broken: &mut Vec<Broken>,
) {
    let mut adjusted_breach = Breach::Warn;
    for bound in bounds.iter().filter(|bound| planned || bound.basis == Basis::Actual) {
        let Some(limit) = milestone.limits.get(bound.limit) else { continue };
        let late = match row.extended {
            Some(extended) if day <= extended.date => Fault::NeedsExtension,
            _ => Fault::TooLate,
        };
        let fault = match limit.kind {
            LimitKind::Earliest | LimitKind::Exact if day < bound.date => Fault::TooEarly,
            LimitKind::Exact if day > bound.date => Fault::TooLate,
            LimitKind::Due if limit.is_adjustable() && row.adjusted.is_some() => {
                adjusted_breach = adjusted_breach.max(limit.breach);
                continue;
            }
            LimitKind::Due if day > bound.date => late,
            _ => continue,
        };
        let doubtful = fault != Fault::TooEarly && bound.later.is_some_and(|later| day <= later);
        let softer = doubtful || fault == Fault::NeedsExtension;
        let breach = if softer { Breach::Warn } else { limit.breach };
        let (limit, date, bound) = (Some(bound.limit), Some(day), bound.date);
        broken.push(Broken { milestone: place, limit, fault, date, bound, planned, doubtful, breach });
    }
    if let Some(bound) = row.adjusted.filter(|adjusted| *adjusted < day) {
        let (fault, date, breach) = (Fault::TooLate, Some(day), adjusted_breach);
        broken.push(Broken {
            milestone: place,
            limit: None,
            fault,
            date,
            bound,
            planned,
            doubtful: false,
            breach,
        });
    }
}

/// Without a day of its own a milestone is only wrong when no day is left for it.
fn no_day(place: usize, milestone: &Milestone, row: &PlanRow, broken: &mut Vec<Broken>) {
    let (Some(earliest), Some(due)) = (row.earliest, row.due) else { return };
    if earliest.date <= due || row.computed.is_some() {
        return;
    }
    let limit = row.deadline.filter(|bound| bound.date == due).map(|bound| bound.limit);
    let doubtful = row.deadline.and_then(|bound| bound.later).is_some_and(|later| earliest.date <= later);
    let breach = limit.and_then(|limit| milestone.limits.get(limit)).map(|limit| limit.breach);
    broken.push(Broken {
        milestone: place,
        limit,
        fault: Fault::NoDayLeft,
        date: None,
        bound: due,
        planned: true,
        doubtful,
        breach: breach.filter(|_| !doubtful).unwrap_or_default(),
    });
}

fn state(
    planner: &Planner<'_>,
    milestone: &Milestone,
    row: &PlanRow,
    is_broken: bool,
    seen: &[Seen],
) -> State {
    if row.actual.is_some() {
        return if is_broken { State::Broken } else { State::Done };
    }
    if let Some(computed) = row.computed {
        return if computed <= planner.today { State::Done } else { State::Due };
    }
    if row.due.is_some_and(|due| due < planner.today) {
        return State::Overdue;
    }
    let waits = milestone.limits.iter().filter(|limit| limit.order).map(|limit| limit.from);
    let holds_up = |place: &usize| seen.get(*place).is_some_and(|seen| seen.holds_up(planner.today));
    // A day that follows from another is nothing to do: it waits until that one is known.
    let follows =
        milestone.limits.iter().find(|limit| limit.kind == LimitKind::Exact).map(|limit| limit.from);
    match waits.filter(holds_up).min().or(follows) {
        Some(place) => State::Blocked(place),
        None if row.due.is_some() => State::Due,
        None => State::Open,
    }
}
