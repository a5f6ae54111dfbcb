//! Creating a vault, and opening one with what a person knows.

use std::fs;
use std::io;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::backup::{DEVICE, Place, Reason, Source, write};
use crate::db::{Access, Key, RELEASED, connect, migrate};
use crate::env::Env;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::{FolderLock, KeySums, Layout, Manifest, file_sum, write_atomically};
use crate::keys::{DeviceKeys, KeyRing, RecoveryCode, open_sealed, seal};
use crate::reindex::rebuild;
use crate::vault::{Vault, VaultId};
use crate::{index, meta};

/// What a person unlocks with.
#[derive(Clone, Copy)]
pub enum Unlock<'a> {
    /// The passphrase.
    Passphrase(&'a str),
    /// The recovery code of the printed sheet, as typed.
    Recovery(&'a str),
}

/// What a vault is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// To be worked in: what an earlier process left undone is finished, and an upgrade copies it first.
    ToWork,
    /// A copy that is looked at or prepared. Its attachments may belong to others and are not touched.
    ToLookOnly,
}

/// The same passphrase may come composed or decomposed, depending on the input method.
fn normal(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.nfc().collect())
}

impl Vault {
    /// Makes a new vault in `dir`, which must not hold one, and opens it. The recovery code is shown once.
    ///
    /// # Errors
    /// [`StoreError::VaultExists`], and every failure of writing files.
    pub fn create(
        dir: &Path,
        id: &VaultId,
        name: &str,
        practice: bool,
        passphrase: &str,
        env: &Env,
    ) -> Result<(Self, RecoveryCode)> {
        let ring = KeyRing::generate(id.0, env.ids.new_id())?;
        let key = ring.database_key().map(Key::Raw).ok_or(StoreError::NoRandomness)?;
        Self::create_with(dir, id, name, practice, passphrase, env, (ring, key))
    }

    /// The same without encryption, for the bench that measures what encryption costs.
    #[doc(hidden)]
    pub fn create_plain(dir: &Path, id: &VaultId, env: &Env) -> Result<Self> {
        let ring = KeyRing::generate(id.0, env.ids.new_id())?;
        Ok(Self::create_with(dir, id, "bench", true, "bench", env, (ring, Key::Plain))?.0)
    }

