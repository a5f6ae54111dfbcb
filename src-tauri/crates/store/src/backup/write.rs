//! Making a backup: beside its name first, opened again and checked, then renamed. One that is cut off is never listed
//! and is cleared away by the next.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};
use sochibo_domain::CivilDate;
use uuid::Uuid;

use super::label::{Label, Reason};
use super::list::{Backup, LEAVING, UNFINISHED, list, name_of, passing};
use super::place::Place;
use super::retention::{Aged, RETENTION};
use super::{check, devices, erased, pool};
use crate::db::{Key, RELEASED};
use crate::error::{OnDatabase, OnFile, Result, StoreError};
use crate::files::FileKeys;
use crate::folder::{KeySums, Layout, Manifest, file_sum, sync_folder, write_atomically};
use crate::vault::{Vault, VaultId};

const WRITE: &str = "make a backup";

/// What a backup is made of.
pub(crate) struct Source<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) layout: &'a Layout,
    pub(crate) key: &'a Key,
    pub(crate) files: &'a FileKeys,
    pub(crate) vault: VaultId,
    pub(crate) device: Uuid,
    pub(crate) now_ms: i64,
}

impl<'a> Source<'a> {
    pub(super) fn of(vault: &'a Vault, conn: &'a Connection) -> Self {
        Self {
            conn,
            layout: vault.layout(),
            key: vault.readers().key(),
            files: vault.files(),
            vault: vault.id(),
            device: vault.session().device,
            now_ms: vault.env().clock.now_ms(),
        }
    }
}

/// A backup that was made and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The backup.
    pub backup: Backup,
    /// Attachments that the place did not have yet.
    pub new_files: u64,
    /// Bytes that were written: the database, the keys and those attachments.
    pub new_bytes: u64,
    /// Attachments that the records name and the vault has lost: the backup lacks them too.
    pub lacking: u64,
    /// Earlier backups that were let go.
    pub removed: u64,
}

/// Makes a backup in `place`.
pub(crate) fn write(source: &Source<'_>, place: &Place, reason: Reason) -> Result<Made> {
    place.prepare()?;
    write_here(source, place, reason).map_err(|error| place.explain(error))
}

fn write_here(source: &Source<'_>, place: &Place, reason: Reason) -> Result<Made> {
    for path in passing(place.dir())? {
        fs::remove_dir_all(&path).during(&path, "clear away an unfinished backup")?;
    }
    let target = free_name(place.dir(), source.now_ms);
    let beside = target.with_file_name(format!("{}{UNFINISHED}", name_of(&target)));
    let written = fill(source, place, &beside, reason).and_then(|filled| {
        fs::rename(&beside, &target).during(&target, WRITE)?;
        sync_folder(place.dir()).during(place.dir(), WRITE)?;
        Ok(filled)
    });
    let filled = match written {
        Ok(filled) => filled,
        Err(error) => {
            let _ = fs::remove_dir_all(&beside);
            return Err(error);
        }
    };
    let backup = Backup::at(&target)?;
    if !backup.is_sound() {
        let detail = format!("{:?}", backup.soundness);
        return Err(StoreError::BackupDamaged { path: target, detail });
    }
    let removed = let_go(source, place, &backup)?;
    pool::prune(place)?;
    let Filled { new_files, new_bytes, lacking } = filled;
    Ok(Made { backup, new_files, new_bytes, lacking, removed })
}

/// What a backup cost.
struct Filled {
    new_files: u64,
    new_bytes: u64,
    lacking: u64,
}

/// Writes everything of a backup into the folder `dir`, opens it again and checks it.
fn fill(source: &Source<'_>, place: &Place, dir: &Path, reason: Reason) -> Result<Filled> {
    fs::create_dir(dir).during(dir, WRITE)?;
    let backup = Layout::with_files(dir, &place.pool());
    let mut label = Label::new(source.vault.0, source.device, source.now_ms, reason);
    copy_database(source.conn, &backup.database())?;
    // After the database: a file that it names was there before it.
    let copied = pool::fill(source.layout, place)?;
    let (keys, recovery) = (read(&source.layout.keys())?, read(&source.layout.recovery())?);
    write_atomically(&backup.keys(), &keys)?;
    write_atomically(&backup.recovery(), &recovery)?;
    label.database_bytes = fs::metadata(backup.database()).during(dir, WRITE)?.len();
    label.database_sha256 = pool::sum_of(&backup.database())?;
    label.files = copied.all;
    let (conn, schema) = check::open(&backup, source.key, source.vault)?;
    label.schema = schema;
    label.erasings = erased::erasings(&conn)?;
    let current = usize::try_from(schema).is_ok_and(|schema| schema == RELEASED.len());
    let lacking = if current { check::count_lacking(&conn, source.files, &label)? } else { 0 };
    label.mark = mark(&conn)?;
    drop(conn);
    label.write(&backup)?;
    // Last: only a complete copy is a vault.
    let sums = KeySums { keys: vec![file_sum(&keys)], recovery: vec![file_sum(&recovery)] };
    Manifest { vault: source.vault, sums }.write(&backup)?;
    sync_folder(dir).during(dir, WRITE)?;
    let small = (keys.len() + recovery.len()) as u64;
    let new_bytes = copied.new_bytes.saturating_add(label.database_bytes).saturating_add(small);
    Ok(Filled { new_files: copied.new, new_bytes, lacking })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).during(path, WRITE)
}

