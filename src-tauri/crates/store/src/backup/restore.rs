//! Restoring: a copy is prepared beside the vault and checked, then they change places. Nothing is written over.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use uuid::Uuid;

use super::erasures::Erasures;
use super::label::Label;
use super::list::{Backup, Soundness};
use super::swap::Swap;
use super::{check, pool, write};
use crate::db::{Access, Key, connect};
use crate::env::Env;
use crate::error::{OnDatabase, OnFile, Result, StoreError};
use crate::files::{FileKeys, check_file};
use crate::folder::{FolderLock, KeySums, Layout, Manifest, file_sum, sync_folder, write_atomically};
use crate::keys::{DeviceKeys, KeyRing};
use crate::meta;
use crate::unlock::{Opening, Unlock, open_ring};
use crate::vault::{Vault, VaultId};

/// Key of the device a restored vault goes on under, in place of the one in its key files.
pub(crate) const DEVICE: &str = "device.now";

/// Key of the devices it was before.
pub(crate) const BEFORE: &str = "device.before";

const RESTORE: &str = "restore a backup";

/// What restoring came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The vault.
    pub vault: VaultId,
    /// Its name, for the list of this machine.
    pub name: String,
    /// Whether it is the practice vault.
    pub practice: bool,
    /// When the backup was made, in Unix milliseconds.
    pub made_ms: i64,
    /// Whether the vault that was there is kept beside it.
    pub kept: bool,
    /// How many records were erased again that had been erased since the backup; unknown when the vault that was there
    /// cannot be read.
    pub erased_again: Option<u64>,
}

/// A backup whose keys are open.
pub(super) struct Opened {
    pub(super) backup: Backup,
    pub(super) layout: Layout,
    pub(super) label: Option<Label>,
    pub(super) ring: KeyRing,
    pub(super) key: Key,
    pub(super) files: FileKeys,
    /// The key files to go on with.
    pub(super) keys: (Vec<u8>, Vec<u8>),
}

/// Opens the keys of a backup. A passphrase of today opens it too when the vault in `beside` has the same keys.
pub(super) fn open_keys(path: &Path, beside: Option<&Layout>, unlock: Unlock<'_>) -> Result<Opened> {
    let backup = Backup::at(path)?;
    let layout = Layout::of(path);
    match &backup.soundness {
        Soundness::Damaged(detail) => {
            return Err(StoreError::BackupDamaged { path: path.to_owned(), detail: detail.clone() });
        }
        // Whichever file says so refuses it below.
        Soundness::Newer | Soundness::Verified | Soundness::Unchecked => {}
    }
    let manifest = Manifest::read(&layout)?;
    if backup.soundness == Soundness::Newer {
        Label::read(&layout)?;
    }
    let damaged =
        |detail: &str| StoreError::BackupDamaged { path: path.to_owned(), detail: detail.to_owned() };
    let (ring, from) = match open_ring(&layout, &manifest, unlock) {
        Ok(ring) => (ring, &layout),
        Err(wrong @ (StoreError::WrongPassphrase { .. } | StoreError::WrongRecoveryCode { .. })) => {
            let today = beside.and_then(|vault| {
                let manifest = Manifest::read(vault).ok()?;
                Some((open_ring(vault, &manifest, unlock).ok()?, vault))
            });
            today.ok_or(wrong)?
        }
        Err(error) => return Err(error),
    };
    if ring.vault != manifest.vault.0 {
        return Err(damaged("the keys belong to another vault"));
    }
    let key = ring.database_key().map(Key::Raw).ok_or_else(|| damaged("the keys hold no database key"))?;
    let files = ring.file_keys().ok_or_else(|| damaged("the keys hold no identity for attachments"))?;
    let bytes = |path: &Path| fs::read(path).during(path, RESTORE);
    let keys = (bytes(&from.keys())?, bytes(&from.recovery())?);
    let label = backup.label.clone();
    Ok(Opened { backup, layout, label, ring, key, files, keys })
}

impl Vault {
    /// Whether what a person knows opens a backup. Nothing of its contents is looked at.
    ///
    /// # Errors
    /// As [`Vault::restore`].
    pub fn unlocks(backup: &Path, beside: Option<&Path>, unlock: Unlock<'_>) -> Result<()> {
        let beside = beside.map(Layout::of);
        open_keys(backup, beside.as_ref(), unlock).map(drop)
    }

    /// Puts the vault of a backup in the place of the one in `dir`, which must not be open and may be damaged or gone. The
    /// one that was there is kept among the backups of the restored one, which goes on under a device of its own.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`], [`StoreError::BackupOfOther`] when `dir` holds another vault, a wrong secret, a
    /// newer version, and every failure of writing files. The vault in `dir` is then as it was.
    pub fn restore(dir: &Path, backup: &Path, unlock: Unlock<'_>, env: &Env) -> Result<Restored> {
        let current = Layout::of(dir);
        settle(dir, env)?;
        let opened = open_keys(backup, Some(&current), unlock)?;
        let id = VaultId(opened.ring.vault);
        if Manifest::read(&current).is_ok_and(|manifest| manifest.vault != id) {
            return Err(StoreError::BackupOfOther { path: backup.to_owned() });
        }
        check_whole(&opened, id)?;
        let erasures = Erasures::of(&current, unlock, env)?;
        let lock = if dir.is_dir() { Some(FolderLock::take(&current)?) } else { None };
        let swap = Swap::of(dir, write::stamp(env.clock.now_ms()));
        swap.sweep()?;
        let prepared = prepare(&opened, id, &swap.restoring(), env);
        let prepared = prepared.and_then(|name| {
            let vault = Self::open_in(Layout::of(&swap.restoring()), unlock, env, Opening::ToLookOnly)?;
            let again = erasures.as_ref().map(|erasures| erasures.apply(&vault)).transpose()?;
            Ok((name, vault.is_practice()?, again))
        });
        let (name, practice, erased_again) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => {
                let _ = swap.sweep();
                return Err(error);
            }
        };
        let kept = lock.is_some();
        // Where an open file holds its folder, the lock would keep it from being renamed.
        drop(lock);
        swap.run(|| Ok(()))?;
        let made_ms = opened.backup.made_ms;
        Ok(Restored { vault: id, name, practice, made_ms, kept, erased_again })
    }
}

