//! *Lưu để in nơi khác*: papers saved to a stick as PDFs, to be printed on somebody else's printer, and wiped after.
//!
//! What went out is written down in the vault before the first byte leaves it, so that the reminder outlives a crash.
//! It belongs to this machine and to this stick, not to the cell's records: it is a setting of the vault, not history.

mod job;
mod names;
mod sheet;
mod stick;
mod wipe;
mod write;

pub(crate) use job::{Job, jobs, open_jobs};
pub(crate) use stick::{take_back, write_new};
pub(crate) use wipe::{done, wipe};
pub(crate) use write::{outside_the_book, paper, papers, write};

/// What listeners are told when papers were saved or wiped.
const CHANGED: &str = "carry";
