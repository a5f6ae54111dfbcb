//! One thing that is missing or contradicts another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How much a gap matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The paper prints as a marked draft only.
    Block,
    /// A person should look.
    Warn,
    /// Good to know.
    Note,
}

impl Severity {
    /// `block`, `warn` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Warn => "warn",
            Self::Note => "note",
        }
    }
}

/// A gap, with the place to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Stable code, one of [`CODES`](super::CODES).
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Path inside the record: `clerk`, `agenda/<id>/conclusion`, `attendance/<member>/reason`; `tasks/<id>/owner`
    /// names another record.
    pub target: String,
    /// What the text names.
    pub params: BTreeMap<&'static str, String>,
}

impl Gap {
    pub(crate) fn block(code: &'static str, target: impl Into<String>) -> Self {
        Self::new(code, Severity::Block, target)
    }

    pub(crate) fn warn(code: &'static str, target: impl Into<String>) -> Self {
        Self::new(code, Severity::Warn, target)
    }

    pub(crate) fn note(code: &'static str, target: impl Into<String>) -> Self {
        Self::new(code, Severity::Note, target)
    }

    pub(crate) fn new(code: &'static str, severity: Severity, target: impl Into<String>) -> Self {
        Self { code, severity, target: target.into(), params: BTreeMap::new() }
    }

    /// Names a value in the text.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }
}