/// Writes the database anew under the same key, as it is at this moment and without the pages it freed.
fn copy_database(conn: &Connection, target: &Path) -> Result<()> {
    let named = target.to_string_lossy();
    conn.execute("VACUUM INTO :target", named_params! {":target": &*named})
        .map_err(|source| StoreError::database(target, WRITE, source))?;
    File::options().write(true).open(target).and_then(|file| file.sync_all()).during(target, WRITE)
}

/// Tells whether anything changed between two moments of a vault.
pub(super) fn mark(conn: &Connection) -> Result<String> {
    let mut said = String::new();
    let mut read = || -> rusqlite::Result<()> {
        let newest = "SELECT coalesce((SELECT max(n) FROM operations), 0),
                             coalesce((SELECT max(n) FROM changes), 0), (SELECT count(*) FROM records)";
        let (operations, changes, records): (i64, i64, i64) =
            conn.query_row(newest, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        said.push_str(&format!("{operations} {changes} {records}\n"));
        for pairs in ["SELECT key, value FROM meta ORDER BY key", "SELECT key, body FROM drafts ORDER BY key"]
        {
            let mut statement = conn.prepare(pairs)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                said.push_str(&format!("{}={}\n", row.get::<_, String>(0)?, row.get::<_, String>(1)?));
            }
        }
        Ok(())
    };
    read().during(conn, "look for changes")?;
    Ok(file_sum(said.as_bytes()))
}

/// A moment in Vietnam as part of a name: `2026-11-22_19-30-05`.
pub(super) fn stamp(now_ms: i64) -> String {
    let seconds = now_ms.div_euclid(1_000).saturating_add(7 * 3_600).rem_euclid(86_400);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{}_{hour:02}-{minute:02}-{second:02}", CivilDate::from_unix_ms(now_ms))
}

/// A name that no folder of the place has.
fn free_name(dir: &Path, now_ms: i64) -> PathBuf {
    let name = stamp(now_ms);
    let numbered = (2_u32..).map(|again| format!("{name}-{again}"));
    let mut names = std::iter::once(name.clone()).chain(numbered).map(|name| dir.join(name));
    names.find(|path| !path.exists()).unwrap_or_else(|| dir.join(&name))
}

/// Removes what the policy no longer keeps and what may hold something erased, after the sound one `made`, which stays
/// whatever the clock said when the others were made.
fn let_go(source: &Source<'_>, place: &Place, made: &Backup) -> Result<u64> {
    let own = devices(source.conn, source.device)?;
    let erasings = erased::erasings(source.conn)?;
    let mine: Vec<Backup> = list(place.dir())?.into_iter().filter(|one| one.is_of(&own)).collect();
    let aged: Vec<Aged> = mine
        .iter()
        .map(|one| Aged {
            made_ms: one.made_ms,
            sound: one.is_sound(),
            before_a_step: one.reason.is_before_a_step(),
        })
        .collect();
    let kept = RETENTION.keeps(&aged, CivilDate::from_unix_ms(source.now_ms));
    let mut removed = 0;
    for (at, backup) in mine.iter().enumerate() {
        if backup.path != made.path && (!kept.contains(&at) || erased::may_hold_erased(backup, erasings)) {
            remove(&backup.path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Removes a folder; cut off, what is left of it is listed no more.
pub(super) fn remove(path: &Path) -> Result<()> {
    const OPERATION: &str = "remove an old backup";
    let leaving = path.with_file_name(format!("{}{LEAVING}", name_of(path)));
    fs::rename(path, &leaving).during(path, OPERATION)?;
    fs::remove_dir_all(&leaving).during(&leaving, OPERATION)
}
