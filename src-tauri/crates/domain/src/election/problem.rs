//! What is wrong with the count of an election.

use crate::record::{Election, Nominee};
use crate::vote::VoteBase;

/// A count that cannot be right, or a ballot that is not ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElectionProblem {
    /// Nobody said how many are elected.
    NoSeats,
    /// Fewer names than seats.
    FewerThanSeats {
        /// Names on the ballot.
        listed: u32,
        /// Seats.
        seats: u32,
    },
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
    /// More invalid ballots than came back.
    InvalidOverReturned {
        /// Invalid ballots.
        invalid: u32,
        /// Ballots that came back.
        returned: u32,
    },
    /// One name has more votes than there are valid ballots.
    OverValid {
        /// Nominee id.
        nominee: String,
        /// Name.
        name: String,
        /// Votes.
        votes: u32,
        /// Valid ballots.
        valid: u32,
    },
    /// All votes together are more than a name a seat on every valid ballot.
    SumOverValid {
        /// All votes.
        votes: u32,
        /// Valid ballots times seats.
        most: u32,
    },
    /// Votes of a name are not counted while others are.
    Uncounted {
        /// Nominee id.
        nominee: String,
        /// Name.
        name: String,
    },
    /// A name stands twice on the list.
    NamedTwice {
        /// Nominee id.
        nominee: String,
        /// Name.
        name: String,
    },
    /// Somebody on the list counts the votes (ban kiểm phiếu is chosen among those not on it).
    TellerListed {
        /// Name.
        name: String,
    },
}

impl ElectionProblem {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSeats => "election_no_seats",
            Self::FewerThanSeats { .. } => "election_fewer_than_seats",
            Self::IssuedOverPresent { .. } => "ballots_over_present",
            Self::ReturnedOverIssued { .. } => "ballots_over_issued",
            Self::InvalidOverReturned { .. } => "election_invalid_over_returned",
            Self::OverValid { .. } => "election_over_valid",
            Self::SumOverValid { .. } => "election_sum_over_valid",
            Self::Uncounted { .. } => "election_not_counted",
            Self::NamedTwice { .. } => "election_named_twice",
            Self::TellerListed { .. } => "election_teller_listed",
        }
    }

    /// Whether a paper with it must not go out.
    pub fn blocks(&self) -> bool {
        !matches!(self, Self::FewerThanSeats { .. })
    }

    /// Whether nobody should be able to type it: the numbers contradict each other.
    pub fn is_impossible(&self) -> bool {
        matches!(
            self,
            Self::IssuedOverPresent { .. }
                | Self::ReturnedOverIssued { .. }
                | Self::InvalidOverReturned { .. }
                | Self::OverValid { .. }
                | Self::SumOverValid { .. }
        )
    }

    /// The field of the election it is about.
    pub fn field(&self) -> String {
        match self {
            Self::NoSeats | Self::FewerThanSeats { .. } => "seats".to_owned(),
            Self::IssuedOverPresent { .. } => "issued".to_owned(),
            Self::ReturnedOverIssued { .. } | Self::SumOverValid { .. } => "returned".to_owned(),
            Self::InvalidOverReturned { .. } => "invalid".to_owned(),
            Self::OverValid { nominee, .. }
            | Self::Uncounted { nominee, .. }
            | Self::NamedTwice { nominee, .. } => format!("nominees/{nominee}"),
            Self::TellerListed { .. } => "tellers".to_owned(),
        }
    }

    /// What the message names.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let numbers = |values: [(&'static str, u32); 2]| {
            values.into_iter().map(|(name, value)| (name, value.to_string())).collect()
        };
        match self {
            Self::NoSeats => Vec::new(),
            Self::FewerThanSeats { listed, seats } => numbers([("listed", *listed), ("seats", *seats)]),
            Self::IssuedOverPresent { issued, present } => {
                numbers([("issued", *issued), ("present", *present)])
            }
            Self::ReturnedOverIssued { returned, issued } => {
                numbers([("returned", *returned), ("issued", *issued)])
            }
            Self::InvalidOverReturned { invalid, returned } => {
                numbers([("invalid", *invalid), ("returned", *returned)])
            }
            Self::OverValid { name, votes, valid, .. } => {
                vec![("name", name.clone()), ("votes", votes.to_string()), ("valid", valid.to_string())]
            }
            Self::SumOverValid { votes, most } => numbers([("votes", *votes), ("most", *most)]),
            Self::Uncounted { name, .. } | Self::NamedTwice { name, .. } | Self::TellerListed { name } => {
                vec![("name", name.clone())]
            }
        }
    }
}

impl Election {
    /// What is wrong with this ballot over its body.
    pub fn problems(&self, base: &VoteBase) -> Vec<ElectionProblem> {
        let mut found = Vec::new();
        self.of_list(&mut found);
        self.of_papers(base, &mut found);
        self.of_votes(&mut found);
        found
    }

    fn of_list(&self, found: &mut Vec<ElectionProblem>) {
        let listed = u32::try_from(self.listed().count()).unwrap_or(u32::MAX);
        match self.seats.filter(|seats| *seats > 0) {
            None => found.push(ElectionProblem::NoSeats),
            Some(seats) if listed < seats => found.push(ElectionProblem::FewerThanSeats { listed, seats }),
            Some(_) => {}
        }
        let named = self.named();
        for (place, (id, one)) in named.iter().enumerate() {
            let same = |(_, other): &(&String, &Nominee)| one.member.is_some() && other.member == one.member;
            if named.iter().take(place).any(same) {
                found.push(ElectionProblem::NamedTwice { nominee: (*id).clone(), name: one.name.clone() });
            }
        }
        let tellers = self.tellers.iter().filter(|(_, teller)| !teller.struck);
        for (member, teller) in tellers {
            if self.listed().any(|(_, one)| one.member.is_some_and(|id| id.to_string() == *member)) {
                found.push(ElectionProblem::TellerListed { name: teller.name.clone() });
            }
        }
    }

    fn of_papers(&self, base: &VoteBase, found: &mut Vec<ElectionProblem>) {
        if let (Some(issued), Some(present)) = (self.issued, base.voters_present)
            && issued > present
        {
            found.push(ElectionProblem::IssuedOverPresent { issued, present });
        }
        if let (Some(returned), Some(issued)) = (self.returned, self.issued)
            && returned > issued
        {
            found.push(ElectionProblem::ReturnedOverIssued { returned, issued });
        }
        if let (Some(invalid), Some(returned)) = (self.invalid, self.returned)
            && invalid > returned
        {
            found.push(ElectionProblem::InvalidOverReturned { invalid, returned });
        }
    }

    fn of_votes(&self, found: &mut Vec<ElectionProblem>) {
        let votes: u32 = self.listed().filter_map(|(_, one)| one.votes).fold(0, u32::saturating_add);
        if let Some(valid) = self.valid() {
            for (id, one) in self.listed() {
                if let Some(votes) = one.votes.filter(|votes| *votes > valid) {
                    let (nominee, name) = (id.clone(), one.name.clone());
                    found.push(ElectionProblem::OverValid { nominee, name, votes, valid });
                }
            }
            if let Some(most) = self
                .seats
                .filter(|seats| *seats > 0)
                .map(|seats| valid.saturating_mul(seats))
                .filter(|most| votes > *most)
            {
                found.push(ElectionProblem::SumOverValid { votes, most });
            }
        }
        if !self.is_counted() {
            return;
        }
        for (id, one) in self.listed().filter(|(_, one)| one.votes.is_none()) {
            found.push(ElectionProblem::Uncounted { nominee: id.clone(), name: one.name.clone() });
        }
    }
}
