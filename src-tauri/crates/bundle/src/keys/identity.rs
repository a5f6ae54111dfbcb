//! age identities and recipients (X25519).

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519;
use bech32::{Bech32, Hrp};
use serde::{Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

use crate::error::{BundleError, Result};

/// Opens what was encrypted to its [`Recipient`].
pub struct Identity(pub(crate) x25519::Identity);

impl Identity {
    /// From its text, `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// [`BundleError::NotAKey`].
    pub fn parse(text: &str) -> Result<Self> {
        text.parse().map(Self).map_err(|_| BundleError::NotAKey { detail: "an age identity" })
    }

    pub(super) fn of_secret(secret: &[u8; 32]) -> Result<Self> {
        let mut text = bech32::encode_upper::<Bech32>(Hrp::parse_unchecked("age-secret-key-"), secret)
            .map_err(|_| BundleError::NotAKey { detail: "an age identity" })?;
        let identity = Self::parse(&text);
        text.zeroize();
        identity
    }

    /// Its text, as the `age` program reads it from a file.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// What others encrypt to.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

/// To whom a bundle is encrypted, `age1…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) x25519::Recipient);

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Recipient {
    type Err = BundleError;

    fn from_str(text: &str) -> Result<Self> {
        let recipient: Option<x25519::Recipient> = text.parse().ok();
        // One spelling: what is compared, signed and read aloud must not have two.
        let canonical = recipient.filter(|recipient| recipient.to_string() == text);
        canonical.map(Self).ok_or(BundleError::NotAKey { detail: "an age recipient" })
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
