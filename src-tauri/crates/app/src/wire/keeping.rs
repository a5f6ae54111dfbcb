//! The permission to keep files of members on this machine.

use super::wire;

wire! {
    /// Every permission that was recorded.
    pub struct KeepingView {
        /// Whether one holds now.
        pub allowed: bool,
        /// The latest first; those taken back too.
        pub rows: Vec<KeepingRow>,
    }

    /// One permission.
    pub struct KeepingRow {
        /// Id.
        pub id: String,
        /// Who gave it.
        pub by: String,
        /// In which post.
        pub post: String,
        /// Số, ký hiệu.
        pub number: String,
        /// Its date, `dd/mm/yyyy`.
        pub date: String,
        /// Who recorded it.
        pub recorded_by: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub recorded_at: String,
        /// Taken back.
        pub struck: bool,
    }

    /// A permission to record. Every field is needed.
    pub struct KeepingInput {
        /// Who gave it.
        #[serde(default)]
        pub by: String,
        /// In which post.
        #[serde(default)]
        pub post: String,
        /// Số, ký hiệu.
        #[serde(default)]
        pub number: String,
        /// Its date, `dd/mm/yyyy`.
        #[serde(default)]
        pub date: String,
    }
}
