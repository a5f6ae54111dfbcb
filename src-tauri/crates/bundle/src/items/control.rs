//! How a machine joins: what it is given, and how it answers.

use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

use crate::error::{BundleError, Result};
use crate::fault::from_io;
use crate::ids::{BookId, DeviceId, RecordId};
use crate::json::{Fields, JsonFault, Texts, parse};
use crate::keys::{Recipient, SignerKey, mac, signed};
use crate::limits::OBJECT_BYTES;

/// Values of such an object.
const VALUES: usize = 100;

/// What a proof of joining is for.
const JOINING: &str = "sochibo joining 1";

/// The keys of the book, in the envelope of an invitation. Wiped from memory when dropped.
#[derive(PartialEq, Eq, Serialize)]
pub struct Invitation {
    /// The book.
    pub book: BookId,
    /// What people call it.
    pub name: String,
    /// Whether it is a practice book.
    pub practice: bool,
    /// Its cell.
    pub cell: RecordId,
    /// The book's age identity.
    pub identity: String,
    /// What the new machine proves with that it was invited.
    #[serde(serialize_with = "base64")]
    pub token: [u8; 32],
}

impl Invitation {
    pub(crate) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let invitation = Self {
            book: fields.id("book")?,
            name: fields.name("name")?,
            practice: fields.yes("practice")?,
            cell: fields.id("cell")?,
            identity: fields.text("identity")?.to_owned(),
            token: fields.bytes_of("token")?,
        };
        fields.finish()?;
        Ok(invitation)
    }
}

impl Drop for Invitation {
    fn drop(&mut self) {
        self.identity.zeroize();
        self.token.zeroize();
    }
}

/// The card of a machine that joins, in its first sync bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Joining {
    /// The machine.
    pub device: DeviceId,
    /// What people call it.
    pub name: String,
    /// What it signs with.
    pub key: SignerKey,
    /// What is sent to it is encrypted to this.
    pub recipient: Recipient,
    /// That whoever wrote this held the invitation.
    #[serde(serialize_with = "base64")]
    pub proof: [u8; 32],
}

impl Joining {
    /// That of a machine which holds the token of an invitation.
    #[must_use]
    pub fn of(device: DeviceId, name: &str, key: SignerKey, recipient: Recipient, token: &[u8; 32]) -> Self {
        let mut joining = Self { device, name: name.to_owned(), key, recipient, proof: [0; 32] };
        joining.proof = joining.proof_under(token);
        joining
    }

    /// Whether the proof was made with this token.
    #[must_use]
    pub fn is_proved_by(&self, token: &[u8; 32]) -> bool {
        let expected = self.proof_under(token);
        // Every byte is looked at, so that the time taken tells nothing.
        expected.iter().zip(self.proof).fold(0, |differing, (one, other)| differing | (one ^ other)) == 0
    }

    fn proof_under(&self, token: &[u8; 32]) -> [u8; 32] {
        let values =
            [self.device.to_string(), self.name.clone(), self.key.to_string(), self.recipient.to_string()];
        mac(token, &[&signed(JOINING, values.join("\n").as_bytes())])
    }

    pub(crate) fn read(mut fields: Fields<'_>) -> Result<Self> {
        let joining = Self {
            device: fields.id("device")?,
            name: fields.name("name")?,
            key: fields.parsed("key", "an Ed25519 key in base64")?,
            recipient: fields.parsed("recipient", "an age recipient")?,
            proof: fields.bytes_of("proof")?,
        };
        fields.finish()?;
        Ok(joining)
    }
}

fn base64<S: Serializer>(bytes: &[u8; 32], serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

/// The bytes of a part that is one object; texts that a reader would refuse are refused here already.
pub(crate) fn object(place: &str, value: &impl Serialize) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec(value).map_err(|error| JsonFault::Syntax(error.to_string()).at(place))?;
    parse(&bytes, Texts::Shown, VALUES).map_err(|fault| fault.at(place))?;
    Ok(bytes)
}

/// Reads a part that is one object.
pub(crate) fn control<T>(place: &str, part: impl Read, read: impl Fn(Fields<'_>) -> Result<T>) -> Result<T> {
    let mut bytes = Zeroizing::new(Vec::new());
    part.take(OBJECT_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|error| from_io(error, |source| BundleError::Source { source }))?;
    let value = parse(&bytes, Texts::Shown, VALUES).map_err(|fault| fault.at(place))?;
    read(Fields::of(&value, place)?)
}
