//! A receipt: that a bundle arrived and was taken in.

use serde::Serialize;

use crate::error::Result;
use crate::ids::BundleId;
use crate::json::Fields;
use crate::sum::Sum;

/// What was received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The bundle.
    pub bundle: BundleId,
    /// Its place among the sender's.
    pub sequence: u64,
    /// Hash of its `manifest.json`, and with it of everything in it.
    pub manifest: Sum,
    /// When it was taken in, Unix milliseconds.
    pub received_at_ms: i64,
    /// Who took it in.
    pub received_by: String,
}

impl Receipt {
    pub(crate) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let receipt = Self {
            bundle: fields.id("bundle")?,
            sequence: fields.ordinal("sequence")?,
            manifest: fields.sum("manifest")?,
            received_at_ms: fields.moment("received_at_ms")?,
            received_by: fields.name("received_by")?,
        };
        fields.finish()?;
        Ok(receipt)
    }
}
