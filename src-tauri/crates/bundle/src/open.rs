//! Opening a bundle: everything that can be known of it before its first part is read.

use std::io::Read;

use age::stream::StreamReader;

use crate::archive::Archive;
use crate::envelope::{Keys, Sealed, unseal};
use crate::error::{BundleError, Result};
use crate::fault::from_io;
use crate::ids::{BookId, DeviceId};
use crate::keys::signed;
use crate::limits::MANIFEST_BYTES;
use crate::manifest::{self, Kind, Manifest, check_parts, check_said};
use crate::packing::Unpacked;
use crate::parts::Parts;
use crate::write::PURPOSE;

/// The layers below the parts.
pub(crate) type Layers<R> = Archive<Unpacked<StreamReader<Sealed<R>>>>;

/// Who reads.
#[derive(Debug, Clone, Copy)]
pub struct Me {
    /// The book that is open; `None` on a machine that holds none yet.
    pub book: Option<BookId>,
    /// This machine.
    pub device: DeviceId,
}

/// A bundle whose envelope was opened and whose signature is that of the key it names. Nothing says yet that it is for
/// whoever reads, nor whose key that is: [`accept`](Self::accept) asks.
pub struct Opened<R: Read> {
    manifest: Manifest,
    by_phrase: bool,
    archive: Layers<R>,
}

/// Opens the envelope, reads the manifest and verifies its signature.
///
/// # Errors
/// Everything that says why it is no bundle, not for these keys, newer, damaged, malformed or forged.
pub fn open<R: Read>(source: R, keys: &Keys<'_>) -> Result<Opened<R>> {
    let (plain, by_phrase) = unseal(source, keys)?;
    let mut archive = Archive::new(Unpacked::new(plain)?);
    let bytes = small(&mut archive, "manifest.json", MANIFEST_BYTES)?;
    let signature = small(&mut archive, "manifest.sig", 64)?;
    let manifest = manifest::read(&bytes)?;
    let signature: [u8; 64] =
        signature.try_into().map_err(|_| BundleError::archive("manifest.sig has not 64 bytes"))?;
    manifest.sender.key.verify(&signed(PURPOSE, &bytes), &signature)?;
    Ok(Opened { manifest, by_phrase, archive })
}

/// The whole of an entry that must be the next one.
fn small<R: Read>(archive: &mut Layers<R>, name: &str, most: u64) -> Result<Vec<u8>> {
    match archive.next()? {
        Some((found, _)) if found != name => {
            Err(BundleError::archive(format!("{found} stands where {name} must")))
        }
        Some((_, length)) if length > most => {
            Err(BundleError::archive(format!("{name} has more than {most} bytes")))
        }
        Some(_) => {
            let mut bytes = Vec::new();
            archive
                .read_to_end(&mut bytes)
                .map_err(|error| from_io(error, |source| BundleError::Source { source }))?;
            Ok(bytes)
        }
        None => Err(BundleError::archive(format!("{name} is missing"))),
    }
}

impl<R: Read> Opened<R> {
    /// What it says about itself; who signed it is `manifest().sender.key`.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Whether a phrase opened it, rather than a key.
    pub fn by_phrase(&self) -> bool {
        self.by_phrase
    }

    /// Goes on to the parts when the bundle is for `me`, when `believed` knows the key that signed as that of the sender,
    /// and when what the manifest announces fits together.
    ///
    /// # Errors
    /// [`BundleError::NotForMe`], [`BundleError::NotBelieved`], [`BundleError::Misfit`], [`BundleError::TooLarge`].
    pub fn accept(self, me: &Me, believed: impl FnOnce(&Manifest) -> bool) -> Result<Parts<R>> {
        if !self.is_for(me) {
            let names: Vec<&str> = self.manifest.receivers.iter().map(|one| one.name.as_str()).collect();
            return Err(BundleError::NotForMe { receivers: names.join(", ") });
        }
        if !believed(&self.manifest) {
            return Err(BundleError::NotBelieved { sender: self.manifest.sender.name });
        }
        self.look_inside()
    }

    /// Goes on to the parts without asking whom they are for and who signed: to look, never to take anything in.
    ///
    /// # Errors
    /// [`BundleError::Misfit`], [`BundleError::TooLarge`].
    pub fn look_inside(self) -> Result<Parts<R>> {
        check_said(&self.manifest, self.by_phrase)?;
        check_parts(self.manifest.kind, &self.manifest.parts)?;
        Ok(Parts::new(self.manifest, self.archive))
    }

    fn is_for(&self, me: &Me) -> bool {
        // A machine never is its own receiver: a bundle that comes back is no message.
        let own = self.manifest.kind == Kind::Sync && self.manifest.sender.device.id == me.device;
        !own && self.manifest.receivers.iter().any(|receiver| match receiver.book {
            None => self.by_phrase,
            book => book == me.book && receiver.device.is_none_or(|device| device == me.device),
        })
    }
}
