//! Why a task stopped, and what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::prerequisites::Missing;

/// Every way a task can end early. Written out by hand, so that this crate needs no derive macro to compile.
#[derive(Debug)]
pub enum Failure {
    /// No task of that name.
    UnknownTask {
        /// What was asked for.
        name: String,
    },
    /// No bench of that name.
    UnknownBench {
        /// What was asked for.
        name: String,
    },
    /// A measured program did not say how long it took.
    NotMeasured {
        /// The command line.
        command: String,
    },
    /// Something a bench waited for did not happen.
    Waited {
        /// What it was.
        what: &'static str,
    },
    /// A file could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A generated file is not what would be generated now.
    Stale {
        /// Which one.
        path: PathBuf,
    },
    /// Tools this machine lacks, each with its advice.
    Missing(Vec<Missing>),
    /// A program could not be started at all.
    NotStarted {
        /// The command line.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and failed.
    Failed {
        /// The command line.
        command: String,
        /// Its exit code; none when a signal ended it.
        code: Option<i32>,
    },
    /// Stages that failed, by name.
    Stages(Vec<&'static str>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownTask { name } => write!(f, "there is no task `{name}`; `cargo xtask` lists them"),
            Self::UnknownBench { name } => {
                write!(f, "there is no bench `{name}`; `cargo xtask bench --list` lists them")
            }
            Self::NotMeasured { command } => write!(f, "`{command}` did not say how long it took"),
            Self::Waited { what } => write!(f, "waited in vain for {what}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Stale { path } => {
                write!(f, "{} is out of date: run `cargo xtask contract` and commit it", path.display())
            }
            Self::Missing(tools) => {
                write!(f, "this machine lacks:")?;
                tools.iter().try_for_each(|tool| write!(f, "\n  - {}: {}", tool.name, tool.advice))
            }
            Self::NotStarted { command, source } => write!(f, "could not start `{command}`: {source}"),
            Self::Failed { command, code: Some(code) } => write!(f, "`{command}` ended with code {code}"),
            Self::Failed { command, code: None } => write!(f, "`{command}` was ended by a signal"),
            Self::Stages(names) => write!(f, "failed: {}", names.join(", ")),
        }
    }
}
