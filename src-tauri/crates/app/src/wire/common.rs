//! Shapes that several features share.

use super::wire;

wire! {
    /// No input, or nothing to tell.
    pub struct Empty {}

    /// Names one record.
    pub struct ById {
        /// Record id.
        pub id: String,
    }

    /// A record was created.
    pub struct Created {
        /// Its id.
        pub id: String,
    }

    /// Bytes to fetch once (a PDF, a workbook) and the file name to suggest.
    pub struct BytesRef {
        /// One-time token.
        pub token: String,
        /// File name to suggest.
        pub name: String,
        /// Media type.
        pub mime: String,
    }

    /// One thing a person should look at: the code names its text in the catalogues.
    pub struct Finding {
        /// Stable code.
        pub code: String,
        /// `block`, `warn` or `note`.
        pub severity: String,
        /// Values the text mentions.
        #[serde(default)]
        pub params: std::collections::BTreeMap<String, String>,
        /// Field to go to, as a path inside the record, for example `items/<id>/conclusion`.
        pub target: String,
    }

    /// One finished action, as the history lists it.
    pub struct HistoryEntry {
        /// Operation id; what `undo` takes.
        pub op: String,
        /// Command that made it; the catalogues name it.
        pub name: String,
        /// Who.
        pub author: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub at: String,
        /// What changed.
        pub fields: Vec<FieldChange>,
    }

    /// One changed value.
    pub struct FieldChange {
        /// Path of the value, or the key of a member field.
        pub field: String,
        /// Value before, empty when there was none.
        pub old: String,
        /// Value after, empty when it was removed.
        pub new: String,
    }

    /// Where undo starts.
    pub struct UndoInput {
        /// Operation id; the latest one that can be undone when empty.
        #[serde(default)]
        pub op: String,
    }

    /// A draft: what somebody is typing, not yet committed.
    pub struct Draft {
        /// Key, for example `meeting/<id>/items/<id>/conclusion`.
        pub key: String,
        /// The text.
        pub text: String,
    }

    /// Names a draft.
    pub struct DraftKey {
        /// Key.
        pub key: String,
    }

    /// All drafts.
    pub struct DraftList {
        /// Drafts by key.
        pub drafts: Vec<Draft>,
    }

    /// Operations, latest first.
    pub struct OperationList {
        /// The operations.
        pub operations: Vec<HistoryEntry>,
    }

    /// How many to list.
    pub struct Limit {
        /// At most this many.
        pub limit: u32,
    }
}
