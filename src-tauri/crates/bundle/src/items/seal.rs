//! A sealed entry on its way to another machine of the cell.

use serde::{Serialize, Serializer};

use crate::error::Result;
use crate::ids::{DeviceId, RecordId};
use crate::json::Fields;
use crate::sum::Sum;

/// A sealed entry; its content and its print are `file` parts. The reader keeps it only when the hash of all of this,
/// as decision 0005 computes it, fits the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seal {
    /// Hash of the entry before it on the same machine.
    pub prev: Option<Sum>,
    /// The machine that sealed it.
    pub device: DeviceId,
    /// The book of minutes it stands in, for example `minutes/2026`.
    pub book: String,
    /// Its place there, from 1.
    pub number: u64,
    /// What was sealed.
    pub record: RecordId,
    /// Hash of the entry it amends.
    pub amends: Option<Sum>,
    /// What it is called.
    pub title: String,
    /// Who sealed it.
    pub author: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// The newest changes of the record at that moment, in ascending order, end to end.
    #[serde(serialize_with = "base64")]
    pub heads: Vec<u8>,
    /// Hash of the canonical content.
    pub content: Sum,
    /// Hash of the print.
    pub pdf: Sum,
}

impl Seal {
    pub(crate) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let seal = Self {
            prev: fields.or_null("prev", Fields::sum)?,
            device: fields.id("device")?,
            book: fields.text("book")?.to_owned(),
            number: fields.ordinal("number")?,
            record: fields.id("record")?,
            amends: fields.or_null("amends", Fields::sum)?,
            title: fields.text("title")?.to_owned(),
            author: fields.text("author")?.to_owned(),
            at_ms: fields.moment("at_ms")?,
            heads: fields.bytes("heads")?,
            content: fields.sum("content")?,
            pdf: fields.sum("pdf")?,
        };
        fields.finish()?;
        Ok(seal)
    }
}

fn base64<S: Serializer>(bytes: &[u8], serializer: S) -> std::result::Result<S::Ok, S::Error> {
    use base64::Engine;
    serializer.serialize_str(&base64::engine::general_purpose::STANDARD.encode(bytes))
}
