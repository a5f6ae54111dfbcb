//! Filling a form with data: expressions, filters, and the walk that turns a form and a record into blocks.

mod binder;
pub(crate) mod expr;
mod filters;
mod runs;
mod scope;

pub(crate) use binder::{Bound, bind};
