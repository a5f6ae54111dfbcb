//! The first screen and the search.

use super::wire;

wire! {
    /// What is due, what comes next, and the cell in figures.
    pub struct HomeView {
        /// Due jobs by date.
        pub due: Vec<DueJob>,
        /// The next or running meeting.
        pub next_meeting: Option<NextMeeting>,
        /// How many fields have values of two machines and wait for a choice.
        pub conflicts: u32,
        /// Figures of the cell today.
        pub figures: Figures,
    }

    /// One job that is due.
    pub struct DueJob {
        /// Stable id of the job.
        pub id: String,
        /// `overdue`, `soon` or `todo`.
        pub group: String,
        /// Day, `dd/mm/yyyy`, empty when it has none.
        pub date: String,
        /// Days until then, negative when past.
        pub days: i32,
        /// Working days until then, when the limit counts them.
        pub working_days: Option<i32>,
        /// Code of the title.
        pub code: String,
        /// Values the title and detail mention.
        pub params: std::collections::BTreeMap<String, String>,
        /// Instrument the rule comes from, with its mark.
        pub source: String,
        /// Route that starts the job.
        pub route: String,
    }

    /// The next meeting.
    pub struct NextMeeting {
        /// Record id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Day.
        pub date: String,
        /// Weekday, Monday = 1.
        pub weekday: u8,
        /// Time.
        pub time: String,
        /// Place.
        pub place: String,
        /// How many are convened; nothing before it starts when only some of the cell are.
        pub convened: Option<u32>,
        /// `planned` or `running`.
        pub state: String,
    }

    /// The cell in figures.
    pub struct Figures {
        /// Official + probationary.
        pub total: u32,
        /// Official.
        pub official: u32,
        /// Probationary.
        pub probationary: u32,
        /// Exempt.
        pub exempt: u32,
        /// On temporary activity elsewhere.
        pub temp_away: u32,
        /// On temporary activity here, never inside the total.
        pub temp_here: u32,
        /// Candidate files.
        pub cases: u32,
    }

    /// What to look for; diacritics do not matter.
    pub struct SearchInput {
        /// Text.
        pub text: String,
        /// At most this many; 20 when 0.
        #[serde(default)]
        pub limit: u32,
    }

    /// What was found.
    pub struct SearchOutput {
        /// Hits, best first.
        pub hits: Vec<SearchHit>,
    }

    /// One hit.
    pub struct SearchHit {
        /// `member`, `meeting`, `case` or `task`.
        pub kind: String,
        /// Record id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Second line.
        pub detail: String,
        /// Where it opens.
        pub route: String,
    }
}
