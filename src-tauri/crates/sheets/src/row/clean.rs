//! Text as people meant it: composed letters, single spaces, nothing invisible.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in NFC, spaces collapsed and trimmed, control characters and invisible signs dropped. Line ends become
/// spaces. Clean text is handed back as it is.
pub(crate) fn tidy(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_tidy(&text) {
        return text;
    }
    let mut tidied = String::with_capacity(text.len());
    let mut gap = false;
    for character in text.nfc() {
        if character.is_whitespace() {
            gap = true;
        } else if !is_invisible(character) {
            if gap && !tidied.is_empty() {
                tidied.push(' ');
            }
            gap = false;
            tidied.push(character);
        }
    }
    Cow::Owned(tidied)
}

fn is_tidy(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        if character == ' ' {
            if after_space {
                return false;
            }
            after_space = true;
            continue;
        }
        after_space = false;
        if character < '\u{7F}' {
            if character < ' ' {
                return false;
            }
        } else if character.is_whitespace() || is_invisible(character) {
            return false;
        }
    }
    !after_space && (text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes)
}

/// Control characters, soft hyphens, zero-width signs, direction marks, byte order marks.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
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
        fn tidying_twice_changes_nothing(text in "\\PC{0,40}|[ \\u{300}-\\u{303}aeiouAnđ\\n\\u{a0}]{0,20}") {
            let once = tidy(Cow::Borrowed(&text)).into_owned();
            let twice = tidy(Cow::Borrowed(&once)).into_owned();
            prop_assert_eq!(&twice, &once);
            prop_assert!(!once.contains("  ") && once.trim() == once);
        }

        #[test]
        fn cutting_keeps_at_most_that_many_characters(text in "\\PC{0,40}", most in 0_usize..50) {
            let cut = cut(Cow::Borrowed(&text), most).into_owned();
            prop_assert!(cut.chars().count() <= most && text.starts_with(&cut));
        }
    }
}
