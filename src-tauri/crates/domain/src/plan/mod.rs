//! The year plan: which meetings a year needs, what breaks a rule in it, and what is due of it.
//!
//! A planned meeting is an ordinary [`Meeting`](crate::record::Meeting) in its first state: the plan is a view over
//! meetings, so that what was planned opens and is held without being typed again.

mod due;
mod entry;
mod findings;
mod regular_day;
mod suggest;

pub use due::{Due, DueCode, due};
pub use entry::{Entry, quarter, quarter_end};
pub use findings::{Cellwise, plan_findings};
pub use regular_day::{Nth, RegularDay};
pub use suggest::{Existing, Proposed, TopicalWay, Wish, suggest};

#[cfg(test)]
mod tests;
