//! Bytes under a secret that a person knows or holds on paper: a standard age file that the `age` program opens with the
//! secret as its passphrase.

use std::io::{self, Read, Write};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use crate::env::SCRYPT_LOG_N_MAX;

/// An age file that holds `plain`. `log_n` is the work factor of scrypt.
pub(crate) fn encrypt(plain: &[u8], secret: &str, log_n: u8) -> io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
    // age panics on 0 and on 64 and more.
    recipient.set_work_factor(log_n.clamp(1, SCRYPT_LOG_N_MAX));
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(io::Error::other)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

/// What an age file holds, up to `most` bytes of it.
pub(crate) fn decrypt(sealed: &[u8], secret: &str, most: u64) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    let mut identity = scrypt::Identity::new(SecretString::from(secret.to_owned()));
    identity.set_max_work_factor(SCRYPT_LOG_N_MAX);
    let reader = Decryptor::new(sealed)?.decrypt(std::iter::once(&identity as &dyn age::Identity))?;
    let mut plain = Zeroizing::new(Vec::new());
    reader.take(most).read_to_end(&mut plain)?;
    Ok(plain)
}
