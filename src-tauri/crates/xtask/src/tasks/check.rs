//! `cargo xtask check`: what a commit must pass before its behaviour is looked at.

use crate::failure::Failure;
use crate::process::Step;
use crate::stages::{self, Stage};
use crate::tasks::test::EVERYTHING;
use crate::{debian, interface, prerequisites};

/// The stages, cheapest first; `test` begins with the same ones.
pub const STAGES: &[Stage] = &[
    Stage { name: "rustfmt", run: format },
    Stage { name: "interface: install and build", run: build_interface },
    Stage { name: "interface: types (svelte-check)", run: || interface::script("check") },
    Stage { name: "interface: ESLint", run: || interface::script("lint") },
    Stage { name: "clippy", run: clippy },
];

/// Installs what the checks need and runs them.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_all()?;
    debian::install(debian::WINDOW)?;
    stages::run(&STAGES.iter().collect::<Vec<_>>())
}

fn format() -> Result<(), Failure> {
    Step::cargo().args(["fmt", "--all", "--check"]).run()
}

/// The window embeds the built pages, so they come before anything that compiles it.
fn build_interface() -> Result<(), Failure> {
    interface::install()?;
    interface::build()
}

fn clippy() -> Result<(), Failure> {
    let strict = ["--", "-D", "warnings"];
    Step::cargo().args(["clippy", "--locked"]).args(EVERYTHING).args(strict).run()?;
    // Left out of "all targets" because it runs in a stage of its own.
    Step::cargo().args(["clippy", "--locked", "--workspace", "--test", "window"]).args(strict).run()
}
