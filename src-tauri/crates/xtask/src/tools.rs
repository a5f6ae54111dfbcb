//! Programs the tests need that no package manager brings.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::{Step, find_program};
use crate::workspace;

/// The WebDriver front of the window's web view; built into `target/tools` once.
pub fn tauri_driver() -> Result<PathBuf, Failure> {
    if let Some(found) = find_program("tauri-driver") {
        return Ok(found);
    }
    let tools = workspace::target().join("tools");
    let driver = tools.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !driver.is_file() {
        Step::cargo()
            .args(["install", "--locked", "--quiet", "tauri-driver", "--version", "^2", "--root"])
            .args([&tools])
            .run()?;
    }
    Ok(driver)
}
