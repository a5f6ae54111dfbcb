//! Text as people meant it: composed letters, single spaces, nothing invisible.

use std::borrow::Cow;

use sochibo_domain::text::clean;

/// The text in NFC, in single spaces, without anything invisible. Clean text, by far the most, is handed back as it is.
pub(crate) fn tidy(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_tidy(&text) { text } else { Cow::Owned(clean(&text)) }
}

/// Whether the text is printable ASCII and composed Latin letters in single spaces; anything else takes the slow way.
fn is_tidy(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        let plain = matches!(character, ' '..='~' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
        let space = character == ' ';
        if !plain || (space && after_space) {
            return false;
        }
        after_space = space;
    }
    text.is_empty() || !after_space
}

/// The first `most` characters.
pub(crate) fn cut(text: Cow<'_, str>, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return text;
    }
    match text.char_indices().nth(most) {
        None => text,
        Some((end, _)) => match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.get(..end).unwrap_or_default()),
            Cow::Owned(mut text) => {
                text.truncate(end);
                Cow::Owned(text)
            }
        },
    }
}

/// A character no form can print: emoji, private signs, or the sign left where a letter was lost.
pub(crate) fn unusual_character(text: &str) -> Option<char> {
    if text.is_ascii() {
        return None;
    }
    text.chars().find(|character| {
        matches!(character,
            '\u{2300}'..='\u{23FF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{E000}'..='\u{F8FF}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FFF0}'..='\u{FFFF}' | '\u{1F000}'..='\u{10FFFF}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_composed_and_spaces_are_collapsed() {
        let table = [
            ("  Nguyễn   Văn\u{a0}An ", "Nguyễn Văn An"),
            ("Nguye\u{302}\u{303}n", "Nguyễn"),
            ("Tổ\r\n5,\tphường", "Tổ 5, phường"),
            ("Tổ\u{200b} 5\u{0}\u{7}", "Tổ 5"),
            ("Nguyễn  Văn 😀", "Nguyễn Văn 😀"),
            ("đúng rồi", "đúng rồi"),
            ("", ""),
        ];
        for (text, expected) in table {
            assert_eq!(tidy(Cow::Borrowed(text)), expected);
        }
        assert!(matches!(tidy(Cow::Borrowed("Nguyễn Văn An")), Cow::Borrowed(_)), "clean text is not copied");
    }

    #[test]
    fn emoji_and_lost_letters_are_noticed_and_vietnamese_is_not() {
        assert_eq!(unusual_character("Nguyễn Văn An 😀"), Some('😀'));
        assert_eq!(unusual_character("Nguy\u{FFFD}n"), Some('\u{FFFD}'));
        assert_eq!(unusual_character("Nguyễn Thị Ưởng – số 5 “tổ”, m²"), None);
    }

    proptest! {
        #[test]
        fn the_quick_look_agrees_with_cleaning(text in "\\PC{0,40}|[ \\u{300}-\\u{303}aeiouAnđÀ-ỹ\\n\\u{a0}]{0,20}") {
            prop_assert_eq!(tidy(Cow::Borrowed(&text)).into_owned(), clean(&text));
        }

        #[test]
        fn cutting_keeps_at_most_that_many_characters(text in "\\PC{0,40}", most in 0_usize..50) {
            let cut = cut(Cow::Borrowed(&text), most).into_owned();
            prop_assert!(cut.chars().count() <= most && text.starts_with(&cut));
        }
    }
}
