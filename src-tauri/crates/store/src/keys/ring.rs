//! The secrets of a vault, kept together so that one passphrase or one printed code opens them all.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use super::random;
use crate::error::Result;
use crate::files::FileKeys;

/// The secrets of a vault. Wiped from memory when dropped.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeyRing {
    /// Vault the ring belongs to; a ring of another vault does not open this one.
    pub(crate) vault: Uuid,
    /// Keys of the database in hexadecimal, newest last; older ones open older backups.
    database: Vec<String>,
    /// The vault's own age identity, for attachments and backups.
    identity: String,
    /// Seed of this device's Ed25519 signing key (RFC 8032), in hexadecimal.
    signing_seed: String,
    /// Names this device in the list of writers.
    pub(crate) device: Uuid,
}

impl KeyRing {
    pub(crate) fn generate(vault: Uuid, device: Uuid) -> Result<Self> {
        let identity = age::x25519::Identity::generate();
        Ok(Self {
            vault,
            database: vec![hex(&random::<32>()?)],
            identity: age::secrecy::ExposeSecret::expose_secret(&identity.to_string()).to_owned(),
            signing_seed: hex(&random::<32>()?),
            device,
        })
    }

    /// Goes on as another device.
    pub(crate) fn go_under(&mut self, device: &DeviceKeys) {
        self.device = device.device;
        self.signing_seed.zeroize();
        self.signing_seed.clone_from(&device.signing_seed);
    }

    /// What attachments are encrypted to and named with.
    pub(crate) fn file_keys(&self) -> Option<FileKeys> {
        FileKeys::of(&self.identity)
    }

    /// The raw key of the database as SQLCipher takes it, `x'…'`.
    pub(crate) fn database_key(&self) -> Option<Zeroizing<String>> {
        let key = self.database.last()?;
        let plausible = key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        plausible.then(|| Zeroizing::new(format!("x'{key}'")))
    }
}

/// What a restored vault goes on under: the machine its keys were made for may go on too.
pub(crate) struct DeviceKeys {
    pub(crate) device: Uuid,
    signing_seed: String,
}

impl DeviceKeys {
    pub(crate) fn generate(device: Uuid) -> Result<Self> {
        Ok(Self { device, signing_seed: hex(&random::<32>()?) })
    }

    /// As kept inside the encrypted database: the id and the seed.
    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{} {}", self.device, self.signing_seed))
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (device, signing_seed) = text.split_once(' ')?;
        Some(Self { device: Uuid::try_parse(device).ok()?, signing_seed: signing_seed.to_owned() })
    }
}

impl Drop for DeviceKeys {
    fn drop(&mut self) {
        self.signing_seed.zeroize();
    }
}

impl Drop for KeyRing {
    fn drop(&mut self) {
        self.database.zeroize();
        self.identity.zeroize();
        self.signing_seed.zeroize();
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
