//! What is wrong with a count of votes. A motion that fails is not a problem; a count that cannot be is.

use super::VoteBase;
use crate::record::{Vote, VoteMethod};

/// A count that cannot be right, or a vote that cannot be valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteProblem {
    /// No number of approvals.
    NotCounted,
    /// More votes than the body has members.
    OverBase {
        /// Votes.
        votes: u32,
        /// The body.
        base: u32,
    },
    /// More votes than members of the body who are there.
    OverPresent {
        /// Votes.
        votes: u32,
        /// Members of the body present.
        present: u32,
    },
    /// Fewer votes than members of the body who are there: say where the others are.
    UnderPresent {
        /// Votes.
        votes: u32,
        /// Members of the body present.
        present: u32,
    },
    /// Too few official members for a vote of this kind.
    TooFewOfficial {
        /// Official members.
        official: u32,
        /// Fewest.
        least: u32,
    },
    /// Taken by card where the rules ask for a ballot.
    NeedsBallot,
}

impl VoteProblem {
    /// The stable code of the catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotCounted => "vote_not_counted",
            Self::OverBase { .. } => "vote_over_base",
            Self::OverPresent { .. } => "vote_over_present",
            Self::UnderPresent { .. } => "vote_under_present",
            Self::TooFewOfficial { .. } => "vote_too_few_official",
            Self::NeedsBallot => "vote_needs_ballot",
        }
    }

    /// Whether a paper with it must not go out.
    pub fn blocks(self) -> bool {
        !matches!(self, Self::UnderPresent { .. })
    }

    /// What the message names.
    pub fn params(self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotCounted | Self::NeedsBallot => Vec::new(),
            Self::OverBase { votes, base } => vec![("votes", votes.to_string()), ("base", base.to_string())],
            Self::OverPresent { votes, present } | Self::UnderPresent { votes, present } => {
                vec![("votes", votes.to_string()), ("present", present.to_string())]
            }
            Self::TooFewOfficial { official, least } => {
                vec![("official", official.to_string()), ("least", least.to_string())]
            }
        }
    }
}

impl VoteBase {
    /// What is wrong with a count over this base.
    pub fn problems(&self, vote: &Vote) -> Vec<VoteProblem> {
        let mut found = Vec::new();
        if self.official < self.least_official {
            let (official, least) = (self.official, self.least_official);
            found.push(VoteProblem::TooFewOfficial { official, least });
        }
        if self.method == "ballot" && vote.method == VoteMethod::Card {
            found.push(VoteProblem::NeedsBallot);
        }
        let Some(votes_for) = vote.votes_for else {
            found.push(VoteProblem::NotCounted);
            return found;
        };
        let votes = [vote.votes_against, vote.votes_other]
            .into_iter()
            .fold(votes_for, |sum, count| sum.saturating_add(count.unwrap_or(0)));
        if votes > self.base {
            found.push(VoteProblem::OverBase { votes, base: self.base });
            return found;
        }
        match self.voters_present {
            Some(present) if votes > present => found.push(VoteProblem::OverPresent { votes, present }),
            Some(present) if votes < present => found.push(VoteProblem::UnderPresent { votes, present }),
            _ => {}
        }
        found
    }
}
