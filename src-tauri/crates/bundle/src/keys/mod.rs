//! What a book and a machine open and sign with. Everything is derived from what is kept anyway: nothing more to keep,
//! nothing more to lose.

mod identity;
mod sign;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

pub use identity::{Identity, Recipient};
pub(crate) use sign::signed;
pub use sign::{Signer, SignerKey};

use crate::error::Result;

/// Separates a book's signing key from the identity it comes of.
const BOOK_SIGNING: &[u8] = b"sochibo book signing 1";

/// Separates a machine's identity from its signing seed.
const DEVICE_IDENTITY: &[u8] = b"sochibo device identity 1";

/// What a book opens and signs with.
pub struct BookKeys {
    /// Opens what was sent to the book.
    pub identity: Identity,
    /// Signs what the book sends.
    pub signer: Signer,
}

impl BookKeys {
    /// From the age identity in the book's key ring (`AGE-SECRET-KEY-1…`).
    ///
    /// # Errors
    /// [`NotAKey`](crate::BundleError::NotAKey).
    pub fn of(identity: &str) -> Result<Self> {
        let identity = Identity::parse(identity)?;
        let seed = derive(identity.text().as_bytes(), BOOK_SIGNING);
        Ok(Self { identity, signer: Signer::of(&seed) })
    }
}

/// What a machine opens and signs with among the machines of its book.
pub struct DeviceKeys {
    /// Opens what was sent to the machine.
    pub identity: Identity,
    /// Signs what the machine sends.
    pub signer: Signer,
}

impl DeviceKeys {
    /// From the seed in the machine's key ring.
    ///
    /// # Errors
    /// None that can be met; the identity is parsed like one from outside.
    pub fn of(seed: &[u8; 32]) -> Result<Self> {
        let identity = Identity::of_secret(&derive(seed, DEVICE_IDENTITY))?;
        Ok(Self { identity, signer: Signer::of(seed) })
    }
}

/// HMAC-SHA-256 of `purpose` under `key`.
fn derive(key: &[u8], purpose: &[u8]) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(mac(key, &[purpose]))
}

/// HMAC-SHA-256 of all `pieces`, end to end, under `key`.
pub(crate) fn mac(key: &[u8], pieces: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        unreachable!("HMAC takes a key of any length")
    };
    pieces.iter().for_each(|piece| mac.update(piece));
    mac.finalize().into_bytes().into()
}