/// Finishes a restoring that was cut off. To be done before a vault is looked for.
pub(crate) fn settle(dir: &Path, env: &Env) -> Result<()> {
    Swap::of(dir, write::stamp(env.clock.now_ms())).finish(|| Ok(()))
}

/// Checks everything of a backup: the bytes of its database, its pages, and the content of every attachment.
fn check_whole(opened: &Opened, id: VaultId) -> Result<()> {
    if let Some(label) = &opened.label {
        check::same_bytes(&opened.layout, label)?;
    }
    check::open(&opened.layout, &opened.key, id)?;
    for name in attachments(opened)? {
        let path = opened.layout.file(&name);
        check_file(&path, &opened.files).map_err(|error| StoreError::BackupDamaged {
            path: opened.layout.dir().to_owned(),
            detail: error.to_string(),
        })?;
    }
    Ok(())
}

fn attachments(opened: &Opened) -> Result<Vec<String>> {
    Ok(match &opened.label {
        Some(label) => label.files.iter().map(|file| file.name.clone()).collect(),
        None => super::list::sizes(&opened.layout.files())?.into_keys().collect(),
    })
}

/// Writes the restored vault into `dir`; complete when its `vault.json` stands. Returns its name.
fn prepare(opened: &Opened, id: VaultId, dir: &Path, env: &Env) -> Result<String> {
    fs::create_dir_all(dir.join("files")).during(dir, RESTORE)?;
    let layout = Layout::of(dir);
    for name in attachments(opened)? {
        pool::copy(&opened.layout.file(&name), &layout.file(&name))?;
    }
    pool::copy(&opened.layout.database(), &layout.database())?;
    let conn = connect(&layout.database(), &opened.key, Access::Write)?;
    go_under_new_device(&conn, opened.ring.device, env)?;
    let name = meta::find(&conn, meta::NAME)?.unwrap_or_default();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).during(&conn, RESTORE)?;
    drop(conn);
    let (keys, recovery) = &opened.keys;
    write_atomically(&layout.keys(), keys)?;
    write_atomically(&layout.recovery(), recovery)?;
    sync_folder(&layout.files()).during(&layout.files(), RESTORE)?;
    // Last: from here on it may take the vault's place.
    let sums = KeySums { keys: vec![file_sum(keys)], recovery: vec![file_sum(recovery)] };
    Manifest { vault: id, sums }.write(&layout)?;
    Ok(name)
}

/// The machine the backup was made on may go on writing: what is written here from now on is another device's.
fn go_under_new_device(conn: &Connection, ring: Uuid, env: &Env) -> Result<()> {
    let last = meta::find(conn, DEVICE)?.and_then(|text| DeviceKeys::parse(&text));
    let last = last.map_or(ring, |device| device.device);
    let before = meta::find(conn, BEFORE)?.unwrap_or_default();
    meta::put(conn, BEFORE, format!("{before} {last}").trim())?;
    meta::put(conn, DEVICE, &DeviceKeys::generate(env.ids.new_id())?.to_text())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use sochibo_domain::env::{Clock, Ids};

    use super::*;
    use crate::backup::Reason;

    struct Still;

    impl Clock for Still {
        fn now_ms(&self) -> i64 {
            0
        }
    }

    impl Ids for Still {
        fn new_id(&self) -> Uuid {
            Uuid::from_u128(1)
        }
    }

    #[test]
    fn a_backup_of_a_newer_schema_is_refused_and_the_vault_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let env = Env::new(Arc::new(Still), Arc::new(Still)).with_scrypt(2);
        let id = VaultId(Uuid::from_u128(7));
        let vault = Vault::create(&dir, &id, "", true, "x", &env).unwrap().0;
        let backup = vault.back_up(&vault.own_place(), Reason::Asked).unwrap().backup.path;
        let key = vault.readers().key().clone();
        drop(vault);
        let layout = Layout::of(&backup);
        let conn = connect(&layout.database(), &key, Access::Write).unwrap();
        conn.pragma_update(None, "user_version", 99).unwrap();
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        drop(conn);
        let mut label = Label::read(&layout).unwrap();
        label.database_sha256 = pool::sum_of(&layout.database()).unwrap();
        label.database_bytes = fs::metadata(layout.database()).unwrap().len();
        label.write(&layout).unwrap();
        let before = fs::read(Layout::of(&dir).database()).unwrap();
        let refused = Vault::restore(&dir, &backup, Unlock::Passphrase("x"), &env);
        assert!(matches!(refused, Err(StoreError::NewerVersion { found: 99, .. })), "{refused:?}");
        let stage = folder.path().join("stage");
        let refused = Vault::rehearse(&backup, &stage, None, Unlock::Passphrase("x"), &env);
        assert!(matches!(refused, Err(StoreError::NewerVersion { found: 99, .. })), "{refused:?}");
        assert!(before == fs::read(Layout::of(&dir).database()).unwrap());
        assert!(!stage.exists() && !folder.path().join("vault.restoring").exists());
    }
}
