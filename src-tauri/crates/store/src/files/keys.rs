//! What the files of a vault are encrypted to and named with.

use age::x25519::{Identity, Recipient};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::FileHash;

/// Separates the key of the names from the identity it comes of.
const NAMES: &[u8] = b"sochibo file names 1";

/// The vault's own age identity, and the key that turns a content into a name. Both stay the same when the vault gets a
/// new passphrase, so that a content is found under one name for good.
pub(crate) struct FileKeys {
    identity: Identity,
    names: Zeroizing<[u8; 32]>,
}

impl FileKeys {
    /// From the identity of the key ring; nothing when it is none.
    pub(crate) fn of(identity: &str) -> Option<Self> {
        let names = Zeroizing::new(mac(identity.as_bytes(), NAMES)?);
        Some(Self { identity: identity.parse().ok()?, names })
    }

    pub(super) fn identity(&self) -> &dyn age::Identity {
        &self.identity
    }

    pub(super) fn recipient(&self) -> Recipient {
        self.identity.to_public()
    }

    /// The name of the file that holds this content.
    pub(crate) fn name(&self, content: &FileHash) -> String {
        let name = mac(&*self.names, &content.0).unwrap_or_default();
        name.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn mac(key: &[u8], message: &[u8]) -> Option<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(message);
    Some(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_depends_on_the_vault_and_on_the_content() {
        let keys = || {
            let identity = Identity::generate();
            FileKeys::of(age::secrecy::ExposeSecret::expose_secret(&identity.to_string())).unwrap()
        };
        let (one, other) = (keys(), keys());
        let (a, b) = (FileHash([1; 32]), FileHash([2; 32]));
        assert_eq!(one.name(&a), one.name(&a));
        assert_ne!(one.name(&a), one.name(&b));
        assert_ne!(one.name(&a), other.name(&a));
        assert_eq!(one.name(&a).len(), 64);
        assert!(FileKeys::of("not an identity").is_none());
    }
}
