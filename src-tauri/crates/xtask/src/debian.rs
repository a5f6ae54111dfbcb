//! System packages on Debian and its relatives; elsewhere they are named and the person installs them.

use crate::failure::Failure;
use crate::process::{Step, find_program};

/// What the window is compiled against.
pub const WINDOW: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests drive and read: the window's driver, a screen in memory, PDF readers, the programs that open a bundle.
pub const TESTS: &[&str] = &["webkit2gtk-driver", "xvfb", "poppler-utils", "qpdf", "age", "zstd", "tar"];

/// What the journeys run in, when the machine has no browser of its kind yet.
pub const BROWSER: &[&str] = &["chromium"];

/// Installs those of `packages` that are missing. Says what it does; asks for `sudo` only when not root.
pub fn install(packages: &[&str]) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if find_program("dpkg-query").is_none() || find_program("apt-get").is_none() {
        println!("Not Debian or Ubuntu: make sure that the equivalents of these are installed:");
        println!("  {}", packages.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing system packages: {}", missing.join(" "));
    apt_get(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(missing);
    apt_get(&arguments)
}

fn is_installed(package: &str) -> bool {
    Step::new("dpkg-query")
        .args(["-W", "-f", "${Status}", package])
        .find_output()
        .is_some_and(|status| status.ends_with("ok installed"))
}

fn apt_get(arguments: &[&str]) -> Result<(), Failure> {
    let step = if is_root() { Step::new("apt-get") } else { Step::new("sudo").args(["apt-get"]) };
    step.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").run()
}

fn is_root() -> bool {
    Step::new("id").args(["-u"]).find_output().as_deref() == Some("0")
}
