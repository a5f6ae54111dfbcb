//! The year plan.

use super::{BytesRef, Finding, wire};

wire! {
    /// Which year.
    pub struct PlanInput {
        /// The year; 0 for the one that runs.
        #[serde(default)]
        pub year: u32,
    }

    /// A year's plan.
    pub struct PlanView {
        /// The year.
        pub year: u32,
        /// Years that can be shown: those with meetings, this one and the next, in order.
        pub years: Vec<u32>,
        /// The usual day of the regular meeting as `cell_edit` takes it; empty when it is not set.
        pub regular_day: String,
        /// The same in words, `Thứ Bảy đầu tiên của tháng`.
        pub regular_day_words: String,
        /// When it usually begins.
        pub regular_time: String,
        /// Days of the month between which it is held, empty where none are set.
        pub window: String,
        /// Whether the cell has a committee; else secretary and deputy confer.
        pub has_committee: bool,
        /// Whether a quarterly review of leaders is known to the rules of that year.
        pub quarter_review: bool,
        /// Meetings of the year by date.
        pub meetings: Vec<PlanMeeting>,
        /// Public holidays and days swapped off in the year.
        pub days_off: Vec<DayOff>,
        /// What breaks a rule. Targets: `meetings/<id>`, `months/<month>`, `quarters/<quarter>`.
        pub findings: Vec<Finding>,
        /// The rules the plan follows.
        pub rules: Vec<PlanRule>,
    }

    /// A meeting in the plan.
    pub struct PlanMeeting {
        /// Meeting id.
        pub id: String,
        /// Kind word.
        pub kind: String,
        /// Secretary and deputy confer in place of a committee.
        pub consultation: bool,
        /// Title.
        pub title: String,
        /// Month of the calendar it stands in, 1 to 12.
        pub month: u32,
        /// Day, empty when none is set.
        pub date: String,
        /// Begins at.
        pub time: String,
        /// Topical, alone or in part.
        pub topical: bool,
        /// Regular, with a topical part.
        pub combined: bool,
        /// Title of the topic.
        pub topic: String,
        /// The quarterly review of leaders is on its agenda.
        pub quarter_review: bool,
        /// `planned`, `running` or `ended`; only a planned one can be moved.
        pub state: String,
    }

    /// A day off.
    pub struct DayOff {
        /// Day.
        pub date: String,
        /// Name of the holiday.
        pub name: String,
        /// Whether it is uncertain that it is one.
        pub uncertain: bool,
    }

    /// A rule with its value and source.
    pub struct PlanRule {
        /// Key of the rule.
        pub key: String,
        /// Value.
        pub value: String,
        /// Instrument; empty when none says so.
        pub source: String,
        /// Remark, and what is uncertain.
        pub note: String,
    }

    /// What a year is to hold besides regular meetings.
    pub struct PlanWish {
        /// The year.
        pub year: u32,
        /// Committee meetings before the regular ones.
        pub committee: bool,
        /// `combined`, `alone` or empty.
        pub topical: String,
        /// Quarterly reviews of leaders.
        pub quarter_review: bool,
        /// The year-end review.
        pub year_review: bool,
    }

    /// What would be planned.
    pub struct PlanPreview {
        /// Meetings to be made, by date.
        pub meetings: Vec<PlanMeeting>,
        /// Meetings of the year that exist and stay as they are.
        pub kept: u32,
    }

    /// What was planned.
    pub struct PlanMade {
        /// How many meetings.
        pub count: u32,
    }

    /// A planned meeting on another day.
    pub struct PlanMoveInput {
        /// Meeting id.
        pub id: String,
        /// The day.
        pub date: String,
    }

    /// What waits for a meeting that moved.
    pub struct PlanMoved {
        /// Candidates' files whose step rests on it.
        pub files: Vec<PlanRest>,
    }

    /// A file whose step rests on a meeting.
    pub struct PlanRest {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// The step.
        pub step: String,
    }

    /// A topical part given to a planned regular meeting, or taken from it.
    pub struct PlanCombineInput {
        /// Meeting id.
        pub id: String,
        /// Whether it is to have one.
        pub combined: bool,
    }

    /// The calendar of a year as a file for other calendars.
    pub struct PlanCalendar {
        /// The file.
        pub file: BytesRef,
        /// How many meetings it holds.
        pub meetings: u32,
    }
}
