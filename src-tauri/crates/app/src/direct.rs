//! Books outside the list of this machine: what the command line opens by folder.

use std::path::Path;

use sochibo_store::{Unlock, Vault, VaultId};

use crate::app::App;
use crate::backup;
use crate::error::{AppResult, WireError};
use crate::seal;
use crate::session;
use crate::wire::{
    BackupDone, BackupRehearsed, BackupRestored, BackupRow, CellInput, PassphraseChangeInput, SecretsChanged,
};

/// What checking a book found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Verification {
    /// Records looked at.
    pub records: u64,
    /// Changes decoded and linked.
    pub changes: u64,
    /// Sealed entries hashed and chained.
    pub seals: u64,
    /// Attachments decrypted and hashed.
    pub files: u64,
    /// What does not hold together; empty when all is well.
    pub problems: Vec<String>,
}

impl App {
    /// Makes a book in `dir` and opens it. Returns the groups of its recovery code, to be shown once.
    ///
    /// # Errors
    /// As the command `vault_create`, and `vault_exists`.
    pub fn create_in(
        &self,
        dir: &Path,
        cell: &CellInput,
        passphrase: &str,
    ) -> Result<Vec<String>, WireError> {
        session::create_in(self, dir, cell, passphrase).map_err(|error| error.into_wire())
    }

    /// Opens the book in `dir` with its passphrase.
    ///
    /// # Errors
    /// Every way a book can fail to open.
    pub fn open_in(&self, dir: &Path, passphrase: &str) -> Result<(), WireError> {
        let open = || -> AppResult<()> {
            let vault = Vault::open(dir, Unlock::Passphrase(passphrase), &self.env(false))?;
            let practice = vault.is_practice()?;
            session::open_book(self, vault.id(), vault, practice)
        };
        open().map_err(|error| error.into_wire())
    }

    /// Checks that every change decodes, hashes link, sealed entries are chained, attachments are whole and those that
    /// sealed minutes pin are there, and the index equals a rebuilt one.
    ///
    /// # Errors
    /// `locked`, or a failure to read; what does not hold together is an answer, not an error.
    pub fn verify(&self) -> Result<Verification, WireError> {
        let check = || -> AppResult<Verification> {
            let report = self.book()?.vault.verify()?;
            let mut problems: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
            problems.extend(seal::lost_attachments(self)?);
            Ok(Verification {
                records: report.records,
                changes: report.changes,
                seals: report.seals,
                files: report.files,
                problems,
            })
        };
        check().map_err(|error| error.into_wire())
    }

    /// Rebuilds the index from the records; returns how many records it holds.
    ///
    /// # Errors
    /// `locked`, or a failure to write.
    pub fn reindex(&self) -> Result<u64, WireError> {
        let rebuild = || -> AppResult<u64> { Ok(self.book()?.vault.reindex()?) };
        rebuild().map_err(|error| error.into_wire())
    }

    /// Makes a backup of the open book, on this machine or in `folder`.
    ///
    /// # Errors
    /// `locked`, `backup_place_missing`, and every way writing can fail; the backups before it stand.
    pub fn back_up(&self, folder: Option<&Path>) -> Result<BackupDone, WireError> {
        backup::make_in(self, folder).map_err(|error| error.into_wire())
    }

    /// The backups in a folder, or in that of a book. No key is needed.
    ///
    /// # Errors
    /// `backup_place_missing`, or a failure to read.
    pub fn backups_in(&self, folder: &Path) -> Result<Vec<BackupRow>, WireError> {
        backup::found_in(self, folder).map_err(|error| error.into_wire())
    }

    /// Rehearses the backup in `backup`; today's passphrase of the book in `dir` opens it too.
    ///
    /// # Errors
    /// `backup_damaged`, a wrong passphrase; nothing is changed.
    pub fn rehearse(
        &self,
        dir: Option<&Path>,
        backup: &Path,
        passphrase: &str,
    ) -> Result<BackupRehearsed, WireError> {
        let rehearsed = backup::rehearse_at(self, backup, dir, Unlock::Passphrase(passphrase));
        rehearsed.map_err(|error| error.into_wire())
    }

    /// Puts the book of a backup into `dir`; one that is there is kept among the backups.
    ///
    /// # Errors
    /// As [`App::rehearse`], and `backup_other`; the book in `dir` is then as it was.
    pub fn restore_into(
        &self,
        dir: &Path,
        backup: &Path,
        passphrase: &str,
    ) -> Result<BackupRestored, WireError> {
        let restored = backup::restore_at(self, dir, backup, Unlock::Passphrase(passphrase));
        restored.map(backup::view).map_err(|error| error.into_wire())
    }

    /// Opens the book in `dir` with its recovery code and puts it under a new passphrase.
    ///
    /// # Errors
    /// `wrong_recovery_code`, `recovery_code_mistyped`; `fields_refused` for a weak passphrase.
    pub fn recover_in(&self, dir: &Path, code: &str, passphrase: &str) -> Result<SecretsChanged, WireError> {
        let recover = || -> AppResult<SecretsChanged> {
            let vault = Vault::open(dir, Unlock::Recovery(code), &self.env(false))?;
            let practice = vault.is_practice()?;
            session::open_book(self, vault.id(), vault, practice)?;
            let (recovery, new) = (code.to_owned(), passphrase.to_owned());
            backup::passphrase_change(
                self,
                PassphraseChangeInput { recovery, new, ..PassphraseChangeInput::default() },
            )
        };
        recover().map_err(|error| error.into_wire())
    }

    /// The id of the open book.
    pub fn open_vault(&self) -> Option<VaultId> {
        self.find_book().map(|book| book.id)
    }
}
