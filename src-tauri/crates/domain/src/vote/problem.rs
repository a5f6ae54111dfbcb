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
    /// More ballots given out than members of the body who are there.
    IssuedOverPresent {
        /// Ballots given out.
        issued: u32,
        /// Members of the body present.
        present: u32,
    },
    /// More ballots came back than were given out.
    ReturnedOverIssued {
        /// Ballots that came back.
        returned: u32,
        /// Ballots given out.
        issued: u32,
    },
    /// For, against, other and invalid do not add up to the ballots that came back.
    Sum {
        /// All of them together.
        counted: u32,
        /// Ballots that came back.
        returned: u32,
    },
    /// The piles were counted once only.
    CountedOnce,
    /// The two counts by pile disagree.
    CountsDiffer,
    /// The result is not what the piles say.
    OtherThanPiles,
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
            Self::IssuedOverPresent { .. } => "ballots_over_present",
            Self::ReturnedOverIssued { .. } => "ballots_over_issued",
            Self::Sum { .. } => "ballots_sum",
            Self::CountedOnce => "ballots_counted_once",
            Self::CountsDiffer => "ballots_counts_differ",
            Self::OtherThanPiles => "ballots_other_than_piles",
        }
    }

    /// Whether a paper with it must not go out.
    pub fn blocks(self) -> bool {
        !matches!(self, Self::UnderPresent { .. } | Self::CountedOnce)
    }

    /// The field of the vote it is about.
    pub fn field(self) -> &'static str {
        match self {
            Self::IssuedOverPresent { .. } => "ballots.issued",
            Self::ReturnedOverIssued { .. } | Self::Sum { .. } => "ballots.returned",
            Self::CountedOnce | Self::CountsDiffer => "ballots.second",
            _ => "votes_for",
        }
    }

    /// What the message names.
    pub fn params(self) -> Vec<(&'static str, String)> {
        let named = |values: [(&'static str, u32); 2]| {
            values.into_iter().map(|(name, value)| (name, value.to_string())).collect()
        };
        match self {
            Self::NotCounted
            | Self::NeedsBallot
            | Self::CountedOnce
            | Self::CountsDiffer
            | Self::OtherThanPiles => Vec::new(),
            Self::OverBase { votes, base } => named([("votes", votes), ("base", base)]),
            Self::OverPresent { votes, present } | Self::UnderPresent { votes, present } => {
                named([("votes", votes), ("present", present)])
            }
            Self::TooFewOfficial { official, least } => named([("official", official), ("least", least)]),
            Self::IssuedOverPresent { issued, present } => named([("issued", issued), ("present", present)]),
            Self::ReturnedOverIssued { returned, issued } => {
                named([("returned", returned), ("issued", issued)])
            }
            Self::Sum { counted, returned } => named([("counted", counted), ("returned", returned)]),
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
        if vote.method == VoteMethod::Ballot {
            self.of_papers(vote, &mut found);
        }
        if vote.is_counted() {
            let piles = vote.result_piles();
            let valid = piles.len().saturating_sub(1);
            found.extend(self.of_total(sum(piles.into_iter().take(valid)), vote));
        } else {
            found.push(VoteProblem::NotCounted);
        }
        found
    }

    /// Votes against the body and the room.
    fn of_total(&self, votes: u32, vote: &Vote) -> Option<VoteProblem> {
        if votes > self.base {
            return Some(VoteProblem::OverBase { votes, base: self.base });
        }
        let present = self.voters_present?;
        if votes > present {
            return Some(VoteProblem::OverPresent { votes, present });
        }
        // A ballot accounts for every paper by itself.
        let accounted = vote.method == VoteMethod::Ballot && vote.ballots.returned.is_some();
        (votes < present && !accounted).then_some(VoteProblem::UnderPresent { votes, present })
    }

    /// The papers of a secret ballot, as far as they were counted.
    fn of_papers(&self, vote: &Vote, found: &mut Vec<VoteProblem>) {
        let papers = &vote.ballots;
        match (papers.issued, self.voters_present) {
            (Some(issued), Some(present)) if issued > present => {
                found.push(VoteProblem::IssuedOverPresent { issued, present });
            }
            _ => {}
        }
        match (papers.returned, papers.issued) {
            (Some(returned), Some(issued)) if returned > issued => {
                found.push(VoteProblem::ReturnedOverIssued { returned, issued });
            }
            _ => {}
        }
        if let Some(returned) = papers.returned.filter(|_| vote.is_counted()) {
            let counted = sum(vote.result_piles());
            if counted != returned {
                found.push(VoteProblem::Sum { counted, returned });
            }
        }
        let (first, second) = (vote.first_piles(), vote.second_piles());
        if nobody_counted(&first) {
            return;
        }
        if nobody_counted(&second) {
            found.push(VoteProblem::CountedOnce);
        } else if !same(&first, &second) {
            found.push(VoteProblem::CountsDiffer);
        } else if vote.is_counted() && !same(&vote.result_piles(), &first) {
            found.push(VoteProblem::OtherThanPiles);
        }
    }
}

fn nobody_counted(piles: &[Option<u32>]) -> bool {
    piles.iter().all(Option::is_none)
}

/// Whether two counts agree; a pile nobody mentioned is none.
fn same(one: &[Option<u32>], other: &[Option<u32>]) -> bool {
    let counts =
        |piles: &[Option<u32>]| piles.iter().map(|pile| pile.unwrap_or_default()).collect::<Vec<_>>();
    counts(one) == counts(other)
}

fn sum(counts: impl IntoIterator<Item = Option<u32>>) -> u32 {
    counts.into_iter().flatten().fold(0, u32::saturating_add)
}
