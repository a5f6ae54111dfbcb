//! Values that two machines gave one field.

use super::wire;

wire! {
    /// Everything that waits for a choice.
    pub struct ConflictList {
        /// Conflicts, record by record.
        pub conflicts: Vec<ConflictView>,
    }

    /// Two machines gave one field different values. Both are kept until a person chooses.
    pub struct ConflictView {
        /// Kind of the record.
        pub kind: String,
        /// Record id.
        pub record: String,
        /// Whose or what the record is.
        pub title: String,
        /// Where the record opens.
        pub route: String,
        /// Path in the record, as `conflict_settle` takes it.
        pub path: String,
        /// Field key of a member page, else the path.
        pub field: String,
        /// Whether another value can be typed.
        pub typed: bool,
        /// The values; the one in force comes last.
        pub values: Vec<ConflictValue>,
    }

    /// One of the concurrent values.
    pub struct ConflictValue {
        /// The value, masked where it identifies a person.
        pub value: String,
        /// Who wrote it.
        pub author: String,
        /// When.
        pub at: String,
    }

    /// The choice: one of the values by its place, else what was typed.
    pub struct ConflictSettleInput {
        /// Record id.
        pub record: String,
        /// Path in the record.
        pub path: String,
        /// Place of the kept value, counted from 0.
        #[serde(default)]
        pub keep: Option<u32>,
        /// Another value.
        #[serde(default)]
        pub typed: String,
    }
}
