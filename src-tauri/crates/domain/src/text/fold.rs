//! Folding: what search compares. "nguyen dinh duc" finds Nguyễn Đình Đức.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::clean::squeeze;

/// Lower case, without Vietnamese marks, `đ` as `d`, single spaces.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return squeeze(&text.to_ascii_lowercase(), is_gap);
    }
    let bare: String =
        text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(plain_d).collect();
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
    }
}
