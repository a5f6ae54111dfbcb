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
        /// Official members who can help.
        pub helpers: Vec<MemberOption>,
        /// Votes on this candidate in meetings.
        pub votes: Vec<CaseVoteOption>,
        /// The chosen vote as a sentence, empty when none.
        pub vote_sentence: String,
        /// Code of the resolution form this cell prints, `6-KNĐ` or that of its province.
        pub resolution_code: String,
        /// The number the next resolution of the cell would get.
        pub next_resolution: String,
        /// Findings.
        pub findings: Vec<Finding>,
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
    /// `strengths`, `weaknesses`, `vote` (`<meeting id>/<vote id>`), `resolution_no`, `resolution_on`, `note`.
    pub struct CaseEditInput {
        /// Case id.
        pub id: String,
        /// Field key.
        pub field: String,
        /// What was typed.
        pub value: String,
    }
}
