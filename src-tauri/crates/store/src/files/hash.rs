//! What names a content to the records.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::seal::SealCode;

/// SHA-256 of the content of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileHash(pub [u8; 32]);

impl FileHash {
    pub(super) fn of(hasher: Sha256) -> Self {
        Self(hasher.finalize().into())
    }

    /// That of a content at hand.
    pub fn of_content(content: &[u8]) -> Self {
        Self::of(Sha256::new_with_prefix(content))
    }

    /// The short code by which people compare two contents.
    pub fn code(&self) -> SealCode {
        SealCode::of(&self.0)
    }
}

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The text is no SHA-256 in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 in hexadecimal")]
pub struct NoHash;

impl FromStr for FileHash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let mut hash = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(NoHash);
        }
        for (at, byte) in hash.iter_mut().enumerate() {
            let pair = text.get(at * 2..at * 2 + 2).ok_or(NoHash)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NoHash)?;
        }
        Ok(Self(hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_as_it_is_written() {
        let hash = FileHash::of(Sha256::new_with_prefix(b"Bi\xc3\xaan b\xe1\xba\xa3n"));
        assert_eq!(hash.to_string().parse(), Ok(hash));
        for wrong in ["", "ab", &"g".repeat(64), &"é".repeat(32)] {
            assert_eq!(wrong.parse::<FileHash>(), Err(NoHash), "{wrong}");
        }
    }
}
