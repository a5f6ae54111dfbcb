//! A phrase that opens a bundle for somebody without a card: ten words that are told another way than the file goes.

use std::fmt;

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::error::{BundleError, Result};
use crate::words::{read_words, typed_word_of, word_of};

/// Words of a phrase: 80 random bits, behind scrypt.
const WORDS: usize = 10;

/// Ten random words.
pub struct Phrase([u8; WORDS]);

impl Phrase {
    /// A fresh one.
    ///
    /// # Errors
    /// [`BundleError::NoRandomness`].
    pub fn generate() -> Result<Self> {
        let mut bytes = [0; WORDS];
        getrandom::fill(&mut bytes).map_err(|_| BundleError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// The one made of these bytes.
    #[must_use]
    pub fn of(bytes: [u8; WORDS]) -> Self {
        Self(bytes)
    }

    /// As somebody typed it: diacritics, capitals, spaces and hyphens do not matter.
    ///
    /// # Errors
    /// [`BundleError::PhraseMistyped`] names what is no word of the list, [`BundleError::PhraseLength`].
    pub fn parse(typed: &str) -> Result<Self> {
        let bytes = read_words(typed).map_err(|from| BundleError::PhraseMistyped { from })?;
        bytes.try_into().map(Self).map_err(|bytes: Vec<u8>| BundleError::PhraseLength { words: bytes.len() })
    }

    /// The words, to be shown and read aloud.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|byte| word_of(*byte))
    }

    /// What the `age` program takes as passphrase: `hoa-sen-banh-mi-…`.
    #[must_use]
    pub fn passphrase(&self) -> Passphrase {
        let words: Vec<String> = self.0.iter().map(|byte| typed_word_of(*byte)).collect();
        Passphrase(Zeroizing::new(words.join("-")))
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().collect::<Vec<_>>().join(" "))
    }
}

impl Drop for Phrase {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What a bundle is encrypted under when nobody's key is known.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// As somebody typed it: a [`Phrase`] in any spelling, otherwise the text itself in NFC.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        match Phrase::parse(text) {
            Ok(phrase) => phrase.passphrase(),
            Err(_) => Self(Zeroizing::new(text.trim().nfc().collect())),
        }
    }

    /// The text the `age` program takes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn secret(&self) -> SecretString {
        SecretString::from(self.0.as_str().to_owned())
    }
}
