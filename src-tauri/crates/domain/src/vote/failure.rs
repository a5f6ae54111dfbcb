//! What follows from a vote that did not pass.

use super::VoteError;
use crate::record::VoteKind;
use crate::rules::{RuleError, RulesAt};

/// What the rules say about a motion that fails, and about one that fails again and again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AfterFailure {
    /// What the cell does after any failed vote; empty when nothing follows (HD 06-HD/TW pt 5.1).
    pub then: String,
    /// After how many failed votes the matter leaves the cell (QĐ 294-QĐ/TW pt 4.2.3).
    pub limit: Option<u32>,
    /// What the cell does then.
    pub at_limit: String,
    /// Source of the limit.
    pub instrument: String,
}

impl AfterFailure {
    pub(super) fn of(kind: &VoteKind, rules: &RulesAt<'_>) -> Result<Self, VoteError> {
        let limit_key = format!("vote.failed_limit.{kind}");
        let limit = rules.find_number(&limit_key)?;
        let words = |key: &str| match rules.text(&format!("{key}.{kind}")) {
            Ok(words) => Ok(words.to_owned()),
            Err(RuleError::Absent { .. }) => Ok(String::new()),
            Err(error) => Err(error),
        };
        Ok(Self {
            then: words("vote.failed_then")?,
            at_limit: words("vote.failed_at_limit")?,
            instrument: if limit.is_some() { rules.value(&limit_key)?.cited() } else { String::new() },
            limit,
        })
    }

    /// Whether the `attempt`th failed vote takes the matter out of the cell's hands.
    pub fn is_last(&self, attempt: u32) -> bool {
        self.limit.is_some_and(|limit| attempt >= limit)
    }
}
