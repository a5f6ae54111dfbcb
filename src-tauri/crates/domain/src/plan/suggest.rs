//! Which meetings a year still needs.

use std::collections::BTreeMap;

use super::entry::{Entry, month_of, quarter};
use super::regular_day::RegularDay;
use crate::date::CivilDate;
use crate::record::MeetingKind;
use crate::rules::{RuleError, RulesAt};

/// How the topical meeting of a quarter is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicalWay {
    /// As the second part of a regular meeting.
    Combined,
    /// As a meeting of its own.
    Alone,
}

/// What the year is to hold besides the regular meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// A meeting of the committee (or of secretary and deputy) before each regular one.
    pub committee: bool,
    /// One topical meeting a quarter.
    pub topical: Option<TopicalWay>,
    /// The quarterly review of leaders, at the end of each quarter.
    pub quarter_review: bool,
    /// The year-end review.
    pub year_review: bool,
}

/// A meeting that is to be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Type.
    pub kind: MeetingKind,
    /// Month it is for, 1 to 12.
    pub month: u32,
    /// Year it is for.
    pub year: u32,
    /// Day.
    pub date: CivilDate,
    /// Whether it is topical, alone or in part.
    pub topical: bool,
    /// Whether the quarterly review of leaders is on its agenda.
    pub quarter_review: bool,
}

/// What there is already, and how the cell meets.
#[derive(Debug, Clone, Copy)]
pub struct Existing<'a> {
    /// Meetings of the year and around it, held ones too.
    pub entries: &'a [Entry],
    /// The usual day of the regular meeting.
    pub regular_day: RegularDay,
    /// Nothing is planned before this day.
    pub from: CivilDate,
}

/// The meetings `year` still needs, by date. What exists is neither repeated nor moved: a month with a regular meeting
/// gets none, a quarter with a topical meeting gets none, and so on.
///
/// Regular meetings are monthly and topical ones quarterly by HD 42-HD/BTCTW; where in the quarter, and how many days
/// the committee meets before, are values of the app that say so.
///
/// # Errors
/// [`RuleError`]: a value of the plan is missing.
pub fn suggest(
    year: u32,
    wish: Wish,
    existing: Existing<'_>,
    rules: &RulesAt<'_>,
) -> Result<Vec<Proposed>, RuleError> {
    let mut months = Months::of(year, existing);
    let mut meetings = Vec::new();
    if wish.committee {
        meetings.extend(months.committee(days(rules, "plan.committee_days_before")?));
    }
    if let Some(way) = wish.topical {
        let wanted = rules.number("plan.topical_quarter_month")?.clamp(1, 3);
        match way {
            TopicalWay::Combined => months.combine(wanted),
            TopicalWay::Alone => {
                meetings.extend(months.topical(wanted, days(rules, "plan.topical_days_after")?))
            }
        }
    }
    if wish.year_review && !(1..=12).any(|month| months.has(&MeetingKind::Review, month)) {
        let after = days(rules, "plan.review_days_after")?;
        let date = months.days.get(&rules.number("plan.review_month")?).map(|date| date.plus_days(after));
        meetings.extend(date.map(|date| Proposed::new(MeetingKind::Review, year, month_of(date), date)));
    }
    let review_months = if wish.quarter_review { rules.list("plan.quarter_review_months")? } else { &[] };
    for (month, regular) in &mut months.regular {
        regular.quarter_review = review_months.contains(&month.to_string());
    }
    meetings.retain(|one| one.date >= existing.from);
    meetings.extend(months.regular.into_values());
    meetings.sort_by(|a, b| (a.date, &a.kind).cmp(&(b.date, &b.kind)));
    Ok(meetings)
}

fn days(rules: &RulesAt<'_>, key: &str) -> Result<i32, RuleError> {
    Ok(i32::try_from(rules.number(key)?).unwrap_or(i32::MAX))
}

