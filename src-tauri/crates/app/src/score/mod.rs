//! Self-scoring of a meeting: the sheet the cell uses, pre-filled from facts, the rest by hand.

mod facts;
mod marks;
mod sheets;
mod view;

pub(crate) use facts::ScoreBook;
pub(crate) use marks::{mark, take};
pub(crate) use sheets::{DEFAULT_SHEET, ScoreSheets, sheets};
pub(crate) use view::get;
