//! Questions about the rules themselves.

use super::wire;

wire! {
    /// A vote by plain numbers.
    pub struct RulesVoteInput {
        /// Day of the vote.
        pub on: String,
        /// Kind word, for example `admission`.
        pub kind: String,
        /// Official members of the cell.
        pub official: u32,
        /// Of them on temporary activity elsewhere and absent.
        #[serde(default)]
        pub temp_absent: u32,
        /// Of them exempt and absent.
        #[serde(default)]
        pub exempt_absent: u32,
        /// Of them suspended from Party activity.
        #[serde(default)]
        pub suspended: u32,
        /// Of them prosecuted or in detention.
        #[serde(default)]
        pub prosecuted: u32,
        /// Of them absent from a whole congress with accepted leave.
        #[serde(default)]
        pub excused_whole: u32,
        /// Approvals, when counted.
        #[serde(default)]
        pub votes_for: Option<u32>,
        /// Local pack in use; none when empty.
        #[serde(default)]
        pub overlay: String,
    }

    /// Local rules a cell can choose.
    pub struct OverlayList {
        /// One for each province that has any.
        pub overlays: Vec<OverlayOption>,
    }

    /// Local rules and forms of one province.
    pub struct OverlayOption {
        /// Pack id, for example `hanoi-2025-11`.
        pub id: String,
        /// Title.
        pub title: String,
    }

    /// What the rules say about it.
    pub struct RulesVoteAnswer {
        /// The body.
        pub base: u32,
        /// Least number of approvals that passes.
        pub needed: u32,
        /// Whether it passes; nothing before it is counted.
        pub passes: Option<bool>,
        /// Percent of the body to one decimal; nothing before it is counted.
        pub percent: Option<f64>,
        /// The same as it prints, `84,6`.
        pub percent_shown: Option<String>,
        /// Instrument of the majority.
        pub instrument: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Instruments of the base.
        pub base_instrument: String,
        /// `trên 1/2`, `ít nhất 2/3`.
        pub majority: String,
        /// `card`, `ballot` or `either`.
        pub method: String,
        /// `28 chính thức − 2 … = 25; cần từ 17 phiếu`.
        pub sentence: String,
        /// The sentence under the vote when the base is not all official members.
        pub explanation: String,
        /// Instruments of both with their mark.
        pub source: String,
        /// Remark of the rules.
        pub note: String,
        /// Fewest official members with which this kind can be voted at all.
        pub least_official: u32,
        /// Codes of findings about the numbers.
        pub warnings: Vec<String>,
    }

    /// A milestone asked by itself.
    pub struct RulesDueInput {
        /// Key of the milestone, for example `ceremony`.
        pub milestone: String,
        /// Day of the event its deadline counts from.
        pub from: String,
        /// Another event to count from; the one of the deadline when empty.
        #[serde(default)]
        pub event: String,
        /// Id of the central pack; the one in force on that day when empty.
        #[serde(default)]
        pub pack: String,
        /// Local pack in use; none when empty.
        #[serde(default)]
        pub overlay: String,
    }

    /// What the rules say about it.
    pub struct RulesDueAnswer {
        /// Key of the milestone.
        pub milestone: String,
        /// Its title.
        pub title: String,
        /// Key of the event the day belongs to; empty when nothing limits the milestone.
        pub counted_from: String,
        /// Its title.
        pub counted_from_title: String,
        /// The earliest legal day, `yyyy-mm-dd`.
        pub earliest: Option<String>,
        /// The deadline, `yyyy-mm-dd`.
        pub deadline: Option<String>,
        /// The deadline if an extension is granted.
        pub extended: Option<String>,
        /// Instrument.
        pub instrument: String,
        /// Point of the instrument.
        pub point: String,
        /// Both, as papers cite them.
        pub cited: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark of the rules.
        pub note: String,
        /// Id of the central pack that answered.
        pub pack: String,
        /// Id of the local pack over it; empty for none.
        pub overlay: String,
        /// Set when the deadline depends on a holiday that is not certain, or on a year without a table.
        pub doubt: Option<RulesDueDoubt>,
        /// The answer as a person reads it, in Vietnamese.
        pub words: Vec<String>,
    }

    /// Why a deadline may lie later.
    pub struct RulesDueDoubt {
        /// The day if uncertain holidays are kept.
        pub later: String,
        /// Those holidays, in words.
        pub holidays: Vec<String>,
        /// Years without a table of Tết and swapped days.
        pub years_without_table: Vec<i16>,
    }
}
