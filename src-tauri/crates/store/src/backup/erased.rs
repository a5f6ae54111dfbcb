//! Backups and what was erased: a backup made before an erasing holds what went, and goes too wherever it can be reached.

use std::fs;
use std::io;

use rusqlite::Connection;

use super::elsewhere;
use super::list::Backup;
use super::place::Place;
use super::write::remove;
use super::{devices, list, pool};
use crate::error::{OnFile, Result};
use crate::folder::Layout;
use crate::meta;
use crate::vault::Vault;

/// Key of the number of erasings this vault has been through.
pub(crate) const ERASINGS: &str = "erasings";

/// How many erasings the vault has been through.
pub(crate) fn erasings(conn: &Connection) -> Result<u64> {
    Ok(meta::find(conn, ERASINGS)?.and_then(|count| count.parse().ok()).unwrap_or_default())
}

/// Whether it was made before something was erased. One that does not say counts as such as soon as there was any.
pub(super) fn may_hold_erased(backup: &Backup, erasings: u64) -> bool {
    backup.label.as_ref().map_or(0, |label| label.erasings) < erasings
}

/// Removes every copy in the vault's own folder. What is known of chosen places stays.
pub(crate) fn drop_all(layout: &Layout) -> Result<()> {
    const OPERATION: &str = "remove the backups";
    let folder = layout.backups();
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        read => read.during(&folder, OPERATION)?,
    };
    for entry in entries {
        let path = entry.during(&folder, OPERATION)?.path();
        if path.is_dir() {
            fs::remove_dir_all(&path).during(&path, OPERATION)?;
        } else if !path.ends_with(elsewhere::NAME) {
            fs::remove_file(&path).during(&path, OPERATION)?;
        }
    }
    crate::folder::sync_folder(&folder).during(&folder, OPERATION)
}

impl Vault {
    /// Removes the backups of this machine in `place` that were made before something was erased; returns how many.
    /// Making a backup there does so too; this is for a place where making one failed.
    ///
    /// # Errors
    /// As [`Place::backups`], and failures to remove.
    pub fn drop_erased(&self, place: &Place) -> Result<u64> {
        let reader = self.reading_connection()?;
        let (own, erasings) = (devices(&reader, self.session().device)?, erasings(&reader)?);
        let mut removed = 0;
        for backup in place.backups()? {
            if backup.is_of(&own) && may_hold_erased(&backup, erasings) {
                remove(&backup.path)?;
                removed += 1;
            }
        }
        if removed > 0 {
            list::passing(place.dir())?.iter().try_for_each(|path| {
                fs::remove_dir_all(path).during(path, "clear away an unfinished backup")
            })?;
            pool::prune(place)?;
        }
        self.remember(place)?;
        Ok(removed)
    }
}
