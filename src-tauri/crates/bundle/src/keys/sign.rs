//! Ed25519 (RFC 8032), verified strictly.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Serialize, Serializer};

use crate::error::{BundleError, Result};

/// A signing key. Wiped from memory when dropped.
pub struct Signer(SigningKey);

impl Signer {
    /// From a seed.
    #[must_use]
    pub fn of(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The key that others verify with.
    #[must_use]
    pub fn key(&self) -> SignerKey {
        SignerKey(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// A key that verifies signatures, written in base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SignerKey(pub [u8; 32]);

impl SignerKey {
    /// Whether `signature` is one of this key. Small-order keys and non-canonical values have none.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<()> {
        VerifyingKey::from_bytes(&self.0)
            .and_then(|key| key.verify_strict(message, &Signature::from_bytes(signature)))
            .map_err(|_| BundleError::Forged)
    }
}

impl fmt::Display for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl FromStr for SignerKey {
    type Err = BundleError;

    fn from_str(text: &str) -> Result<Self> {
        let bytes = STANDARD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or(BundleError::NotAKey { detail: "an Ed25519 key in base64" })
    }
}

impl Serialize for SignerKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a signature is made of: what it is for, a zero byte, and the text itself.
pub(crate) fn signed(purpose: &str, text: &[u8]) -> Vec<u8> {
    [purpose.as_bytes(), &[0], text].concat()
}
