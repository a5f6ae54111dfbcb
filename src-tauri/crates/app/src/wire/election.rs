//! The ballots of a congress.

use super::vote::{TellerView, VoteBaseView};
use super::wire;

wire! {
    /// One ballot.
    pub struct ElectionView {
        /// Election id.
        pub id: String,
        /// What is elected, as it prints.
        pub seat: String,
        /// How many.
        pub seats: Option<u32>,
        /// Which ballot for these seats it is, from 1.
        pub round: u32,
        /// The vote that closed the list, by id; empty while there was none.
        pub closing_vote: String,
        /// Its result; empty while it is not counted.
        pub closing_sentence: String,
        /// Everybody who was named, in the order of the list.
        pub nominees: Vec<NomineeView>,
        /// Ballots given out.
        pub issued: Option<u32>,
        /// Ballots that came back.
        pub returned: Option<u32>,
        /// Invalid ballots.
        pub invalid: Option<u32>,
        /// Valid ballots.
        pub valid: Option<u32>,
        /// When the papers were counted, `hh:mm`.
        pub at: String,
        /// Who counts.
        pub tellers: Vec<TellerView>,
        /// Members of the body who were there, once they are frozen with the count.
        pub voters: Option<u32>,
        /// The body and the votes it takes.
        pub base: VoteBaseView,
        /// Seats still to be filled; nothing before every name is counted.
        pub vacant: Option<u32>,
        /// What the rules foresee next, with their mark; empty when every seat is filled.
        pub then: String,
    }

    /// Somebody who was named for a seat.
    pub struct NomineeView {
        /// Nominee id.
        pub id: String,
        /// Member id.
        pub member: String,
        /// Name as it prints.
        pub name: String,
        /// `committee`, `member` or `own`.
        pub source: String,
        /// Taken off the list at their own wish.
        pub withdrew: bool,
        /// Votes.
        pub votes: Option<u32>,
        /// Share of the body, for example `84,6`.
        pub percent: String,
        /// `elected`, `even`, `not_elected` or empty.
        pub verdict: String,
    }

    /// A ballot, new when `election` is empty. What is absent stays as it is.
    pub struct ElectionInput {
        /// Meeting id.
        pub id: String,
        /// Election id.
        #[serde(default)]
        pub election: String,
        /// What is elected.
        pub seat: String,
        /// How many.
        #[serde(default)]
        pub seats: Option<u32>,
        /// Ballots given out.
        #[serde(default)]
        pub issued: Option<u32>,
        /// Ballots that came back.
        #[serde(default)]
        pub returned: Option<u32>,
        /// Invalid ballots.
        #[serde(default)]
        pub invalid: Option<u32>,
        /// When the papers were counted, `hh:mm`; left as it is when absent.
        #[serde(default)]
        #[ts(optional)]
        pub at: Option<String>,
    }

    /// One ballot of a congress.
    pub struct ElectionRef {
        /// Meeting id.
        pub id: String,
        /// Election id.
        pub election: String,
    }

    /// Somebody named for a seat, new when `nominee` is empty.
    pub struct NomineeInput {
        /// Meeting id.
        pub id: String,
        /// Election id.
        pub election: String,
        /// Nominee id.
        #[serde(default)]
        pub nominee: String,
        /// Member id.
        pub member: String,
        /// `committee`, `member` or `own`.
        pub source: String,
        /// Taken off the list at their own wish.
        #[serde(default)]
        pub withdrew: bool,
        /// Votes.
        #[serde(default)]
        pub votes: Option<u32>,
    }

    /// One name of a list.
    pub struct NomineeRef {
        /// Meeting id.
        pub id: String,
        /// Election id.
        pub election: String,
        /// Nominee id.
        pub nominee: String,
    }
}
