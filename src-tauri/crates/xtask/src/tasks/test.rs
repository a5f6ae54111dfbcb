//! `cargo xtask test`: everything that guards this repository, cheapest first.
//!
//! Clippy, the build and the tests name the same packages and targets ([`EVERYTHING`]), so that cargo resolves one set of
//! features and compiles each dependency once.

use crate::failure::Failure;
use crate::prerequisites::Missing;
use crate::process::Step;
use crate::stages::{self, Stage};
use crate::tasks::{check, contract};
use crate::{debian, interface, prerequisites, tools, workspace};

/// The one selection of packages and targets of a development build.
pub const EVERYTHING: &[&str] = &["--workspace", "--all-targets"];

const STAGES: &[Stage] = &[
    Stage { name: "interface: unit tests", run: || interface::script("test") },
    Stage { name: "build everything", run: build },
    Stage { name: "the TypeScript contract is current", run: contract::check },
    Stage { name: "Rust tests", run: rust },
    Stage { name: "journeys in a browser", run: journeys },
    Stage { name: "the real window", run: window },
];

/// Installs what the tests need and runs them all.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_all()?;
    debian::install(&[debian::WINDOW, debian::TESTS].concat())?;
    if tools::find_browser().is_none() {
        debian::install(debian::BROWSER)?;
    }
    let (checks, tests) = (check::STAGES.iter(), STAGES.iter());
    stages::run(&checks.chain(tests).collect::<Vec<_>>())
}

fn build() -> Result<(), Failure> {
    Step::cargo().args(["build", "--locked"]).args(EVERYTHING).run()
}

/// All tests but the window's, which has its own stage (`test = false` in its manifest).
fn rust() -> Result<(), Failure> {
    Step::cargo().args(["test", "--locked"]).args(EVERYTHING).run()?;
    Step::cargo().args(["test", "--locked", "--workspace", "--doc"]).run()
}

fn journeys() -> Result<(), Failure> {
    let browser = tools::find_browser().ok_or_else(|| {
        Failure::Missing(vec![Missing {
            name: "Chromium, Chrome or Edge",
            advice: "the journeys run in it: install one of them",
        }])
    })?;
    Step::npm()
        .args(["run", "--silent", "journeys"])
        .env("SOCHIBO_BROWSER", browser)
        .env("SOCHIBO_DEVHOST_BIN", workspace::built("debug", "sochibo-devhost"))
        .run()
}

/// Linux only: elsewhere the driver of the web view is tied to the browser's version and not ours to install.
fn window() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!("The window is driven on Linux only; nothing to do here.");
        return Ok(());
    }
    Step::cargo()
        .args(["test", "--locked", "--workspace", "--test", "window"])
        .env("SOCHIBO_TAURI_DRIVER", tools::tauri_driver()?)
        .env("SOCHIBO_WINDOW", workspace::built("debug", "so-chi-bo"))
        .run()
}
