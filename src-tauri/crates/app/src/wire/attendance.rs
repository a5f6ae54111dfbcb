//! Attendance over a year.

use super::{BytesRef, wire};

wire! {
    /// Which year.
    pub struct AttendanceYearInput {
        /// The year; 0 for the latest with a meeting.
        #[serde(default)]
        pub year: u32,
    }

    /// The attendance of a year.
    pub struct AttendanceYearView {
        /// The year.
        pub year: u32,
        /// Years with a meeting that is over, latest first.
        pub years: Vec<u32>,
        /// The meetings in order.
        pub meetings: Vec<AttendanceMeeting>,
        /// Everybody convened at least once, in name order.
        pub members: Vec<AttendanceMember>,
        /// Over all meetings.
        pub share: AttendanceShare,
        /// Excused absences by reason, most frequent first.
        pub reasons: Vec<AttendanceReason>,
        /// Absences without a reason.
        pub unexcused: u32,
        /// The share to aim for, percent.
        pub goal: u32,
        /// From how many months without a reason the app reminds.
        pub watch_months: u32,
        /// From how many the cell looks into it.
        pub act_months: u32,
        /// Instrument behind that.
        pub act_source: String,
    }

    /// Who came of those expected.
    pub struct AttendanceShare {
        /// Came.
        pub present: u32,
        /// Were expected.
        pub expected: u32,
        /// `84,6`; empty when nobody was expected.
        pub percent: String,
    }

    /// A meeting of the year.
    pub struct AttendanceMeeting {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Month it was for.
        pub month: u32,
        /// Day it was held.
        pub date: String,
        /// Members of the cell.
        pub share: AttendanceShare,
    }

    /// A member through the year.
    pub struct AttendanceMember {
        /// Id.
        pub id: String,
        /// Name.
        pub name: String,
        /// From another cell, on temporary activity here: not in the cell's share.
        pub temp_here: bool,
        /// A word a meeting: `present`, `present_in_part`, `excused`, `unexcused`, `exempt`, `temp_away`, `barred`,
        /// `unset`; empty where not convened.
        pub marks: Vec<String>,
        /// Over the meetings at which the member was expected.
        pub share: AttendanceShare,
        /// Months stayed away from without a reason.
        pub missed: Vec<u32>,
        /// `watch`, `act` or empty.
        pub notice: String,
    }

    /// A reason and how often it was given.
    pub struct AttendanceReason {
        /// As it was recorded; empty when none was.
        pub reason: String,
        /// How often.
        pub count: u32,
    }

    /// The matrix as a workbook.
    pub struct AttendanceSheet {
        /// The workbook.
        pub file: BytesRef,
    }
}
