//! A meeting with everything its minutes say.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::attachment::Attachment;
use super::dues::Dues;
use super::occasion::{Congress, DisciplineOutcome, Review, Topic};
use super::vote::Vote;
use crate::date::{CivilDate, ClockTime};
use crate::id::{MeetingId, MemberId, PersonId};
use crate::stored::word_enum;

word_enum! {
    /// Type of meeting (operations of a cell, HD 42-HD/BTCTW).
    MeetingKind {
        /// Sinh hoạt thường kỳ; with a [`Topic`] of its own the topical meeting is its second part.
        Regular = "regular",
        /// Sinh hoạt chuyên đề.
        Topical = "topical",
        /// Họp chi ủy; in a cell without one, bí thư và phó bí thư hội ý.
        Committee = "committee",
        /// Họp chi bộ bất thường.
        Extraordinary = "extraordinary",
        /// Kiểm điểm, đánh giá, xếp loại chất lượng cuối năm.
        Review = "review",
        /// Xét kỷ luật.
        Discipline = "discipline",
        /// Đại hội chi bộ.
        Congress = "congress",
        /// Sinh hoạt tổ đảng.
        Group = "group",
    } default Regular
}

word_enum! {
    /// How far a meeting has come.
    MeetingState {
        /// On the calendar.
        Planned = "planned",
        /// Going on.
        Running = "running",
        /// Over; its minutes can be printed.
        Ended = "ended",
    } default Planned
}

word_enum! {
    /// Whether it was recorded at the table or typed in later from notes by pen.
    EntryMode {
        /// At the table.
        Live = "live",
        /// Nhập sau họp.
        Afterwards = "afterwards",
    } default Live
}

word_enum! {
    /// Whether a convened member was there.
    AttendanceMark {
        /// Nobody said yet.
        Unset = "",
        /// Có mặt.
        Present = "present",
        /// Vắng có lý do.
        Excused = "excused",
        /// Vắng không lý do.
        Unexcused = "unexcused",
    } default Unset
}

/// A member on the convened list, as they stood when the meeting started; later changes do not reach back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Convened {
    /// Name as it prints.
    pub name: String,
    /// Chức vụ.
    pub post: String,
    /// Whether an official (not a probationary) member.
    pub official: bool,
    /// `active`, `exempt`, `temp_away`, `temp_here`, `suspended`, `prosecuted`.
    pub activity: String,
    /// The human being behind the membership: two memberships of one person are one voter.
    #[autosurgeon(missing = "Default::default")]
    pub person: Option<PersonId>,
}

/// Attendance of one convened member.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Attendance {
    /// There or not.
    pub mark: AttendanceMark,
    /// Reason of an excused absence.
    pub reason: String,
    /// Came late at.
    pub arrived: Option<ClockTime>,
    /// Left early at.
    pub left: Option<ClockTime>,
    /// Absent from a whole congress with a reason its convening committee accepted (HD 06-HD/TW pt 14.2).
    #[autosurgeon(missing = "Default::default")]
    pub excused_whole: bool,
}

/// A guest (đại biểu).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Guest {
    /// Họ tên.
    pub name: String,
    /// Chức vụ, cơ quan.
    pub post: String,
    /// Struck by a correction.
    pub struck: bool,
}

/// An opinion somebody voiced.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Statement {
    /// Place among the statements of the item; fractional.
    pub order: f64,
    /// Who, when a convened member.
    pub member: Option<MemberId>,
    /// Name as it prints.
    pub speaker: String,
    /// What was said.
    pub text: String,
    /// When.
    pub at: Option<ClockTime>,
    /// Struck by a correction.
    pub struck: bool,
}

