//! The CV of a candidate.

use super::{Finding, wire};

wire! {
    /// A CV as far as it is written.
    pub struct CvView {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// Whether anything was written into it.
        pub begun: bool,
        /// Whether the rules of the place want it written by hand: the guide sheet is then the paper to print.
        pub handwritten: bool,
        /// Typed values by field key (see `cv_edit`).
        pub values: std::collections::BTreeMap<String, String>,
        /// Rows in order by the name of their list: `history` (14), `jobs` (15), `courses` (17), `abroad` (18),
        /// `awards` (19), `discipline` (20).
        pub lists: std::collections::BTreeMap<String, Vec<CvRow>>,
        /// (21) The family in order.
        pub relatives: Vec<CvRelative>,
        /// The 26 items, each done or not.
        pub items: Vec<CvItem>,
        /// Values to choose from, by field key.
        pub suggestions: std::collections::BTreeMap<String, Vec<String>>,
        /// Where periods do not follow on; the target is `<list>/<row>`.
        pub findings: Vec<Finding>,
    }

    /// A row of a list.
    pub struct CvRow {
        /// Its id.
        pub id: String,
        /// Typed values: `from` and `to` (a date, or `nay`) and those of its list.
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// A relative.
    pub struct CvRelative {
        /// Its id.
        pub id: String,
        /// Typed values; `group` is `a`, `b` or `c`, `side` `own` or `spouse`.
        pub values: std::collections::BTreeMap<String, String>,
        /// What they did, period by period: the list `relatives/<id>/history`.
        pub history: Vec<CvRow>,
    }

    /// An item of the booklet.
    pub struct CvItem {
        /// 1 to 26.
        pub number: u32,
        /// Whether it is answered.
        pub done: bool,
    }

    /// One edited value. Keys: the person fields of a member page and `nationality`, `technology`, `marriage` …
    /// (`CvView.values` has them all). `Không` and `Chưa rõ` are answers.
    pub struct CvEditInput {
        /// Case id.
        pub id: String,
        /// Field key.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// A new row.
    pub struct CvRowInput {
        /// Case id.
        pub id: String,
        /// Its list: `jobs`, `relatives`, `relatives/<id>/history` …
        pub list: String,
        /// Row it stands before; the end when empty.
        #[serde(default)]
        pub before: String,
        /// Values known already.
        #[serde(default)]
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// One edited value of a row.
    pub struct CvRowEditInput {
        /// Case id.
        pub id: String,
        /// Its list.
        pub list: String,
        /// Its id.
        pub row: String,
        /// Key of the value.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Where a row goes.
    pub struct CvRowMoveInput {
        /// Case id.
        pub id: String,
        /// Its list.
        pub list: String,
        /// Its id.
        pub row: String,
        /// Row it stands before; the end when empty.
        #[serde(default)]
        pub before: String,
    }

    /// Names a row.
    pub struct CvRowRef {
        /// Case id.
        pub id: String,
        /// Its list.
        pub list: String,
        /// Its id.
        pub row: String,
    }

    /// Which relatives are asked for.
    pub struct CvRelativesInput {
        /// Case id.
        pub id: String,
        /// `a` grandparents, `b` parents and spouse, `c` brothers, sisters and children.
        pub group: String,
        /// `own` or `spouse`.
        pub side: String,
    }

    /// Empty rows that were added.
    pub struct CvRelativesSuggested {
        /// How many.
        pub added: u32,
    }
}
