//! One limit, compiled: an edge of the network.

use super::condition::Condition;
use super::milestone::{Breach, LimitKind, Unit};
use super::source::Source;
use crate::calendar::{Reckoned, WorkTable};
use crate::date::CivilDate;

/// A limit between two milestones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What it says.
    pub kind: LimitKind,
    /// Place of the milestone it counts from.
    pub from: usize,
    /// How many units.
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// What follows when it is not kept.
    pub breach: Breach,
    /// Only the order of two steps: until the first is done the second waits.
    pub order: bool,
    /// Key of the rule that holds the amount; empty where nothing is counted.
    pub rule: String,
    /// Where it comes from.
    pub source: Source,
    pub(super) when: Condition,
}

impl Limit {
    /// A competent committee can set another day for a limit that counts; it cannot bring back a paper that expired.
    pub fn is_adjustable(&self) -> bool {
        self.kind == LimitKind::Due && self.unit != Unit::None
    }

    /// Whether it only lets nothing happen before another step.
    pub fn is_order(&self) -> bool {
        self.kind == LimitKind::Earliest && self.unit == Unit::None
    }

    /// Whether it holds on every track.
    pub(super) fn is_general(&self) -> bool {
        self.when == Condition::default()
    }

    /// The day the limit names when the milestone it counts from falls on `day`.
    pub fn counted(&self, day: CivilDate, days: &WorkTable) -> Reckoned {
        let amount = i32::try_from(self.amount).unwrap_or(i32::MAX);
        let sure = |date| Reckoned { date, later: None };
        match self.unit {
            Unit::None => sure(day),
            Unit::Days => sure(day.plus_days(amount)),
            Unit::WorkingDays => days.add(day, self.amount),
            Unit::Months => sure(day.plus_months(amount)),
            Unit::AgeYears => sure(self.age(day.plus_months(amount.saturating_mul(12)))),
        }
    }

    /// Age counts by the month (QĐ 294-QĐ/TW pt 1.1): from the first day of the month, to its last.
    fn age(&self, day: CivilDate) -> CivilDate {
        let first = day.plus_days(1 - i32::from(day.day()));
        match self.kind {
            LimitKind::Earliest | LimitKind::Exact => first,
            LimitKind::Due | LimitKind::Extended => first.plus_months(1).plus_days(-1),
        }
    }
}
