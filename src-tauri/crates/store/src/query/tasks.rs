//! The list of tasks.

use rusqlite::{Row, named_params};
use sochibo_domain::date::CivilDate;
use sochibo_domain::id::{ItemId, MeetingId, MemberId, ResolutionId, TaskId};
use sochibo_domain::record::TaskState;

use super::columns::{parsed, parsed_option};
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// Which tasks to list. What is `None` does not filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskQuery {
    /// Given at this meeting.
    pub meeting: Option<MeetingId>,
    /// Given to this member.
    pub owner: Option<MemberId>,
    /// How far the work is.
    pub state: Option<TaskState>,
    /// Assigned by this yearly resolution.
    pub resolution: Option<ResolutionId>,
}

/// A task in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    /// The task.
    pub id: TaskId,
    /// Meeting that gave it.
    pub meeting: Option<MeetingId>,
    /// Agenda item it came from.
    pub item: Option<ItemId>,
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub owner: Option<MemberId>,
    /// Name of the owner as it prints.
    pub owner_name: String,
    /// By when.
    pub deadline: Option<CivilDate>,
    /// How far it is.
    pub state: TaskState,
    /// When its result was reached.
    pub done_on: Option<CivilDate>,
    /// The yearly resolution that assigned it.
    pub resolution: Option<ResolutionId>,
}

impl TaskRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: TaskId(row.get("id")?),
            meeting: row.get::<_, Option<_>>("meeting")?.map(MeetingId),
            item: row.get::<_, Option<_>>("item")?.map(ItemId),
            title: row.get("title")?,
            owner: row.get::<_, Option<_>>("owner")?.map(MemberId),
            owner_name: row.get("owner_name")?,
            deadline: parsed_option(row, "deadline")?,
            state: parsed(row, "state")?,
            done_on: parsed_option(row, "done_on")?,
            resolution: row.get::<_, Option<_>>("resolution")?.map(ResolutionId),
        })
    }
}

impl Reader<'_> {
    /// Tasks that match, by deadline; those without one last.
    pub fn tasks(&self, query: &TaskQuery) -> Result<Vec<TaskRow>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("tasks.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map(
                        named_params! {
                            ":meeting": query.meeting.map(|id| id.0),
                            ":owner": query.owner.map(|id| id.0),
                            ":state": query.state.as_ref().map(TaskState::as_str),
                            ":resolution": query.resolution.map(|id| id.0),
                        },
                        TaskRow::read,
                    )?
                    .collect()
            })
            .during(conn, "list the tasks")
    }
}
