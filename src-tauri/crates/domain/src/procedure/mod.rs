//! The way from the first name on the list to the official member: its steps, papers and special tracks as rows of
//! the rule packs, and what the limits say about the days of one file.
//!
//! [`Procedure::of`] compiles the rows of a pack and its overlay into a network of limits, once; a [`Planner`] lays the
//! days of a file over it and answers with the five dates of every milestone, with what breaks, with what a change
//! would move ([`Planner::what_if`]) and with what another pack would change ([`Planner::compare`]). Nothing here knows
//! a record of more than the file it is asked about; recomputing never touches a day a person entered.

mod case;
mod check;
mod compare;
mod compile;
mod condition;
mod due;
mod facts;
mod judge;
mod limit;
mod milestone;
mod network;
mod paper;
mod plan;
mod planner;
mod source;
mod topology;
mod track;
mod what_if;

pub use case::{SENT, case_facts};
pub(crate) use check::check_rows;
pub use compare::{LimitChange, LimitSide};
pub use due::{Due, DueError, due};
pub use facts::{Dates, Facts};
pub use limit::Limit;
pub use milestone::{Breach, LimitKind, LimitRow, MilestoneRow, Phase, RuleChoice, Unit};
pub use network::{Milestone, Paper, Procedure, Track};
pub use paper::{Maker, Making, Needed, PaperRow, Part};
pub use plan::{Basis, Bound, Broken, Fault, Plan, PlanRow, State};
pub use planner::Planner;
pub use source::Source;
pub use track::TrackRow;
pub use what_if::{Change, ChangeError, Effect};

#[cfg(test)]
mod tests;
