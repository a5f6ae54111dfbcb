//! Attachments: files of the vault. Each is a standard age file to the vault's own identity, immutable, and named by a
//! keyed hash of its content, so that one content lies there once and a name tells nothing to whoever has no key.
//!
//! The content passes through in pieces; no file is ever in memory as a whole.

mod check;
mod hash;
mod keys;
mod stage;

pub(crate) use check::{check_file, named_contents, verify_files};
pub use hash::FileHash;
pub(crate) use keys::FileKeys;
pub use stage::Staged;

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;

use age::Decryptor;
use sha2::{Digest, Sha256};
use sochibo_domain::Kind;

use crate::error::{OnFile, Result, StoreError};
use crate::folder::Layout;
use crate::vault::Vault;

/// Kinds of records that name files: what none of them names may be erased.
pub(crate) const NAMED_BY: [Kind; 2] = [Kind::Meeting, Kind::Case];

/// Bytes on their way at one time.
const PIECE: usize = 64 * 1024;

const READ: &str = "read an attachment";

/// What ends the name of a file that is still being written.
const UNFINISHED: &str = "new";

impl Vault {
    /// Whether the vault holds this content. It may still be damaged; [`Vault::verify`] tells.
    pub fn has_file(&self, hash: &FileHash) -> bool {
        self.layout().file(&self.files().name(hash)).is_file()
    }

    /// Hands the content to `out` piece by piece. What was handed over counts only when this returns well: the end
    /// of a damaged file is noticed at its end.
    ///
    /// # Errors
    /// [`StoreError::FileMissing`]; [`StoreError::Damaged`] when it is not what it was; whatever `out` fails with.
    pub fn read_file<E: From<StoreError>>(
        &self,
        hash: &FileHash,
        out: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let path = self.layout().file(&self.files().name(hash));
        let found = decrypt(&path, self.files(), out)?;
        if found == *hash { Ok(()) } else { Err(damaged(&path, "the content is another one").into()) }
    }
}

/// Decrypts a file, hands its content on and returns its hash.
fn decrypt<E: From<StoreError>>(
    path: &Path,
    keys: &FileKeys,
    mut out: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<FileHash, E> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(StoreError::FileMissing { path: path.to_owned() }.into());
        }
        opened => opened.during(path, READ)?,
    };
    let sealed = Decryptor::new_buffered(BufReader::new(file));
    let opened = sealed.and_then(|sealed| sealed.decrypt(std::iter::once(keys.identity())));
    let mut content = opened.map_err(|error| damaged(path, &error.to_string()))?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        let read = content.read(&mut piece).map_err(|error| damaged(path, &error.to_string()))?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hasher.update(bytes);
        out(bytes)?;
    }
    Ok(FileHash::of(hasher))
}

fn damaged(path: &Path, detail: &str) -> StoreError {
    StoreError::Damaged { path: path.to_owned(), operation: READ, detail: detail.to_owned() }
}

/// Clears away what an interrupted copy left behind.
pub(crate) fn sweep(layout: &Layout) -> Result<()> {
    for path in paths(layout)? {
        if path.extension().is_some_and(|ending| ending == UNFINISHED) {
            fs::remove_file(&path).during(&path, "clear away an unfinished copy")?;
        }
    }
    Ok(())
}

/// Every file of the folder; none while there is no folder.
fn paths(layout: &Layout) -> Result<Vec<std::path::PathBuf>> {
    let folder = layout.files();
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        read => read.during(&folder, "list the attachments")?,
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>();
    let mut paths = paths.during(&folder, "list the attachments")?;
    paths.sort();
    Ok(paths)
}
