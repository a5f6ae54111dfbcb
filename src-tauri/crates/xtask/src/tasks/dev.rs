//! `cargo xtask dev`: the interface in a browser, reloaded at every change, over the real core.

use crate::failure::Failure;
use crate::process::Step;
use crate::{interface, prerequisites};

/// Where the development host listens; Vite forwards to it.
const DEVHOST: &str = "127.0.0.1:4710";

/// Starts the loopback host on the practice cell and Vite before it, until Ctrl+C.
pub fn run(_arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_all()?;
    interface::install()?;
    Step::cargo().args(["build", "--package", "sochibo-devhost"]).run()?;
    let _devhost = Step::cargo()
        .args(["run", "--quiet", "--package", "sochibo-devhost", "--", "--listen", DEVHOST, "--practice"])
        .start()?;
    Step::npm().args(["run", "dev"]).env("SOCHIBO_DEVHOST", format!("http://{DEVHOST}")).run()
}
