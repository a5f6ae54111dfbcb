//! `sochibo rules`: what the rules say on a day. Needs no book and no passphrase.

mod vote;

use clap::Subcommand;

use crate::failure::Failure;
use crate::output::Report;

/// What can be asked.
#[derive(Debug, Subcommand)]
pub enum Rules {
    /// Who can vote, how many approvals pass, and whether these do.
    Vote(vote::Vote),
}

/// Answers a question.
pub fn answer(question: &Rules) -> Result<Report, Failure> {
    match question {
        Rules::Vote(question) => vote::answer(question),
    }
}
