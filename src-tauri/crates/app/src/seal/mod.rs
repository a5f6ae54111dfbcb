//! The sealed minute book: minutes that were signed get a number, a check code and a place in the year's book, and never
//! change again; what is wrong in them is amended.

mod attachments;
mod book;
mod entry;
mod write;

pub(crate) use attachments::lost_attachments;
pub(crate) use book::minute_book;
pub(crate) use entry::{entries_of, list, print, seal_check, sealed_pages, sealed_print};
pub(crate) use write::{meeting_amend, meeting_seal};

#[cfg(test)]
mod tests;
