//! Resolutions and conclusions.

use super::meeting::MemberOption;
use super::task::TaskView;
use super::{Finding, wire};

wire! {
    /// Names a resolution or conclusion.
    pub struct ResolutionRef {
        /// Record id.
        pub id: String,
        /// `month`, `conclusion` or `year`.
        pub kind: String,
        /// What it is called.
        pub title: String,
        /// Its number with its symbol, empty while it has none.
        pub number: String,
        /// Ngày ban hành.
        pub date: String,
    }

    /// All of them, latest first.
    pub struct ResolutionListOutput {
        /// The papers.
        pub rows: Vec<ResolutionRow>,
        /// The year a yearly resolution can still be written for; none when this year has one.
        pub open_year: Option<u32>,
    }

    /// One paper in the list.
    pub struct ResolutionRow {
        /// The paper.
        pub paper: ResolutionRef,
        /// The meeting it was written of.
        pub meeting: String,
        /// Another paper has the same number.
        pub number_twice: bool,
    }

    /// A new paper, drafted from the minutes.
    pub struct ResolutionCreateInput {
        /// `month`, `conclusion` or `year`.
        pub kind: String,
        /// Meeting id; a yearly one may have none.
        #[serde(default)]
        pub meeting: String,
        /// Year of a yearly one; this year when 0.
        #[serde(default)]
        pub year: u32,
    }

    /// One edited value. Fields: `number`, `date`, `signed_by` (`cell` or `committee`), `deputy` (the name of one of
    /// them, nothing for the secretary), `vote` (vote id), `meeting` (of a
    /// yearly one), and the words of a section, `texts.<key>`.
    pub struct ResolutionEditInput {
        /// Record id.
        pub id: String,
        /// Field.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Work assigned by a yearly resolution, new when `task` is empty.
    pub struct AssignmentInput {
        /// Record id of the resolution.
        pub id: String,
        /// Task id.
        #[serde(default)]
        pub task: String,
        /// Member id.
        pub member: String,
        /// The work; nothing takes it back.
        pub title: String,
        /// Deadline; the end of the year when empty.
        #[serde(default)]
        pub deadline: String,
    }

    /// A paper with everything its screen shows.
    pub struct ResolutionView {
        /// The paper.
        pub paper: ResolutionRef,
        /// As typed.
        pub number: String,
        /// The number the next paper of its type would get; empty for one of a congress.
        pub next_number: String,
        /// Symbol of its type: `NQ`, `KL`.
        pub symbol: String,
        /// `cell` or `committee`.
        pub signed_by: String,
        /// The secretary, who signs unless a deputy does.
        pub secretary: String,
        /// The deputy who signs in the secretary's place; empty when the secretary signs.
        pub deputy: String,
        /// Deputies to choose from.
        pub deputies: Vec<String>,
        /// Form it prints on.
        pub form: String,
        /// Meeting id, empty for none.
        pub meeting: String,
        /// What the meeting is called.
        pub meeting_title: String,
        /// Meetings a yearly one can name.
        pub meetings: Vec<MeetingOption>,
        /// The vote that adopted it.
        pub vote: String,
        /// Votes of the meeting.
        pub votes: Vec<ResolutionVote>,
        /// Its sections in order.
        pub sections: Vec<SectionView>,
        /// Work of the last month with its results.
        pub reviewed: Vec<TaskLineView>,
        /// Work given.
        pub given: Vec<TaskLineView>,
        /// The book of tasks says something else by now.
        pub stale: bool,
        /// Work assigned for the year, a group for every member.
        pub assignments: Vec<AssignmentView>,
        /// What it lacks.
        pub findings: Vec<Finding>,
    }

    /// A meeting to choose.
    pub struct MeetingOption {
        /// Meeting id.
        pub id: String,
        /// What it is called.
        pub title: String,
    }

    /// A vote of the meeting.
    pub struct ResolutionVote {
        /// Vote id.
        pub id: String,
        /// Question and result.
        pub title: String,
    }

    /// A section of the paper.
    pub struct SectionView {
        /// Key, for `texts.<key>`.
        pub key: String,
        /// What the frame calls it.
        pub title: String,
        /// Whether the paper needs it.
        pub required: bool,
        /// Its words.
        pub text: String,
        /// What the minutes say about it now.
        pub drafted: String,
    }

    /// A task as the paper took it.
    pub struct TaskLineView {
        /// Task id.
        pub id: String,
        /// What.
        pub title: String,
        /// Owner's name.
        pub owner: String,
        /// Deadline.
        pub deadline: String,
        /// Where it stood when the period began, in words.
        pub start: String,
        /// State word.
        pub state: String,
        /// Result.
        pub result: String,
        /// When.
        pub done_on: String,
    }

    /// A member with the work of the year.
    pub struct AssignmentView {
        /// The member.
        pub member: MemberOption,
        /// Whether everybody in their standing must have work.
        pub expected: bool,
        /// The work.
        pub tasks: Vec<TaskView>,
    }
}
