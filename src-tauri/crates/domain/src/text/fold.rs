//! Folding: what search compares. "nguyen dinh duc" finds Nguyễn Đình Đức.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::clean::squeeze;

/// Lower case, without Vietnamese marks, `đ` as `d`, single spaces.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return squeeze(&text.to_ascii_lowercase(), is_gap);
    }
    let mut bare = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            bare.push(letter.to_ascii_lowercase());
            continue;
        }
        // Letter by letter: only marks, which go, would change their places in a text decomposed whole.
        decompose_canonical(letter, |part| {
            if !is_combining_mark(part) {
                bare.extend(part.to_lowercase().map(plain_d));
            }
        });
    }
    squeeze(&bare, is_gap)
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control()
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
            prop_assert_eq!(fold(&text), squeeze(&lower, is_gap));
        }
    }
}
