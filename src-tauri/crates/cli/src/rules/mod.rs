//! `sochibo rules`: what the rules say on a day. Needs no book and no passphrase.

mod due;
mod vote;

use clap::Subcommand;

use crate::failure::Failure;
use crate::output::Report;

/// What can be asked.
#[derive(Debug, Subcommand)]
pub enum Rules {
    /// When a milestone of the way into the Party must come, from an event on a day.
    Due(due::Due),
    /// Who can vote, how many approvals pass, and whether these do.
    Vote(vote::Vote),
}

/// Answers a question.
pub fn answer(question: &Rules) -> Result<Report, Failure> {
    match question {
        Rules::Due(question) => due::answer(question),
        Rules::Vote(question) => vote::answer(question),
    }
}
