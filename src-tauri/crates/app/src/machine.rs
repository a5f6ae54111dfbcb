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

/// A book in the list of this machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KnownVault {
    pub id: String,
    pub name: String,
    pub practice: bool,
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
        });
        Settings { text_size: stored.text_size.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end()), ..stored }
    }

    /// Keeps settings.
    pub fn set_settings(&self, settings: &Settings) -> AppResult<()> {
        self.write("settings.json", settings)
    }

    /// The books of this machine, in the order they were made.
    pub fn vaults(&self) -> AppResult<Vec<KnownVault>> {
        Ok(self.read("vaults.json")?.unwrap_or_default())
    }

    /// Adds a book to the list.
    pub fn add_vault(&self, vault: KnownVault) -> AppResult<()> {
        let mut vaults = self.vaults()?;
        vaults.retain(|known| known.id != vault.id);
        vaults.push(vault);
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
