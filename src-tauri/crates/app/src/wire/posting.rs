//! The record of posting.

use super::wire;

wire! {
    /// What went out of a meeting's papers.
    pub struct PostingList {
        /// Whether the rules ask for it at a meeting of this kind.
        pub asked: bool,
        /// Before and after.
        pub stages: Vec<PostingStageView>,
    }

    /// One of the two stages.
    pub struct PostingStageView {
        /// `before` or `after`.
        pub stage: String,
        /// The last day, empty when the meeting has none.
        pub due: String,
        /// Days until then, negative when past.
        pub days: i32,
        /// Instrument.
        pub source: String,
        /// What was recorded.
        pub postings: Vec<PostingView>,
    }

    /// One act of posting.
    pub struct PostingView {
        /// Posting id.
        pub id: String,
        /// `handbook`, `zalo`, `paper` or `not_done`.
        pub way: String,
        /// Which papers.
        pub papers: String,
        /// When.
        pub on: String,
        /// By whom.
        pub by: String,
        /// Why not.
        pub reason: String,
        /// After the last day.
        pub late: bool,
    }

    /// An act of posting, new when `posting` is empty.
    pub struct PostingInput {
        /// Meeting id.
        pub meeting: String,
        /// Posting id.
        #[serde(default)]
        pub posting: String,
        /// `before` or `after`.
        pub stage: String,
        /// `handbook`, `zalo`, `paper` or `not_done`.
        pub way: String,
        /// Which papers.
        #[serde(default)]
        pub papers: String,
        /// When; today when empty.
        #[serde(default)]
        pub on: String,
        /// By whom.
        pub by: String,
        /// Why it could not be done; needed with `not_done`.
        #[serde(default)]
        pub reason: String,
    }
}
