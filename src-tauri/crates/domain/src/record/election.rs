//! A ballot that elects people at a congress: the list, the papers, the votes on each name.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::vote::{Teller, Voter};
use crate::date::ClockTime;
use crate::id::MemberId;
use crate::stored::word_enum;

word_enum! {
    /// How somebody came onto the list of candidates.
    NomineeSource {
        /// Cấp ủy triệu tập đại hội giới thiệu.
        Committee = "committee",
        /// Đảng viên đề cử tại đại hội.
        Member = "member",
        /// Tự ứng cử.
        Own = "own",
    } default Committee
}

/// Somebody who was named for a seat.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Nominee {
    /// Place on the list; fractional.
    pub order: f64,
    /// The member.
    pub member: Option<MemberId>,
    /// Name as it prints.
    pub name: String,
    /// How they came onto the list.
    pub source: NomineeSource,
    /// Asked to be taken off the list, and was: named in the minutes, not on the ballot.
    pub withdrew: bool,
    /// Valid ballots that chose this name.
    pub votes: Option<u32>,
    /// Struck by a correction.
    pub struck: bool,
}

/// One ballot of an election. A second round for the same seats is a ballot of its own.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Election {
    /// Place among the ballots of the congress; fractional.
    pub order: f64,
    /// What is elected, as it prints: `Chi ủy`, `Bí thư Chi bộ`.
    pub seat: String,
    /// Số lượng cần bầu.
    pub seats: Option<u32>,
    /// Which ballot for these seats it is (lần bầu), from 1; the first when nobody says.
    pub round: Option<u32>,
    /// The show of cards that closed the list, by vote id; empty while there was none.
    pub closing_vote: String,
    /// The list by id.
    pub nominees: BTreeMap<String, Nominee>,
    /// Số phiếu phát ra.
    pub issued: Option<u32>,
    /// Số phiếu thu về.
    pub returned: Option<u32>,
    /// Phiếu không hợp lệ.
    pub invalid: Option<u32>,
    /// When the papers were counted.
    pub at: Option<ClockTime>,
    /// Ban kiểm phiếu, by member id.
    pub tellers: BTreeMap<String, Teller>,
    /// The body by member id, frozen with the first count; empty until then.
    pub voters: BTreeMap<String, Voter>,
    /// Struck by a correction.
    pub struck: bool,
}

impl Election {
    /// Which ballot for these seats it is, from 1.
    pub fn round(&self) -> u32 {
        self.round.unwrap_or(1).max(1)
    }

    /// Everybody who was named, in the order of the list.
    pub fn named(&self) -> Vec<(&String, &Nominee)> {
        let mut named: Vec<_> = self.nominees.iter().filter(|(_, one)| !one.struck).collect();
        named.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
        named
    }

    /// The list that stands on the ballot: named and not withdrawn.
    pub fn listed(&self) -> impl Iterator<Item = (&String, &Nominee)> {
        self.named().into_iter().filter(|(_, one)| !one.withdrew)
    }

    /// Valid ballots: those that came back without the invalid ones.
    pub fn valid(&self) -> Option<u32> {
        self.returned.map(|returned| returned.saturating_sub(self.invalid.unwrap_or(0)))
    }

    /// Whether any paper or vote has been counted.
    pub fn is_counted(&self) -> bool {
        self.returned.is_some() || self.listed().any(|(_, one)| one.votes.is_some())
    }
}
