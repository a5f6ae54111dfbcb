//! `backup.json`: what a backup says of itself in the clear, so that it can be listed and checked without a key. It names
//! no person and no cell.

use std::fs;
use std::io;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{OnFile, Result, StoreError};
use crate::folder::{Layout, file_sum, write_atomically};

/// Newest format of a label this version knows. Another value in it, a new reason too, is a new format.
const FORMAT: u32 = 1;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Somebody asked for it.
    Asked,
    /// Work had ended, and something had changed.
    AfterWork,
    /// A newer version of the program was about to change the schema.
    BeforeUpgrade,
    /// Changes of another machine were about to be taken in.
    BeforeReceive,
    /// Something had been erased, and the backups before it with it.
    AfterErasing,
    /// Not made as a backup: the vault that a restored one replaced.
    Replaced,
}

impl Reason {
    /// As it stands in answers of the program.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::AfterWork => "after_work",
            Self::BeforeUpgrade => "before_upgrade",
            Self::BeforeReceive => "before_receive",
            Self::AfterErasing => "after_erasing",
            Self::Replaced => "replaced",
        }
    }

    /// Whether it stands before a step that somebody may want to go back behind.
    pub(super) fn is_before_a_step(self) -> bool {
        matches!(self, Self::BeforeUpgrade | Self::BeforeReceive | Self::Replaced)
    }
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) bytes: u64,
}

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Label {
    format: u32,
    pub(super) vault: Uuid,
    /// Which machine made it: those of another are neither counted nor removed.
    pub(super) device: Uuid,
    pub(super) made_ms: i64,
    pub(super) reason: Reason,
    /// Schema number of the database.
    pub(super) schema: u32,
    /// How many erasings the vault had been through; one with fewer may hold what was erased since.
    pub(super) erasings: u64,
    /// Tells whether the vault has changed since.
    pub(super) mark: String,
    pub(super) database_bytes: u64,
    pub(super) database_sha256: String,
    pub(super) files: Vec<Part>,
}

impl Label {
    /// The first one of a backup, before anything of it is written.
    pub(super) fn new(vault: Uuid, device: Uuid, made_ms: i64, reason: Reason) -> Self {
        Self {
            format: FORMAT,
            vault,
            device,
            made_ms,
            reason,
            schema: 0,
            erasings: 0,
            mark: String::new(),
            database_bytes: 0,
            database_sha256: String::new(),
            files: Vec::new(),
        }
    }

    /// Reads and checks the label of a folder.
    ///
    /// # Errors
    /// [`StoreError::BackupMissing`] when there is none; [`StoreError::NewerVersion`]; [`StoreError::BackupDamaged`].
    pub(super) fn read(layout: &Layout) -> Result<Self> {
        let path = layout.label();
        let bytes = match fs::read(&path) {
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Err(StoreError::BackupMissing { path: layout.dir().to_owned() });
            }
            read => read.during(&path, "read what a backup says")?,
        };
        let damaged = |detail: String| StoreError::BackupDamaged { path: layout.dir().to_owned(), detail };
        let head: Head = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
        if head.label.format > FORMAT {
            return Err(StoreError::NewerVersion { path, found: head.label.format, known: FORMAT });
        }
        let written: Written = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
        if written.check != sum(&written.label).map_err(|error| damaged(error.to_string()))? {
            return Err(damaged("the check sum does not match".to_owned()));
        }
        Ok(written.label)
    }

    pub(super) fn write(&self, layout: &Layout) -> Result<()> {
        const OPERATION: &str = "write what a backup says";
        let path = layout.label();
        let check = sum(self).map_err(io::Error::other).during(&path, OPERATION)?;
        let written = Written { label: self.clone(), check };
        let text = serde_json::to_vec_pretty(&written).map_err(io::Error::other).during(&path, OPERATION)?;
        write_atomically(&path, &text)
    }
}

/// As written: `check` covers every value of the label.
#[derive(Serialize, Deserialize)]
struct Written {
    label: Label,
    check: String,
}

/// What every format has.
#[derive(Deserialize)]
struct Head {
    label: HeadLabel,
}

#[derive(Deserialize)]
struct HeadLabel {
    format: u32,
}

fn sum(label: &Label) -> serde_json::Result<String> {
    Ok(file_sum(&serde_json::to_vec(label)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> (tempfile::TempDir, Layout) {
        let dir = tempfile::tempdir().unwrap();
        let layout = Layout::of(dir.path());
        let mut label = Label::new(Uuid::from_u128(7), Uuid::from_u128(8), 5, Reason::Asked);
        label.files.push(Part { name: "a".to_owned(), bytes: 3 });
        label.write(&layout).unwrap();
        (dir, layout)
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let (_dir, layout) = written();
        let good = fs::read(layout.label()).unwrap();
        let label = Label::read(&layout).unwrap();
        for at in 0..good.len() {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[at] ^= 1 << bit;
                fs::write(layout.label(), &bad).unwrap();
                match Label::read(&layout) {
                    Err(StoreError::BackupDamaged { .. } | StoreError::NewerVersion { .. }) => {}
                    Ok(read) => assert_eq!(read, label, "byte {at} bit {bit} changed a fact"),
                    Err(other) => panic!("byte {at} bit {bit}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn a_label_of_a_newer_version_and_a_missing_one_are_told_apart() {
        let (_dir, layout) = written();
        let mut label = Label::read(&layout).unwrap();
        label.format = FORMAT + 1;
        label.write(&layout).unwrap();
        assert!(matches!(Label::read(&layout), Err(StoreError::NewerVersion { found: 2, known: 1, .. })));
        fs::remove_file(layout.label()).unwrap();
        assert!(matches!(Label::read(&layout), Err(StoreError::BackupMissing { .. })));
    }
}
