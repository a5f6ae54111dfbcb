//! Resolutions and conclusions: of a month, drafted from its minutes; of a year, with work for every member.

mod assign;
mod create;
mod edit;
mod facts;
mod list;
mod view;

pub(crate) use assign::assignment_put;
pub(crate) use create::{create, retake};
pub(crate) use edit::edit;
pub(crate) use facts::{ResolutionBook, form_of};
pub(crate) use list::{list, of_meeting};
pub(crate) use view::get;

use sochibo_domain::id::ResolutionId;

use crate::error::AppResult;
use crate::history::record_id;

pub(crate) fn resolution_id(text: &str) -> AppResult<ResolutionId> {
    record_id(text).map(ResolutionId::from)
}