    fn create_with(
        dir: &Path,
        id: &VaultId,
        name: &str,
        practice: bool,
        passphrase: &str,
        env: &Env,
        (ring, key): (KeyRing, Key),
    ) -> Result<(Self, RecoveryCode)> {
        let layout = Layout::of(dir);
        fs::create_dir_all(dir).during(dir, "make the vault's folder")?;
        let lock = FolderLock::take(&layout)?;
        if layout.manifest().exists() {
            return Err(StoreError::VaultExists { path: dir.to_owned() });
        }
        // Without `vault.json` there is no vault: what an interrupted creation left behind is started over.
        for leftover in ["vault.db", "vault.db-wal", "vault.db-shm"] {
            let path = dir.join(leftover);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(StoreError::io(&path, "start over", error));
                }
                _ => {}
            }
        }
        let code = RecoveryCode::generate()?;
        let keys = seal(&layout.keys(), &ring, &normal(passphrase), env.scrypt_log_n)?;
        let recovery = seal(&layout.recovery(), &ring, &code.to_string(), env.scrypt_log_n)?;
        write_atomically(&layout.keys(), &keys)?;
        write_atomically(&layout.recovery(), &recovery)?;
        let mut conn = connect(&layout.database(), &key, Access::Create)?;
        migrate(&mut conn, RELEASED, |_, _| Ok(()))?;
        meta::put(&conn, meta::VAULT, &id.to_string())?;
        meta::put(&conn, meta::INDEX, index::VERSION)?;
        meta::put(&conn, meta::NAME, name)?;
        meta::put(&conn, meta::PRACTICE, if practice { "yes" } else { "no" })?;
        // Written last: from here on the folder is a vault.
        let sums = KeySums { keys: vec![file_sum(&keys)], recovery: vec![file_sum(&recovery)] };
        Manifest { vault: *id, sums }.write(&layout)?;
        let files = ring.file_keys().ok_or(StoreError::NoRandomness)?;
        let vault = Self::assemble(*id, layout, env, ring.device, (key, files), conn, lock)?;
        Ok((vault, code))
    }

    /// Opens the vault in `dir`. Nothing is written until something is performed, unless the schema is older.
    ///
    /// # Errors
    /// A wrong secret, a damaged file, a newer version or a vault in use each have their own [`StoreError`]; the
    /// vault is then untouched.
    pub fn open(dir: &Path, unlock: Unlock<'_>, env: &Env) -> Result<Self> {
        crate::backup::settle(dir, env)?;
        Self::open_in(Layout::of(dir), unlock, env, Opening::ToWork)
    }

    pub(crate) fn open_in(layout: Layout, unlock: Unlock<'_>, env: &Env, opening: Opening) -> Result<Self> {
        let manifest = Manifest::read(&layout)?;
        let lock = FolderLock::take(&layout)?;
        let mut ring = open_ring(&layout, &manifest, unlock)?;
        let damaged = |path, detail: &str| StoreError::Damaged {
            path,
            operation: "open the vault",
            detail: detail.to_owned(),
        };
        if ring.vault != manifest.vault.0 {
            return Err(damaged(layout.keys(), "the keys belong to another vault"));
        }
        let key = ring
            .database_key()
            .map(Key::Raw)
            .ok_or_else(|| damaged(layout.keys(), "the key ring holds no database key"))?;
        let files = ring
            .file_keys()
            .ok_or_else(|| damaged(layout.keys(), "the key ring holds no identity for attachments"))?;
        let mut conn = connect(&layout.database(), &key, Access::Write)?;
        let upgraded = migrate(&mut conn, RELEASED, |conn, _| match opening {
            Opening::ToLookOnly => Ok(()),
            Opening::ToWork => {
                let (vault, now_ms) = (manifest.vault, env.clock.now_ms());
                let (layout, key, files, device) = (&layout, &key, &files, ring.device);
                let source = Source { conn, layout, key, files, vault, device, now_ms };
                write(&source, &Place::of_vault(layout.dir()), Reason::BeforeUpgrade).map(drop)
            }
        })?;
        if meta::find(&conn, meta::VAULT)?.as_deref() != Some(manifest.vault.to_string().as_str()) {
            return Err(damaged(layout.database(), "the database belongs to another vault"));
        }
        // A new schema has new tables, and a new version may fold or sort differently.
        if upgraded || meta::find(&conn, meta::INDEX)?.as_deref() != Some(index::VERSION) {
            let tx = conn
                .transaction()
                .map_err(|source| StoreError::database(&layout.database(), "rebuild the index", source))?;
            rebuild(&tx)?;
            meta::put(&tx, meta::INDEX, index::VERSION)?;
            tx.commit()
                .map_err(|source| StoreError::database(&layout.database(), "rebuild the index", source))?;
        }
        if let Some(device) = meta::find(&conn, DEVICE)?.and_then(|text| DeviceKeys::parse(&text)) {
            ring.go_under(&device);
        }
        if opening == Opening::ToWork {
            crate::files::sweep(&layout)?;
            // An erasing that was cut off is finished; what cannot be cleared away now is tried the next time.
            let _ = crate::erase::clear(&conn, &layout);
        }
        Self::assemble(manifest.vault, layout, env, ring.device, (key, files), conn, lock)
    }

    /// Puts the keys under a new passphrase. The recovery code stays.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`] when `current` does not open the vault; every failure of writing files.
    pub fn change_passphrase(&self, current: Unlock<'_>, new: &str) -> Result<()> {
        let layout = self.layout();
        let mut manifest = Manifest::read(layout)?;
        let ring = open_ring(layout, &manifest, current)?;
        let sealed = seal(&layout.keys(), &ring, &normal(new), self.env().scrypt_log_n)?;
        let sum = file_sum(&sealed);
        // Cut off at any moment, the file that stands is one of those the manifest names.
        manifest.sums.keys.push(sum.clone());
        manifest.write(layout)?;
        write_atomically(&layout.keys(), &sealed)?;
        manifest.sums.keys = vec![sum];
        manifest.write(layout)
    }

    /// Puts the keys under a new recovery code, which is shown once; the old sheet opens nothing of this vault any more. The
    /// passphrase stays.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`].
    pub fn change_recovery_code(&self, current: Unlock<'_>) -> Result<RecoveryCode> {
        let layout = self.layout();
        let mut manifest = Manifest::read(layout)?;
        let ring = open_ring(layout, &manifest, current)?;
        let code = RecoveryCode::generate()?;
        let sealed = seal(&layout.recovery(), &ring, &code.to_string(), self.env().scrypt_log_n)?;
        let sum = file_sum(&sealed);
        manifest.sums.recovery.push(sum.clone());
        manifest.write(layout)?;
        write_atomically(&layout.recovery(), &sealed)?;
        manifest.sums.recovery = vec![sum];
        manifest.write(layout)?;
        Ok(code)
    }
}

