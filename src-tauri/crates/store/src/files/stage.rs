//! Taking a file in: it is encrypted beside its place first, and gets its name only when it is whole and wanted.

use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use age::Encryptor;
use sha2::{Digest, Sha256};

use super::{FileHash, FileKeys, PIECE, UNFINISHED, decrypt};
use crate::erase::spare;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::sync_folder;
use crate::keys::random;
use crate::vault::Vault;

const WRITE: &str = "keep an attachment";

/// A content that was copied in and is not yet part of the vault. Dropped, it is gone again.
#[derive(Debug)]
pub struct Staged<'v> {
    vault: &'v Vault,
    path: PathBuf,
    hash: FileHash,
    size: u64,
}

impl Vault {
    /// Copies a content in, to the end of `source`.
    ///
    /// # Errors
    /// [`StoreError::SourceLost`] when `source` fails; [`StoreError::DiskFull`] and other failures to write. Nothing
    /// is left behind.
    pub fn stage_file(&self, source: &mut dyn Read) -> Result<Staged<'_>> {
        let folder = self.layout().files();
        fs::create_dir_all(&folder).during(&folder, WRITE)?;
        let id: String = random::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
        let path = folder.join(id).with_extension(UNFINISHED);
        let written =
            OpenOptions::new().create_new(true).write(true).open(&path).during(&path, WRITE).and_then(
                |mut file| {
                    let (hash, size) = encrypt(source, &mut file, &path, self.files())?;
                    file.sync_all().during(&path, WRITE)?;
                    Ok((hash, size))
                },
            );
        match written {
            Ok((hash, size)) => Ok(Staged { vault: self, path, hash, size }),
            Err(error) => {
                let _ = fs::remove_file(&path);
                Err(error)
            }
        }
    }
}

/// Encrypts all of `source` into `target`; returns the hash and the length of what went in.
fn encrypt(
    source: &mut dyn Read,
    target: &mut dyn Write,
    path: &Path,
    keys: &FileKeys,
) -> Result<(FileHash, u64)> {
    let recipient = keys.recipient();
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(io::Error::other)
        .during(path, WRITE)?;
    let mut writer = encryptor.wrap_output(BufWriter::new(target)).during(path, WRITE)?;
    let (mut hasher, mut size) = (Sha256::new(), 0_u64);
    let mut piece = vec![0; PIECE];
    loop {
        let read = match source.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(source) => return Err(StoreError::SourceLost { source }),
            Ok(read) => read,
        };
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hasher.update(bytes);
        size = size.saturating_add(bytes.len() as u64);
        writer.write_all(bytes).during(path, WRITE)?;
    }
    writer.finish().and_then(|mut rest| rest.flush()).during(path, WRITE)?;
    Ok((FileHash::of(hasher), size))
}

impl Staged<'_> {
    /// What names the content.
    pub fn hash(&self) -> FileHash {
        self.hash
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Makes it a file of the vault; durable on return. A content that is there already is not kept twice, one that
    /// is there damaged is replaced; one that waits to be cleared away after an erasing no longer does.
    ///
    /// # Errors
    /// Every failure of writing files.
    pub fn keep(self) -> Result<FileHash> {
        let layout = self.vault.layout();
        let keys = self.vault.files();
        let name = keys.name(&self.hash);
        spare(&self.vault.writer(), &name)?;
        let target = layout.file(&name);
        let there =
            decrypt(&target, keys, |_| Ok::<(), StoreError>(())).is_ok_and(|found| found == self.hash);
        if !there {
            fs::rename(&self.path, &target).during(&target, WRITE)?;
            let folder = layout.files();
            sync_folder(&folder).during(&folder, WRITE)?;
        }
        Ok(self.hash)
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        // After it was kept under its name there is nothing here; what stays behind is swept at the next opening.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk with room for `room` more bytes.
    struct Filling {
        room: usize,
    }

    impl Write for Filling {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.room == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            let taken = bytes.len().min(self.room);
            self.room -= taken;
            Ok(taken)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn keys() -> FileKeys {
        let identity = age::x25519::Identity::generate().to_string();
        FileKeys::of(age::secrecy::ExposeSecret::expose_secret(&identity)).unwrap()
    }

    #[test]
    fn a_disk_that_fills_up_anywhere_is_told_as_such() {
        let content = vec![7_u8; 200_000];
        let mut whole = Vec::new();
        encrypt(&mut content.as_slice(), &mut whole, Path::new("x"), &keys()).unwrap();
        for room in (0..whole.len()).step_by(20_011) {
            let error = encrypt(&mut content.as_slice(), &mut Filling { room }, Path::new("x"), &keys());
            assert!(matches!(error, Err(StoreError::DiskFull { .. })), "{room}: {error:?}");
        }
    }
}
