//! The CV (2-KNĐ): months without a gap, rows that tell enough.

use super::facts::Look;
use super::timeline::{self, Break, Line};
use crate::checks::Gap;
use crate::date::PartialDate;
use crate::record::{AwardRow, Cv, Span, in_order};
use crate::text::fold;

/// V14: items 14 and 15 tell every month once, 15 begins where 14 ends (HD 38-HD/BTCTW, items 14, 15). The history of a
/// relative is told by years, one line beginning where the one before ends (item 21): asked of parents and spouse, and
/// held to as soon as it is told of anybody else, such as a grown child.
pub(super) fn timeline(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    gaps.extend(look.facts.cv.map(broken_periods).unwrap_or_default());
}

/// Where the periods of a CV do not follow on; the targets begin with `cv/`.
pub fn broken_periods(cv: &Cv) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let history: Vec<_> =
        cv.history.iter().filter(|(_, row)| !row.struck).map(|(id, row)| line(id, &row.span)).collect();
    let jobs: Vec<_> =
        cv.jobs.iter().filter(|(_, row)| !row.struck).map(|(id, row)| line(id, &row.span)).collect();
    breaks(&history, "cv/history", &mut gaps);
    breaks(&jobs, "cv/jobs", &mut gaps);
    if let (Ok(Some(end)), Some((from, id))) = (timeline::ends(&history), timeline::begins(&jobs))
        && let Some(Break::Gap(..) | Break::Overlap(..)) = timeline::between(end, from)
    {
        let gap = Gap::block("jobs_not_after_history", format!("cv/jobs/{id}"));
        gaps.push(gap.with("end", end.shown()).with("from", from.shown()));
    }
    if let (Ok(Some(end)), Some(signed)) = (timeline::ends(&jobs), cv.signed_on)
        && let Some(Break::Gap(..)) = timeline::between(end, signed.into())
    {
        let gap = Gap::block("jobs_end_early", "cv/jobs").with("end", end.shown());
        gaps.push(gap.with("signed", signed.shown()));
    }
    for (id, relative) in in_order(&cv.relatives) {
        let rows = relative.history.iter().filter(|(_, row)| !row.struck);
        let years: Vec<(&str, Span)> = rows.map(|(row, one)| (row.as_str(), by_year(&one.span))).collect();
        let lines: Vec<_> = years.iter().map(|(row, span)| line(row, span)).collect();
        breaks(&lines, &format!("cv/relatives/{id}/history"), &mut gaps);
    }
    gaps
}

fn line<'a>(id: &'a str, span: &'a Span) -> Line<'a> {
    Line { id, span }
}

/// Of relatives the year is enough.
fn by_year(span: &Span) -> Span {
    let year = |date: PartialDate| PartialDate::Year(date.year());
    Span { from: span.from.map(year), to: span.to.map(year), now: span.now }
}

fn breaks(lines: &[Line<'_>], at: &str, gaps: &mut Vec<Gap>) {
    gaps.extend(timeline::breaks(lines).into_iter().map(|(id, one)| {
        let gap = |code| Gap::block(code, format!("{at}/{id}"));
        match one {
            Break::Open => gap("span_open"),
            Break::Reversed => gap("span_reversed"),
            Break::Gap(end, from) => gap("timeline_gap").with("end", end.shown()).with("from", from.shown()),
            Break::Overlap(end, from) => {
                gap("timeline_overlap").with("end", end.shown()).with("from", from.shown())
            }
        }
    }));
}

/// V15: months in the rows of courses and awards; of awards below bằng khen only the highest (HD 38-HD/BTCTW, items 17
/// and 19).
pub(super) fn rows(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let Some(cv) = look.facts.cv else { return };
    let lacks =
        |date: Option<PartialDate>| !matches!(date, Some(PartialDate::Month { .. } | PartialDate::Day(_)));
    for (id, row) in cv.courses.iter().filter(|(_, row)| !row.struck) {
        if lacks(row.span.from) || !row.span.now && lacks(row.span.to) {
            gaps.push(Gap::block("row_no_month", format!("cv/courses/{id}")).with("row", &row.subject));
        }
    }
    for (at, rows) in [("awards", &cv.awards), ("discipline", &cv.discipline)] {
        for (id, row) in rows.iter().filter(|(_, row)| !row.struck && lacks(row.on)) {
            gaps.push(Gap::block("row_no_month", format!("cv/{at}/{id}")).with("row", &row.what));
        }
    }
    let low = |row: &AwardRow| fold(&row.what).contains("giay khen");
    let awards: Vec<_> = cv.awards.iter().filter(|(_, row)| !row.struck).collect();
    if awards.iter().any(|(_, row)| !low(row)) {
        for (id, row) in awards.into_iter().filter(|(_, row)| low(row)) {
            gaps.push(Gap::block("award_low", format!("cv/awards/{id}")).with("row", &row.what));
        }
    }
}
