//! An erasing on its way to another machine of the cell.

use serde::Serialize;

use crate::error::Result;
use crate::ids::RecordId;
use crate::json::{Fields, JsonFault};
use crate::sum::Sum;

/// What was erased, and nothing of what it said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tombstone {
    /// The record.
    pub record: RecordId,
    /// Its kind, as stored.
    pub kind: String,
    /// Nothing of it is left; otherwise it goes on without the changes named here.
    pub whole: bool,
    /// Who erased it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// Hashes of the erased changes of a record that goes on, in ascending order.
    pub changes: Vec<Sum>,
}

impl Tombstone {
    pub(crate) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let tombstone = Self {
            record: fields.id("record")?,
            kind: fields.text("kind")?.to_owned(),
            whole: fields.yes("whole")?,
            author: fields.text("author")?.to_owned(),
            at_ms: fields.moment("at_ms")?,
            changes: fields.list("changes", |value, place| {
                let sum = value.as_str().and_then(|text| text.parse().ok());
                sum.ok_or_else(|| JsonFault::NotA("a SHA-256 of 64 lower-case hexadecimal digits").at(&place))
            })?,
        };
        fields.finish()?;
        Ok(tombstone)
    }
}
