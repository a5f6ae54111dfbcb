//! A card: what others may know of a book, so that they can send to it and recognise what it signs.

use std::fmt;

use serde::Serialize;

use crate::error::{BundleError, Result};
use crate::ids::BookId;
use crate::json::{Fields, JsonFault, Texts, parse};
use crate::keys::signed;
use crate::keys::{BookKeys, Recipient, SignerKey};
use crate::limits::{FORMAT, OBJECT_BYTES};
use crate::sum::Sum;
use crate::words::word_of;

const PLACE: &str = "card.json";
const PURPOSE: &str = "sochibo card 1";

/// Values a card holds.
const VALUES: usize = 20;

/// Words of a fingerprint.
const WORDS: usize = 10;

/// Whose book it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// A cell.
    Cell,
    /// A committee above cells.
    Committee,
}

/// What others may know of a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The book.
    pub book: BookId,
    /// What people call it.
    pub name: String,
    /// Whose it is.
    pub body: Body,
    /// What is sent to it is encrypted to this.
    pub recipient: Recipient,
    /// What it sends is signed with this.
    pub key: SignerKey,
}

#[derive(Serialize)]
struct Signed<'c> {
    format: u64,
    #[serde(flatten)]
    card: &'c Card,
    sig: String,
}

impl Card {
    /// That of a book with these keys.
    #[must_use]
    pub fn of(book: BookId, name: &str, body: Body, keys: &BookKeys) -> Self {
        Self {
            book,
            name: name.to_owned(),
            body,
            recipient: keys.identity.recipient(),
            key: keys.signer.key(),
        }
    }

    /// The file others read, signed with the book's keys.
    ///
    /// # Errors
    /// [`BundleError::NotAKey`] when these are the keys of another book; [`BundleError::Json`] for a name that a reader
    /// would refuse.
    pub fn sign(&self, keys: &BookKeys) -> Result<Vec<u8>> {
        use base64::Engine;
        if self.key != keys.signer.key() || self.recipient != keys.identity.recipient() {
            return Err(BundleError::NotAKey { detail: "the key on the card" });
        }
        let sig = keys.signer.sign(&signed(PURPOSE, self.text(true).as_bytes()));
        let sig = base64::engine::general_purpose::STANDARD.encode(sig);
        let bytes = serde_json::to_vec(&Signed { format: FORMAT, card: self, sig })
            .map_err(|error| JsonFault::Syntax(error.to_string()).at(PLACE))?;
        Self::read(&bytes)?;
        Ok(bytes)
    }

    /// Reads a card and verifies that whoever holds its key signed it. Whether that is who the name says is for two
    /// people on the telephone to find out.
    ///
    /// # Errors
    /// [`BundleError::Json`], [`BundleError::Newer`], [`BundleError::TooLarge`], [`BundleError::Forged`].
    pub fn read(bytes: &[u8]) -> Result<Self> {
        if bytes.len() as u64 > OBJECT_BYTES {
            return Err(BundleError::TooLarge { what: "bytes of a card", most: OBJECT_BYTES });
        }
        let value = parse(bytes, Texts::Shown, VALUES).map_err(|fault| fault.at(PLACE))?;
        let mut fields = Fields::of(&value, PLACE)?;
        let format = fields.ordinal("format")?;
        if format > FORMAT {
            return Err(BundleError::Newer { found: format.to_string() });
        }
        let card = Self {
            book: fields.id("book")?,
            name: fields.name("name")?,
            body: fields.word("body", &[("cell", Body::Cell), ("committee", Body::Committee)])?,
            recipient: fields.parsed("recipient", "an age recipient")?,
            key: fields.parsed("key", "an Ed25519 key in base64")?,
        };
        let sig = fields.bytes_of("sig")?;
        fields.finish()?;
        card.key.verify(&signed(PURPOSE, card.text(true).as_bytes()), &sig)?;
        Ok(card)
    }

    /// What two people compare. The name is left out: it may be corrected without a new key.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let sum = Sum::of(&signed(PURPOSE, self.text(false).as_bytes()));
        let mut bytes = [0; WORDS];
        bytes.iter_mut().zip(sum.0).for_each(|(byte, of_sum)| *byte = of_sum);
        Fingerprint(bytes)
    }

    /// The values joined by line feeds; no value can hold one.
    fn text(&self, with_name: bool) -> String {
        let body = match self.body {
            Body::Cell => "cell",
            Body::Committee => "committee",
        };
        let (book, recipient, key) =
            (self.book.to_string(), self.recipient.to_string(), self.key.to_string());
        let name = with_name.then_some(self.name.as_str());
        let values = [Some(book.as_str()), name, Some(body), Some(recipient.as_str()), Some(key.as_str())];
        values.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }
}

/// Ten words by which a card is compared over the telephone: 80 bits of its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; WORDS]);

impl Fingerprint {
    /// The words in their order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.into_iter().map(word_of)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().collect::<Vec<_>>().join(" "))
    }
}
