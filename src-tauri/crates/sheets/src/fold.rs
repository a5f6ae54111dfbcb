//! Text without case, marks and punctuation, in which headers are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no diacritics, `đ` as `d`, everything but letters and digits as single spaces.
///
/// ```
/// assert_eq!(sochibo_sheets::fold("Số thẻ Đảng *"), "so the dang");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for character in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        let character = if character == 'đ' { 'd' } else { character };
        if !character.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(character);
    }
    folded
}

/// The text without what stands in brackets: `(dd/mm/yyyy)`, `(nếu có)`, `(không sửa)`.
pub(crate) fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|character| match character {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}
