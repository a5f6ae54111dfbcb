//! Names of the files inside a vault folder.

use std::path::{Path, PathBuf};

/// Paths of one vault.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    dir: PathBuf,
}

impl Layout {
    pub(crate) fn of(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
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

    /// Folder of the attachments; made with the first of them.
    pub(crate) fn files(&self) -> PathBuf {
        self.dir.join("files")
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

    /// Copy of the vault taken before an upgrade from schema `version`.
    pub(crate) fn before_upgrade(&self, version: u32) -> PathBuf {
        self.backups().join(format!("before-upgrade-{version:04}"))
    }
}
