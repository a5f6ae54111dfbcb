//! Wiping what was saved to a stick: the files of the job, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use super::job::{Job, State};
use super::sheet::{MARK, Mark};
use super::stick::{failed, sum_of};
use crate::app::App;
use crate::bytes::Held;
use crate::error::{AppError, AppResult};
use crate::wire::{CarryJob, CarryRef, CarryWiped};

/// Deletes the files of a job that are as they were written. A changed one is somebody's work and is only named.
///
/// # Errors
/// `stick_not_here` when the folder is not where it was, or carries no mark of this job; `stick_…` when the stick fails.
pub(crate) fn wipe(app: &App, input: CarryRef) -> AppResult<CarryWiped> {
    let book = app.book()?;
    let mut job = Job::get(&book, &input.job)?;
    let folder = find(app, &job, &input.token)?;
    let mut wiped = CarryWiped::default();
    // The mark goes last: until then a broken-off wipe can be taken up again.
    let (marks, files): (Vec<_>, Vec<_>) = job.files.iter().partition(|file| file.name == MARK);
    for file in files {
        let path = folder.join(&file.name);
        match fs::symlink_metadata(&path) {
            Ok(about) if !about.is_file() => wiped.changed.push(file.name.clone()),
            Ok(_) if sum_of(&path).map_err(|error| failed(&error))? != file.sha256 => {
                wiped.changed.push(file.name.clone());
            }
            Ok(_) => {
                fs::remove_file(&path).map_err(|error| failed(&error))?;
                wiped.deleted += u32::from(file.copies > 0);
            }
            // Somebody deleted it already.
            Err(_) => {}
        }
    }
    wiped.done = wiped.changed.is_empty();
    if wiped.done {
        for mark in marks {
            fs::remove_file(folder.join(&mark.name)).map_err(|error| failed(&error))?;
        }
        wiped.others = count(&folder);
        if wiped.others == 0 {
            fs::remove_dir(&folder).map_err(|error| failed(&error))?;
        }
        (job.state, job.wiped_ms) = (State::Wiped, Some(app.now_ms()));
        job.put(&book)?;
        app.announce(super::CHANGED);
    }
    Ok(wiped)
}

/// A person says that the files are gone: formatted, or deleted on another machine.
///
/// # Errors
/// `stick_still_there` while the folder is in its place with its mark.
pub(crate) fn done(app: &App, input: CarryRef) -> AppResult<CarryJob> {
    let book = app.book()?;
    let mut job = Job::get(&book, &input.job)?;
    if is_of(Path::new(&job.folder), &job.id) {
        return Err(AppError::refused_with("stick_still_there", [("folder", job.folder)]));
    }
    (job.state, job.wiped_ms) = (State::ByHand, Some(app.now_ms()));
    job.put(&book)?;
    app.announce(super::CHANGED);
    Ok(job.view())
}

/// The folder of the job: where it was, or in or below the folder the person chose because the stick has another letter
/// now.
fn find(app: &App, job: &Job, token: &str) -> AppResult<PathBuf> {
    let was = PathBuf::from(&job.folder);
    let places = match token {
        "" => vec![was],
        token => match app.shelf().take(token) {
            Some(Held::Path(chosen)) => {
                let below = was.file_name().map(|name| chosen.join(name));
                std::iter::once(chosen).chain(below).collect()
            }
            _ => return Err(AppError::refused("bytes_gone")),
        },
    };
    let found = places.into_iter().find(|folder| is_of(folder, &job.id));
    found.ok_or_else(|| AppError::refused_with("stick_not_here", [("folder", job.folder.clone())]))
}

/// Whether a folder carries the mark of this job.
fn is_of(folder: &Path, job: &str) -> bool {
    let mark = fs::read(folder.join(MARK)).ok();
    mark.and_then(|text| serde_json::from_slice::<Mark>(&text).ok()).is_some_and(|mark| mark.job == job)
}

fn count(folder: &Path) -> u32 {
    let left = fs::read_dir(folder).map(Iterator::count).unwrap_or_default();
    u32::try_from(left).unwrap_or(u32::MAX)
}
