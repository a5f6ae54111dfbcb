//! The linter of a candidate's file: what the level above would send back, found while the file is still on the desk.
//!
//! Which checks there are, how much each matters, its article and its limits are rows of the rule packs
//! ([`CheckRow`](crate::rules::CheckRow)); a row names a function of [`FUNCTIONS`]. A new check is one function, one
//! line there and one row. A check never changes anything; a blocking finding a person lets pass with a reason stays
//! in the list and blocks no more.
//!
//! Start reading at [`lint`]; the functions stand together by what they look at: [`person`], [`papers`], [`people`],
//! [`order`], [`verification`], [`cv`], [`family`], [`votes`], [`texts`], [`limits`], [`probation`], [`tracks`],
//! [`moves`]. Where days stand in a file and how limits are counted is told in [`days`] alone.

mod codes;
mod cv;
mod days;
mod facts;
mod family;
mod finding;
mod function;
pub(crate) mod keys;
mod limits;
pub(crate) mod moves;
pub(crate) mod order;
mod pack;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod person;
mod places;
mod probation;
pub mod similar;
pub(crate) mod texts;
mod timeline;
mod tracks;
mod verification;
pub(crate) mod votes;

pub use codes::CODES;
pub use cv::broken_periods;
pub use facts::{Decision, KnownMember, LintFacts, Stage};
pub use finding::{Finding, LetPass, unsaid};
pub use function::{CheckFunction, FUNCTIONS, find};

use crate::record::{CaseOutcome, Override};
use facts::Look;

/// What the checks in force today find in a file, by id of the check. A file that ended is at rest; of one whose sensitive
/// parts were removed only those look that ask for nothing of them.
pub fn lint(facts: &LintFacts<'_>) -> Vec<Finding> {
    if facts.case.end.outcome != CaseOutcome::Open {
        return Vec::new();
    }
    let removed = facts.case.removal.on.is_some();
    let at = facts.rules.at(facts.today);
    let mut findings = Vec::new();
    for check in at.checks().iter().filter(|check| !check.off) {
        let function = find(&check.row.run).filter(|function| function.outlives_removal || !removed);
        let Some(function) = function else { continue };
        let mut gaps = Vec::new();
        (function.run)(&Look { facts, row: check.row }, &mut gaps);
        let only = gaps.len() == 1;
        findings.extend(gaps.into_iter().map(|gap| {
            let passed = let_pass(facts, &check.row.id, &gap.target, only);
            Finding::new(check, gap, passed)
        }));
    }
    findings
}

/// The decision of a person to let a finding pass. One without a target means the only finding of its check: it does not
/// reach to another that comes later.
fn let_pass<'a>(facts: &LintFacts<'a>, check: &str, target: &str, only: bool) -> Option<&'a Override> {
    let means = |one: &&Override| {
        let place = if one.target.is_empty() { only } else { one.target == target };
        !one.struck && one.check == check && place && !one.reason.trim().is_empty()
    };
    facts.case.overrides.values().find(means)
}

#[cfg(test)]
mod tests;
