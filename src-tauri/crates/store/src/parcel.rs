//! A parcel: something that leaves the machine by itself, as a standard age file under a code made for it alone. The `age`
//! program opens it with the code as its passphrase.

use age::DecryptError;
use zeroize::Zeroizing;

use crate::error::{Result, StoreError};
use crate::keys::{RecoveryCode, decrypt, encrypt};

/// How every age file begins.
const BEGINS: &[u8] = b"age-encryption.org/v1\n";

/// Whether these bytes claim to be an age file.
pub fn is_parcel(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINS)
}

/// Packs `plain` under a fresh code. `log_n` is the work factor of scrypt.
///
/// # Errors
/// [`StoreError::NoRandomness`], [`StoreError::ParcelDamaged`] when the bytes cannot be written.
pub fn pack_parcel(plain: &[u8], log_n: u8) -> Result<(Vec<u8>, RecoveryCode)> {
    let code = RecoveryCode::generate()?;
    let packed = encrypt(plain, &code.to_string(), log_n).map_err(|error| damaged(&error))?;
    Ok((packed, code))
}

/// Opens a parcel with the code as somebody typed it; `most` bounds what comes out of it.
///
/// # Errors
/// [`StoreError::ParcelCodeMistyped`] for a slip in the code, [`StoreError::ParcelCode`] for the code of another parcel,
/// [`StoreError::ParcelTooMuchWork`], [`StoreError::ParcelDamaged`] for bytes that were cut off or changed.
pub fn open_parcel(bytes: &[u8], typed: &str, most: u64) -> Result<Zeroizing<Vec<u8>>> {
    let code = RecoveryCode::parse(typed).map_err(|error| match error {
        StoreError::RecoveryCodeMistyped { group } => StoreError::ParcelCodeMistyped { group },
        other => other,
    })?;
    // One byte more than may come tells that there is more.
    let plain = decrypt(bytes, &code.to_string(), most.saturating_add(1)).map_err(|error| match error {
        DecryptError::ExcessiveWork { .. } => StoreError::ParcelTooMuchWork,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            StoreError::ParcelCode
        }
        other => damaged(&other),
    })?;
    if u64::try_from(plain.len()).is_ok_and(|length| length <= most) {
        Ok(plain)
    } else {
        Err(StoreError::ParcelDamaged { detail: format!("it holds more than {most} bytes") })
    }
}

fn damaged(error: &dyn std::fmt::Display) -> StoreError {
    StoreError::ParcelDamaged { detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Low work, for tests.
    const LOG_N: u8 = 2;
    const MOST: u64 = 1024;

    fn refused(bytes: &[u8], code: &str) -> StoreError {
        open_parcel(bytes, code, MOST).unwrap_err()
    }

    #[test]
    fn what_was_packed_comes_out_with_the_code_however_it_is_typed() {
        let (bytes, code) = pack_parcel("Trần Thị Bích Ngọc".as_bytes(), LOG_N).unwrap();
        assert!(is_parcel(&bytes));
        for typed in [code.to_string(), code.to_string().to_lowercase(), code.groups().join(" ")] {
            assert_eq!(*open_parcel(&bytes, &typed, MOST).unwrap(), "Trần Thị Bích Ngọc".as_bytes());
        }
    }

    #[test]
    fn a_wrong_code_is_told_from_a_mistyped_one() {
        let (bytes, code) = pack_parcel(b"x", LOG_N).unwrap();
        let (_, other) = pack_parcel(b"x", LOG_N).unwrap();
        assert!(matches!(refused(&bytes, &other.to_string()), StoreError::ParcelCode));
        let mut groups = code.groups().to_vec();
        groups.swap(0, 1);
        assert!(matches!(
            refused(&bytes, &groups.join("-")),
            StoreError::ParcelCodeMistyped { group: Some(1) }
        ));
        assert!(matches!(refused(&bytes, "mật khẩu"), StoreError::ParcelCodeMistyped { .. }));
    }

    #[test]
    fn bytes_that_were_cut_off_or_changed_are_refused_wherever_it_happened() {
        let (bytes, code) = pack_parcel(&[7; 40], LOG_N).unwrap();
        let code = code.to_string();
        for length in (0..bytes.len()).step_by(3) {
            assert!(open_parcel(&bytes[..length], &code, MOST).is_err(), "cut to {length} bytes");
        }
        for place in (0..bytes.len()).step_by(3) {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert!(open_parcel(&changed, &code, MOST).is_err(), "bit of byte {place}");
        }
        let last = bytes.len() - 1;
        let mut changed = bytes.clone();
        changed[last] ^= 1;
        assert!(matches!(refused(&changed, &code), StoreError::ParcelDamaged { .. }));
        assert!(matches!(refused(&bytes[..last], &code), StoreError::ParcelDamaged { .. }));
    }

    #[test]
    fn more_than_expected_is_not_taken_out() {
        let (bytes, code) = pack_parcel(&[0; 2000], LOG_N).unwrap();
        assert!(matches!(refused(&bytes, &code.to_string()), StoreError::ParcelDamaged { .. }));
    }
}
