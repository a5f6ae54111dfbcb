//! Names of the files inside a vault folder.

use std::path::{Path, PathBuf};

/// Name of the file that makes a folder a backup, and says what it holds.
const LABEL: &str = "backup.json";

/// Folder of the attachments.
const FILES: &str = "files";

/// Paths of one vault.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    dir: PathBuf,
    files: PathBuf,
}

impl Layout {
    /// A vault, or a backup: backups of one place share their attachments, which lie beside them.
    pub(crate) fn of(dir: &Path) -> Self {
        let own = dir.join(FILES);
        let shares = dir.join(LABEL).is_file() && !own.is_dir();
        let shared = dir.parent().filter(|_| shares).map(|place| place.join(FILES));
        Self { dir: dir.to_owned(), files: shared.unwrap_or(own) }
    }

    /// The same with the attachments in another folder.
    pub(crate) fn with_files(dir: &Path, files: &Path) -> Self {
        Self { dir: dir.to_owned(), files: files.to_owned() }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Format version and vault id, in the clear; read before anything else is opened.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.dir.join("vault.json")
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.dir.join("vault.db")
    }

    /// Key ring under the passphrase.
    pub(crate) fn keys(&self) -> PathBuf {
        self.dir.join("keys.age")
    }

    /// The same key ring under the recovery code.
    pub(crate) fn recovery(&self) -> PathBuf {
        self.dir.join("recovery.age")
    }

    /// What a backup says of itself; a vault has none.
    pub(crate) fn label(&self) -> PathBuf {
        self.dir.join(LABEL)
    }

    /// Folder of the attachments; made with the first of them.
    pub(crate) fn files(&self) -> PathBuf {
        self.files.clone()
    }

    /// An attachment by its name in the vault.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.files().join(name)
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    /// Folder of the copies that were made on this machine.
    pub(crate) fn backups(&self) -> PathBuf {
        self.dir.join("backups")
    }
}
