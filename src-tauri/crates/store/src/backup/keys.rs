//! Backups after a change of passphrase or recovery code: those within reach open with today's from then on, and no
//! longer with what may be known to somebody else.

use std::fs;

use super::place::Place;
use crate::db::{Access, connect};
use crate::error::{OnDatabase, OnFile, Result};
use crate::folder::{Layout, Manifest, file_sum, write_atomically};
use crate::vault::Vault;

impl Vault {
    /// Puts the key files of today into the sound backups of this machine in `place`; returns how many of them took them.
    ///
    /// # Errors
    /// As [`Place::backups`], and every failure of writing files: the backup then opens with the old secret or the new.
    pub fn renew_backup_keys(&self, place: &Place) -> Result<u64> {
        const OPERATION: &str = "renew the keys of a backup";
        let own = self.own_devices(&self.reading_connection()?)?;
        let read = |path: &std::path::Path| fs::read(path).during(path, OPERATION);
        let (keys, recovery) = (read(&self.layout().keys())?, read(&self.layout().recovery())?);
        let mut renewed = 0;
        for backup in place.backups()?.iter().filter(|one| one.is_sound() && one.is_of(&own)) {
            let layout = Layout::of(&backup.path);
            // An older database may lie under a key that today's ring opens no more.
            let opens = connect(&layout.database(), self.readers().key(), Access::Read).and_then(|conn| {
                conn.query_row("SELECT count(*) FROM meta", [], |_| Ok(())).during(&conn, OPERATION)
            });
            if opens.is_err() {
                continue;
            }
            let mut manifest = Manifest::read(&layout)?;
            manifest.sums.keys.push(file_sum(&keys));
            manifest.sums.recovery.push(file_sum(&recovery));
            manifest.write(&layout)?;
            write_atomically(&layout.keys(), &keys)?;
            write_atomically(&layout.recovery(), &recovery)?;
            manifest.sums.keys = vec![file_sum(&keys)];
            manifest.sums.recovery = vec![file_sum(&recovery)];
            manifest.write(&layout)?;
            renewed += 1;
        }
        Ok(renewed)
    }
}
