//! Headers as they are compared: without case, marks, punctuation and remarks in brackets.

use sochibo_domain::text;

/// Folded text in which everything but letters and digits is a single space: `Số thẻ Đảng *` → `so the dang`.
pub(crate) fn fold(header: &str) -> String {
    let folded = text::fold(header);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
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
