//! Tasks with what gave them: one reading of the book for screens and papers.

use std::collections::BTreeMap;

use sochibo_domain::CivilDate;
use sochibo_domain::id::{MeetingId, ResolutionId};
use sochibo_domain::record::{Meeting, MeetingKind, MeetingState, Task, resolution_title};
use sochibo_domain::resolution::is_reviewed;
use sochibo_store::{MeetingRow, Reader, TaskQuery, TaskRow};

use crate::error::AppResult;
use crate::meeting::{title, title_of_row};
use crate::show;
use crate::wire::TaskView;

/// The days of the meetings, and the tasks as the index knows them.
pub(crate) struct TaskBook<'r, 'v> {
    reader: &'r Reader<'v>,
    meetings: Vec<MeetingRow>,
    pub rows: Vec<TaskRow>,
}

impl<'r, 'v> TaskBook<'r, 'v> {
    /// Everything that was ever given.
    pub fn open(reader: &'r Reader<'v>) -> AppResult<Self> {
        Ok(Self { reader, meetings: reader.meetings()?, rows: reader.tasks(&TaskQuery::default())? })
    }

    /// The day a task was given, when a meeting gave it.
    fn given_on(&self, meeting: Option<MeetingId>) -> Option<CivilDate> {
        let meeting = meeting?;
        self.meetings.iter().find(|row| row.id == meeting)?.date
    }

    /// What is still to be done, and what was finished in `year`: by its result, else by its deadline.
    pub fn of_year(&self, year: u32) -> AppResult<Vec<Task>> {
        let in_year = |row: &&TaskRow| match row.done_on.or(row.deadline) {
            _ if row.state.is_unfinished() => true,
            Some(day) => u32::from(day.year().unsigned_abs()) == year,
            None => true,
        };
        let tasks = self.rows.iter().filter(in_year).map(|row| self.reader.get::<Task>(row.id));
        let tasks = tasks.collect::<Result<Vec<_>, _>>()?;
        Ok(tasks.into_iter().filter(Task::was_given).collect())
    }

    /// Work whose result a meeting hears, by deadline.
    pub fn reviewed_at(&self, meeting: &Meeting) -> AppResult<Vec<Task>> {
        let Some(held) = meeting.date else { return Ok(Vec::new()) };
        let before = |row: &&MeetingRow| {
            row.kind == MeetingKind::Regular
                && row.id != meeting.id
                && !matches!(row.state, MeetingState::Planned)
                && row.date.is_some_and(|date| date < held)
        };
        let last = self.meetings.iter().filter(before).filter_map(|row| row.date).max();
        let since = last.unwrap_or_else(|| held.plus_months(-1));
        let mut tasks = Vec::new();
        for row in &self.rows {
            let given = self.given_on(row.meeting);
            let may_be = row.state.is_unfinished()
                || [row.done_on, row.deadline, given].into_iter().flatten().any(|day| day >= since);
            if row.meeting == Some(meeting.id) || !may_be {
                continue;
            }
            let task: Task = self.reader.get(row.id)?;
            if is_reviewed(&task, given, since, held) {
                tasks.push(task);
            }
        }
        Ok(tasks)
    }

    /// Work given at a meeting, by deadline.
    pub fn given_at(&self, meeting: MeetingId) -> AppResult<Vec<Task>> {
        let rows = self.rows.iter().filter(|row| row.meeting == Some(meeting));
        let tasks = rows.map(|row| self.reader.get::<Task>(row.id)).collect::<Result<Vec<_>, _>>()?;
        Ok(tasks.into_iter().filter(Task::was_given).collect())
    }

    /// Work a yearly resolution assigned.
    pub fn assigned_by(&self, resolution: ResolutionId) -> AppResult<Vec<Task>> {
        let rows = self.rows.iter().filter(|row| row.resolution == Some(resolution));
        let tasks = rows.map(|row| self.reader.get::<Task>(row.id)).collect::<Result<Vec<_>, _>>()?;
        Ok(tasks.into_iter().filter(Task::was_given).collect())
    }

    /// What gave the work, with where it opens.
    pub fn sources(&self) -> AppResult<Sources> {
        let mut sources = Sources::default();
        let meetings: std::collections::BTreeSet<_> =
            self.rows.iter().filter_map(|row| row.meeting).collect();
        for id in meetings {
            // One that was taken off the calendar is in no list.
            let title = match self.meetings.iter().find(|row| row.id == id) {
                Some(row) => Some(title_of_row(row)),
                None => self.reader.find::<Meeting>(id)?.as_ref().map(title),
            };
            sources.meetings.extend(title.map(|title| (id, title)));
        }
        for row in self.reader.resolutions(None)? {
            sources.resolutions.insert(row.id, resolution_title(&row.kind, row.month, row.year));
        }
        Ok(sources)
    }
}

/// Titles of what gave work.
#[derive(Default)]
pub(crate) struct Sources {
    meetings: BTreeMap<MeetingId, String>,
    resolutions: BTreeMap<ResolutionId, String>,
}

impl Sources {
    /// What gave a task and where that opens; blank when it was added between meetings.
    pub fn of(&self, task: &Task) -> (String, String) {
        if let Some((id, title)) = task.resolution.and_then(|id| Some((id, self.resolutions.get(&id)?))) {
            return (title.clone(), format!("/meetings/resolutions/{id}"));
        }
        let meeting = task.meeting.and_then(|id| Some((id, self.meetings.get(&id)?)));
        meeting.map(|(id, title)| (title.clone(), format!("/meetings/{id}"))).unwrap_or_default()
    }
}

/// A task as screens show it.
pub(crate) fn task_view(task: &Task) -> TaskView {
    TaskView {
        id: task.id.to_string(),
        meeting: task.meeting.map(|meeting| meeting.to_string()).unwrap_or_default(),
        item: task.item.map(|item| item.to_string()).unwrap_or_default(),
        title: task.title.clone(),
        owner: task.owner.map(|owner| owner.to_string()).unwrap_or_default(),
        owner_name: task.owner_name.clone(),
        deadline: show::date(task.deadline),
        state: task.state.to_string(),
        result: task.result.clone(),
        start: task.start().to_string(),
        done_on: show::date(task.done_on),
    }
}
