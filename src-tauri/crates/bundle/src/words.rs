//! The list of 256 words by which keys are compared over the telephone and phrases are made.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Short everyday words, one a line; each stays itself without its diacritics, and none begins another.
const LIST: &str = include_str!("../../../../assets/words/fingerprint.txt");

/// The words in their order, with their letters bare.
static WORDS: LazyLock<Vec<(&str, String)>> =
    LazyLock::new(|| LIST.lines().map(|word| (word, bare(word))).collect());

/// The word for a byte.
pub(crate) fn word_of(byte: u8) -> &'static str {
    WORDS.get(usize::from(byte)).map_or("", |(word, _)| word)
}

/// The word for a byte as it is typed on any keyboard: `hoa sen` as `hoa-sen`.
pub(crate) fn typed_word_of(byte: u8) -> String {
    let spaced: Vec<String> = word_of(byte).split(' ').map(bare).collect();
    spaced.join("-")
}

/// What somebody typed: with or without diacritics, spaces, hyphens and capitals. `Err` holds the text from the first
/// letter on that begins no word.
pub(crate) fn read_words(typed: &str) -> Result<Vec<u8>, String> {
    let letters = bare(typed);
    let (mut rest, mut bytes) = (letters.as_str(), Vec::new());
    while !rest.is_empty() {
        let found = WORDS
            .iter()
            .zip(0..=u8::MAX)
            .find_map(|((_, word), byte)| Some((rest.strip_prefix(word.as_str())?, byte)));
        match found {
            Some((after, byte)) => {
                bytes.push(byte);
                rest = after;
            }
            None => return Err(rest.to_owned()),
        }
    }
    Ok(bytes)
}

/// The letters and figures of a text, lower case, without marks; `đ` as `d`.
fn bare(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for letter in text.chars() {
        decompose_canonical(letter, |part| match part {
            'đ' | 'Đ' => letters.push('d'),
            part if is_combining_mark(part) => {}
            part if part.is_alphanumeric() => letters.extend(part.to_lowercase()),
            _ => {}
        });
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_256_short_words_of_one_or_two_syllables() {
        assert_eq!(WORDS.len(), 256);
        for (word, bare) in WORDS.iter() {
            assert!(unicode_normalization::is_nfc(word), "{word}");
            assert!((1..=2).contains(&word.split(' ').count()), "{word}");
            assert!(
                (3..=10).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{word}"
            );
            assert_eq!(word.trim(), *word);
        }
    }

    #[test]
    fn no_two_words_are_taken_for_each_other_even_without_diacritics() {
        for (at, (word, bare)) in WORDS.iter().enumerate() {
            for (other, other_bare) in WORDS.iter().skip(at + 1) {
                assert!(distance(bare, other_bare) >= 3, "{word} and {other}");
                assert!(
                    !bare.starts_with(other_bare.as_str()) && !other_bare.starts_with(bare.as_str()),
                    "{word} {other}"
                );
            }
        }
    }

    #[test]
    fn words_are_read_however_they_are_typed() {
        let bytes = [0, 7, 255, 128];
        let proper: Vec<&str> = bytes.iter().map(|byte| word_of(*byte)).collect();
        let typed: Vec<String> = bytes.iter().map(|byte| typed_word_of(*byte)).collect();
        for text in [
            proper.join(" "),
            proper.join(" · ").to_uppercase(),
            typed.join("-"),
            typed.concat().replace('-', ""),
        ] {
            assert_eq!(read_words(&text).as_deref(), Ok(&bytes[..]), "{text}");
        }
        assert_eq!(read_words(&format!("{} qqq", proper[0])), Err("qqq".to_owned()));
    }

    /// Letters to change, add or drop (Levenshtein).
    fn distance(one: &str, other: &str) -> usize {
        let mut row: Vec<usize> = (0..=other.len()).collect();
        for (at, letter) in one.bytes().enumerate() {
            let mut before = std::mem::replace(&mut row[0], at + 1);
            for (place, against) in other.bytes().enumerate() {
                let changed = before + usize::from(letter != against);
                before = row[place + 1];
                row[place + 1] = changed.min(before + 1).min(row[place] + 1);
            }
        }
        row[other.len()]
    }
}
