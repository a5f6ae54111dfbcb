//! Papers that came from outside: kept in the vault as they are.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::stored::word_enum;

word_enum! {
    /// What sort of file it is, told by its content.
    AttachmentKind {
        /// PDF.
        Pdf = "pdf",
        /// A PNG picture.
        Png = "png",
        /// A JPEG picture.
        Jpeg = "jpeg",
        /// A Word document.
        Docx = "docx",
        /// An Excel workbook.
        Xlsx = "xlsx",
    } default Pdf
}

/// A file of the vault that belongs to a record. The content never changes: another version is another attachment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Attachment {
    /// What papers call it.
    pub title: String,
    /// The name it came with.
    pub file_name: String,
    /// What sort of file it is.
    pub kind: AttachmentKind,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the content in hexadecimal; it finds the file, and sealed minutes pin it.
    pub sha256: String,
    /// Who added it.
    pub added_by: String,
    /// When, Unix milliseconds.
    pub added_ms: i64,
    /// Taken off again.
    pub struck: bool,
}
