//! Handing a finished document to the system's own viewer.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use sochibo_app::HandOutError;
use tempfile::TempDir;

/// How the name of every such folder begins.
const PREFIX: &str = "so-chi-bo-";

/// A private folder for documents on their way to the viewer; wiped when the book is locked and when the window closes.
#[derive(Clone, Default)]
pub struct Outgoing(Arc<Mutex<Folders>>);

#[derive(Default)]
struct Folders {
    current: Option<TempDir>,
    /// Folders that could not be deleted because a viewer still holds a document in them.
    held: Vec<PathBuf>,
}

impl Outgoing {
    /// Begins by wiping what a killed process left behind. There is one process of this program, so that nobody else
    /// uses such a folder.
    pub fn sweep_and_start() -> Self {
        sweep(&std::env::temp_dir());
        Self::default()
    }

    /// Writes a document where only this person can read it and answers the path. One that breaks off is deleted.
    pub fn write(
        &self,
        name: &str,
        fill: impl FnOnce(&mut dyn Write) -> Result<(), HandOutError>,
    ) -> Result<PathBuf, HandOutError> {
        let (place, path) = self.place(name).map_err(HandOutError::Receiver)?;
        let written =
            File::create_new(&path).map_err(HandOutError::Receiver).and_then(|mut file| fill(&mut file));
        if written.is_err() {
            let _ = fs::remove_dir_all(place);
        }
        written.map(|()| path)
    }

    fn place(&self, name: &str) -> io::Result<(PathBuf, PathBuf)> {
        let mut folders = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let folder = match folders.current.as_ref() {
            Some(folder) => folder.path(),
            None => folders.current.insert(tempfile::Builder::new().prefix(PREFIX).tempdir()?).path(),
        };
        // Printed twice, a document gets a second place: the viewer may still hold the first.
        let place = tempfile::Builder::new().prefix("").tempdir_in(folder)?.keep();
        let path = place.join(file_name(name));
        Ok((place, path))
    }

    /// Deletes what was handed out. What a viewer still holds is tried again the next time.
    pub fn clear(&self) {
        let mut folders = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let current = folders.current.take().map(TempDir::keep);
        folders.held.extend(current);
        folders.held.retain(|folder| fs::remove_dir_all(folder).is_err() && folder.exists());
    }
}

/// Deletes every folder of ours in `temporary`.
fn sweep(temporary: &Path) {
    for entry in fs::read_dir(temporary).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            // Another person's folder cannot be deleted and stays.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Starts the program the person chose for this kind of file.
pub fn open(path: &Path) -> io::Result<()> {
    let program = if cfg!(windows) {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut command = Command::new(program);
    command.arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Somebody must take note of its end, or it stays in the process table.
    thread::spawn(move || child.wait());
    Ok(())
}

/// A suggested name as a plain file name on every platform.
pub fn file_name(suggested: &str) -> String {
    let forbidden =
        |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = suggested.chars().map(|c| if forbidden(c) { '-' } else { c }).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() { "so-chi-bo".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(data: &'static [u8]) -> impl FnOnce(&mut dyn Write) -> Result<(), HandOutError> {
        move |out| out.write_all(data).map_err(HandOutError::Receiver)
    }

    #[test]
    fn a_name_with_a_path_in_it_stays_in_the_folder() {
        assert_eq!(file_name("../../.bashrc"), "-..-.bashrc");
        assert_eq!(file_name("NQ 05/2026: kết nạp.pdf"), "NQ 05-2026- kết nạp.pdf");
        assert_eq!(file_name(" .. "), "so-chi-bo");
    }

    #[test]
    fn a_document_opened_twice_has_two_places_and_both_vanish() {
        let outgoing = Outgoing::default();
        let first = outgoing.write("Biên bản.pdf", put(b"one")).unwrap();
        let second = outgoing.write("Biên bản.pdf", put(b"two")).unwrap();
        assert_ne!(first, second);
        assert_eq!(fs::read(&first).unwrap(), b"one");
        outgoing.clear();
        assert!(!first.exists() && !second.exists());
        let third = outgoing.write("Biên bản.pdf", put(b"three")).unwrap();
        assert!(third.exists(), "the folder is made anew after a lock");
        outgoing.clear();
        assert!(!third.exists());
    }

    #[test]
    fn a_document_that_breaks_off_is_not_left_behind() {
        let outgoing = Outgoing::default();
        let whole = outgoing.write("a.pdf", put(b"one")).unwrap();
        let broken = outgoing.write("b.pdf", |out| put(b"half")(out).and(Err(HandOutError::Gone)));
        assert!(matches!(broken, Err(HandOutError::Gone)));
        let folder = whole.parent().and_then(Path::parent).unwrap();
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
        outgoing.clear();
    }

    #[test]
    fn what_a_killed_process_left_is_swept_and_nothing_else() {
        let temporary = tempfile::tempdir().unwrap();
        let left = temporary.path().join("so-chi-bo-x1/y/Biên bản.pdf");
        let other = temporary.path().join("others/Biên bản.pdf");
        for file in [&left, &other] {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, b"x").unwrap();
        }
        sweep(temporary.path());
        assert!(!left.exists() && other.exists());
    }
}
