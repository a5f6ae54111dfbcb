//! The attachments that the backups of a place share. They never change, so that one copy serves every backup.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::label::Part;
use super::list::{list, sizes};
use super::place::Place;
use crate::error::{OnFile, Result, StoreError};
use crate::folder::{Layout, sync_folder};

const COPY: &str = "copy the attachments";

/// Bytes on their way at one time.
const PIECE: usize = 64 * 1024;

/// What copying the attachments came to.
#[derive(Debug, Default)]
pub(super) struct Copied {
    /// Every attachment of the vault.
    pub(super) all: Vec<Part>,
    /// How many of them were not there yet.
    pub(super) new: u64,
    /// Their bytes.
    pub(super) new_bytes: u64,
}

/// Copies the attachments of a vault that a place does not have yet, and reads each back.
pub(super) fn fill(vault: &Layout, place: &Place) -> Result<Copied> {
    let pool = place.pool();
    let there = sizes(&pool)?;
    let mut copied = Copied::default();
    for (name, bytes) in sizes(&vault.files())? {
        if name.ends_with(".new") {
            continue;
        }
        if there.get(&name) != Some(&bytes) {
            fs::create_dir_all(&pool).during(&pool, COPY)?;
            copy(&vault.file(&name), &pool.join(&name))?;
            copied.new += 1;
            copied.new_bytes += bytes;
        }
        copied.all.push(Part { name, bytes });
    }
    if copied.new > 0 {
        sync_folder(&pool).during(&pool, COPY)?;
    }
    Ok(copied)
}

/// Copies a file beside its target, waits until the disk has it, reads it back and gives it its name.
pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    let beside = to.with_added_extension("new");
    let copied = (|| {
        let sent = {
            let mut source = File::open(from).during(from, COPY)?;
            let mut target = OpenOptions::new()
                .create(true)
                .truncate(true)
                .write(true)
                .open(&beside)
                .during(&beside, COPY)?;
            let sent = through(&mut source, |bytes| target.write_all(bytes)).during(&beside, COPY)?;
            target.sync_all().during(&beside, COPY)?;
            sent
        };
        if sum_of(&beside)? != sent {
            let detail = "what was written reads back differently".to_owned();
            return Err(StoreError::BackupDamaged { path: to.to_owned(), detail });
        }
        fs::rename(&beside, to).during(to, COPY)
    })();
    if copied.is_err() {
        let _ = fs::remove_file(&beside);
    }
    copied
}

/// SHA-256 of a file, in hexadecimal.
pub(super) fn sum_of(path: &Path) -> Result<String> {
    let mut file = File::open(path).during(path, "read a file of a backup")?;
    through(&mut file, |_| Ok(())).during(path, "read a file of a backup")
}

fn through(source: &mut File, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<String> {
    let (mut hasher, mut piece) = (Sha256::new(), vec![0; PIECE]);
    loop {
        let read = source.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hasher.update(bytes);
        each(bytes)?;
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Removes attachments that no backup of the place names any more. A backup of a newer version may name what this one
/// cannot read: then all stay.
pub(super) fn prune(place: &Place) -> Result<()> {
    let mut named = BTreeSet::new();
    for backup in list(place.dir())? {
        match backup.label {
            Some(label) => named.extend(label.files.into_iter().map(|file| file.name)),
            None if backup.soundness == super::Soundness::Newer => return Ok(()),
            None => {}
        }
    }
    let pool = place.pool();
    for name in sizes(&pool)?.into_keys().filter(|name| !named.contains(name)) {
        let path = pool.join(name);
        fs::remove_file(&path).during(&path, "remove an attachment that no backup needs")?;
    }
    Ok(())
}
