//! One process per vault.

use std::fs::{File, OpenOptions, TryLockError};

use super::Layout;
use crate::error::{OnFile, Result, StoreError};

/// Holds the lock file of a vault until dropped. The operating system lets go of it even when the process is killed.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    pub(crate) fn take(layout: &Layout) -> Result<Self> {
        let path = layout.lock();
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .during(&path, "take the lock file")?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: layout.dir().to_owned() }),
            Err(TryLockError::Error(source)) => Err(StoreError::io(&path, "take the lock file", source)),
        }
    }
}
