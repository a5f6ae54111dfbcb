//! Why a base cannot be counted.

use crate::date::CivilDate;
use crate::rules::RuleError;

/// Why a base cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VoteError {
    /// The kind of vote is of a newer version.
    #[error("the kind of vote `{kind}` is not known")]
    UnknownKind {
        /// The word.
        kind: String,
    },
    /// More members are taken out than the cell has.
    #[error("{excluded} members are taken out of {official} official ones")]
    MoreExcludedThanOfficial {
        /// Taken out.
        excluded: u32,
        /// Official members.
        official: u32,
    },
    /// "Absent throughout with accepted leave" counts at a congress only.
    #[error("members excused for the whole meeting are subtracted at a congress only, and this is none")]
    ExcusedOutsideCongress {
        /// How many.
        excused: u32,
    },
    /// More approvals than the body has members.
    #[error("{votes} votes were counted, but only {base} members can vote")]
    MoreVotesThanBase {
        /// Approvals.
        votes: u32,
        /// The body.
        base: u32,
    },
    /// The day lies before every rule the app knows.
    #[error("no rules are known for {}; the first ones are of {}", date.shown(), begins.shown())]
    BeforeRules {
        /// The day asked for.
        date: CivilDate,
        /// First day of the first pack.
        begins: CivilDate,
    },
    /// The rules have no usable value.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

impl VoteError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownKind { .. } => "vote_unknown_kind",
            Self::MoreExcludedThanOfficial { .. } => "vote_more_excluded_than_official",
            Self::ExcusedOutsideCongress { .. } => "vote_excused_outside_congress",
            Self::MoreVotesThanBase { .. } => "vote_over_base",
            Self::BeforeRules { .. } => "rules_not_in_force",
            Self::Rule(error) => error.code(),
        }
    }

    /// What the message names.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownKind { kind } => vec![("kind", kind.clone())],
            Self::MoreExcludedThanOfficial { excluded, official } => {
                vec![("excluded", excluded.to_string()), ("official", official.to_string())]
            }
            Self::ExcusedOutsideCongress { excused } => vec![("excused", excused.to_string())],
            Self::MoreVotesThanBase { votes, base } => {
                vec![("votes", votes.to_string()), ("base", base.to_string())]
            }
            Self::BeforeRules { date, begins } => vec![("date", date.shown()), ("begins", begins.shown())],
            Self::Rule(_) => Vec::new(),
        }
    }
}
