//! Forms: a form file and the data of a record become a page that is previewed and printed alike.
//!
//! The crate owns the form files' vocabulary, the layout and the PDF; it is the only one that names
//! `printpdf`. It never knows where a record is kept or what a field means, and it never looks at a clock or a
//! system font: the same form and data give the same bytes everywhere.
//!
//! Start at [`Library::builtin`], then [`render`], then [`Document::to_pdf`] or [`Document::page_svg`]. How to
//! write a form is in `src-tauri/docs/forms.md`.

mod bind;
mod block;
mod display;
mod document;
mod error;
mod form;
mod layout;
mod libraries;
mod library;
mod scanned;
mod sheet;
mod text;
mod volume;
mod write;

pub use display::{GlyphRun, Ink, Item, Page, Segment};
pub use document::{Document, Gap, MissingGlyph, PrintOptions, render};
pub use error::{FormError, Problem};
pub use form::{Confidence, FieldDef, FieldKind, Form, PageSetup};
pub use libraries::Libraries;
pub use library::Library;
pub use scanned::{PdfFault, ScannedPage, ScannedPdf};
pub use sheet::{Laid, Sheet, of_sheets};
pub use text::face::Face;
pub use text::shape::{Glyph, Word};
pub use volume::{bind_volume, join};
