//! Writers of the display list. Another writer needs nothing but the list and the faces.

pub(crate) mod html;
pub(crate) mod pdf;
mod pdf_fonts;
pub(crate) mod svg;
pub(crate) mod text;
