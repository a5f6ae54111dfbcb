//! The backups of a folder, and whether what they name is there.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use uuid::Uuid;

use super::label::{Label, Reason};
use super::place::FOLDER;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::{Layout, Manifest, file_sum};
use crate::vault::VaultId;

/// Ends the name of a backup that is being written.
pub(super) const UNFINISHED: &str = ".new";

/// Ends the name of one that is being removed.
pub(super) const LEAVING: &str = ".old";

/// How a backup looks without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Soundness {
    /// It was opened and checked when it was made, and everything it names is there.
    Verified,
    /// A copy from before backups said what they hold: rehearsing it tells.
    Unchecked,
    /// A newer version of the program made it.
    Newer,
    /// Something of it is missing or changed.
    Damaged(String),
}

/// A backup, as it lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Name of its folder.
    pub name: String,
    /// The folder.
    pub path: PathBuf,
    /// The vault it is of; unknown when it is too damaged to say.
    pub vault: Option<VaultId>,
    /// When it was made, in Unix milliseconds.
    pub made_ms: i64,
    /// Why.
    pub reason: Reason,
    /// How many bytes restoring it takes.
    pub bytes: u64,
    /// How it looks.
    pub soundness: Soundness,
    pub(super) label: Option<Label>,
}

impl Backup {
    /// The backup in this folder.
    ///
    /// # Errors
    /// [`StoreError::BackupMissing`], and failures to read.
    pub fn at(path: &Path) -> Result<Self> {
        let layout = Layout::of(path);
        if !layout.label().is_file() && !layout.manifest().is_file() {
            return Err(StoreError::BackupMissing { path: path.to_owned() });
        }
        Ok(look(path, &pool_beside(path)?))
    }

    /// Whether it counts.
    pub fn is_sound(&self) -> bool {
        matches!(self.soundness, Soundness::Verified)
    }

    /// Tells whether the vault has changed since.
    pub(super) fn mark(&self) -> &str {
        self.label.as_ref().map_or("", |label| &label.mark)
    }

    /// Whether one of these machines made it. Copies without a label never left theirs.
    pub(super) fn is_of(&self, devices: &[Uuid]) -> bool {
        self.label.as_ref().is_none_or(|label| devices.contains(&label.device))
    }
}

/// The newest that counts of those one of `devices` made.
pub(super) fn newest_sound<'b>(backups: &'b [Backup], devices: &[Uuid]) -> Option<&'b Backup> {
    let sound = backups.iter().filter(|one| one.is_sound() && one.is_of(devices));
    sound.max_by_key(|one| (one.made_ms, &one.name))
}

/// The backups in a folder that somebody points at: a backup itself, the folder around it, the one the app made on a
/// stick, or the stick.
///
/// # Errors
/// [`StoreError::BackupPlaceMissing`], and failures to read.
pub fn find_backups(folder: &Path) -> Result<Vec<Backup>> {
    if !folder.is_dir() {
        return Err(StoreError::BackupPlaceMissing { path: folder.to_owned() });
    }
    if Layout::of(folder).label().is_file() {
        return Ok(vec![look(folder, &pool_beside(folder)?)]);
    }
    let mut places = vec![folder.to_owned(), folder.join("backups")];
    for around in [folder.to_owned(), folder.join(FOLDER)] {
        let named = folders(&around)?.into_iter();
        places.extend(named.filter(|path| Uuid::try_parse(&name_of(path)).is_ok()));
    }
    let mut found = Vec::new();
    for place in places {
        found.extend(list(&place)?);
    }
    found.sort_by(|a, b| (b.made_ms, &b.name).cmp(&(a.made_ms, &a.name)));
    Ok(found)
}

/// Every backup of a folder, the latest first; none while there is no folder.
pub(super) fn list(dir: &Path) -> Result<Vec<Backup>> {
    let pool = sizes(&dir.join("files"))?;
    let holds = |path: &PathBuf| {
        let layout = Layout::of(path);
        !is_passing(path) && (layout.label().is_file() || layout.manifest().is_file())
    };
    let mut found: Vec<Backup> =
        folders(dir)?.iter().filter(|path| holds(path)).map(|path| look(path, &pool)).collect();
    found.sort_by(|a, b| (b.made_ms, &b.name).cmp(&(a.made_ms, &a.name)));
    Ok(found)
}

/// Folders of backups that are being written or removed: only a process that was cut off leaves them.
pub(super) fn passing(dir: &Path) -> Result<Vec<PathBuf>> {
    Ok(folders(dir)?.into_iter().filter(|path| is_passing(path)).collect())
}

fn is_passing(path: &Path) -> bool {
    let name = name_of(path);
    name.ends_with(UNFINISHED) || name.ends_with(LEAVING)
}

