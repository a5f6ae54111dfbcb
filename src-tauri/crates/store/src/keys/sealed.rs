//! A key ring inside a standard age file under a passphrase; the `age` program opens it too.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::KeyRing;
use crate::env::SCRYPT_LOG_N_MAX;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::file_sum;

const SEAL: &str = "seal the keys";
const OPEN: &str = "open the keys";

/// The bytes of an age file holding `ring` under `secret`.
pub(crate) fn seal(path: &Path, ring: &KeyRing, secret: &str, log_n: u8) -> Result<Vec<u8>> {
    let plain = Zeroizing::new(serde_json::to_vec(ring).map_err(std::io::Error::other).during(path, SEAL)?);
    let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
    // age panics on 0 and on 64 and more.
    recipient.set_work_factor(log_n.clamp(1, SCRYPT_LOG_N_MAX));
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(std::io::Error::other)
        .during(path, SEAL)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).during(path, SEAL)?;
    writer.write_all(&plain).during(path, SEAL)?;
    writer.finish().during(path, SEAL)?;
    Ok(sealed)
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
    let plain = match decrypt(&sealed, secret) {
        Ok(plain) => plain,
        Err(DecryptError::ExcessiveWork { .. }) if as_written => {
            return Err(StoreError::TooMuchWork { path: path.to_owned() });
        }
        Err(_) if as_written => return Err(wrong()),
        Err(error) => return Err(damaged(error.to_string())),
    };
    serde_json::from_slice(&plain).map_err(|_| damaged("the file holds no key ring".to_owned()))
}

fn decrypt(sealed: &[u8], secret: &str) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    let mut identity = scrypt::Identity::new(SecretString::from(secret.to_owned()));
    identity.set_max_work_factor(SCRYPT_LOG_N_MAX);
    let mut reader = Decryptor::new(sealed)?.decrypt(std::iter::once(&identity as &dyn age::Identity))?;
    let mut plain = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut plain)?;
    Ok(plain)
}
