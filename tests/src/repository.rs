//! The files of the repository, as git knows them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Every file that is tracked or about to be, relative to the root, with `/` between its parts.
pub fn list_files() -> io::Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root())
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let listed = String::from_utf8_lossy(&output.stdout);
    Ok(listed.split('\0').filter(|path| root().join(path).is_file()).map(str::to_owned).collect())
}

/// The text of a file; `None` when it is not UTF-8 (a picture, a font, a workbook).
pub fn find_text(path: &str) -> io::Result<Option<String>> {
    Ok(String::from_utf8(fs::read(root().join(path))?).ok())
}
