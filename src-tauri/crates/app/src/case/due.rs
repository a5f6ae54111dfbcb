//! What the first screen tells of open files: milestones that are due, and the end of each probation.

use sochibo_domain::CivilDate;
use sochibo_domain::procedure::State;
use sochibo_domain::record::{Case, CaseOutcome};
use sochibo_store::{CaseRow, Reader};

use super::file::File;
use super::words;
use crate::app::App;
use crate::error::AppResult;
use crate::home::{SOON_DAYS, job};
use crate::wire::DueJob;

/// Milestones further away than this are not told yet.
const HORIZON_DAYS: i32 = 45;

/// Months after recognition in which what follows it may still be open.
const AFTERMATH_MONTHS: i32 = 12;

/// Due milestones of every open file, and the probations that end.
pub(crate) fn jobs(app: &App, reader: &Reader<'_>, today: CivilDate) -> AppResult<Vec<DueJob>> {
    let mut jobs = Vec::new();
    let ladder = ladder(app, reader, today)?;
    for row in reader.cases()?.into_iter().filter(|row| !is_past(row, today)) {
        let case: Case = reader.get(row.id)?;
        if case.end.outcome == CaseOutcome::Open {
            let file = File::of(app, reader, case)?;
            milestones(app, &file, today, &mut jobs);
            jobs.extend(probation(&file, &ladder, today));
        }
    }
    Ok(jobs)
}

/// Whether the file made its person an official member long ago. Such files are most of an old book, and none of them is
/// read on opening it.
fn is_past(row: &CaseRow, today: CivilDate) -> bool {
    let official = row.official_on.and_then(|date| date.full());
    official.is_some_and(|official| {
        row.opened_on.is_some_and(|opened| opened <= official)
            && official.plus_months(AFTERMATH_MONTHS) < today
    })
}

fn milestones(app: &App, file: &File, today: CivilDate, jobs: &mut Vec<DueJob>) {
    for (found, row) in file.procedure.milestones.iter().zip(&file.plan.rows) {
        if row.computed.is_some() || found.row.step.is_empty() {
            continue;
        }
        let day = match row.state {
            State::Overdue | State::Due => row.due,
            State::Open => row.planned,
            _ => None,
        };
        let Some(day) = day.filter(|day| today.days_until(*day) <= HORIZON_DAYS) else { continue };
        let mut entry = of(file, "due_case_step", &found.row.key, day, today);
        entry.params.insert("title".to_owned(), found.row.title.clone());
        entry.working_days = match row.state {
            State::Open => None,
            _ => words::working_days_left(app, file, found, row),
        };
        let limit = row.deadline.and_then(|bound| found.limits.get(bound.limit));
        entry.source = limit.map_or(&found.source, |limit| &limit.source).cited();
        jobs.push(entry);
    }
}

/// The end of the twelve months, with the rung of the ladder that was passed last (Điều lệ Đảng, Điều 5).
fn probation(file: &File, ladder: &[i32], today: CivilDate) -> Option<DueJob> {
    // Once there is a membership the register tells of it.
    if file.case.member.is_some() || file.actual("recognition-meeting").is_some() {
        return None;
    }
    let place = file.procedure.place("probation-end")?;
    let end = file.plan.rows.get(place)?.computed?;
    let left = today.days_until(end);
    let rung = rung(ladder, left)?;
    let mut entry = of(file, "due_case_probation", "probation-end", end, today);
    entry.params.insert("rung".to_owned(), rung.to_string());
    entry.source = file.procedure.milestones.get(place)?.limits.first()?.source.cited();
    Some(entry)
}

/// Days before the end of a probation on which it is told anew, by the rules of the open cell.
pub(crate) fn ladder(app: &App, reader: &Reader<'_>, today: CivilDate) -> AppResult<Vec<i32>> {
    let days = app.rules_on(reader, today)?.list("recognition.reminder_days")?;
    Ok(days.iter().filter_map(|days| days.trim().parse().ok()).collect())
}

/// The rung of the ladder that so many days before the end stand on.
pub(crate) fn rung(ladder: &[i32], left: i32) -> Option<i32> {
    ladder.iter().copied().filter(|rung| (0..=*rung).contains(&left)).min()
}

fn of(file: &File, code: &str, key: &str, day: CivilDate, today: CivilDate) -> DueJob {
    let id = file.case.id.to_string();
    let mut entry = job(format!("case:{id}:{key}"), code, day, today, format!("/cases/{id}?milestone={key}"));
    if entry.days > SOON_DAYS {
        entry.group = "todo".to_owned();
    }
    entry.params.insert("name".to_owned(), file.person.full_name.clone());
    entry
}
