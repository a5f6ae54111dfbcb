//! Zipped files: what they are by their table of contents, and whether it is safe to unpack them.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::SheetError;
use crate::limits::{MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES};

/// The zipped workbooks this crate reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Ods,
}

/// Tells the kind of a zipped file, and refuses what would unpack to an absurd size. The sizes are those of the table
/// of contents; the zip reader stops at a part that turns out larger than it says.
pub(super) fn inspect(bytes: &[u8]) -> Result<Kind, SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(bytes, &error))?;
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|error| damaged(bytes, &error))?;
        if part.encrypted() {
            return Err(SheetError::PasswordProtected);
        }
        total = total.saturating_add(part.size());
        let ratio = part.size() / part.compressed_size().max(1);
        if total > MAX_UNPACKED_BYTES || (part.size() > RATIO_FREE_BYTES && ratio > MAX_RATIO) {
            return Err(SheetError::UnpacksTooLarge {
                part: part.name().unwrap_or_default().to_string(),
                bytes: total,
            });
        }
    }
    kind(&mut archive)
}

fn kind(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, SheetError> {
    let has = |archive: &ZipArchive<Cursor<&[u8]>>, name: &str| archive.index_for_name(name).is_some();
    if has(archive, "xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    let parts =
        [("xl/workbook.bin", "xlsb"), ("word/document.xml", "docx"), ("ppt/presentation.xml", "pptx")];
    if let Some((_, kind)) = parts.iter().find(|(name, _)| has(archive, name)) {
        return Err(SheetError::Unsupported { kind });
    }
    match read_part(archive, "mimetype").as_deref().map(str::trim) {
        Some("application/vnd.oasis.opendocument.spreadsheet") => {
            let manifest = read_part(archive, "META-INF/manifest.xml").unwrap_or_default();
            if manifest.contains("encryption-data") {
                return Err(SheetError::PasswordProtected);
            }
            Ok(Kind::Ods)
        }
        Some(mime) if mime.starts_with("application/vnd.oasis") => {
            Err(SheetError::Unsupported { kind: "odt" })
        }
        _ => Err(SheetError::Unsupported { kind: "zip" }),
    }
}

fn read_part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = String::new();
    archive.by_name(name).ok()?.take(1024 * 1024).read_to_string(&mut text).ok()?;
    Some(text)
}

/// A zip file ends with its table of contents: without it, the end of the file is missing.
fn damaged(bytes: &[u8], error: &ZipError) -> SheetError {
    let tail = bytes.get(bytes.len().saturating_sub(66_000)..).unwrap_or(bytes);
    if tail.windows(4).any(|window| window == b"PK\x05\x06") {
        SheetError::Damaged { detail: error.to_string() }
    } else {
        SheetError::Truncated { detail: "no table of contents at the end".to_owned() }
    }
}
