//! Books outside the list of this machine: what the command line opens by folder.

use std::path::Path;

use sochibo_store::{Unlock, Vault, VaultId};

use crate::app::App;
use crate::error::{AppResult, WireError};
use crate::seal;
use crate::session;
use crate::wire::CellInput;

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

    /// The id of the open book.
    pub fn open_vault(&self) -> Option<VaultId> {
        self.find_book().map(|book| book.id)
    }
}