/// The months of a year: their regular meetings, there already or proposed.
struct Months<'a> {
    year: u32,
    existing: Existing<'a>,
    /// Regular meetings to plan, by month.
    regular: BTreeMap<u32, Proposed>,
    /// The day of the regular meeting, by month.
    days: BTreeMap<u32, CivilDate>,
}

impl<'a> Months<'a> {
    fn of(year: u32, existing: Existing<'a>) -> Self {
        let mut months = Self { year, existing, regular: BTreeMap::new(), days: BTreeMap::new() };
        for month in 1..=12 {
            let there = existing.entries.iter().find(|one| is(one, &MeetingKind::Regular, year, month));
            if let Some(there) = there {
                months.days.extend(there.date.map(|date| (month, date)));
                continue;
            }
            let Some(date) = existing.usual_day(year, month).filter(|date| *date >= existing.from) else {
                continue;
            };
            months.days.insert(month, date);
            months.regular.insert(month, Proposed::new(MeetingKind::Regular, year, month, date));
        }
        months
    }

    fn has(&self, kind: &MeetingKind, month: u32) -> bool {
        self.existing.entries.iter().any(|one| is(one, kind, self.year, month))
    }

    fn committee(&self, days_before: i32) -> impl Iterator<Item = Proposed> {
        let without = self.days.iter().filter(|(month, _)| !self.has(&MeetingKind::Committee, **month));
        without.map(move |(month, date)| {
            Proposed::new(MeetingKind::Committee, self.year, *month, date.plus_days(-days_before))
        })
    }

    /// Quarters, 1 to 4, without a topical meeting.
    fn without_topic(&self) -> impl Iterator<Item = u32> + use<> {
        let (entries, year) = (self.existing.entries, self.year);
        let missing = (1..=4).filter(|number| !entries.iter().any(|one| is_topical_in(one, year, *number)));
        missing.collect::<Vec<_>>().into_iter()
    }

    /// Gives a regular meeting of each quarter a topical part; `wanted` is the month of the quarter, 1 to 3.
    fn combine(&mut self, wanted: u32) {
        for number in self.without_topic() {
            let wanted = (number - 1) * 3 + wanted;
            let of_quarter = self.regular.iter_mut().filter(|(month, _)| quarter(**month) == number);
            if let Some((_, regular)) = of_quarter.min_by_key(|(month, _)| month.abs_diff(wanted)) {
                regular.topical = true;
            }
        }
    }

    /// A meeting of its own some days after a regular one, still in its quarter.
    fn topical(&self, wanted: u32, days_after: i32) -> impl Iterator<Item = Proposed> {
        self.without_topic().filter_map(move |number| {
            let first = (number - 1) * 3;
            let date = [first + wanted, first + 2, first + 3, first + 1].into_iter().find_map(|month| {
                let date = self.days.get(&month)?.plus_days(days_after);
                (date >= self.existing.from && quarter(month_of(date)) == number).then_some(date)
            })?;
            let meeting = Proposed::new(MeetingKind::Topical, self.year, month_of(date), date);
            Some(Proposed { topical: true, ..meeting })
        })
    }
}

impl Proposed {
    fn new(kind: MeetingKind, year: u32, month: u32, date: CivilDate) -> Self {
        Self { kind, month, year, date, topical: false, quarter_review: false }
    }
}

impl Existing<'_> {
    fn usual_day(&self, year: u32, month: u32) -> Option<CivilDate> {
        self.regular_day.in_month(i16::try_from(year).ok()?, i8::try_from(month).ok()?)
    }
}

fn is(entry: &Entry, kind: &MeetingKind, year: u32, month: u32) -> bool {
    entry.kind == *kind && entry.year == year && entry.month == month
}

pub(super) fn is_topical_in(entry: &Entry, year: u32, quarter: u32) -> bool {
    entry.topical && entry.year_of_day() == year && entry.quarter() == quarter
}
