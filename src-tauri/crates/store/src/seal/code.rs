//! Hashes of sealed entries, and the short code a print carries.

use std::fmt;

use sha2::{Digest, Sha256};

/// Crockford's base 32: no I, L, O, U, so that a printed code is read one way only.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a code: 50 bits.
const LENGTH: usize = 10;

/// What names a sealed entry: SHA-256 over everything in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SealHash(pub [u8; 32]);

impl fmt::Display for SealHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The check code in the footer of a print: ten characters in two groups, taken from the hash of what was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealCode(String);

impl SealCode {
    pub(crate) fn of(digest: &[u8; 32]) -> Self {
        let bits = digest.iter().flat_map(|byte| (0..8).rev().map(move |bit| usize::from(byte >> bit & 1)));
        let bits: Vec<usize> = bits.take(LENGTH * 5).collect();
        let values = bits.chunks(5).map(|five| five.iter().fold(0, |value, bit| value * 2 + bit));
        Self(values.filter_map(|value| ALPHABET.get(value)).map(|letter| char::from(*letter)).collect())
    }

    /// Reads a typed code; spaces and dashes are free, case does not matter, `O` is zero, `I` and `L` are one. `None`
    /// when it cannot be a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let code: String = letters
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let known = code.bytes().all(|letter| ALPHABET.contains(&letter));
        (known && code.len() == LENGTH).then_some(Self(code))
    }

    pub(crate) fn as_stored(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_stored(code: String) -> Self {
        Self(code)
    }
}

impl fmt::Display for SealCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at_checked(LENGTH / 2).unwrap_or((&self.0, ""));
        write!(f, "{first}-{second}")
    }
}

/// A hash over named parts. Each is preceded by its length, so that no two lists of parts read the same.
pub(super) struct Hasher(Sha256);

impl Hasher {
    pub(super) fn new(purpose: &str) -> Self {
        Self(Sha256::new()).part(purpose.as_bytes())
    }

    pub(super) fn part(mut self, bytes: &[u8]) -> Self {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
        self
    }

    pub(super) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// SHA-256 of some bytes.
pub(super) fn sum(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        let code = SealCode::of(&sum(b"minutes"));
        let printed = code.to_string();
        assert_eq!(printed.len(), LENGTH + 1);
        assert_eq!(SealCode::parse(&printed), Some(code.clone()));
        assert_eq!(SealCode::parse(&printed.to_lowercase().replace('-', "  ")), Some(code));
        assert_eq!(
            SealCode::parse("OIL0O-11111").map(|code| code.to_string()).as_deref(),
            Some("01100-11111")
        );
    }

    #[test]
    fn what_cannot_be_a_code_is_none() {
        for typed in ["", "ABCDE", "ABCDE-FGHJU", "ABCDE-FGHJK-MNPQR", "Biên bản 05"] {
            assert_eq!(SealCode::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn parts_are_told_apart() {
        let together = Hasher::new("t").part(b"ab").part(b"").finish();
        let apart = Hasher::new("t").part(b"a").part(b"b").finish();
        assert_ne!(together, apart);
    }
}
