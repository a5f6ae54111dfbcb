//! Rehearsing a restore: the backup is opened in a temporary folder with what a person knows, checked to the last
//! attachment and counted. Nothing of it stays.

use std::fs;
use std::path::{Path, PathBuf};

use sochibo_domain::record::{Case, Meeting, Member};

use super::pool;
use super::restore::open_keys;
use crate::env::Env;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::{KeySums, Layout, Manifest, file_sum, write_atomically};
use crate::unlock::{Opening, Unlock};
use crate::vault::{Vault, VaultId};

const REHEARSE: &str = "rehearse a restore";

/// What a rehearsal found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rehearsed {
    /// Name of the vault.
    pub name: String,
    /// Members, also those who left.
    pub members: u64,
    /// Meetings.
    pub meetings: u64,
    /// Candidates' files.
    pub cases: u64,
    /// Attachments read to their end.
    pub files: u64,
    /// What does not hold together; empty is good.
    pub problems: Vec<String>,
}

/// A folder that is removed when the rehearsal ends, however it ends.
struct Stage(PathBuf);

impl Drop for Stage {
    fn drop(&mut self) {
        // What a killed process left is removed by the next rehearsal.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Vault {
    /// Opens a backup in the folder `stage`, which is made and removed, and looks at everything in it. Today's passphrase
    /// of the vault in `beside` opens it too.
    ///
    /// # Errors
    /// As [`Vault::restore`]. Neither the backup nor any vault is changed.
    pub fn rehearse(
        backup: &Path,
        stage: &Path,
        beside: Option<&Path>,
        unlock: Unlock<'_>,
        env: &Env,
    ) -> Result<Rehearsed> {
        let beside = beside.map(Layout::of);
        let opened = open_keys(backup, beside.as_ref(), unlock)?;
        let stage = Stage(stage.to_owned());
        match fs::remove_dir_all(&stage.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::io(&stage.0, REHEARSE, error));
            }
            _ => {}
        }
        fs::create_dir_all(&stage.0).during(&stage.0, REHEARSE)?;
        let layout = Layout::with_files(&stage.0, &opened.layout.files());
        pool::copy(&opened.layout.database(), &layout.database())?;
        let (keys, recovery) = &opened.keys;
        write_atomically(&layout.keys(), keys)?;
        write_atomically(&layout.recovery(), recovery)?;
        let sums = KeySums { keys: vec![file_sum(keys)], recovery: vec![file_sum(recovery)] };
        Manifest { vault: VaultId(opened.ring.vault), sums }.write(&layout)?;
        let vault = Self::open_in(layout, unlock, env, Opening::ToLookOnly)?;
        let report = vault.verify()?;
        let reader = vault.read()?;
        Ok(Rehearsed {
            name: vault.name()?,
            members: reader.count::<Member>()?,
            meetings: reader.count::<Meeting>()?,
            cases: reader.count::<Case>()?,
            files: report.files,
            problems: report.findings.iter().map(ToString::to_string).collect(),
        })
    }
}
