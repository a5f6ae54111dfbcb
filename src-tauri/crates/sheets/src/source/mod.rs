//! From the bytes of a file to grids of cells: what kind of file it is, and the reader for that kind.

mod container;
mod excel;
mod ole;
mod separated;
mod text;

pub(crate) use excel::serial_date;

use crate::error::SheetError;
use crate::grid::Grid;

/// A sheet as read.
#[derive(Debug)]
pub(crate) struct RawSheet {
    pub(crate) name: String,
    pub(crate) hidden: bool,
    pub(crate) grid: Grid,
}

/// The sheets of a file, and whether its day numbers count from 1904.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) sheets: Vec<RawSheet>,
    pub(crate) from_1904: bool,
}

/// Reads the sheets of a file; the content decides what it is, the name only whether plain text is a table.
pub(crate) fn read(bytes: Vec<u8>, file_name: &str) -> Result<Book, SheetError> {
    if bytes.is_empty() {
        return Err(SheetError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return match container::inspect(&bytes)? {
            container::Kind::Xlsx => excel::read_xlsx(bytes),
            container::Kind::Ods => excel::read_ods(bytes),
        };
    }
    if bytes.starts_with(&ole::MAGIC) {
        ole::inspect(&bytes)?;
        return excel::read_xls(bytes);
    }
    if let Some(kind) = other_kind(&bytes) {
        return Err(SheetError::Unsupported { kind });
    }
    if !is_text_name(file_name) {
        return Err(SheetError::NotAWorkbook { file_name: file_name.to_owned() });
    }
    separated::read(&bytes, file_name)
}

fn is_text_name(file_name: &str) -> bool {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(extension.as_deref(), Some("csv" | "tsv" | "txt"))
}

/// Kinds of file that people pick by mistake, by their first bytes.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    const STARTS: [(&[u8], &str); 7] = [
        (b"%PDF", "pdf"),
        (b"{\\rtf", "rtf"),
        (b"\xFF\xD8\xFF", "image"),
        (b"\x89PNG", "image"),
        (b"GIF8", "image"),
        (b"Rar!", "zip"),
        (b"7z\xBC\xAF", "zip"),
    ];
    if let Some((_, kind)) = STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(kind);
    }
    let head = bytes.get(..512).unwrap_or(bytes).to_ascii_lowercase();
    let markup = [&b"<html"[..], b"<!doctype html", b"<table"];
    markup.iter().any(|tag| head.windows(tag.len()).any(|part| part == *tag)).then_some("html")
}
