//! `cargo xtask dev`: the interface in a browser, reloaded at every change, over the real core.

use crate::failure::Failure;
use crate::process::Step;
use crate::{interface, prerequisites, workspace};

/// Where the development host listens; Vite forwards to it.
const PORT: &str = "4710";

/// Starts the loopback host on books of its own (`target/dev`) and Vite before it, until Ctrl+C.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_all()?;
    interface::install()?;
    Step::cargo().args(["build", "--package", "sochibo-devhost"]).run()?;
    let _devhost = Step::new(workspace::built("debug", "sochibo-devhost"))
        .args(["--port", PORT])
        .env("SOCHIBO_HOME", workspace::target().join("dev"))
        .start()?;
    Step::npm().args(["run", "dev"]).env("SOCHIBO_DEVHOST", format!("http://127.0.0.1:{PORT}")).run()
}
