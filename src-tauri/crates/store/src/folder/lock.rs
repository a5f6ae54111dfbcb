//! One process per vault.

use std::fs::{File, OpenOptions, TryLockError};
use std::thread;
use std::time::Duration;

use super::Layout;
use crate::error::{OnFile, Result, StoreError};

/// A program being started inherits every open file for an instant, locks included; a lock that was just given up may
/// therefore look taken. Only one that stays taken is.
const ATTEMPTS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(15);

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
        for attempt in 0..ATTEMPTS {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) if attempt + 1 < ATTEMPTS => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(source)) => {
                    return Err(StoreError::io(&path, "take the lock file", source));
                }
            }
        }
        Err(StoreError::InUse { path: layout.dir().to_owned() })
    }
}
