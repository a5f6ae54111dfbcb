//! Work given to a member: at a meeting, by the yearly resolution, or in between.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::{ItemId, MeetingId, MemberId, ResolutionId, TaskId};
use crate::stored::word_enum;

word_enum! {
    /// How far the work is.
    TaskState {
        /// Chưa ghi kết quả.
        Open = "open",
        /// Hoàn thành một phần.
        Partly = "partly",
        /// Chưa hoàn thành.
        Undone = "undone",
        /// Đã hoàn thành.
        Done = "done",
        /// Thôi không làm nữa.
        Dropped = "dropped",
    } default Open
}

word_enum! {
    /// Where the work stood when the period began, as table I.3 of the month's resolution asks.
    TaskStart {
        /// As the deadline says.
        Unset = "",
        /// Đang triển khai.
        Ongoing = "ongoing",
        /// Có mốc thời hạn.
        Dated = "dated",
        /// Nhiệm vụ thường xuyên.
        Standing = "standing",
        /// Chưa xác định mốc.
        Undated = "undated",
    } default Unset
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
    /// Where it stood when the period began; nobody says so of most work.
    #[autosurgeon(missing = "Default::default")]
    pub start: TaskStart,
    /// When the result was reached, or when it was told.
    #[autosurgeon(missing = "Default::default")]
    pub done_on: Option<CivilDate>,
    /// The yearly resolution that assigned it.
    #[autosurgeon(missing = "Default::default")]
    pub resolution: Option<ResolutionId>,
}

impl TaskState {
    /// Whether somebody still has to see to it.
    pub fn is_unfinished(&self) -> bool {
        !matches!(self, Self::Done | Self::Dropped)
    }

    /// As papers word a result; blank while nothing is recorded.
    pub fn shown_vi(&self) -> &str {
        match self {
            Self::Open => "",
            Self::Partly => "Hoàn thành một phần",
            Self::Undone => "Chưa hoàn thành",
            Self::Done => "Đã hoàn thành",
            Self::Dropped => "Thôi thực hiện",
            Self::Unknown(word) => word,
        }
    }
}

impl TaskStart {
    /// As table I.3 words it.
    pub fn shown_vi(&self) -> &str {
        match self {
            Self::Unset => "",
            Self::Ongoing => "Đang triển khai",
            Self::Dated => "Có mốc thời hạn",
            Self::Standing => "Nhiệm vụ thường xuyên",
            Self::Undated => "Chưa xác định mốc",
            Self::Unknown(word) => word,
        }
    }
}

impl Task {
    /// Where it stood when the period began: as said, else as its deadline says.
    pub fn start(&self) -> TaskStart {
        match (&self.start, self.deadline) {
            (TaskStart::Unset, Some(_)) => TaskStart::Dated,
            (TaskStart::Unset, None) => TaskStart::Undated,
            (said, _) => said.clone(),
        }
    }

    /// Whether it was given at all: what is dropped without a word was a slip of the pen.
    pub fn was_given(&self) -> bool {
        self.state != TaskState::Dropped || !self.result.trim().is_empty()
    }
}
