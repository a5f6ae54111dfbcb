//! `cargo xtask package`: the installer of this platform.

use crate::failure::Failure;
use crate::process::Step;
use crate::{debian, interface, prerequisites, workspace};

/// Builds the window under the `shipping` profile and wraps it: `.deb` on Linux, NSIS on Windows.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_all()?;
    debian::install(debian::WINDOW)?;
    interface::install()?;
    interface::build()?;
    let bundle = if cfg!(windows) { "nsis" } else { "deb" };
    // The prebuilt bundler of the npm package; `cargo install tauri-cli` would compile for ten minutes.
    let bundler = workspace::interface().join("node_modules/@tauri-apps/cli/tauri.js");
    Step::new("node")
        .args([bundler])
        .args(["build", "--bundles", bundle, "--", "--profile", "shipping"])
        .run()?;
    println!("\nThe installer is in {}", workspace::target().join("shipping/bundle").join(bundle).display());
    Ok(())
}
