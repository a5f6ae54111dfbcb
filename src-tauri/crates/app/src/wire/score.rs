//! Self-scoring of a meeting.

use super::wire;

wire! {
    /// The sheets a cell can use.
    pub struct ScoreSheetList {
        /// The sheets.
        pub sheets: Vec<ScoreSheetOption>,
    }

    /// A sheet to choose.
    pub struct ScoreSheetOption {
        /// Id, for the cell's setting.
        pub id: String,
        /// Title.
        pub title: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark.
        pub note: String,
    }

    /// The sheet of one meeting.
    pub struct ScoreView {
        /// Title of the sheet.
        pub title: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark.
        pub note: String,
        /// Its criteria.
        pub rows: Vec<ScoreRow>,
        /// Points so far.
        pub total: u32,
        /// Most points of all criteria.
        pub most: u32,
        /// Criteria without points.
        pub open: u32,
        /// Band of the total, once every criterion has points.
        pub band: String,
        /// The score the minutes name.
        pub taken: Option<u32>,
    }

    /// One criterion.
    pub struct ScoreRow {
        /// Its number on the sheet.
        pub no: String,
        /// What is judged.
        pub title: String,
        /// Most points.
        pub most: u32,
        /// What the facts propose.
        pub proposed: Option<u32>,
        /// The points.
        pub points: Option<u32>,
        /// Given by hand.
        pub by_hand: bool,
        /// They differ from what the facts propose.
        pub overridden: bool,
        /// Why.
        pub reason: String,
        /// The facts, as sentences.
        pub facts: Vec<String>,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark.
        pub note: String,
    }

    /// Points for a criterion; as the facts propose when `points` is missing.
    pub struct ScoreMarkInput {
        /// Meeting id.
        pub id: String,
        /// Number of the criterion.
        pub no: String,
        /// The points.
        #[serde(default)]
        pub points: Option<u32>,
        /// Why they differ from what the facts propose.
        #[serde(default)]
        pub reason: String,
    }
}
