//! The member register: list, page, edits.

mod edit;
mod fields;
mod list;
mod page;

pub(crate) use edit::{create, edit, event_add, event_strike, reveal};
pub(crate) use fields::{at_path, is_identity_number};
pub(crate) use list::{activities_here, counts, list};
pub(crate) use page::get;
