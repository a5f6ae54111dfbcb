//! Typed ids of records and of the items inside them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::stored::stored_as_text;

/// An id that is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a record id")]
pub struct IdError(pub String);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Uuid::parse_str(text).map(Self).map_err(|_| IdError(text.to_owned()))
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        stored_as_text!($name);
    )+};
}

ids! {
    /// Any record, whatever its kind.
    RecordId,
    /// The cell itself; a vault holds one.
    CellId,
    /// A human being.
    PersonId,
    /// A membership in this cell.
    MemberId,
    /// A meeting of the cell.
    MeetingId,
    /// The file of a person on the way to admission.
    CaseId,
    /// Work given to a member.
    TaskId,
    /// A resolution or conclusion of the cell.
    ResolutionId,
    /// The CV of a candidate.
    CvId,
    /// One act of handing papers out, or the reason why it was not done.
    PostingId,
    /// An item inside a record: an agenda item, a statement, a vote, a guest, a status event.
    ItemId,
}

macro_rules! record_ids {
    ($($name:ident),+) => {$(
        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                RecordId(id.0)
            }
        }
        impl From<RecordId> for $name {
            fn from(id: RecordId) -> Self {
                $name(id.0)
            }
        }
    )+};
}

record_ids!(CellId, PersonId, MemberId, MeetingId, CaseId, TaskId, ResolutionId, PostingId, CvId);
