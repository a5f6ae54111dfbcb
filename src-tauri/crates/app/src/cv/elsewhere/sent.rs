//! What somebody told elsewhere, with where it stands there.

use crate::wire::Finding;

/// A value as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SentValue {
    /// Key of `cv_edit`, or of the row.
    pub key: String,
    /// As it is typed here.
    pub typed: String,
    /// Where it stands, for example `Trang “15 Công việc”, ô C7`; empty when it came in a parcel.
    pub at: String,
    /// Code of what is wrong with it already; empty when nothing is.
    pub wrong: &'static str,
}

impl SentValue {
    pub fn is_blank(&self) -> bool {
        self.typed.trim().is_empty() && self.wrong.is_empty()
    }
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct SentRow {
    /// The id it went out with; empty for one that was added.
    pub id: String,
    /// Its values.
    pub values: Vec<SentValue>,
}

/// A relative, with what they did, period by period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct SentRelative {
    /// The number lines of their life name them by.
    pub number: String,
    pub row: SentRow,
    pub history: Vec<SentRow>,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sent {
    /// Values outside of lists.
    pub fields: Vec<SentValue>,
    /// Rows by the name of their list.
    pub lists: Vec<(String, Vec<SentRow>)>,
    pub relatives: Vec<SentRelative>,
    /// What could not be read: pages, columns, cells.
    pub notes: Vec<Finding>,
}
