//! What a machine must bring before anything can be built, and what to say when it does not.

use crate::failure::Failure;
use crate::process::{Step, find_program};

/// A tool that is not there.
#[derive(Debug, PartialEq, Eq)]
pub struct Missing {
    /// What it is called.
    pub name: &'static str,
    /// Why it is needed and how to get it here.
    pub advice: &'static str,
}

/// The oldest Node the interface builds with (Vite 8).
const NODE: (u32, u32) = (20, 19);

/// A C compiler and Perl: SQLCipher and the OpenSSL inside it are compiled from source.
pub fn check_core() -> Result<(), Failure> {
    report([compiler(), perl()])
}

/// Everything: the core, and Node for the interface.
pub fn check_all() -> Result<(), Failure> {
    report([compiler(), perl(), node()])
}

fn report(answers: impl IntoIterator<Item = Option<Missing>>) -> Result<(), Failure> {
    let missing: Vec<Missing> = answers.into_iter().flatten().collect();
    if missing.is_empty() { Ok(()) } else { Err(Failure::Missing(missing)) }
}

fn compiler() -> Option<Missing> {
    let present = if cfg!(windows) {
        // The Visual Studio installer leaves this locator at a fixed place.
        std::env::var_os("ProgramFiles(x86)").is_some_and(|folder| {
            std::path::Path::new(&folder).join("Microsoft Visual Studio/Installer/vswhere.exe").is_file()
        })
    } else {
        ["cc", "gcc", "clang"].iter().any(|name| find_program(name).is_some())
    };
    (!present).then_some(Missing {
        name: "a C compiler",
        advice: if cfg!(windows) {
            "install \"Build Tools for Visual Studio\" with the workload \"Desktop development with C++\""
        } else if cfg!(target_os = "macos") {
            "run `xcode-select --install`"
        } else {
            "install `build-essential` (Debian, Ubuntu), `gcc make` (Fedora) or `base-devel` (Arch)"
        },
    })
}

fn perl() -> Option<Missing> {
    find_program("perl").is_none().then_some(Missing {
        name: "Perl",
        advice: if cfg!(windows) {
            "OpenSSL is configured with it: install Strawberry Perl and open a new terminal"
        } else {
            "OpenSSL is configured with it: install the package `perl`"
        },
    })
}

fn node() -> Option<Missing> {
    let version = find_program("node").and_then(|node| Step::new(node).args(["--version"]).find_output());
    let recent = version.as_deref().and_then(parse_version).is_some_and(|version| version >= NODE);
    let npm = find_program("npm").is_some();
    (!recent || !npm).then_some(Missing {
        name: "Node 20.19 or newer, with npm",
        advice: "the interface is built with it: install the LTS release of Node.js and open a new terminal",
    })
}

/// Major and minor of `v20.20.2`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_version_is_read_as_node_prints_it() {
        assert_eq!(parse_version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(parse_version("v9.1"), Some((9, 1)));
        assert_eq!(parse_version("nonsense"), None);
    }

    #[test]
    fn node_22_is_newer_than_the_oldest_that_works_and_20_9_is_older() {
        assert!(parse_version("v22.0.0") >= Some(NODE));
        assert!(parse_version("v20.9.0") < Some(NODE));
    }
}
