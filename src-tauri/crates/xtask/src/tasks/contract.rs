//! `cargo xtask contract`: the TypeScript types of the command table, written by the core itself.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::Step;
use crate::workspace;

/// Writes `ui/src/lib/contract/generated.ts`.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    let types = Step::cargo()
        .args(["run", "--quiet", "--package", "sochibo-app", "--example", "contract"])
        .output()?;
    let path = path();
    fs::write(&path, types).map_err(|source| Failure::File { path, source })
}

/// Fails when the file in the repository is not what the built core would write.
pub fn check() -> Result<(), Failure> {
    let current = Step::new(workspace::built("debug/examples", "contract")).output()?;
    let path = path();
    let kept = fs::read_to_string(&path).map_err(|source| Failure::File { path: path.clone(), source })?;
    // Git may have given the file this platform's line ends.
    if kept.replace("\r\n", "\n") == current { Ok(()) } else { Err(Failure::Stale { path }) }
}

fn path() -> PathBuf {
    workspace::interface().join("src/lib/contract/generated.ts")
}
