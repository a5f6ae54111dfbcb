//! Papers saved to a stick, to be printed elsewhere.

use super::wire;

wire! {
    /// What can be printed elsewhere of a meeting.
    pub struct CarryPapers {
        /// What it is about.
        pub title: String,
        /// The papers.
        pub papers: Vec<CarryPaper>,
    }

    /// A paper that can be saved for printing.
    pub struct CarryPaper {
        /// Form id.
        pub form: String,
        /// Record id.
        pub id: String,
        /// What it is.
        pub title: String,
        /// What it still lacks; with gaps it goes out as a marked draft only.
        pub gaps: u32,
    }

    /// Names a form of a record.
    pub struct CarryFormInput {
        /// Form id.
        pub form: String,
        /// Record id; empty for forms of the whole cell.
        #[serde(default)]
        pub id: String,
    }

    /// Papers to save.
    pub struct CarryInput {
        /// Token of the folder that was chosen.
        pub token: String,
        /// The papers.
        pub papers: Vec<CarryChoice>,
    }

    /// A paper to save.
    pub struct CarryChoice {
        /// Form id.
        pub form: String,
        /// Record id.
        #[serde(default)]
        pub id: String,
        /// How many copies are to be printed.
        pub copies: u32,
        /// As a marked draft.
        #[serde(default)]
        pub draft: bool,
    }

    /// Saved papers that wait to be wiped, and those that were.
    pub struct CarryJobs {
        /// Latest first.
        pub jobs: Vec<CarryJob>,
    }

    /// Papers that were saved once.
    pub struct CarryJob {
        /// Id.
        pub id: String,
        /// Where: the folder on the stick.
        pub folder: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub at: String,
        /// Who.
        pub by: String,
        /// What, in the order they print.
        pub files: Vec<CarryFile>,
        /// `open`, `wiped` (the app deleted the files) or `by_hand` (a person said so).
        pub state: String,
        /// When it was wiped.
        pub wiped_at: String,
    }

    /// A file on the stick.
    pub struct CarryFile {
        /// Its name.
        pub name: String,
        /// Copies to print.
        pub copies: u32,
        /// Pages.
        pub pages: u32,
    }

    /// Which saved papers, and where the stick is now.
    pub struct CarryRef {
        /// Job id.
        pub job: String,
        /// Token of a folder, when the stick is not where it was.
        #[serde(default)]
        pub token: String,
    }

    /// What wiping came to.
    pub struct CarryWiped {
        /// Files deleted.
        pub deleted: u32,
        /// Files that somebody changed since and that were left.
        pub changed: Vec<String>,
        /// Other files in the folder, which are nobody's business here.
        pub others: u32,
        /// Whether nothing of the job is left.
        pub done: bool,
    }
}