/// One item of the agenda.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct AgendaItem {
    /// Place on the agenda; fractional, so that moving one item touches one value.
    pub order: f64,
    /// What it is for: `opening`, `news`, `review`, `plan`, `candidate`, `other`, `closing`.
    pub role: String,
    /// Tên nội dung.
    pub title: String,
    /// Người trình bày.
    pub presenter: Option<MemberId>,
    /// Name of the presenter as it prints.
    pub presenter_name: String,
    /// What was presented.
    pub body: String,
    /// Statements by id.
    pub statements: BTreeMap<String, Statement>,
    /// Kết luận của chủ trì.
    pub conclusion: String,
    /// Whether a discussion is expected; opening and closing formalities have none.
    pub discussed: bool,
    /// Whether the meeting is past it.
    pub done: bool,
    /// Taken off the agenda.
    pub struck: bool,
    /// Belongs to the topical part of a regular meeting (PHẦN B).
    #[autosurgeon(missing = "Default::default")]
    pub topical: bool,
}

/// Points given to a criterion of the score sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct ScoreMark {
    /// The points; as the facts propose when nobody gave any.
    pub points: Option<u32>,
    /// Why they differ from what the facts propose.
    pub reason: String,
}

/// A meeting of the cell.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Meeting {
    /// Id.
    pub id: MeetingId,
    /// Type.
    pub kind: MeetingKind,
    /// How far it has come.
    pub state: MeetingState,
    /// At the table or afterwards.
    pub mode: EntryMode,
    /// Month the meeting is for, 1 to 12.
    pub month: u32,
    /// Year the meeting is for.
    pub year: u32,
    /// Day it is planned or was held.
    pub date: Option<CivilDate>,
    /// Planned start.
    pub planned_at: Option<ClockTime>,
    /// Where.
    pub place: String,
    /// Actual start.
    pub started_at: Option<ClockTime>,
    /// Actual end.
    pub ended_at: Option<ClockTime>,
    /// Chủ trì.
    pub chair: Option<MemberId>,
    /// Thư ký.
    pub clerk: Option<MemberId>,
    /// Guests by id.
    pub guests: BTreeMap<String, Guest>,
    /// The convened list by member id, frozen at the start.
    pub convened: BTreeMap<String, Convened>,
    /// Attendance by member id.
    pub attendance: BTreeMap<String, Attendance>,
    /// The dues line.
    pub dues: Dues,
    /// Agenda by item id.
    pub agenda: BTreeMap<String, AgendaItem>,
    /// Votes by id.
    pub votes: BTreeMap<String, Vote>,
    /// Tổng hợp, tiếp thu ý kiến.
    pub summary: String,
    /// Points of the self-scoring, 0 to 100.
    pub score: Option<u32>,
    /// Whether the clerk read the minutes back.
    pub read_back: bool,
    /// Remarks made at the reading-back.
    pub read_back_remarks: String,
    /// Number of the resolution this meeting adopted, for example `05`.
    pub resolution_no: String,
    /// Why it was convened (lý do triệu tập họp bất thường).
    #[autosurgeon(missing = "Default::default")]
    pub purpose: String,
    /// Held by secretary and deputy in a cell that had no committee (hội ý).
    #[autosurgeon(missing = "Default::default")]
    pub consultation: bool,
    /// Which tổ đảng, of a meeting of one.
    #[autosurgeon(missing = "Default::default")]
    pub group: String,
    /// The topic, when it has a topical part.
    #[autosurgeon(missing = "Default::default")]
    pub topic: Option<Topic>,
    /// The year-end review.
    #[autosurgeon(missing = "Default::default")]
    pub review: Option<Review>,
    /// The congress.
    #[autosurgeon(missing = "Default::default")]
    pub congress: Option<Congress>,
    /// What came out of a meeting on discipline.
    #[autosurgeon(missing = "Default::default")]
    pub discipline: Option<DisciplineOutcome>,
    /// Why somebody else chairs in the place of the secretary: who asked them to.
    #[autosurgeon(missing = "Default::default")]
    pub chair_reason: String,
    /// Tài liệu kèm theo, by id.
    #[autosurgeon(missing = "Default::default")]
    pub attachments: BTreeMap<String, Attachment>,
    /// The score sheet it was begun on.
    #[autosurgeon(missing = "Default::default")]
    pub score_sheet: String,
    /// Points by the number of their criterion.
    #[autosurgeon(missing = "Default::default")]
    pub marks: BTreeMap<String, ScoreMark>,
    /// Taken off the calendar before it began; no list shows it.
    #[autosurgeon(missing = "Default::default")]
    pub struck: bool,
}
