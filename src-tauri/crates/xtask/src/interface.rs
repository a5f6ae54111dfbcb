//! The Svelte application in `ui/`.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::failure::Failure;
use crate::process::Step;
use crate::workspace;

/// `npm ci`, only when the lock file is newer than what was installed from it.
pub fn install() -> Result<(), Failure> {
    let folder = workspace::interface();
    let wanted = modified(&folder.join("package-lock.json"));
    // npm writes this file at the end of every install.
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    Step::npm().args(["ci", "--no-audit", "--no-fund"]).run()
}

/// Runs a script of `ui/package.json`.
pub fn script(name: &str) -> Result<(), Failure> {
    Step::npm().args(["run", "--silent", name]).run()
}

/// The pages the window embeds.
pub fn build() -> Result<(), Failure> {
    script("build")
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|entry| entry.modified()).ok()
}
