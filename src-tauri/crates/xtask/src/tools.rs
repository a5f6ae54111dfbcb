//! Programs the tests need that no package manager brings.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::{Step, find_program};
use crate::workspace;

/// Chromium or a relative of it: on the path, or where Windows and macOS install it.
pub fn find_browser() -> Option<PathBuf> {
    let named = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];
    let placed = [
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    let on_path = named.iter().find_map(|name| find_program(name));
    on_path.or_else(|| placed.iter().map(PathBuf::from).find(|path| path.is_file()))
}

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
