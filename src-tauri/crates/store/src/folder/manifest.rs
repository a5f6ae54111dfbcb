//! `vault.json`: the only plain file of a vault. It names the format and the vault, and nothing about its contents.

use std::fs;
use std::io;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Layout, write_atomically};
use crate::error::{OnFile, Result, StoreError};
use crate::vault::VaultId;

/// Newest format of a vault folder this version knows.
pub(crate) const FORMAT: u32 = 1;

/// Hashes of key files that may stand in the folder. A changed passphrase passes through a moment with two.
///
/// A passphrase that fails on a file with a known hash is wrong; on a file with another hash the file may be damaged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeySums {
    pub(crate) keys: Vec<String>,
    pub(crate) recovery: Vec<String>,
}

/// What `vault.json` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) vault: VaultId,
    pub(crate) sums: KeySums,
}

/// The file as written. `check` covers every other value in every format, so that a flipped bit in the format
/// number is not taken for a newer version.
#[derive(Serialize, Deserialize)]
struct Written {
    format: u32,
    vault: Uuid,
    #[serde(flatten)]
    sums: KeySums,
    check: String,
}

impl Written {
    fn sum(&self) -> String {
        let facts = format!(
            "{}\n{}\n{}\n{}",
            self.format,
            self.vault,
            self.sums.keys.join(" "),
            self.sums.recovery.join(" ")
        );
        file_sum(facts.as_bytes())
    }
}

/// SHA-256 of a file, in hexadecimal.
pub(crate) fn file_sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Manifest {
    /// Reads and checks the file; nothing else of the vault is touched.
    pub(crate) fn read(layout: &Layout) -> Result<Self> {
        let path = layout.manifest();
        let text = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Err(StoreError::VaultMissing { path: layout.dir().to_owned() });
            }
            Err(error) => return Err(StoreError::io(&path, "read the vault's format", error)),
        };
        let damaged = |detail: String| StoreError::Damaged {
            path: path.clone(),
            operation: "read the vault's format",
            detail,
        };
        let mut text = String::from_utf8(text).map_err(|error| damaged(error.to_string()))?;
        if !text.ends_with("}\n") {
            return Err(damaged("the file does not end as it was written".to_owned()));
        }
        text.pop();
        let written: Written = serde_json::from_str(&text).map_err(|error| damaged(error.to_string()))?;
        if written.check != written.sum() {
            return Err(damaged("the check sum does not match".to_owned()));
        }
        if written.format > FORMAT {
            return Err(StoreError::NewerVersion { path, found: written.format, known: FORMAT });
        }
        Ok(Self { vault: VaultId(written.vault), sums: written.sums })
    }

    pub(crate) fn write(&self, layout: &Layout) -> Result<()> {
        self.write_as(layout, FORMAT)
    }

    fn write_as(&self, layout: &Layout, format: u32) -> Result<()> {
        let path = layout.manifest();
        let mut written =
            Written { format, vault: self.vault.0, sums: self.sums.clone(), check: String::new() };
        written.check = written.sum();
        let text = serde_json::to_string_pretty(&written)
            .map_err(io::Error::other)
            .during(&path, "write the vault's format")?;
        write_atomically(&path, format!("{text}\n").as_bytes())
    }
}

impl FromStr for VaultId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::parse_str(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> (tempfile::TempDir, Layout) {
        let dir = tempfile::tempdir().unwrap();
        let layout = Layout::of(dir.path());
        let sums = KeySums { keys: vec![file_sum(b"k")], recovery: vec![file_sum(b"r")] };
        Manifest { vault: VaultId(Uuid::from_u128(7)), sums }.write(&layout).unwrap();
        (dir, layout)
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let (_dir, layout) = written();
        let good = fs::read(layout.manifest()).unwrap();
        for at in 0..good.len() {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[at] ^= 1 << bit;
                fs::write(layout.manifest(), &bad).unwrap();
                match Manifest::read(&layout) {
                    Err(StoreError::Damaged { .. }) => {}
                    Ok(read) => {
                        fs::write(layout.manifest(), &good).unwrap();
                        assert_eq!(
                            read,
                            Manifest::read(&layout).unwrap(),
                            "byte {at} bit {bit} changed a fact"
                        );
                    }
                    Err(other) => panic!("byte {at} bit {bit}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn a_newer_format_is_refused() {
        let (_dir, layout) = written();
        Manifest::read(&layout).unwrap().write_as(&layout, FORMAT + 1).unwrap();
        assert!(matches!(Manifest::read(&layout), Err(StoreError::NewerVersion { found: 2, known: 1, .. })));
    }

    #[test]
    fn a_folder_without_the_file_holds_no_vault() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(
            Manifest::read(&Layout::of(&dir.path().join("nowhere"))),
            Err(StoreError::VaultMissing { .. })
        ));
    }
}
