//! A vault, open: the one writer, the readers, the lock on its folder.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use automerge::ActorId;
use rusqlite::Connection;
use uuid::Uuid;

use crate::db::Key;
use crate::env::Env;
use crate::error::{Result, StoreError};
use crate::files::FileKeys;
use crate::folder::{FolderLock, Layout};
use crate::read::Readers;
use crate::recent::Recent;

/// Names a vault; also the name of its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VaultId(pub Uuid);

impl fmt::Display for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Who writes between one unlock and the next lock.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    /// Fresh at every unlock and after every erasing: a copied folder or restored backup never goes on under an old one.
    pub(crate) actor: ActorId,
    pub(crate) device: Uuid,
}

/// An open vault. Dropping it closes the connections and lets go of keys and lock.
pub struct Vault {
    id: VaultId,
    layout: Layout,
    env: Env,
    session: Mutex<Session>,
    files: FileKeys,
    /// Gone with the vault: nothing decoded outlives the lock.
    recent: Recent,
    // Fields drop in this order: the writer must be the last connection, since only it may clear away the journal, and
    // the lock outlives them all.
    readers: Readers,
    writer: Mutex<Connection>,
    _lock: FolderLock,
}

/// Neither keys nor contents belong in a log.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Vault {
    pub(crate) fn assemble(
        id: VaultId,
        layout: Layout,
        env: &Env,
        device: Uuid,
        (key, files): (Key, FileKeys),
        writer: Connection,
        lock: FolderLock,
    ) -> Result<Self> {
        let readers = Readers::new(layout.clone(), key);
        let actor = ActorId::from(crate::keys::random::<16>()?.as_slice());
        Ok(Self {
            id,
            layout,
            env: env.clone(),
            session: Mutex::new(Session { actor, device }),
            files,
            recent: Recent::new(),
            writer: Mutex::new(writer),
            readers,
            _lock: lock,
        })
    }

    /// The vault's id.
    pub fn id(&self) -> VaultId {
        self.id
    }

    /// Closes the vault: a commit in progress finishes first. The same as dropping it.
    pub fn close(self) {}

    pub(crate) fn env(&self) -> &Env {
        &self.env
    }

    pub(crate) fn session(&self) -> Session {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Goes on writing as somebody new.
    pub(crate) fn renew_actor(&self) -> Result<()> {
        let actor = ActorId::from(crate::keys::random::<16>()?.as_slice());
        self.session.lock().unwrap_or_else(PoisonError::into_inner).actor = actor;
        Ok(())
    }

    pub(crate) fn files(&self) -> &FileKeys {
        &self.files
    }

    pub(crate) fn recent(&self) -> &Recent {
        &self.recent
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The writing connection. A panic inside a transaction rolled it back, so a poisoned lock is safe to take.
    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn database_error(&self, operation: &'static str, source: rusqlite::Error) -> StoreError {
        StoreError::database(&self.layout.database(), operation, source)
    }

    pub(crate) fn readers(&self) -> &Readers {
        &self.readers
    }

    /// A reading connection outside any transaction, for the caller alone.
    pub(crate) fn reading_connection(&self) -> Result<Connection> {
        self.readers.connection()
    }

    /// Limits the database to `pages` pages, as a full disk would. For tests of the layers above.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        self.writer()
            .pragma_update(None, "max_page_count", pages)
            .map_err(|source| self.database_error("limit the size", source))
    }
}
