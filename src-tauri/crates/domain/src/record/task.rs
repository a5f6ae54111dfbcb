//! Work given to a member at a meeting.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::{ItemId, MeetingId, MemberId, TaskId};
use crate::stored::word_enum;

word_enum! {
    /// How far the work is.
    TaskState {
        /// Chưa xong.
        Open = "open",
        /// Đã xong.
        Done = "done",
        /// Thôi không làm nữa.
        Dropped = "dropped",
    } default Open
}

/// Work with an owner and a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Task {
    /// Id.
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
    /// What came of it.
    pub result: String,
}
