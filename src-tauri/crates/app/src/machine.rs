//! This machine's own files: settings and the list of books. Written beside the target, flushed, renamed.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sochibo_store::VaultId;

use crate::error::{AppError, AppResult};
use crate::wire::Settings;

/// Text sizes people may choose, pixels.
const TEXT_SIZES: std::ops::RangeInclusive<u8> = 16..=28;

/// Days people may let pass before the first screen asks for a backup. The reminder cannot be switched off.
pub(crate) const BACKUP_DAYS: std::ops::RangeInclusive<u16> = 1..=31;

/// What it is until somebody chooses.
pub(crate) fn default_backup_days() -> u16 {
    7
}

/// A book in the list of this machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KnownVault {
    pub id: String,
    pub name: String,
    pub practice: bool,
    /// Folder that was chosen for backups outside this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_place: Option<String>,
}

impl KnownVault {
    /// A book without a chosen place.
    pub fn new(id: &VaultId, name: &str, practice: bool) -> Self {
        Self { id: id.to_string(), name: name.to_owned(), practice, backup_place: None }
    }
}

/// The data folder.
pub(crate) struct Machine<'a> {
    home: &'a Path,
}

impl<'a> Machine<'a> {
    pub fn new(home: &'a Path) -> Self {
        Self { home }
    }

    /// Folder of a book.
    pub fn vault_dir(&self, id: &VaultId) -> PathBuf {
        self.home.join("vaults").join(id.to_string())
    }

    /// Settings; defaults where nothing was chosen yet or the file cannot be read.
    pub fn settings(&self) -> Settings {
        let stored = self.read::<Settings>("settings.json").ok().flatten().unwrap_or_else(|| Settings {
            text_size: 18,
            theme: "light".to_owned(),
            language: "vi".to_owned(),
            idle_minutes: 10,
            backup_days: default_backup_days(),
        });
        Settings {
            text_size: stored.text_size.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end()),
            backup_days: stored.backup_days.clamp(*BACKUP_DAYS.start(), *BACKUP_DAYS.end()),
            ..stored
        }
    }

    /// Keeps settings.
    pub fn set_settings(&self, settings: &Settings) -> AppResult<()> {
        self.write("settings.json", settings)
    }

    /// The books of this machine, in the order they were made.
    pub fn vaults(&self) -> AppResult<Vec<KnownVault>> {
        Ok(self.read("vaults.json")?.unwrap_or_default())
    }

    /// Adds a book to the list. One that is there already keeps its chosen place.
    pub fn add_vault(&self, vault: KnownVault) -> AppResult<()> {
        let mut vaults = self.vaults()?;
        let before = vaults.iter().find(|known| known.id == vault.id);
        let backup_place = vault.backup_place.or(before.and_then(|known| known.backup_place.clone()));
        vaults.retain(|known| known.id != vault.id);
        vaults.push(KnownVault { backup_place, ..vault });
        self.write("vaults.json", &vaults)
    }

    /// Chooses the folder for the backups of a book outside this machine, or none.
    pub fn set_backup_place(&self, id: &VaultId, folder: Option<String>) -> AppResult<()> {
        let mut vaults = self.vaults()?;
        let known = vaults.iter_mut().find(|known| known.id == id.to_string());
        known.ok_or(AppError::refused("vault_unknown"))?.backup_place = folder;
        self.write("vaults.json", &vaults)
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> AppResult<Option<T>> {
        let path = self.home.join(name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(failed("read", &path, source)),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| failed("read", &path, error.into()))
    }

    fn write<T: Serialize>(&self, name: &str, value: &T) -> AppResult<()> {
        let path = self.home.join(name);
        let attempt = || -> io::Result<()> {
            fs::create_dir_all(self.home)?;
            let mut file = tempfile::NamedTempFile::new_in(self.home)?;
            file.write_all(&serde_json::to_vec_pretty(value)?)?;
            file.as_file().sync_all()?;
            file.persist(&path).map_err(|error| error.error)?;
            Ok(())
        };
        attempt().map_err(|source| failed("write", &path, source))
    }
}

fn failed(operation: &'static str, path: &Path, source: io::Error) -> AppError {
    AppError::File { operation, path: path.display().to_string(), source }
}
