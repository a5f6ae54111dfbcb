//! Work given to members: at a meeting, between meetings, by the yearly resolution; and how it is followed up.

mod book;
mod list;
mod put;
mod result;

pub(crate) use book::{TaskBook, task_view};
pub(crate) use list::list;
pub(crate) use put::{owner_name, put};
pub(crate) use result::result;
