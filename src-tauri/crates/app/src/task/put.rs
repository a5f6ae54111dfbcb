//! Giving work, and changing what was given.

use sochibo_domain::id::MemberId;
use sochibo_domain::record::{Meeting, Member, Person, Task, TaskState};
use sochibo_domain::text;
use sochibo_store::Tx;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::meeting::{find_member, meeting_id};
use crate::typed::{choice, date};
use crate::wire::{Created, TaskInput};

/// A new task, or changes to one.
pub(crate) fn put(app: &App, input: TaskInput) -> AppResult<Done<Created>> {
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
            task.meeting = Some(meeting_id(&input.meeting)?);
        }
        task.owner_name = match owner {
            // A name stays as it was printed, whatever the member is called later.
            Some(_) if owner == task.owner => task.owner_name,
            Some(owner) => match task.meeting.map(|meeting| tx.get::<Meeting>(meeting)).transpose()? {
                Some(meeting) => owner_at(tx, &meeting, owner)?,
                None => owner_name(tx, owner)?,
            },
            None => String::new(),
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

/// As the meeting knew the member; work given there can later go to somebody it did not convene.
fn owner_at(tx: &Tx<'_>, meeting: &Meeting, owner: MemberId) -> AppResult<String> {
    match meeting.convened.get(&owner.to_string()) {
        Some(convened) => Ok(convened.name.clone()),
        None => owner_name(tx, owner),
    }
}

/// The name of a member as it prints.
pub(crate) fn owner_name(tx: &Tx<'_>, owner: MemberId) -> AppResult<String> {
    let member: Member = tx.get(owner)?;
    Ok(tx.get::<Person>(member.person)?.full_name)
}
