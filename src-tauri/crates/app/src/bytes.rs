//! Bytes in transit between core and host: each may be fetched once.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use sochibo_store::{FileHash, StoreError};

use crate::app::App;
use crate::error::{AppError, WireError};

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    /// Media type.
    pub mime: String,
    /// File name to suggest.
    pub name: String,
    /// Content.
    pub data: Vec<u8>,
}

/// What a token stands for.
#[derive(Debug)]
pub(crate) enum Held {
    /// A file in memory.
    Bytes(Bytes),
    /// A file or folder of this machine that the person chose; nothing of it was read yet.
    Path(PathBuf),
    /// An attachment of the open book, decrypted piece by piece when it is fetched.
    Attachment { name: String, mime: String, hash: FileHash },
}

/// Why what a token stands for could not be handed out.
#[derive(Debug, thiserror::Error)]
pub enum HandOutError {
    /// The token was used before, or the book was locked since.
    #[error("the document is no longer held")]
    Gone,
    /// The core could not give it.
    #[error("{}", .0.code)]
    Core(WireError),
    /// The receiver could not take it.
    #[error("the receiver failed: {0}")]
    Receiver(io::Error),
}

/// How many files may wait; the oldest is dropped first, so a host that never fetches cannot fill the memory.
const SHELF: usize = 16;

/// Files waiting to be fetched, by one-time token.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<BTreeMap<String, Held>>);

impl Shelf {
    /// Puts a file on the shelf under `token`. Tokens are UUID v7, so the smallest is the oldest.
    pub fn put(&self, token: String, held: Held) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while files.len() >= SHELF {
            files.pop_first();
        }
        files.insert(token, held);
    }

    /// Takes the file of a token; a second call finds nothing.
    pub fn take(&self, token: &str) -> Option<Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(token)
    }

    /// Forgets everything, as locking must.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Either side of a hand-over can fail.
enum Failed {
    Store(StoreError),
    Receiver(io::Error),
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl App {
    /// Takes bytes a command prepared; each token works once. Large attachments are better taken with
    /// [`App::hand_out`].
    pub fn take_bytes(&self, token: &str) -> Option<Bytes> {
        match self.shelf().take(token)? {
            Held::Bytes(bytes) => Some(bytes),
            Held::Path(path) => {
                let name = path.file_name()?.to_string_lossy().into_owned();
                let data = std::fs::read(&path).ok()?;
                Some(Bytes { mime: UNKNOWN.to_owned(), name, data })
            }
            Held::Attachment { name, mime, hash } => {
                let mut data = Vec::new();
                self.write_attachment(&hash, &mut data).ok()?;
                Some(Bytes { mime, name, data })
            }
        }
    }

    /// Writes what a token stands for to `out`, an attachment piece by piece. What was written counts only when this
    /// returns well.
    ///
    /// # Errors
    /// [`HandOutError`] says which side failed.
    pub fn hand_out(&self, token: &str, out: &mut dyn Write) -> Result<(), HandOutError> {
        match self.shelf().take(token) {
            Some(Held::Bytes(bytes)) => out.write_all(&bytes.data).map_err(HandOutError::Receiver),
            Some(Held::Attachment { hash, .. }) => self.write_attachment(&hash, out),
            Some(Held::Path(_)) | None => Err(HandOutError::Gone),
        }
    }

    fn write_attachment(&self, hash: &FileHash, out: &mut dyn Write) -> Result<(), HandOutError> {
        let book = self.find_book().ok_or(HandOutError::Gone)?;
        let wrote = book.vault.read_file(hash, |piece| out.write_all(piece).map_err(Failed::Receiver));
        wrote.map_err(|failed| match failed {
            Failed::Store(error) => HandOutError::Core(AppError::from(error).into_wire()),
            Failed::Receiver(error) => HandOutError::Receiver(error),
        })
    }

    /// Hands bytes over to a command; returns the token to pass.
    pub fn put_bytes(&self, name: &str, data: Vec<u8>) -> String {
        self.shelve(name, UNKNOWN, data).token
    }

    /// Hands a file or folder that the person chose over to a command, without reading it; returns the token to pass.
    pub fn put_path(&self, path: PathBuf) -> String {
        let token = self.new_id().to_string();
        self.shelf().put(token.clone(), Held::Path(path));
        token
    }
}

/// Media type of what only passes through.
const UNKNOWN: &str = "application/octet-stream";
