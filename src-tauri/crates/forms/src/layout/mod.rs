//! From blocks to pages: every block becomes unbreakable strips, and one page filler places them.

pub(crate) mod columns;
mod flow;
mod marks;
mod pages;
pub(crate) mod paragraph;
mod strip;
mod table;

pub(crate) use flow::Flow;
pub(crate) use marks::{Marks, stamp};
pub(crate) use pages::fill;
pub(crate) use paragraph::{paragraph, plain};
