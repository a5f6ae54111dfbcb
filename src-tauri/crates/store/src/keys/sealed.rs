//! A key ring inside a standard age file under a passphrase; the `age` program opens it too.

use std::fs;
use std::path::Path;

use age::DecryptError;
use zeroize::Zeroizing;

use super::KeyRing;
use super::secret::{decrypt, encrypt};
use crate::error::{OnFile, Result, StoreError};
use crate::folder::file_sum;

const SEAL: &str = "seal the keys";
const OPEN: &str = "open the keys";

/// The bytes of an age file holding `ring` under `secret`.
pub(crate) fn seal(path: &Path, ring: &KeyRing, secret: &str, log_n: u8) -> Result<Vec<u8>> {
    let plain = Zeroizing::new(serde_json::to_vec(ring).map_err(std::io::Error::other).during(path, SEAL)?);
    encrypt(&plain, secret, log_n).during(path, SEAL)
}

/// Opens the age file at `path` and returns the ring in it. `wrong` says what a failing secret means for a file that
/// is as it was written, which `known_sums` tells.
pub(crate) fn open_sealed(
    path: &Path,
    secret: &str,
    known_sums: &[String],
    wrong: impl FnOnce() -> StoreError,
) -> Result<KeyRing> {
    let damaged = |detail: String| StoreError::Damaged { path: path.to_owned(), operation: OPEN, detail };
    let sealed = match fs::read(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(damaged("the file is missing".to_owned()));
        }
        read => read.during(path, OPEN)?,
    };
    let as_written = known_sums.contains(&file_sum(&sealed));
    let plain = match decrypt(&sealed, secret, u64::MAX) {
        Ok(plain) => plain,
        Err(DecryptError::ExcessiveWork { .. }) if as_written => {
            return Err(StoreError::TooMuchWork { path: path.to_owned() });
        }
        Err(_) if as_written => return Err(wrong()),
        Err(error) => return Err(damaged(error.to_string())),
    };
    serde_json::from_slice(&plain).map_err(|_| damaged("the file holds no key ring".to_owned()))
}
