//! What a bundle's file is called: for people alone, nothing is ever read from it.

use std::fmt;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// How a bundle's file ends.
pub const EXTENSION: &str = "sochibo";

/// Letters that a name of sender or receiver may have.
const LONGEST: usize = 40;

/// `ChiBo3_gui-DangUyX_2026-11_lan-07.sochibo`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName<'n> {
    /// Who sends.
    pub sender: &'n str,
    /// For whom.
    pub receiver: &'n str,
    /// Year and month in which it is sent.
    pub month: (i32, u32),
    /// Its place in the sequence.
    pub sequence: u64,
}

impl fmt::Display for FileName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = self.month;
        let (sender, receiver) = (joined(self.sender), joined(self.receiver));
        write!(f, "{sender}_gui-{receiver}_{year:04}-{month:02}_lan-{:02}.{EXTENSION}", self.sequence)
    }
}

/// The words of a name written as one, each with a capital: letters without marks and figures alone.
fn joined(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars() {
        decompose_canonical(letter, |part| match part {
            'đ' => plain.push('d'),
            'Đ' => plain.push('D'),
            part if is_combining_mark(part) => {}
            part if part.is_ascii_alphanumeric() => plain.push(part),
            _ => plain.push(' '),
        });
    }
    let mut one = String::new();
    for word in plain.split_whitespace() {
        let mut letters = word.chars();
        one.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        one.extend(letters);
    }
    one.truncate(LONGEST);
    if one.is_empty() { "So".to_owned() } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(sender: &str, receiver: &str, sequence: u64) -> String {
        FileName { sender, receiver, month: (2026, 11), sequence }.to_string()
    }

    #[test]
    fn a_name_is_made_of_letters_without_marks_figures_and_hyphens() {
        assert_eq!(name("Chi bộ 3", "Đảng ủy X", 7), "ChiBo3_gui-DangUyX_2026-11_lan-07.sochibo");
        assert_eq!(
            name("Chi bộ Tổ dân phố 3", "../..\\", 123),
            "ChiBoToDanPho3_gui-So_2026-11_lan-123.sochibo"
        );
        let long = name(&"Chi bộ ".repeat(50), "e\u{323}\u{302}", 1);
        assert!(long.len() < 100 && long.is_ascii() && long.contains("_gui-E_"), "{long}");
    }
}
