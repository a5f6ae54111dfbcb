//! Candidate files.

use super::{Finding, MemberOption, wire};

wire! {
    /// All candidate files.
    pub struct CaseListOutput {
        /// Rows by name.
        pub rows: Vec<CaseRow>,
    }

    /// One candidate.
    pub struct CaseRow {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// Ngày sinh.
        pub born: String,
        /// Helper's name.
        pub helper: String,
        /// Number of findings that block.
        pub blocking: u32,
        /// `opinions`, `vote`, `resolution` or `ready`: what comes next.
        pub next: String,
        /// How far the file has come: `listed` (quần chúng ưu tú), `sympathiser` (cảm tình Đảng), `course` (học lớp),
        /// `procedure` (làm thủ tục), `sent` (gửi hồ sơ), `decision` (quyết định), `ceremony` (lễ), `probation` (dự bị),
        /// `official` (chính thức) or `ended`.
        pub stage: String,
        /// How an ended file ended, as [`CaseView`] has it under `end/outcome`; empty while it goes on.
        pub outcome: String,
        /// Group of the source list, as under `source/group`.
        pub group: String,
        /// The next milestone with a day; nothing when no milestone waits.
        pub due: Option<CaseNext>,
        /// Whether a newer rule pack is in force than the one the file keeps.
        pub newer_rules: bool,
    }

    /// The milestone a file waits for.
    pub struct CaseNext {
        /// Key of the milestone.
        pub key: String,
        /// `S1` … `P8`; empty for a moment that is no step.
        pub step: String,
        /// Tên.
        pub title: String,
        /// The deadline that holds, else the planned day, `dd/mm/yyyy`; empty when it has none.
        pub date: String,
        /// Days until then, negative when past; nothing without a day.
        pub days: Option<i32>,
        /// Working days until then, when the limit counts them.
        pub working_days: Option<i32>,
        /// `overdue`, `due` or `open`.
        pub state: String,
    }

    /// A new file.
    pub struct CaseCreateInput {
        /// Họ và tên.
        pub full_name: String,
    }

    /// A candidate file.
    pub struct CaseView {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// Rules the file is pinned to.
        pub pack_title: String,
        /// Typed values by field key (see `case_edit`).
        pub values: std::collections::BTreeMap<String, String>,
        /// Names of who helps now, empty when nobody does.
        pub helper: String,
        /// Official members who can help.
        pub helpers: Vec<MemberOption>,
        /// Votes on this candidate in meetings.
        pub votes: Vec<CaseVoteOption>,
        /// The chosen vote as a sentence, empty when none.
        pub vote_sentence: String,
        /// Code of the resolution form this cell prints, `6-KNĐ` or that of its province.
        pub resolution_code: String,
        /// That of the resolution on recognition.
        pub recognition_code: String,
        /// The number the next resolution of the cell would get.
        pub next_resolution: String,
        /// Findings.
        pub findings: Vec<Finding>,
        /// How far the file has come, as in [`CaseRow`].
        pub stage: String,
        /// The membership that came of it; empty before `case_admit`.
        pub member: String,
    }

    /// A vote that was taken on the candidate.
    pub struct CaseVoteOption {
        /// Meeting id.
        pub meeting: String,
        /// Vote id.
        pub vote: String,
        /// For example `Sinh hoạt thường kỳ tháng 11/2026: 22/26 tán thành, đạt 84,6%`.
        pub title: String,
        /// Whether it is the one the file uses.
        pub chosen: bool,
    }

    /// One edited value. Keys: the person fields of a member page (`full_name`, `born`, `gender`, …) and
    /// `position`, `helper` (member id), `helper_since`, `organisations.body|total|asked|agree|disagree|reason`,
    /// `residence.body|total|asked|agree|disagree|reason`, `opinion_summary`, `opinions_on`, `about_cv`,
    /// `strengths`, `weaknesses`, `vote` (`<meeting id>/<vote id>`), `resolution_no`, `resolution_on`, `note`, `workplace`,
    /// `source/group|route|other_body|lives_in_area|youth|joined_union_on|owns_business|occupation_group|schooling_exception` (flags are
    /// `yes` or empty), `application/motives|promise|written_on|sympathiser_on`, `tracks/<key>` (words that make it apply,
    /// `không`, or empty), `probation/self_strengths|self_weaknesses|self_remedy|self_review_on|opinion_summary|
    /// opinions_on|strengths|weaknesses|vote|resolution_no|resolution_on`, `probation/organisations/…` and
    /// `probation/residence/…` as above, `end/outcome|on|reason`. A dot and a slash mean the same.
    pub struct CaseEditInput {
        /// Case id.
        pub id: String,
        /// Field key.
        pub field: String,
        /// What was typed.
        pub value: String,
    }
}
