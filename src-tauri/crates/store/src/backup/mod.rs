//! Backups: copies of a vault that open like one. They lie in a [`Place`], the vault's own folder or one that a person
//! chose, and share their attachments there: a content is copied once, however many backups name it.
//!
//! ```text
//! <place>/
//!   files/<name>                 attachments, encrypted, immutable, named by their content
//!   2026-11-22_19-30-05/         one backup: vault.db keys.age recovery.age backup.json vault.json
//! ```
//!
//! A backup is written under a name that no list shows, opened again and checked, and renamed. What cannot be opened
//! never counts. Start reading at `write`, then `restore` and `swap`.

mod check;
mod elsewhere;
mod erased;
mod erasures;
mod keys;
mod label;
mod list;
mod place;
mod pool;
mod rehearse;
mod restore;
mod retention;
mod swap;
mod write;

pub use elsewhere::Lasting;
pub use label::Reason;
pub use list::{Backup, Soundness, find_backups};
pub use place::Place;
pub use rehearse::Rehearsed;
pub use restore::Restored;
pub use retention::{RETENTION, Retention};
pub use write::Made;

pub(crate) use erased::{ERASINGS, drop_all, erasings};
pub(crate) use restore::{BEFORE, DEVICE, settle};
pub(crate) use write::{Source, write};

use crate::error::Result;
use crate::meta;
use crate::vault::Vault;

impl Vault {
    /// Makes a backup, checks it, and lets go of those that [`RETENTION`] no longer keeps.
    ///
    /// # Errors
    /// [`StoreError::BackupPlaceMissing`](crate::StoreError::BackupPlaceMissing) when a chosen folder is not there;
    /// [`StoreError::BackupDamaged`](crate::StoreError::BackupDamaged) when what was written does not read back;
    /// every failure of writing files. Then nothing is left of it, and the backups before it stand.
    pub fn back_up(&self, place: &Place, reason: Reason) -> Result<Made> {
        let reader = self.reading_connection()?;
        let made = write(&Source::of(self, &reader), place, reason)?;
        self.remember(place)?;
        Ok(made)
    }

    /// The folder of the vault as a place of backups.
    pub fn own_place(&self) -> Place {
        Place::of_vault(self.layout().dir())
    }

    /// Whether anything changed since the newest sound backup of this machine in `place`.
    pub fn changed_since_backup(&self, place: &Place) -> Result<bool> {
        let reader = self.reading_connection()?;
        let now = write::mark(&reader)?;
        let own = self.own_devices(&reader)?;
        Ok(list::newest_sound(&place.backups()?, &own).is_none_or(|newest| newest.mark() != now))
    }

    /// Backups on this machine, and copies of the vault kept beside them.
    pub fn local_copies(&self) -> Result<usize> {
        Ok(self.own_place().backups()?.len())
    }

    /// The devices under which this machine ever wrote: its own, and those of the backups it was restored from.
    fn own_devices(&self, conn: &rusqlite::Connection) -> Result<Vec<uuid::Uuid>> {
        devices(conn, self.session().device)
    }
}

fn devices(conn: &rusqlite::Connection, now: uuid::Uuid) -> Result<Vec<uuid::Uuid>> {
    let before = meta::find(conn, BEFORE)?.unwrap_or_default();
    let before = before.split_whitespace().filter_map(|id| uuid::Uuid::try_parse(id).ok());
    Ok(before.chain([now]).collect())
}
