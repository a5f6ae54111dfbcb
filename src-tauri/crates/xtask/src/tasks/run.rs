//! `cargo xtask run`: from a fresh clone to the practice cell on the screen.

use crate::failure::Failure;
use crate::process::Step;
use crate::{debian, interface, prerequisites, workspace};

/// Builds the app and opens it on the practice cell; without a display, prints the same cell's forms.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    if has_display() { open_window() } else { print_forms() }
}

fn open_window() -> Result<(), Failure> {
    prerequisites::check_all()?;
    debian::install(debian::WINDOW)?;
    interface::install()?;
    interface::build()?;
    Step::cargo().args(["build", "--package", "sochibo"]).run()?;
    Step::new(workspace::built("debug", "so-chi-bo")).args(["--practice"]).run()
}

/// The main job through the command line: vault, import, meeting, candidate and every PDF.
fn print_forms() -> Result<(), Failure> {
    println!("No display here: doing the same job through the command line.");
    prerequisites::check_core()?;
    Step::cargo().args(["build", "--release", "--package", "sochibo-cli"]).run()?;
    let out = workspace::target().join("demo");
    Step::new(workspace::built("release", "sochibo")).args(["demo", "--out"]).args([&out]).run()?;
    println!("\nThe printed forms of the practice cell are in {}", out.display());
    Ok(())
}

/// Only X11 and Wayland can be absent; Windows and macOS always have a desktop.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