pub(crate) fn open_ring(layout: &Layout, manifest: &Manifest, unlock: Unlock<'_>) -> Result<KeyRing> {
    match unlock {
        Unlock::Passphrase(passphrase) => {
            let path = layout.keys();
            let wrong = || StoreError::WrongPassphrase { path: path.clone() };
            open_sealed(&path, &normal(passphrase), &manifest.sums.keys, wrong)
        }
        Unlock::Recovery(typed) => {
            let code = RecoveryCode::parse(typed)?;
            let path = layout.recovery();
            let wrong = || StoreError::WrongRecoveryCode { path: path.clone() };
            open_sealed(&path, &Zeroizing::new(code.to_string()), &manifest.sums.recovery, wrong)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use sochibo_domain::env::{Clock, Ids};
    use uuid::Uuid;

    use super::*;

    struct Still(AtomicU64);

    impl Clock for Still {
        fn now_ms(&self) -> i64 {
            0
        }
    }

    impl Ids for Still {
        fn new_id(&self) -> Uuid {
            Uuid::from_u64_pair(1, self.0.fetch_add(1, Ordering::SeqCst))
        }
    }

    fn env() -> Env {
        Env::new(Arc::new(Still(AtomicU64::new(0))), Arc::new(Still(AtomicU64::new(1)))).with_scrypt(2)
    }

    /// A closed vault, its folder, and a connection to its database as `steps` of the schema left it.
    fn vault_after(steps: usize) -> (tempfile::TempDir, rusqlite::Connection) {
        let folder = tempfile::tempdir().unwrap();
        let layout = Layout::of(folder.path());
        let id = VaultId(Uuid::from_u128(7));
        Vault::create(folder.path(), &id, "", true, "x", &env()).unwrap().0.close();
        let manifest = Manifest::read(&layout).unwrap();
        let ring = open_ring(&layout, &manifest, Unlock::Passphrase("x")).unwrap();
        let key = Key::Raw(ring.database_key().unwrap());
        fs::remove_file(layout.database()).unwrap();
        let mut conn = connect(&layout.database(), &key, Access::Create).unwrap();
        migrate(&mut conn, &RELEASED[..steps], |_, _| Ok(())).unwrap();
        meta::put(&conn, meta::VAULT, &id.to_string()).unwrap();
        (folder, conn)
    }

    #[test]
    fn an_older_vault_is_copied_whole_before_it_is_upgraded() {
        let (folder, conn) = vault_after(1);
        meta::put(&conn, "mapping", "A").unwrap();
        drop(conn);
        let vault = Vault::open(folder.path(), Unlock::Passphrase("x"), &env()).unwrap();
        assert_eq!(vault.meta_get("mapping").unwrap().as_deref(), Some("A"));
        assert!(vault.verify().unwrap().is_clean());
        let copies = vault.own_place().backups().unwrap();
        assert_eq!(copies.len(), 1);
        assert_eq!((copies[0].reason, copies[0].is_sound()), (Reason::BeforeUpgrade, true));
        let copied = Vault::open(&copies[0].path, Unlock::Passphrase("x"), &env()).unwrap();
        assert_eq!(copied.meta_get("mapping").unwrap().as_deref(), Some("A"));
    }

    #[test]
    fn a_newer_schema_is_refused_untouched() {
        let (folder, conn) = vault_after(RELEASED.len());
        conn.pragma_update(None, "user_version", 99).unwrap();
        drop(conn);
        let before = fs::read(Layout::of(folder.path()).database()).unwrap();
        let refused = Vault::open(folder.path(), Unlock::Passphrase("x"), &env());
        assert!(matches!(refused, Err(StoreError::NewerVersion { found: 99, .. })));
        assert!(before == fs::read(Layout::of(folder.path()).database()).unwrap());
    }
}
