//! What a host lends the vault: time, ids and the price of a passphrase.

use std::sync::Arc;

use sochibo_domain::env::{Clock, Ids};

/// scrypt log₂N of key files: fixed, because a file calibrated on a fast laptop would be refused on a slow one.
pub const SCRYPT_LOG_N: u8 = 18;

/// Highest scrypt log₂N that is accepted when opening a key file.
pub const SCRYPT_LOG_N_MAX: u8 = 22;

/// What a host lends the vault.
#[derive(Clone)]
pub struct Env {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Hands out ids.
    pub ids: Arc<dyn Ids>,
    /// scrypt log₂N of the key files this vault writes; low in tests only.
    pub scrypt_log_n: u8,
}

impl Env {
    /// The environment of a real vault.
    pub fn new(clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Self { clock, ids, scrypt_log_n: SCRYPT_LOG_N }
    }

    /// The same with another price of a passphrase.
    pub fn with_scrypt(self, scrypt_log_n: u8) -> Self {
        Self { scrypt_log_n, ..self }
    }
}
