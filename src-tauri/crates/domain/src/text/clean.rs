//! Cleaning: keyboards, web pages and workbooks leave invisible characters that break search and print.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// One spelling of every accented letter (Unicode NFC). Old files spell `ế` with up to three characters.
pub fn nfc(text: &str) -> String {
    composed(text).into_owned()
}

/// A line of text as it is stored: NFC, without control, direction, zero-width characters and soft hyphens, with
/// single spaces inside and none outside.
pub fn clean(text: &str) -> String {
    // Composed last: a mark that stood behind an invisible character can only then join its letter.
    nfc(&squeeze(text, |c| c.is_whitespace() || c.is_control()))
}

/// Prose of several lines, each cleaned as by [`clean`]; blank lines at both ends are dropped. A bullet of a symbol font,
/// as Word puts it into the clipboard, becomes a hyphen; a line end inside a paragraph of Word ends the line.
pub fn clean_lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n");
    let lines: Vec<String> = unified.split('\n').map(line).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn line(text: &str) -> String {
    match text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c) && !is_of_symbol_font(c)) {
        rest if rest.starts_with(is_of_symbol_font) => clean(&format!("- {rest}")),
        rest => clean(rest),
    }
}

fn composed(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// Drops invisible characters and joins the words between `gap` characters with single spaces.
pub(super) fn squeeze(text: &str, gap: impl Fn(char) -> bool) -> String {
    let mut out = Squeezed::with_capacity(text.len());
    for c in text.chars() {
        if gap(c) { out.gap() } else { out.push(c) }
    }
    out.text
}

/// Words joined with single spaces, without invisible characters.
pub(super) struct Squeezed {
    pub(super) text: String,
    pending: bool,
}

impl Squeezed {
    /// With room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), pending: false }
    }

    /// The next character of a word.
    pub(super) fn push(&mut self, c: char) {
        if !c.is_ascii() && is_invisible(c) {
            return;
        }
        if std::mem::take(&mut self.pending) {
            self.text.push(' ');
        }
        self.text.push(c);
    }

    /// The word ends, if one has begun.
    pub(super) fn gap(&mut self) {
        self.pending = !self.text.is_empty();
    }
}

/// A character that only the symbol font it was typed in has a picture for (Unicode's private use).
fn is_of_symbol_font(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}')
}

/// Characters that take no room or have no picture, and carry no Vietnamese text: soft hyphen, zero-width ones, direction
/// marks, joiners, variation selectors, the byte-order mark, those of symbol fonts.
fn is_invisible(c: char) -> bool {
    is_of_symbol_font(c)
        || matches!(
            c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        for (typed, kept) in [
            ("  Nguyễn \t Văn\u{a0}\u{a0}An \n", "Nguyễn Văn An"),
            ("Nguye\u{302}\u{303}n", "Nguyễn"),
            ("\u{feff}Tr\u{ad}ần\u{200b} Bình", "Trần Bình"),
            ("\u{202e}An\u{202c}", "An"),
            ("a\u{0}b", "a b"),
            ("Nguye\u{302}\u{200b}\u{303}n", "Nguyễn"),
            ("\u{35c}\u{200b}\u{1dc0}", "\u{1dc0}\u{35c}"),
            ("\u{200b} ", ""),
        ] {
            assert_eq!(clean(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn lines_of_prose_stay_lines() {
        assert_eq!(clean_lines("\r\n một  hai\r\n\r\nba \n"), "một hai\n\nba");
        assert_eq!(clean_lines("một\u{b}hai"), "một\nhai");
    }

    #[test]
    fn a_bullet_of_a_symbol_font_becomes_a_hyphen() {
        assert_eq!(clean_lines("\u{feff}\u{f0b7}\tmột\n \u{f0a7} hai \u{f0fc}\nba"), "- một\n- hai\nba");
        assert_eq!(clean("\u{f0b7} một"), "một");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC{0,40}|[a-zà-ỹ\u{300}\u{323}\u{200b} \t\n]{0,40}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
