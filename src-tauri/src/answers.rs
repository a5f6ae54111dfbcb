//! Answers of a test in place of a person at the system's panels. Not compiled into a release.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The folder a test left its answers in.
pub fn folder() -> Option<PathBuf> {
    env::var_os("SOCHIBO_TEST_DIALOGS").map(PathBuf::from)
}

/// The path written in the answer named `panel`; no file or an empty one is a person who cancels.
pub fn find_path(folder: &Path, panel: &str) -> Option<PathBuf> {
    let text = fs::read_to_string(folder.join(panel)).ok()?;
    let path = text.trim();
    (!path.is_empty()).then(|| PathBuf::from(path))
}

/// Keeps a copy of what a viewer would have shown, under `opened/`.
pub fn keep_opened(folder: &Path, document: &Path) -> io::Result<()> {
    let opened = folder.join("opened");
    fs::create_dir_all(&opened)?;
    let name = document.file_name().unwrap_or(document.as_os_str());
    fs::copy(document, opened.join(name)).map(drop)
}
