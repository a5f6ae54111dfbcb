//! The follow-up of work: what is overdue, what is due soon, what came of it.

use sochibo_domain::checks::task_gaps;
use sochibo_domain::record::Task;
use sochibo_store::{MemberOrder, MemberQuery, Reader};

use super::book::{Sources, TaskBook, task_view};
use crate::app::App;
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::home::SOON_DAYS;
use crate::member::activities_here;
use crate::wire::{MemberOption, TaskListInput, TaskListOutput, TaskRow};

/// Everything still to be done, and what was finished in a year.
pub(crate) fn list(app: &App, input: TaskListInput) -> AppResult<TaskListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let tasks = TaskBook::open(&reader)?;
    let today = app.today();
    let this_year = u32::from(today.year().unsigned_abs());
    let year = if input.year == 0 { this_year } else { input.year };
    let days = tasks.rows.iter().flat_map(|row| [row.done_on, row.deadline]).flatten();
    let mut years: Vec<u32> =
        days.map(|day| u32::from(day.year().unsigned_abs())).chain([this_year]).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let sources = tasks.sources()?;
    let rows = tasks.of_year(year)?;
    Ok(TaskListOutput {
        today: today.shown(),
        year,
        years,
        rows: rows.iter().map(|task| row(task, &sources, today)).collect(),
        people: people(&reader)?,
    })
}

fn row(task: &Task, sources: &Sources, today: sochibo_domain::CivilDate) -> TaskRow {
    let (source, route) = sources.of(task);
    let days = task.deadline.map(|deadline| today.days_until(deadline));
    let due = match days {
        _ if !task.state.is_unfinished() => "finished",
        None => "undated",
        Some(days) if days < 0 => "overdue",
        Some(days) if days <= SOON_DAYS => "soon",
        Some(_) => "later",
    };
    let lacks = if task.state.is_unfinished() { task_gaps(task) } else { Vec::new() };
    TaskRow {
        task: task_view(task),
        source,
        route,
        due: due.to_owned(),
        days,
        findings: lacks.into_iter().map(of_gap).collect(),
    }
}

/// Members work can be given to: those of the cell today, in name order.
fn people(reader: &Reader<'_>) -> AppResult<Vec<MemberOption>> {
    let everybody = MemberQuery {
        activities: activities_here(),
        limit: u32::MAX,
        order: MemberOrder::Name,
        ..MemberQuery::default()
    };
    let rows = reader.member_rows(&everybody)?.rows.into_iter();
    Ok(rows.map(|row| MemberOption { id: row.id.to_string(), name: row.full_name, post: row.post }).collect())
}
