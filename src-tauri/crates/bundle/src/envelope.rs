//! The outer layer: an age file, to keys or under a phrase.

use std::io::{BufRead, BufReader, Chain, Cursor, Read, Write};

use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::error::{BundleError, Layer, Result};
use crate::fault::{Guarded, from_io};
use crate::keys::{Identity, Recipient};
use crate::limits::{ENVELOPE_BYTES, ENVELOPE_LINES, SCRYPT_LOG_N, SCRYPT_LOG_N_MAX};
use crate::phrase::Passphrase;

/// How every age file begins, whatever its version.
const AGE: &[u8] = b"age-encryption.org/";
const VERSION: &[u8] = b"age-encryption.org/v1\n";
const ARMOUR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// To whom a bundle is encrypted.
pub enum Recipients {
    /// To each of these.
    Keys(Vec<Recipient>),
    /// To whoever knows this.
    Phrase {
        /// What opens it.
        passphrase: Passphrase,
        /// scrypt log₂N; low in tests only.
        log_n: u8,
    },
}

impl Recipients {
    /// To whoever knows the phrase.
    #[must_use]
    pub fn phrase(passphrase: Passphrase) -> Self {
        Self::Phrase { passphrase, log_n: SCRYPT_LOG_N }
    }

    pub(crate) fn is_phrase(&self) -> bool {
        matches!(self, Self::Phrase { .. })
    }
}

/// What may open a bundle.
pub enum Keys<'k> {
    /// Any of these.
    Identities(&'k [Identity]),
    /// This.
    Phrase(&'k Passphrase),
}

/// The source with the header that was read ahead.
pub(crate) type Sealed<R> = Chain<Cursor<Vec<u8>>, BufReader<Guarded<R>>>;

/// Opens the envelope. Whether it was under a phrase is told beside the reader.
pub(crate) fn unseal<R: Read>(source: R, keys: &Keys<'_>) -> Result<(StreamReader<Sealed<R>>, bool)> {
    let mut source = BufReader::with_capacity(64 << 10, Guarded(source));
    let header = read_header(&mut source)?;
    let sealed = Cursor::new(header).chain(source);
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| refused(error, false))?;
    let by_phrase = decryptor.is_scrypt();
    let opened = match (keys, by_phrase) {
        (Keys::Identities(_), true) => return Err(BundleError::NeedsPhrase),
        (Keys::Phrase(_), false) => return Err(BundleError::NeedsNoPhrase),
        (Keys::Identities(identities), false) => {
            decryptor.decrypt(identities.iter().map(|identity| &identity.0 as &dyn age::Identity))
        }
        (Keys::Phrase(passphrase), true) => {
            let mut identity = scrypt::Identity::new(passphrase.secret());
            identity.set_max_work_factor(SCRYPT_LOG_N_MAX);
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
    };
    opened.map(|reader| (reader, by_phrase)).map_err(|error| refused(error, by_phrase))
}

/// Reads the lines of the header, so that no more of it is held or worked through than makes sense.
fn read_header(source: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut header = Vec::new();
    for _ in 0..ENVELOPE_LINES {
        let from = header.len();
        let room = (ENVELOPE_BYTES - from) as u64;
        let read = source.by_ref().take(room).read_until(b'\n', &mut header);
        read.map_err(|error| from_io(error, |source| BundleError::Source { source }))?;
        let line = header.get(from..).unwrap_or_default();
        if from == 0 {
            check_beginning(line)?;
        }
        if !line.ends_with(b"\n") {
            let full = header.len() >= ENVELOPE_BYTES;
            return Err(if full { endless() } else { cut_off("it ends within the age header") });
        }
        if line.starts_with(b"---") {
            return Ok(header);
        }
        check_work(line)?;
    }
    Err(endless())
}

fn check_beginning(line: &[u8]) -> Result<()> {
    if line == VERSION {
        Ok(())
    } else if VERSION.starts_with(line) {
        Err(cut_off("it ends before the age header"))
    } else if line.starts_with(ARMOUR) {
        Err(BundleError::Armoured)
    } else if line.starts_with(AGE) && line.ends_with(b"\n") && line.len() <= 2 * VERSION.len() {
        let version = String::from_utf8_lossy(line.get(AGE.len()..).unwrap_or_default());
        Err(BundleError::Newer { found: format!("age {}", version.trim()) })
    } else {
        Err(BundleError::NotABundle)
    }
}

/// A work factor is refused before age works: `-> scrypt SALT LOG_N`.
fn check_work(line: &[u8]) -> Result<()> {
    let Some(arguments) = line.strip_prefix(b"-> scrypt ") else { return Ok(()) };
    let log_n =
        std::str::from_utf8(arguments).ok().and_then(|text| text.trim_end().rsplit(' ').next()?.parse().ok());
    match log_n {
        Some(log_n) if log_n > u32::from(SCRYPT_LOG_N_MAX) => Err(BundleError::TooMuchWork { log_n }),
        _ => Ok(()),
    }
}

fn endless() -> BundleError {
    BundleError::Malformed { layer: Layer::Envelope, detail: "the header is longer than any".to_owned() }
}

fn cut_off(detail: &str) -> BundleError {
    BundleError::Damaged { detail: detail.to_owned() }
}

fn refused(error: DecryptError, by_phrase: bool) -> BundleError {
    match error {
        DecryptError::ExcessiveWork { required, .. } => {
            BundleError::TooMuchWork { log_n: u32::from(required) }
        }
        DecryptError::Io(error) => from_io(error, |error| cut_off(&error.to_string())),
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            if by_phrase {
                BundleError::WrongPhrase
            } else {
                BundleError::OtherKey
            }
        }
        other => cut_off(&other.to_string()),
    }
}

/// What age says while it decrypts: the file is not as it was made.
pub(crate) fn while_decrypting(error: std::io::Error) -> BundleError {
    cut_off(&error.to_string())
}

/// Begins an envelope.
pub(crate) fn seal<W: Write>(sink: W, recipients: &Recipients) -> Result<StreamWriter<W>> {
    let encryptor = match recipients {
        Recipients::Keys(keys) => {
            Encryptor::with_recipients(keys.iter().map(|key| &key.0 as &dyn age::Recipient))
        }
        Recipients::Phrase { passphrase, log_n } => {
            let mut recipient = scrypt::Recipient::new(passphrase.secret());
            // age panics on 0 and on 64 and more.
            recipient.set_work_factor((*log_n).clamp(1, SCRYPT_LOG_N_MAX));
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        }
    };
    let encryptor = encryptor.map_err(|error| BundleError::misfit(error.to_string()))?;
    encryptor.wrap_output(sink).map_err(|source| BundleError::Sink { source })
}
