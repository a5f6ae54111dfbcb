//! Lays the days of a file over the network, each milestone after those it counts from.

use super::condition::Marks;
use super::facts::{Dates, Facts};
use super::judge;
use super::milestone::LimitKind;
use super::network::{Milestone, Procedure};
use super::plan::{Basis, Bound, Plan, PlanRow, State};
use crate::calendar::WorkTable;
use crate::date::CivilDate;

/// A procedure, the working days and the day of today: everything but the file.
#[derive(Debug, Clone, Copy)]
pub struct Planner<'a> {
    /// The procedure.
    pub procedure: &'a Procedure,
    /// Working days.
    pub days: &'a WorkTable,
    /// Today.
    pub today: CivilDate,
}

/// What later milestones see of one that was computed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen {
    /// Whether the file has this milestone at all.
    pub applies: bool,
    /// Its day.
    pub day: Option<(CivilDate, Basis)>,
    /// The earliest it can have, while it has none.
    low: Option<CivilDate>,
    /// It can be left out.
    optional: bool,
}

impl Seen {
    /// Whether what follows waits for it.
    pub fn holds_up(self, today: CivilDate) -> bool {
        let happened = self.day.is_some_and(|(day, basis)| basis == Basis::Actual && day <= today);
        self.applies && !self.optional && !happened
    }

    /// The day a limit counts from, and what that rests on.
    fn start(self, kind: LimitKind) -> Option<(CivilDate, Basis)> {
        match kind {
            _ if !self.applies || self.optional && self.day.is_none() => None,
            LimitKind::Earliest | LimitKind::Exact => {
                self.day.or(self.low.map(|low| (low, Basis::Projected)))
            }
            LimitKind::Due | LimitKind::Extended => self.day,
        }
    }
}

impl Planner<'_> {
    /// The five dates of every milestone of a file, and the limits that are not kept.
    pub fn plan(&self, facts: &Facts) -> Plan {
        let milestones = &self.procedure.milestones;
        let marks = self.procedure.marks(facts.tracks.iter().map(String::as_str));
        let mut dates = vec![Dates::default(); milestones.len()];
        for (key, entered) in &facts.dates {
            if let Some(slot) = self.procedure.place(key).and_then(|place| dates.get_mut(place)) {
                *slot = *entered;
            }
        }
        let mut seen = vec![Seen::default(); milestones.len()];
        let mut plan = Plan {
            rows: vec![PlanRow::absent(); milestones.len()],
            broken: Vec::new(),
            bounds: Vec::with_capacity(milestones.len() * 2),
        };
        for place in self.procedure.order.iter().copied() {
            let (Some(milestone), Some(dates)) = (milestones.get(place), dates.get(place)) else { continue };
            if !milestone.when.holds(marks) {
                continue;
            }
            let (row, told) = self.row(milestone, *dates, marks, &seen, &mut plan.bounds);
            if let (Some(slot), Some(known)) = (plan.rows.get_mut(place), seen.get_mut(place)) {
                (*slot, *known) = (row, told);
            }
        }
        judge::judge(self, &seen, &mut plan);
        plan
    }

    fn row(
        &self,
        milestone: &Milestone,
        dates: Dates,
        marks: Marks,
        seen: &[Seen],
        bounds: &mut Vec<Bound>,
    ) -> (PlanRow, Seen) {
        let first = bounds.len();
        let mut row = PlanRow { state: State::Open, ..PlanRow::absent() };
        (row.planned, row.actual, row.adjusted) = (dates.planned, dates.actual, dates.adjusted);
        let mut computed = None;
        let mut expiry = None;
        for (place, limit) in milestone.limits.iter().enumerate().filter(|(_, limit)| limit.when.holds(marks))
        {
            let start = seen.get(limit.from).and_then(|from| from.start(limit.kind));
            let Some((from, basis)) = start else { continue };
            let counted = limit.counted(from, self.days);
            let bound = Bound { date: counted.date, later: counted.later, limit: place, from, basis };
            bounds.push(bound);
            match limit.kind {
                LimitKind::Exact if basis != Basis::Projected => computed = Some((bound.date, basis)),
                LimitKind::Earliest | LimitKind::Exact => later(&mut row.earliest, bound),
                LimitKind::Due => {
                    earlier(&mut row.deadline, bound);
                    if !limit.is_adjustable() {
                        earlier(&mut expiry, bound);
                    }
                }
                LimitKind::Extended => earlier(&mut row.extended, bound),
            }
        }
        row.bounds = first..bounds.len();
        let first_of = milestone.first_of.iter().filter_map(|place| seen.get(*place)?.day);
        computed = first_of.chain(computed).min_by_key(|(day, _)| *day);
        row.computed = computed.map(|(day, _)| day);
        let expiry = expiry.map(|bound| bound.date);
        row.due = match row.adjusted {
            Some(adjusted) => Some(expiry.map_or(adjusted, |expiry| expiry.min(adjusted))),
            None => row.deadline.map(|bound| bound.date),
        };
        let actual = row.actual.map(|day| (day, Basis::Actual));
        let planned = row.planned.map(|day| (day, Basis::Planned));
        let told = Seen {
            applies: true,
            day: actual.or(computed).or(planned),
            low: row.earliest.map(|bound| bound.date),
            optional: milestone.row.optional,
        };
        (row, told)
    }
}

fn later(slot: &mut Option<Bound>, bound: Bound) {
    if slot.is_none_or(|known| known.date < bound.date) {
        *slot = Some(bound);
    }
}

fn earlier(slot: &mut Option<Bound>, bound: Bound) {
    if slot.is_none_or(|known| bound.date < known.date) {
        *slot = Some(bound);
    }
}
