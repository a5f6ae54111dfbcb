//! The blocks as an editable Word copy, for the office that must change them.
//!
//! It is written from the same blocks as the pages, with the same sizes, indents and widths, but Word breaks the
//! lines: the paper that counts is the PDF. The footer with the check code belongs to that paper and is left out here.
//! Nothing in it comes from a clock.

mod blocks;
mod package;
mod paragraph;
mod table;

use rdocx_oxml::Twips;

use crate::document::{Document, Source};
use crate::error::FormError;

/// Writes a document.
pub(crate) fn docx(document: &Document, source: &Source) -> Result<Vec<u8>, FormError> {
    let setup = &source.setup;
    let content = blocks::body(&source.blocks, setup.width - setup.left - setup.right)?;
    package::package(document, source, content)
}

/// Points as twips, the twentieth of a point that Word counts in.
fn twips(points: f64) -> Twips {
    Twips((points * 20.0).round() as i32)
}

/// The writer refused, which it does only for text that XML cannot carry.
fn failed(error: impl std::fmt::Display) -> FormError {
    FormError::Docx { message: error.to_string() }
}
