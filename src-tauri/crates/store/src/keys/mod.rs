//! The key ring of a vault and the two files it is kept in; secrets that people know or hold on paper.

mod recovery_code;
mod ring;
mod sealed;
mod secret;

pub use recovery_code::RecoveryCode;
pub(crate) use ring::{DeviceKeys, KeyRing};
pub(crate) use sealed::{open_sealed, seal};
pub(crate) use secret::{decrypt, encrypt};

use crate::error::{Result, StoreError};

/// Fills an array with randomness of the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}