fn look(path: &Path, pool: &BTreeMap<String, u64>) -> Backup {
    let layout = Layout::of(path);
    let (label, soundness) = match Label::read(&layout) {
        Ok(label) => {
            let soundness = match compare(&layout, &label, pool) {
                Ok(()) => Soundness::Verified,
                Err(StoreError::NewerVersion { .. }) => Soundness::Newer,
                Err(error) => Soundness::Damaged(error.to_string()),
            };
            (Some(label), soundness)
        }
        Err(StoreError::BackupMissing { .. }) => (None, Soundness::Unchecked),
        Err(StoreError::NewerVersion { .. }) => (None, Soundness::Newer),
        Err(error) => (None, Soundness::Damaged(error.to_string())),
    };
    let manifest = Manifest::read(&layout);
    let soundness = match (&manifest, soundness) {
        (Err(StoreError::NewerVersion { .. }), Soundness::Unchecked) => Soundness::Newer,
        (Err(error), Soundness::Unchecked) => Soundness::Damaged(error.to_string()),
        (_, soundness) => soundness,
    };
    let vault = label.as_ref().map(|label| VaultId(label.vault));
    let database = fs::metadata(layout.database());
    let (bytes, made_ms, reason) = match &label {
        Some(label) => {
            let files = label.files.iter().map(|file| file.bytes);
            (files.sum::<u64>().saturating_add(label.database_bytes), label.made_ms, label.reason)
        }
        None => {
            let written = database.as_ref().ok().and_then(|about| about.modified().ok());
            let written = written.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
            let upgrade = name_of(path).starts_with("before-upgrade");
            let reason = if upgrade { Reason::BeforeUpgrade } else { Reason::Replaced };
            let made_ms = i64::try_from(written.as_millis()).unwrap_or_default();
            (database.map(|about| about.len()).unwrap_or_default(), made_ms, reason)
        }
    };
    Backup {
        name: name_of(path),
        path: path.to_owned(),
        vault: vault.or(manifest.ok().map(|manifest| manifest.vault)),
        made_ms,
        reason,
        bytes,
        soundness,
        label,
    }
}

/// Whether the files a label names are there, as long as it says, and the keys are those that were written.
fn compare(layout: &Layout, label: &Label, pool: &BTreeMap<String, u64>) -> Result<()> {
    let damaged = |detail: String| StoreError::BackupDamaged { path: layout.dir().to_owned(), detail };
    let manifest = Manifest::read(layout)?;
    if manifest.vault.0 != label.vault {
        return Err(damaged("it names two vaults".to_owned()));
    }
    for (path, sums) in [(layout.keys(), &manifest.sums.keys), (layout.recovery(), &manifest.sums.recovery)] {
        let bytes = fs::read(&path).map_err(|error| damaged(format!("{}: {error}", name_of(&path))))?;
        if !sums.contains(&file_sum(&bytes)) {
            return Err(damaged(format!("{} was changed", name_of(&path))));
        }
    }
    let length = fs::metadata(layout.database()).map(|about| about.len());
    if length.as_ref().ok() != Some(&label.database_bytes) {
        return Err(damaged("the database is not as long as it was".to_owned()));
    }
    let own = layout.dir().join("files");
    let own = if own.is_dir() { Some(sizes(&own)?) } else { None };
    let pool = own.as_ref().unwrap_or(pool);
    match label.files.iter().find(|file| pool.get(&file.name) != Some(&file.bytes)) {
        Some(file) => Err(damaged(format!("attachment {} is missing or cut off", file.name))),
        None => Ok(()),
    }
}

fn pool_beside(backup: &Path) -> Result<BTreeMap<String, u64>> {
    sizes(&Layout::of(backup).files())
}

/// Names and lengths of the files of a folder; none while there is no folder.
pub(super) fn sizes(folder: &Path) -> Result<BTreeMap<String, u64>> {
    const OPERATION: &str = "list the attachments of the backups";
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        read => read.during(folder, OPERATION)?,
    };
    let size = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        Ok((entry.file_name().to_string_lossy().into_owned(), entry.metadata()?.len()))
    };
    entries.map(size).collect::<io::Result<_>>().during(folder, OPERATION)
}

/// The folders in a folder, by name; none while there is no folder.
fn folders(dir: &Path) -> Result<Vec<PathBuf>> {
    const OPERATION: &str = "list the backups";
    let entries = match fs::read_dir(dir) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        read => read.during(dir, OPERATION)?,
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>();
    let mut paths = paths.during(dir, OPERATION)?;
    paths.retain(|path| path.is_dir());
    paths.sort();
    Ok(paths)
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
