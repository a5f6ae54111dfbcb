//! Text as it may enter a page: composed, without characters that have no picture.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Composes to NFC, drops control, bidirectional, zero-width and soft-hyphen characters and variation
/// selectors, turns every kind of line end into `\n` and every odd space into a plain one. A no-break space
/// stays: it says where a line must not end.
pub(crate) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    if is_nfc(&text) {
        text.chars().filter_map(keep).collect()
    } else {
        text.nfc().filter_map(keep).collect()
    }
}

fn keep(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{2007}' | '\u{202F}' => Some('\u{A0}'),
        // The face draws these two alike; one of them would be extracted as the other.
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}' => None,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => None,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn decomposed_vietnamese_becomes_composed() {
        assert_eq!(clean("Nguye\u{302}\u{303}n Thi\u{323} E\u{302}\u{309}"), "Nguyễn Thị Ể");
    }

    #[test]
    fn invisible_characters_are_dropped_and_line_ends_are_one() {
        assert_eq!(clean("a\u{200B}b\u{AD}c\u{202E}d\u{7}\r\ne\u{2028}f"), "abcd\ne\nf");
        assert_eq!(clean("a\tb\u{3000}c\u{A0}d"), "a b c\u{A0}d");
    }
}
