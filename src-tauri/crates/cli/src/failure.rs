//! Why a task did not do what was asked.

use std::io;
use std::path::Path;

use sochibo_app::{WireError, WireSeverity};

/// A refusal or a failure.
#[derive(Debug)]
pub enum Failure {
    /// The core answered with an error.
    Core(Box<WireError>),
    /// A file of ours could not be read or written.
    File { operation: &'static str, path: String, source: io::Error },
    /// An argument cannot be meant.
    Usage(String),
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Core(Box::new(error))
    }
}

impl Failure {
    /// A file error with its place.
    pub fn file(operation: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.display().to_string();
        move |source| Self::File { operation, path, source }
    }

    /// Whether a rule said no, rather than something going wrong.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Core(error) if error.severity == WireSeverity::Refused)
    }
}
