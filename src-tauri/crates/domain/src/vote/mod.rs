//! Votes of a cell: who belongs to the body, how many approvals pass, and what is wrong with a count.
//!
//! The denominator is the body, not those present (QĐ 294-QĐ/TW pt 9.3.2). Start at [`VoteBase`]; [`roll_at`] names
//! the body, and what it names is frozen with a counted vote.

mod base;
mod error;
mod failure;
mod measure;
mod numbers;
mod problem;
mod roll;
mod words;

pub use base::VoteBase;
pub use error::VoteError;
pub use failure::AfterFailure;
pub use measure::{MeasureCount, MeasureTally, decided_by_cell};
pub use numbers::VoteNumbers;
pub use problem::VoteProblem;
pub(crate) use roll::activity;
pub use roll::{Roll, roll_at, roll_of};

#[cfg(test)]
mod tests;
