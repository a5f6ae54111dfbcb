//! Statistics of admission for half a year and a year (HD 40-HD/BTCTW): which rows there are is data, what they count follows
//! from the facts of the records, and what is not known is listed and never guessed.
//!
//! Pure. [`Period`] says when; [`moves`] tells how the membership changed, [`NewMember`] what is known of somebody admitted;
//! [`count`] lays both over the rows of a [`StatisticsSheet`].

mod count;
mod moves;
mod period;
mod sheet;
mod told;

#[cfg(test)]
mod tests;

pub use count::{Amount, Line, count};
pub use moves::{Move, Moves, Unclear, moves};
pub use period::Period;
pub use sheet::{Fact, Row, StatisticsSheet, Table};
pub use told::{NewMember, Told};
