//! Handing a finished document to the system's own viewer.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::{fs, io, thread};

use tempfile::TempDir;

/// A private folder for documents on their way to the viewer; emptied when the window closes.
#[derive(Clone, Default)]
pub struct Outgoing(Arc<Mutex<Option<TempDir>>>);

impl Outgoing {
    /// Writes the document where only this person can read it and answers the path.
    pub fn write(&self, name: &str, data: &[u8]) -> io::Result<PathBuf> {
        let mut folder = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let folder = match folder.as_ref() {
            Some(folder) => folder.path(),
            None => folder.insert(tempfile::Builder::new().prefix("so-chi-bo-").tempdir()?).path(),
        };
        // Printed twice, a document gets a second place: the viewer may still hold the first.
        let place = tempfile::Builder::new().prefix("").tempdir_in(folder)?.keep();
        let path = place.join(file_name(name));
        fs::write(&path, data)?;
        Ok(path)
    }

    /// Deletes what was handed out.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
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

    #[test]
    fn a_name_with_a_path_in_it_stays_in_the_folder() {
        assert_eq!(file_name("../../.bashrc"), "-..-.bashrc");
        assert_eq!(file_name("NQ 05/2026: kết nạp.pdf"), "NQ 05-2026- kết nạp.pdf");
        assert_eq!(file_name(" .. "), "so-chi-bo");
    }

    #[test]
    fn a_document_opened_twice_has_two_places_and_both_vanish() {
        let outgoing = Outgoing::default();
        let first = outgoing.write("Biên bản.pdf", b"one").unwrap();
        let second = outgoing.write("Biên bản.pdf", b"two").unwrap();
        assert_ne!(first, second);
        assert_eq!(fs::read(&first).unwrap(), b"one");
        outgoing.clear();
        assert!(!first.exists() && !second.exists());
    }
}
