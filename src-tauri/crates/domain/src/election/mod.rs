//! Elections of a congress: who is elected, and what is wrong with a count.
//!
//! Elected is who has more than the majority of the body, as many as there are seats, in the order of votes. The
//! majority and the body are the ones of [`VoteKind::Election`](crate::record::VoteKind) in the rule pack (QĐ
//! 190-QĐ/TW); who is even at the last seat is decided by another ballot, never by this function.

mod outcome;
mod problem;

pub use outcome::{ElectionOutcome, Standing, Verdict};
pub use problem::ElectionProblem;

#[cfg(test)]
mod tests;
