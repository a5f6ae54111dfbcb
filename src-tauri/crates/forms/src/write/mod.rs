//! Writers of the display list, and of the blocks for those who lay out themselves. Another writer of pages needs
//! nothing but the list and the faces.

pub(crate) mod docx;
pub(crate) mod html;
pub(crate) mod pdf;
mod pdf_fonts;
mod pdf_sheets;
pub(crate) mod svg;
pub(crate) mod text;
