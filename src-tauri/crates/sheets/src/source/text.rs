//! Which encoding a text file is in.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use crate::legacy;

/// The text of a file, or `None` when the bytes are not text.
///
/// Without a mark at the start and when the bytes are not UTF-8, two readings compete: Windows-1258 (its tone marks
/// follow the letter and are composed here) and the fonts of the time before Unicode. The one that makes more
/// Vietnamese words wins; the latter is handed on letter for letter, so that the caller can name and refuse it.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, start) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = bytes.get(start..).unwrap_or_default();
    if encoding == UTF_16LE || encoding == UTF_16BE {
        return Some(encoding.decode_without_bom_handling(body).0.into_owned()).filter(|text| is_text(text));
    }
    if let Ok(text) = std::str::from_utf8(body) {
        return is_text(text).then(|| text.to_owned());
    }
    let modern: String = WINDOWS_1258.decode_without_bom_handling(body).0.nfc().collect();
    if !is_text(&modern) {
        return None;
    }
    let letters = WINDOWS_1252.decode_without_bom_handling(body).0;
    let as_legacy = legacy::count_words(&letters).legacy;
    Some(if as_legacy > legacy::count_words(&modern).modern { letters.into_owned() } else { modern })
}

/// Text has line ends and tabs, and no other control characters worth mentioning.
fn is_text(text: &str) -> bool {
    let controls = text.chars().filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    !text.contains('\0') && controls * 50 <= text.chars().count()
}
