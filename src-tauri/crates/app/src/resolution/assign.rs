//! The work a yearly resolution assigns: every member has some, temporary ones included.

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Resolution, ResolutionKind, Task, TaskState};
use sochibo_domain::text;

use super::resolution_id;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::meeting::find_member;
use crate::task::owner_name;
use crate::typed::date;
use crate::wire::{AssignmentInput, Created};

/// Gives a member work for the year, changes it, or takes it back when nothing is left of its words.
pub(crate) fn assignment_put(app: &App, input: AssignmentInput) -> AppResult<Done<Created>> {
    let resolution = resolution_id(&input.id)?;
    let member = find_member(&input.member, "member")?.ok_or(AppError::field("member", "required"))?;
    let title = text::clean(&input.title);
    let typed = date(&input.deadline, "deadline")?;
    let known = if input.task.is_empty() { None } else { Some(record_id(&input.task)?) };
    if known.is_none() && title.is_empty() {
        return Err(AppError::field("title", "required"));
    }
    let fresh = app.new_id();
    app.perform("assignment_put", |tx| {
        let paper: Resolution = tx.get(resolution)?;
        if paper.kind != ResolutionKind::Year {
            return Err(AppError::refused("meeting_other_kind"));
        }
        let year_end: Option<CivilDate> = format!("31/12/{:04}", paper.year).parse().ok();
        let deadline = typed.or(year_end);
        let Some(id) = known else {
            let task = Task {
                id: fresh.into(),
                title,
                owner: Some(member),
                owner_name: owner_name(tx, member)?,
                deadline,
                resolution: Some(resolution),
                ..Task::default()
            };
            tx.create(&task)?;
            return Ok(Created { id: task.id.to_string() });
        };
        tx.update(id, |task: &mut Task| {
            if title.is_empty() {
                task.state = TaskState::Dropped;
            } else {
                task.title = title;
                task.deadline = deadline;
            }
        })?;
        Ok(Created { id: id.to_string() })
    })
}
