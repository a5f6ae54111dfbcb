//! Rows of a life one after another: where a month is missing and where two rows tell the same month.

use crate::date::PartialDate;
use crate::record::Span;

/// Months since year 0: enough to compare.
type Month = i32;

/// A row of a timeline, cleaned of everything but its months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) id: &'a str,
    pub(super) span: &'a Span,
}

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// No beginning, or neither an end nor `đến nay`.
    Open,
    /// Ends before it begins.
    Reversed,
    /// Time passes between the row before and this one.
    Gap(PartialDate, PartialDate),
    /// It begins before the row before has ended.
    Overlap(PartialDate, PartialDate),
}

fn first(date: PartialDate) -> Month {
    month_of(date, 1)
}

fn last(date: PartialDate) -> Month {
    month_of(date, 12)
}

fn month_of(date: PartialDate, if_unknown: i8) -> Month {
    let (year, month) = match date {
        PartialDate::Year(year) => (year, if_unknown),
        PartialDate::Month { year, month } => (year, month),
        PartialDate::Day(day) => (day.year(), day.month()),
    };
    i32::from(year) * 12 + i32::from(month)
}

fn is_year(date: PartialDate) -> bool {
    matches!(date, PartialDate::Year(_))
}

/// Breaks of rows in the order of time, each with the id of its row. A row may begin in the month the one before ended or in
/// the next; where only years are known, in that year or the next.
pub(super) fn breaks<'a>(lines: &[Line<'a>]) -> Vec<(&'a str, Break)> {
    let mut found = Vec::new();
    let mut whole: Vec<(PartialDate, Option<PartialDate>, &'a str)> = Vec::new();
    for line in lines {
        match (line.span.from, line.span.to, line.span.now) {
            (Some(from), Some(to), _) if last(to) < first(from) => found.push((line.id, Break::Reversed)),
            (Some(from), Some(to), _) => whole.push((from, Some(to), line.id)),
            (Some(from), None, true) => whole.push((from, None, line.id)),
            _ => found.push((line.id, Break::Open)),
        }
    }
    whole.sort_by_key(|(from, _, id)| (first(*from), *id));
    let mut before: Option<Option<PartialDate>> = None;
    for (from, to, id) in whole {
        match before {
            Some(Some(end)) => found.extend(between(end, from).map(|one| (id, one))),
            Some(None) => found.push((id, Break::Overlap(from, from))),
            None => {}
        }
        before = Some(match (before, to) {
            (Some(None), _) | (_, None) => None,
            (Some(Some(end)), Some(to)) if last(end) > last(to) => Some(end),
            (_, Some(to)) => Some(to),
        });
    }
    found
}

/// What is wrong between the end of one row and the beginning of the next.
pub(super) fn between(end: PartialDate, from: PartialDate) -> Option<Break> {
    if is_year(end) || is_year(from) {
        let passed = i32::from(from.year()) - i32::from(end.year());
        return match passed {
            0 | 1 => None,
            2.. => Some(Break::Gap(end, from)),
            _ => Some(Break::Overlap(end, from)),
        };
    }
    match first(from) - last(end) {
        0 | 1 => None,
        2.. => Some(Break::Gap(end, from)),
        _ => Some(Break::Overlap(end, from)),
    }
}

/// The latest end of rows; `Err` while one goes on.
pub(super) fn ends(lines: &[Line<'_>]) -> Result<Option<PartialDate>, ()> {
    if lines.iter().any(|line| line.span.now) {
        return Err(());
    }
    Ok(lines.iter().filter_map(|line| line.span.to).max_by_key(|date| last(*date)))
}

/// The earliest beginning of rows.
pub(super) fn begins<'a>(lines: &[Line<'a>]) -> Option<(PartialDate, &'a str)> {
    let begun = lines.iter().filter_map(|line| Some((line.span.from?, line.id)));
    begun.min_by_key(|(from, id)| (first(*from), *id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(rows: &[(&str, &str)]) -> Vec<Span> {
        let span = |(from, to): &(&str, &str)| Span {
            from: from.parse().ok(),
            to: to.parse().ok(),
            now: *to == "nay",
        };
        rows.iter().map(span).collect()
    }

    fn found(rows: &[(&str, &str)]) -> Vec<&'static str> {
        let spans = spans(rows);
        let lines: Vec<Line<'_>> = spans.iter().map(|span| Line { id: "", span }).collect();
        let word = |(_, one): (&str, Break)| match one {
            Break::Open => "open",
            Break::Reversed => "reversed",
            Break::Gap(..) => "gap",
            Break::Overlap(..) => "overlap",
        };
        breaks(&lines).into_iter().map(word).collect()
    }

    #[test]
    fn every_month_is_told_once() {
        for (rows, breaks) in [
            (&[("9/2004", "6/2009"), ("7/2009", "8/2013"), ("9/2013", "nay")][..], &[][..]),
            (&[("9/2004", "6/2009"), ("6/2009", "nay")], &[]),
            (&[("9/2004", "6/2009"), ("8/2009", "nay")], &["gap"]),
            (&[("9/2004", "6/2009"), ("5/2009", "nay")], &["overlap"]),
            (&[("9/2004", "6/2009"), ("5/2005", "5/2006"), ("7/2009", "nay")], &["overlap"]),
            (&[("9/2004", "nay"), ("5/2005", "5/2006")], &["overlap"]),
            (&[("9/2004", "6/2003")], &["reversed"]),
            (&[("9/2004", "")], &["open"]),
            (&[("", "9/2004")], &["open"]),
            (&[("1970", "1975"), ("1975", "1980"), ("1981", "nay")], &[]),
            (&[("1970", "1975"), ("1977", "nay")], &["gap"]),
            (&[("1970", "1975"), ("1974", "nay")], &["overlap"]),
            (&[("12/2009", "12/2009"), ("1/2010", "nay")], &[]),
            (&[], &[]),
        ] {
            assert_eq!(found(rows), breaks, "{rows:?}");
        }
    }
}
