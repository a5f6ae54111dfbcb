//! What came of a task: done, in part or not, what, and when.

use sochibo_domain::id::TaskId;
use sochibo_domain::record::{Task, TaskStart, TaskState};
use sochibo_domain::text;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::typed::{choice, date};
use crate::wire::{Empty, TaskResultInput};

/// Records a result in place. Work that is given up needs a word about why: without one it would seem never given.
pub(crate) fn result(app: &App, input: TaskResultInput) -> AppResult<Done<Empty>> {
    let id = TaskId::from(record_id(&input.task)?);
    let state = choice(TaskState::ALL, &input.state, "state")?;
    let start = match input.start.as_str() {
        "" => TaskStart::Unset,
        word => choice(TaskStart::ALL, word, "start")?,
    };
    let done_on = date(&input.done_on, "done_on")?;
    let words = text::clean_lines(&input.result);
    if state == TaskState::Dropped && words.is_empty() {
        return Err(AppError::field("result", "required"));
    }
    if done_on.is_some_and(|day| day > app.today()) {
        return Err(AppError::field("done_on", "day_in_future"));
    }
    app.perform("task_result", |tx| {
        tx.update(id, |task: &mut Task| {
            task.state = state;
            task.result = words;
            task.done_on = done_on;
            task.start = start;
        })?;
        Ok(Empty {})
    })
}
