//! Meetings, live or entered afterwards.

use super::attachment::AttachmentView;
use super::dues::DuesView;
use super::occasion::{CongressView, DisciplineView, PaperOption, ReviewView, TopicView};
use super::resolution::ResolutionRef;
use super::task::TaskView;
use super::vote::{VoteBaseView, VoteView};
use super::{Finding, wire};

wire! {
    /// Which meetings to list.
    pub struct MeetingListInput {
        /// `coming` (planned or running, the next one first), `held` (latest first), or all of them, latest first.
        #[serde(default)]
        pub part: String,
        /// Rows to pass over.
        #[serde(default)]
        pub offset: u32,
        /// At most this many; every one when 0.
        #[serde(default)]
        pub limit: u32,
    }

    /// Meetings.
    pub struct MeetingListOutput {
        /// The rows.
        pub rows: Vec<MeetingRow>,
        /// How many there are of that part.
        pub total: u32,
    }

    /// One meeting.
    pub struct MeetingRow {
        /// Meeting id.
        pub id: String,
        /// Kind word: `regular`, `topical`, `committee`, `extraordinary`, `review`, `discipline` or `congress`.
        pub kind: String,
        /// Regular, with a topical part.
        pub combined: bool,
        /// Title, for example `Sinh hoạt thường kỳ tháng 12/2026`.
        pub title: String,
        /// Day.
        pub date: String,
        /// Time.
        pub time: String,
        /// Place.
        pub place: String,
        /// `planned`, `running` or `ended`.
        pub state: String,
        /// Present, once taken.
        pub present: u32,
        /// Convened.
        pub convened: u32,
        /// Gaps in the minutes, until they are signed.
        pub gaps: u32,
    }

    /// A new meeting.
    pub struct MeetingCreateInput {
        /// Month it is for, 1 to 12.
        pub month: u32,
        /// Year it is for.
        pub year: u32,
        /// Day.
        pub date: String,
        /// Time.
        pub time: String,
        /// Place; the cell's usual one when empty.
        #[serde(default)]
        pub place: String,
        /// `live` or `afterwards`.
        #[serde(default)]
        pub mode: String,
        /// Kind word; `regular` when empty.
        #[serde(default)]
        pub kind: String,
        /// Topic of a topical meeting; given for a regular one, that gets a topical part.
        #[serde(default)]
        pub topic: String,
        /// Why an extraordinary meeting is convened.
        #[serde(default)]
        pub purpose: String,
        /// Which tổ đảng meets, of a meeting of one.
        #[serde(default)]
        pub group: String,
    }

    /// A meeting with everything its screen shows.
    pub struct MeetingView {
        /// Meeting id.
        pub id: String,
        /// Title.
        pub title: String,
        /// `planned`, `running` or `ended`.
        pub state: String,
        /// Its sealed minutes and their amendments; nothing here can be edited when there are any.
        pub seals: Vec<super::SealView>,
        /// `live` or `afterwards`.
        pub mode: String,
        /// Month it is for.
        pub month: u32,
        /// Year it is for.
        pub year: u32,
        /// Day.
        pub date: String,
        /// Planned time.
        pub time: String,
        /// Place.
        pub place: String,
        /// Actual start, `hh:mm`.
        pub started_at: String,
        /// Actual end, `hh:mm`.
        pub ended_at: String,
        /// Minutes of the meeting so far or in all, when known.
        pub duration: Option<i32>,
        /// Least length by the rules, minutes; 0 when no instrument sets one.
        pub least_minutes: i32,
        /// Chair's member id.
        pub chair: String,
        /// Clerk's member id.
        pub clerk: String,
        /// Convened members in name order with their attendance.
        pub people: Vec<MeetingPerson>,
        /// Head-count.
        pub counts: HeadCountView,
        /// Guests.
        pub guests: Vec<GuestView>,
        /// Dues line.
        pub dues: DuesView,
        /// Agenda in order.
        pub agenda: Vec<AgendaItemView>,
        /// Votes.
        pub votes: Vec<VoteView>,
        /// Tasks given here.
        pub tasks: Vec<TaskView>,
        /// Tổng hợp, tiếp thu ý kiến.
        pub summary: String,
        /// Points 0 to 100, when scored.
        pub score: Option<u32>,
        /// Band of the score.
        pub score_band: String,
        /// Read back?
        pub read_back: bool,
        /// Remarks at the reading-back.
        pub read_back_remarks: String,
        /// Number of the resolution.
        pub resolution_no: String,
        /// The number the next resolution of the cell would get; empty for a congress, which numbers its own.
        pub next_resolution: String,
        /// How many spoke.
        pub speakers: u32,
        /// Base and needed votes by kind (`ordinary`, `admission` …) as they stand now.
        pub bases: Vec<VoteBaseView>,
        /// Gaps of the minutes.
        pub gaps: Vec<Finding>,
        /// Candidate files that can be put to the vote.
        pub cases: Vec<CaseOption>,
        /// Kind word.
        pub kind: String,
        /// Held by secretary and deputy in a cell without a committee.
        pub consultation: bool,
        /// Form its minutes print on.
        pub minutes_form: String,
        /// Parts its minutes carry: `dues`, `score`, `resolution`.
        pub minutes_with: Vec<String>,
        /// Why it was convened.
        pub purpose: String,
        /// The topic, when it has a topical part.
        pub topic: Option<TopicView>,
        /// The year-end review.
        pub review: Option<ReviewView>,
        /// The congress.
        pub congress: Option<CongressView>,
        /// How it ended, when it is about discipline.
        pub discipline: Option<DisciplineView>,
        /// Its other papers.
        pub papers: Vec<PaperOption>,
        /// The resolution or conclusion written of it.
        pub resolutions: Vec<ResolutionRef>,
        /// The secretary's name, when somebody else chairs in their place.
        pub stands_in_for: String,
        /// Why, in words.
        pub chair_reason: String,
        /// Files that came with it.
        pub attachments: Vec<AttachmentView>,
    }

    /// A convened member.
    pub struct MeetingPerson {
        /// Member id.
        pub member: String,
        /// Name.
        pub name: String,
        /// Post.
        pub post: String,
        /// Official?
        pub official: bool,
        /// Activity word.
        pub activity: String,
        /// `present`, `excused`, `unexcused` or empty.
        pub mark: String,
        /// Reason of an excused absence.
        pub reason: String,
        /// Came late at.
        pub arrived: String,
        /// Left early at.
        pub left: String,
        /// Absent from a whole congress with leave its convening committee accepted.
        pub excused_whole: bool,
    }

    /// Head-count of the minutes.
    pub struct HeadCountView {
        /// Official + probationary.
        pub total: u32,
        /// Present.
        pub present: u32,
        /// Absent with a reason.
        pub excused: u32,
        /// Absent without one.
        pub unexcused: u32,
        /// Not yet taken.
        pub unset: u32,
        /// Attendance, for example `93,4`.
        pub percent: String,
    }

    /// A guest.
    pub struct GuestView {
        /// Guest id.
        pub id: String,
        /// Name.
        pub name: String,
        /// Post.
        pub post: String,
    }

    /// One agenda item.
    pub struct AgendaItemView {
        /// Item id.
        pub id: String,
        /// What it is for.
        pub role: String,
        /// Title.
        pub title: String,
        /// Presenter's member id.
        pub presenter: String,
        /// What was presented.
        pub body: String,
        /// Statements in order.
        pub statements: Vec<StatementView>,
        /// The chair's conclusion.
        pub conclusion: String,
        /// Whether a discussion is expected.
        pub discussed: bool,
        /// Whether the meeting is past it.
        pub done: bool,
    }

    /// A statement.
    pub struct StatementView {
        /// Statement id.
        pub id: String,
        /// Speaker's member id.
        pub member: String,
        /// Speaker's name.
        pub speaker: String,
        /// Text.
        pub text: String,
        /// When.
        pub at: String,
    }

    /// A member to choose.
    pub struct MemberOption {
        /// Member id.
        pub id: String,
        /// Name.
        pub name: String,
        /// Post.
        pub post: String,
    }

    /// A case to choose.
    pub struct CaseOption {
        /// Case id.
        pub id: String,
        /// Name.
        pub name: String,
    }

    /// One edited value of the meeting. Fields: `date`, `time`, `place`, `month`, `year`, `started_at`, `ended_at`,
    /// `chair`, `clerk` (member ids), `summary`, `score`, `read_back` (`true`/`false`), `read_back_remarks`,
    /// `resolution_no`, `chair_reason`, `dues.paid`, `dues.of`, `dues.amount`, `dues.unpaid`, `purpose`; of a topical part
    /// `topic.title`, `topic.quality`, `topic.adopted`, `topic.finisher` (member id), `topic.finish_by`; of a review
    /// `review.quota`, `review.issued`, `review.returned`, `review.invalid`; of a congress `congress.ordinal`,
    /// `congress.term`.
    pub struct MeetingEditInput {
        /// Meeting id.
        pub id: String,
        /// Field.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Start or end, now or at a time given.
    pub struct MeetingMomentInput {
        /// Meeting id.
        pub id: String,
        /// `hh:mm`; now when empty.
        #[serde(default)]
        pub at: String,
    }

    /// Attendance of one member.
    pub struct AttendanceInput {
        /// Meeting id.
        pub id: String,
        /// Member id.
        pub member: String,
        /// `present`, `excused`, `unexcused` or empty.
        pub mark: String,
        /// Reason.
        #[serde(default)]
        pub reason: String,
        /// Came late at.
        #[serde(default)]
        pub arrived: String,
        /// Left early at.
        #[serde(default)]
        pub left: String,
        /// Absent from a whole congress with accepted leave; left as it is when absent.
        #[serde(default)]
        #[ts(optional)]
        pub excused_whole: Option<bool>,
    }

    /// An agenda item added or moved; `after` is empty for the top.
    pub struct AgendaPlaceInput {
        /// Meeting id.
        pub id: String,
        /// Item to move; a new one when empty.
        #[serde(default)]
        pub item: String,
        /// Title of a new one.
        #[serde(default)]
        pub title: String,
        /// Comes after this item.
        #[serde(default)]
        pub after: String,
    }

    /// One edited value of an agenda item. Fields: `title`, `presenter` (member id), `body`, `conclusion`, `done`.
    pub struct ItemEditInput {
        /// Meeting id.
        pub id: String,
        /// Item id.
        pub item: String,
        /// Field.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Names an item inside a meeting: agenda item, statement (`item` and `part`), vote, guest.
    pub struct MeetingPartRef {
        /// Meeting id.
        pub id: String,
        /// Agenda item id, vote id or guest id.
        pub item: String,
        /// Statement id.
        #[serde(default)]
        pub part: String,
    }

    /// A statement, new when `statement` is empty.
    pub struct StatementInput {
        /// Meeting id.
        pub id: String,
        /// Agenda item id.
        pub item: String,
        /// Statement id.
        #[serde(default)]
        pub statement: String,
        /// Speaker's member id.
        #[serde(default)]
        pub member: String,
        /// Speaker's name, for a guest.
        #[serde(default)]
        pub speaker: String,
        /// Text.
        pub text: String,
    }

    /// A guest, new when `guest` is empty.
    pub struct GuestInput {
        /// Meeting id.
        pub id: String,
        /// Guest id.
        #[serde(default)]
        pub guest: String,
        /// Name.
        pub name: String,
        /// Post.
        #[serde(default)]
        pub post: String,
    }
}
