//! Votes of a cell: who belongs to the body, how many approvals pass, and what is wrong with a count.
//!
//! The denominator is the body, not those present (QĐ 294-QĐ/TW pt 9.3.2). Start at [`VoteBase`].

mod base;
mod problem;
mod words;

pub(crate) use base::activity;
pub use base::{VoteBase, VoteError, VoteNumbers};
pub use problem::VoteProblem;

#[cfg(test)]
mod tests;
