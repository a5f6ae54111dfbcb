//! The record of posting: which papers of a meeting went out when, by whom, by which way, or why they did not
//! (HD 42-HD/BTCTW: papers at least one day before, finished documents within two days after).
//!
//! Each act is a record of its own: two machines that write one down each keep both, and minutes that are sealed do
//! not stop what is done with them afterwards from being recorded.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::{MeetingId, PostingId};
use crate::stored::word_enum;

word_enum! {
    /// Whether papers go out before a meeting or finished documents after it.
    PostingStage {
        /// Tài liệu trước buổi sinh hoạt.
        Before = "before",
        /// Văn bản hoàn chỉnh sau buổi sinh hoạt.
        After = "after",
    } default Before
}

word_enum! {
    /// How papers went out.
    PostingWay {
        /// Sổ tay đảng viên điện tử.
        Handbook = "handbook",
        /// Zalo.
        Zalo = "zalo",
        /// Bản giấy.
        Paper = "paper",
        /// Chưa làm được, có lý do.
        NotDone = "not_done",
    } default Handbook
}

/// One act of posting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Posting {
    /// Id.
    pub id: PostingId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Before or after.
    pub stage: PostingStage,
    /// How.
    pub way: PostingWay,
    /// Which papers, in words.
    pub papers: String,
    /// When.
    pub on: Option<CivilDate>,
    /// Who did it, as it prints.
    pub by: String,
    /// Why it could not be done.
    pub reason: String,
    /// Struck by a correction.
    pub struck: bool,
}
