//! Where backups lie.

use std::fs;
use std::path::{Path, PathBuf};

use super::list::{Backup, list};
use crate::error::{OnFile, Result, StoreError};
use crate::vault::VaultId;

/// The folder that is made for backups where a person chose one; named for people who find it on a stick.
pub(super) const FOLDER: &str = "So Chi Bo - sao luu";

/// A folder that holds backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What was chosen, and must be there: the app makes folders in it, never it.
    root: PathBuf,
    dir: PathBuf,
    /// The vault's own folder, which stays on this machine.
    own: bool,
}

impl Place {
    /// The folder of a vault itself.
    pub(crate) fn of_vault(dir: &Path) -> Self {
        Self { root: dir.to_owned(), dir: dir.join("backups"), own: true }
    }

    /// A folder that a person chose, for the backups of one vault.
    pub fn chosen(folder: &Path, vault: &VaultId) -> Self {
        let dir = folder.join(FOLDER).join(vault.to_string());
        Self { root: folder.to_owned(), dir, own: false }
    }

    /// What was chosen.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether it is there now: a stick may be pulled out.
    pub fn is_here(&self) -> bool {
        self.root.is_dir()
    }

    /// Whether it is the vault's own folder.
    pub fn is_own(&self) -> bool {
        self.own
    }

    /// The backups in it, the latest first; damaged ones too.
    ///
    /// # Errors
    /// [`StoreError::BackupPlaceMissing`], and failures to read.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        self.require()?;
        list(&self.dir)
    }

    /// The folder of the backups themselves.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The attachments they share.
    pub(super) fn pool(&self) -> PathBuf {
        self.dir.join("files")
    }

    /// Makes the folder of the backups.
    pub(super) fn prepare(&self) -> Result<()> {
        self.require()?;
        fs::create_dir_all(&self.dir).during(&self.dir, "make the folder of the backups")
    }

    fn require(&self) -> Result<()> {
        if self.is_here() { Ok(()) } else { Err(StoreError::BackupPlaceMissing { path: self.root.clone() }) }
    }

    /// What failed because the folder vanished meanwhile is told as that.
    pub(super) fn explain(&self, error: StoreError) -> StoreError {
        if self.is_here() { error } else { StoreError::BackupPlaceMissing { path: self.root.clone() } }
    }
}
