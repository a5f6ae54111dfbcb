//! Sentences that help writing.

use super::wire;

wire! {
    /// Sentences for the texts of minutes: those that ship and the cell's own.
    pub struct SentenceList {
        /// In the order they are offered.
        pub rows: Vec<SentenceView>,
    }

    /// A sentence to insert and edit.
    pub struct SentenceView {
        /// Id of an own one; empty for one that ships.
        pub id: String,
        /// Role of the agenda item it is for; empty for every one.
        pub role: String,
        /// `body`, `conclusion`, `summary` or `read_back_remarks`.
        pub place: String,
        /// The text; `…` stands where something is to be filled in.
        pub text: String,
    }

    /// An own sentence, new when `id` is empty.
    pub struct SentenceInput {
        /// Id.
        #[serde(default)]
        pub id: String,
        /// Role of the agenda item; empty for every one.
        #[serde(default)]
        pub role: String,
        /// Where it is offered.
        pub place: String,
        /// The text.
        pub text: String,
    }
}
