//! A year's plan as the screen and the wall sheet show it.

use std::collections::{BTreeMap, BTreeSet};

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::{Calendar, Day};
use sochibo_domain::plan::{Cellwise, Entry, plan_findings};
use sochibo_domain::record::{Cell, Meeting, MeetingKind};
use sochibo_domain::rules::{Confidence, Datum, RuleError, RulesAt};
use sochibo_store::Reader;

use super::{entry, year_or_this};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::findings::of_gap;
use crate::meeting::title;
use crate::show;
use crate::wire::{DayOff, Finding, PlanInput, PlanMeeting, PlanRule, PlanView};

/// A year with its meetings and what follows from them.
pub(crate) struct Year<'a> {
    pub year: u32,
    pub cell: Cell,
    pub rules: RulesAt<'a>,
    /// Days off of the cell's calendar.
    calendar: Calendar,
    /// Meetings of the year by date, with their records.
    pub meetings: Vec<Meeting>,
    /// The index rows of every meeting, for what a neighbouring year decides.
    entries: Vec<Entry>,
    today: CivilDate,
}

impl<'a> Year<'a> {
    /// Reads a year; 0 stands for the one that runs. The rules are those of today, and of the first day of a year to
    /// come.
    pub fn gather(app: &'a App, reader: &Reader<'_>, year: u32) -> AppResult<Self> {
        let today = app.today();
        let year = year_or_this(year, today);
        let first = i16::try_from(year).ok().and_then(|year| CivilDate::new(year, 1, 1).ok());
        let first = first.ok_or(AppError::field("year", "date_year"))?;
        let cell = app.cell(reader)?;
        let rules = app.rules().on(first.max(today), &cell.overlay);
        let entries: Vec<Entry> = reader.meetings()?.iter().map(entry).collect();
        let of_year = entries.iter().filter(|one| one.year == year || one.year_of_day() == year);
        let mut meetings = of_year.map(|one| reader.get::<Meeting>(one.id)).collect::<Result<Vec<_>, _>>()?;
        meetings.sort_by_key(|one| (one.date, one.started_at.or(one.planned_at), one.id));
        let calendar = app.rules().calendar(&cell);
        Ok(Self { year, cell, rules, calendar, meetings, entries, today })
    }

    /// Month of the calendar a meeting stands in: that of its day, or the nearest of the year.
    pub fn month_of(&self, meeting: &Meeting) -> u32 {
        let Some(date) = meeting.date else { return meeting.month };
        match u32::from(date.year().unsigned_abs()).cmp(&self.year) {
            std::cmp::Ordering::Less => 1,
            std::cmp::Ordering::Equal => u32::from(date.month().unsigned_abs()),
            std::cmp::Ordering::Greater => 12,
        }
    }

    /// Days of the month between which the regular meeting is held, where the cell has them.
    pub fn window(&self) -> Option<(u32, u32)> {
        match (self.cell.regular_from, self.cell.regular_to) {
            (None, None) => None,
            (from, to) => Some((from.unwrap_or(1), to.unwrap_or(31))),
        }
    }

    fn findings(&self) -> AppResult<Vec<Finding>> {
        let cell = Cellwise { today: self.today, window: self.window(), calendar: &self.calendar };
        let found = plan_findings(self.year, &self.entries, cell, &self.rules)?;
        let titles: BTreeMap<String, String> =
            self.meetings.iter().map(|one| (one.id.to_string(), title(one))).collect();
        let told = found.into_iter().map(|gap| {
            let mut finding = of_gap(gap);
            // The rules name meetings by id; people by title.
            if let Some(other) = finding.params.get_mut("other") {
                *other = titles.get(other).cloned().unwrap_or_default();
            }
            let about = finding.target.strip_prefix("meetings/").and_then(|id| titles.get(id));
            if let Some(title) = about {
                finding.params.insert("title".to_owned(), title.clone());
            }
            finding
        });
        Ok(told.collect())
    }

    fn years(&self) -> Vec<u32> {
        let this = u32::from(self.today.year().unsigned_abs());
        let with_meetings = self.entries.iter().map(|one| one.year);
        let years: BTreeSet<u32> = with_meetings.chain([this, this + 1, self.year]).collect();
        years.into_iter().collect()
    }
}

/// The plan of a year.
pub(crate) fn get(app: &App, input: PlanInput) -> AppResult<PlanView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let year = Year::gather(app, &reader, input.year)?;
    let cell = &year.cell;
    Ok(PlanView {
        year: year.year,
        years: year.years(),
        regular_day: cell.regular_day.map(|day| day.to_string()).unwrap_or_default(),
        regular_day_words: cell.regular_day.map(|day| day.in_words_vi()).unwrap_or_default(),
        regular_time: show::time(cell.regular_time),
        window: year.window().map(|(from, to)| format!("{from}–{to}")).unwrap_or_default(),
        has_committee: cell.has_committee,
        quarter_review: year.rules.list("plan.quarter_review_months").is_ok(),
        meetings: year.meetings.iter().map(|one| planned(one, year.month_of(one))).collect(),
        days_off: days_off(&year.calendar, year.year),
        findings: year.findings()?,
        rules: rules(&year.rules)?,
    })
}

/// A meeting on the calendar.
pub(super) fn planned(meeting: &Meeting, month: u32) -> PlanMeeting {
    let reviewed = meeting.agenda.values().any(|item| !item.struck && item.role == "quarter_review");
    PlanMeeting {
        id: meeting.id.to_string(),
        kind: meeting.kind.to_string(),
        consultation: meeting.consultation,
        title: title(meeting),
        month,
        date: show::date(meeting.date),
        time: show::time(meeting.started_at.or(meeting.planned_at)),
        topical: meeting.topic.is_some() || meeting.kind == MeetingKind::Topical,
        combined: meeting.kind == MeetingKind::Regular && meeting.topic.is_some(),
        topic: meeting.topic.as_ref().map(|topic| topic.title.clone()).unwrap_or_default(),
        quarter_review: reviewed,
        state: meeting.state.to_string(),
    }
}

fn days_off(calendar: &Calendar, year: u32) -> Vec<DayOff> {
    let first = i16::try_from(year).ok().and_then(|year| CivilDate::new(year, 1, 1).ok());
    let Some(first) = first else { return Vec::new() };
    let days = first.days_until(first.plus_months(12));
    let off = (0..days).map(|n| first.plus_days(n)).filter_map(|date| match calendar.day(date) {
        Day::Off(off) => Some(DayOff {
            date: date.shown(),
            name: off.name,
            uncertain: off.confidence == Confidence::Uncertain,
        }),
        Day::Working | Day::Weekend => None,
    });
    off.collect()
}

/// What the plan follows, in the order people think of it.
const RULES: [&str; 8] = [
    "meeting.regular_per_month",
    "meeting.topical_per_quarter",
    "plan.committee_days_before",
    "meeting.posting_days",
    "meeting.upload_days",
    "plan.review_months",
    "plan.topical_quarter_month",
    "plan.quarter_review_months",
];

fn rules(rules: &RulesAt<'_>) -> AppResult<Vec<PlanRule>> {
    let mut told = Vec::new();
    for key in RULES {
        let found = match rules.value(key) {
            Err(RuleError::Absent { .. }) => continue,
            found => found?,
        };
        let value = match found.value {
            Datum::List(words) => words.join(", "),
            Datum::Number(number) => number.to_string(),
            Datum::Flag(flag) => flag.to_string(),
            Datum::Text(text) => text.clone(),
        };
        told.push(PlanRule { key: key.to_owned(), value, source: found.cited(), note: found.note });
    }
    Ok(told)
}
