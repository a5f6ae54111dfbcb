//! Work given to members at a meeting.

use sochibo_domain::record::{Meeting, Task, TaskState};
use sochibo_domain::text;

use super::{convened_name, find_member};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::typed::{choice, date};
use crate::wire::{Created, TaskInput};

/// A new task, or changes to one.
pub(crate) fn task_put(app: &App, input: TaskInput) -> AppResult<Done<Created>> {
    let title = text::clean(&input.title);
    if title.is_empty() {
        return Err(AppError::field("title", "required"));
    }
    let deadline = date(&input.deadline, "deadline")?;
    let state = match input.state.as_str() {
        "" => TaskState::Open,
        word => choice(TaskState::ALL, word, "state")?,
    };
    let owner = find_member(&input.owner, "owner")?;
    let item = match input.item.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|_| AppError::field("item", "item_unknown"))?),
    };
    let known = if input.task.is_empty() { None } else { Some(record_id(&input.task)?) };
    let fresh = app.new_id();
    app.perform("task_put", |tx| {
        let mut task = match known {
            Some(id) => tx.get::<Task>(id)?,
            None => Task { id: fresh.into(), ..Task::default() },
        };
        if !input.meeting.is_empty() {
            task.meeting = Some(super::meeting_id(&input.meeting)?);
        }
        task.owner_name = match (owner, task.meeting) {
            (Some(owner), Some(meeting)) => convened_name(&tx.get::<Meeting>(meeting)?, owner, "owner")?,
            _ => String::new(),
        };
        task.owner = owner;
        task.item = item.or(task.item);
        task.title.clone_from(&title);
        task.deadline = deadline;
        task.state = state;
        task.result = text::clean_lines(&input.result);
        let id = task.id;
        match known {
            Some(_) => tx.update(id, |stored: &mut Task| *stored = task).map(|_| ())?,
            None => tx.create(&task)?,
        }
        Ok(Created { id: id.to_string() })
    })
}
