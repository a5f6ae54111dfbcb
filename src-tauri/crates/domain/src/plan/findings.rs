//! What breaks a rule in a year's plan. Nothing is decided here: each finding names a meeting or a month and a code.

use super::entry::{Entry, month_of, quarter_end};
use super::suggest::is_topical_in;
use crate::calendar::{Calendar, Day};
use crate::checks::Gap;
use crate::date::CivilDate;
use crate::record::MeetingKind;
use crate::rules::{Confidence, RuleError, RulesAt};

/// What the findings need to know of the cell and its day.
#[derive(Debug, Clone, Copy)]
pub struct Cellwise<'a> {
    /// Today: months and quarters that are over are left alone.
    pub today: CivilDate,
    /// Days of the month between which the regular meeting is held, where the superior set them.
    pub window: Option<(u32, u32)>,
    /// Holidays.
    pub calendar: &'a Calendar,
}

/// What breaks a rule in the plan of `year`, in the order of the calendar. `entries` are the meetings of the year and
/// around it.
///
/// # Errors
/// [`RuleError`]: a value of the plan is missing.
pub fn plan_findings(
    year: u32,
    entries: &[Entry],
    cell: Cellwise<'_>,
    rules: &RulesAt<'_>,
) -> Result<Vec<Gap>, RuleError> {
    let mut gaps = Vec::new();
    for month in 1..=12 {
        months(year, month, entries, cell, &mut gaps);
    }
    quarters(year, entries, cell.today, rules, &mut gaps)?;
    let mut planned: Vec<&Entry> =
        entries.iter().filter(|one| one.is_planned() && one.year == year).collect();
    planned.sort_by_key(|one| (one.date, one.at, one.id));
    for one in &planned {
        day(one, cell, rules, &mut gaps)?;
        before_regular(one, entries, &mut gaps);
    }
    overlaps(&planned, entries, rules, &mut gaps);
    Ok(gaps)
}

/// The regular meeting is held once a month (HD 42-HD/BTCTW).
fn months(year: u32, month: u32, entries: &[Entry], cell: Cellwise<'_>, gaps: &mut Vec<Gap>) {
    let is_over =
        |today: CivilDate| (u32::from(today.year().unsigned_abs()), month_of(today)) > (year, month);
    if is_over(cell.today) {
        return;
    }
    let regular = entries
        .iter()
        .filter(|one| one.kind == MeetingKind::Regular && (one.year, one.month) == (year, month));
    let about = |gap: Gap| gap.with("month", month).with("year", year);
    match regular.count() {
        0 => gaps.push(about(Gap::warn("plan_regular_missing", format!("months/{month}")))),
        1 => {}
        count => {
            gaps.push(about(Gap::warn("plan_regular_twice", format!("months/{month}"))).with("count", count))
        }
    }
}

/// At least one topical meeting a quarter (HD 42-HD/BTCTW).
fn quarters(
    year: u32,
    entries: &[Entry],
    today: CivilDate,
    rules: &RulesAt<'_>,
    gaps: &mut Vec<Gap>,
) -> Result<(), RuleError> {
    let needed = rules.number("meeting.topical_per_quarter")?;
    for number in 1..=4 {
        let held = entries.iter().filter(|one| is_topical_in(one, year, number)).count();
        let over = quarter_end(year, number).is_none_or(|end| end < today);
        if !over && u32::try_from(held).unwrap_or(u32::MAX) < needed {
            let gap = Gap::warn("plan_topical_missing", format!("quarters/{number}"));
            gaps.push(gap.with("quarter", number).with("year", year).with("needed", needed));
        }
    }
    Ok(())
}

/// The day itself: passed, outside the month or the days of the regular meeting, a holiday.
fn day(one: &Entry, cell: Cellwise<'_>, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) -> Result<(), RuleError> {
    let target = format!("meetings/{}", one.id);
    let Some(date) = one.date else {
        gaps.push(Gap::warn("plan_no_date", target));
        return Ok(());
    };
    let dated = |gap: Gap| gap.with("date", date.shown());
    if date < cell.today {
        gaps.push(dated(Gap::warn("plan_passed", target.clone())));
    }
    if one.kind == MeetingKind::Regular {
        let in_month = (one.year_of_day(), month_of(date)) == (one.year, one.month);
        if !in_month {
            gaps.push(dated(Gap::warn("plan_outside_month", target.clone())).with("month", one.month));
        }
        let day = u32::from(date.day().unsigned_abs());
        if let Some((from, to)) = cell.window.filter(|(from, to)| in_month && !(*from..=*to).contains(&day)) {
            let gap = dated(Gap::warn("plan_outside_window", target.clone()));
            gaps.push(gap.with("from", from).with("to", to));
        }
    }
    let review_months = rules.list("plan.review_months")?;
    if one.kind == MeetingKind::Review && !review_months.contains(&month_of(date).to_string()) {
        gaps.push(
            dated(Gap::warn("plan_review_late", target.clone())).with("months", review_months.join(", ")),
        );
    }
    if let Day::Off(off) = cell.calendar.day(date) {
        let code = match off.confidence {
            Confidence::Uncertain => "plan_holiday_maybe",
            Confidence::Confirmed | Confidence::Single => "plan_holiday",
        };
        gaps.push(dated(Gap::warn(code, target.clone())).with("name", off.name).with("source", off.source));
    }
    if one.topical && one.topic.trim().is_empty() {
        gaps.push(dated(Gap::note("plan_no_topic", target)));
    }
    Ok(())
}

/// The committee meets before the regular meeting of its month (HD 42-HD/BTCTW, part II.2.2).
fn before_regular(one: &Entry, entries: &[Entry], gaps: &mut Vec<Gap>) {
    if one.kind != MeetingKind::Committee {
        return;
    }
    let regular = entries.iter().filter(|other| {
        other.kind == MeetingKind::Regular && (other.year, other.month) == (one.year, one.month)
    });
    let Some(regular) = regular.filter_map(|other| other.date).min() else { return };
    if one.date.is_some_and(|date| date > regular) {
        let gap = Gap::warn("plan_committee_late", format!("meetings/{}", one.id));
        gaps.push(gap.with("date", regular.shown()).with("month", one.month));
    }
}

/// Two meetings at one time: on one day, and one begins before the other has lasted its least length.
fn overlaps(planned: &[&Entry], entries: &[Entry], rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    for one in planned {
        // Of two planned ones only the later is told.
        let others =
            entries.iter().filter(|other| other.id != one.id && other.date == one.date && one.date.is_some());
        let earlier = others.filter(|other| !other.is_planned() || (other.at, other.id) < (one.at, one.id));
        for other in earlier.filter(|other| meet_at_once(other, one, rules)) {
            let gap = Gap::warn("plan_overlap", format!("meetings/{}", one.id));
            let date = one.date.map(CivilDate::shown).unwrap_or_default();
            gaps.push(gap.with("date", date).with("other", other.id).with("other_kind", &other.kind));
        }
    }
}

fn meet_at_once(first: &Entry, second: &Entry, rules: &RulesAt<'_>) -> bool {
    let (Some(start), Some(next)) = (first.at, second.at) else { return true };
    let combined = first.kind == MeetingKind::Regular && first.topical;
    let key = if combined { "combined".to_owned() } else { first.kind.to_string() };
    let least = rules.find_number(&format!("meeting.minutes.{key}")).ok().flatten().unwrap_or(0);
    // Where no instrument sets a length, two that begin at the same minute still collide.
    start.minutes_until(next) < i32::try_from(least).unwrap_or(i32::MAX).max(1)
}
