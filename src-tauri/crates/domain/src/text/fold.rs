//! Folding: what search compares. "nguyen dinh duc" finds Nguyễn Đình Đức.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::clean::Squeezed;

/// Letters of Latin scripts with marks, from `À` to the end of the block that holds Vietnamese.
const LATIN: std::ops::RangeInclusive<char> = '\u{C0}'..='\u{1EFF}';

/// What each of them folds to, where that is one letter: minutes of thirty pages are folded whenever a word of them
/// changes, and nearly all of their letters are among these.
static FOLDED: LazyLock<Vec<Option<char>>> = LazyLock::new(|| LATIN.map(folded_alone).collect());

/// Lower case, without Vietnamese marks, `đ` as `d`, single spaces.
pub fn fold(text: &str) -> String {
    let mut out = Squeezed::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            push(&mut out, letter.to_ascii_lowercase());
        } else if let Some(folded) = known(letter) {
            out.push(folded);
        } else {
            each_folded(letter, |folded| push(&mut out, folded));
        }
    }
    out.text
}

fn push(out: &mut Squeezed, c: char) {
    if c.is_whitespace() || c.is_control() { out.gap() } else { out.push(c) }
}

fn known(letter: char) -> Option<char> {
    let place = u32::from(letter).checked_sub(u32::from(*LATIN.start()))?;
    *FOLDED.get(usize::try_from(place).ok()?)?
}

fn folded_alone(letter: char) -> Option<char> {
    let mut folded = Vec::new();
    each_folded(letter, |one| folded.push(one));
    match folded.as_slice() {
        [one] if one.is_alphanumeric() => Some(*one),
        _ => None,
    }
}

/// Letter by letter: only marks, which go, would change their places in a text decomposed whole.
fn each_folded(letter: char, mut take: impl FnMut(char)) {
    decompose_canonical(letter, |part| {
        if !is_combining_mark(part) {
            part.to_lowercase().map(plain_d).for_each(&mut take);
        }
    });
}

/// `đ` has no decomposition; the Icelandic `ð` is met where a font or a converter took one for the other.
fn plain_d(c: char) -> char {
    match c {
        'đ' | 'ð' => 'd',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::text::clean::squeeze;
    use crate::text::nfc;

    #[test]
    fn marks_case_and_spaces_do_not_matter() {
        for (text, folded) in [
            ("Nguyễn Đình Đức", "nguyen dinh duc"),
            ("  TRẦN   THỊ BÍCH NGỌC ", "tran thi bich ngoc"),
            ("Ðặng Ưởng", "dang uong"),
            ("Lê Quý Đôn", "le quy don"),
            ("H'Hen Niê", "h'hen nie"),
            ("ABC 012", "abc 012"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_ignores_how_letters_are_spelled(text in "[a-zA-Zà-ýÀ-ÝăĂđĐĩĨũŨơƠưƯạ-ỹẠ-Ỹ ]{0,30}") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&text), fold(&decomposed));
            prop_assert_eq!(fold(&nfc(&text)), fold(&text.to_uppercase()));
        }

        #[test]
        fn letters_of_any_script_fold_as_in_a_text_decomposed_whole(text in "\\PC{0,30}") {
            let bare: String = text.nfd().filter(|c| !is_combining_mark(*c)).collect();
            let lower: String = bare.chars().flat_map(char::to_lowercase).map(plain_d).collect();
            prop_assert_eq!(fold(&text), squeeze(&lower, |c| c.is_whitespace() || c.is_control()));
        }
    }
}
