//! What is known of backups in chosen places that may be out of reach: when a stick was last here, which backups it held
//! then, and until when each of them may live.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sochibo_domain::CivilDate;

use super::erased::{erasings, may_hold_erased};
use super::place::Place;
use super::retention::RETENTION;
use crate::error::{OnFile, Result};
use crate::folder::{Layout, write_atomically};
use crate::vault::Vault;

/// Name of the file, in the vault's own folder of backups. It names folders and moments only.
pub(super) const NAME: &str = "elsewhere.json";

/// A place as it was seen last.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Seen {
    root: PathBuf,
    seen_ms: i64,
    backups: Vec<Known>,
}

/// A backup there.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Known {
    made_ms: i64,
    erasings: u64,
}

/// Backups in a chosen place, and until when they last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lasting {
    /// The place.
    pub root: PathBuf,
    /// Whether it is within reach now.
    pub here: bool,
    /// How many of its backups.
    pub backups: u64,
    /// When the latest of them was made, in Unix milliseconds.
    pub latest_ms: i64,
    /// The day by which the last of them is gone when a backup is made there at least every month; earlier when the
    /// place is here at any backup.
    pub ends_by: CivilDate,
}

impl Vault {
    /// Notes what a chosen place holds now.
    pub(super) fn remember(&self, place: &Place) -> Result<()> {
        if place.is_own() {
            return Ok(());
        }
        let mut all = read(self.layout())?;
        all.retain(|seen| seen.root != place.root());
        let known = place.backups()?.into_iter().map(|backup| Known {
            made_ms: backup.made_ms,
            erasings: backup.label.map_or(0, |label| label.erasings),
        });
        let backups: Vec<Known> = known.collect();
        if !backups.is_empty() {
            let seen_ms = self.env().clock.now_ms();
            all.push(Seen { root: place.root().to_owned(), seen_ms, backups });
        }
        write(self.layout(), &all)
    }

    /// Backups in chosen places, as far as they are known.
    pub fn backups_elsewhere(&self) -> Result<Vec<Lasting>> {
        self.lasting(u64::MAX)
    }

    /// Those of them that were made before something was erased here.
    pub fn backups_with_erased(&self) -> Result<Vec<Lasting>> {
        self.lasting(erasings(&self.reading_connection()?)?)
    }

    /// Those that knew of fewer erasings. Places within reach are looked at, the others as they were seen last.
    fn lasting(&self, erasings: u64) -> Result<Vec<Lasting>> {
        let mut lasting = Vec::new();
        for seen in read(self.layout())? {
            let place = Place::chosen(&seen.root, &self.id());
            let here = place.is_here();
            let made: Vec<i64> = if here {
                let there = place.backups()?.into_iter();
                there.filter(|one| may_hold_erased(one, erasings)).map(|one| one.made_ms).collect()
            } else {
                let known = seen.backups.iter().filter(|one| one.erasings < erasings);
                known.map(|one| one.made_ms).collect()
            };
            let Some(latest_ms) = made.iter().copied().max() else { continue };
            let ends_by = RETENTION.ends_by(CivilDate::from_unix_ms(latest_ms));
            lasting.push(Lasting { root: seen.root, here, backups: made.len() as u64, latest_ms, ends_by });
        }
        Ok(lasting)
    }

    /// When a backup was last known to be in a chosen place, in Unix milliseconds: looked at when it is here, else as it
    /// was seen last.
    pub fn last_known_backup(&self, place: &Place) -> Result<Option<i64>> {
        if place.is_here() {
            let own = self.own_devices(&self.reading_connection()?)?;
            return Ok(super::list::newest_sound(&place.backups()?, &own).map(|newest| newest.made_ms));
        }
        let seen = read(self.layout())?.into_iter().find(|seen| seen.root == place.root());
        Ok(seen.and_then(|seen| seen.backups.iter().map(|known| known.made_ms).max()))
    }
}

fn path(layout: &Layout) -> PathBuf {
    layout.backups().join(NAME)
}

/// What is known; a file that cannot be read is forgotten, since the places tell the same when they come back.
fn read(layout: &Layout) -> Result<Vec<Seen>> {
    let path = path(layout);
    let text = match fs::read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        read => read.during(&path, "read where backups lie")?,
    };
    Ok(serde_json::from_slice(&text).unwrap_or_default())
}

fn write(layout: &Layout, seen: &[Seen]) -> Result<()> {
    const OPERATION: &str = "note where backups lie";
    let path = path(layout);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).during(folder, OPERATION)?;
    let text = serde_json::to_vec_pretty(seen).map_err(io::Error::other).during(&path, OPERATION)?;
    write_atomically(&path, &text)
}
