//! Form files: what a form declares and how its pages are built.

mod body;
mod check;
mod definition;
pub(crate) mod node;
pub(crate) mod style;
pub(crate) mod xml;

pub use definition::{Confidence, FieldDef, FieldKind, Form};
pub use style::PageSetup;
