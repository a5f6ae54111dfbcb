//! What can go wrong between the core and the desktop.

use std::io;

use sochibo_app::{HandOutError, WireError, WireSeverity};
use thiserror::Error;

/// Failures of the shell itself; the core's own arrive ready for the page.
#[derive(Debug, Error)]
pub enum Failure {
    /// The chosen file cannot be read.
    #[error("{name} cannot be read: {source}")]
    Unreadable {
        /// Its name.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The chosen file is larger than anything this program reads.
    #[error("{name} is too large: {megabytes} MB")]
    TooLarge {
        /// Its name.
        name: String,
        /// Its size.
        megabytes: u64,
    },
    /// The document cannot be written where the person said.
    #[error("{name} cannot be written: {source}")]
    Unwritable {
        /// Its name.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// No program shows this kind of document.
    #[error("{name} cannot be shown: {source}")]
    NoViewer {
        /// Its name.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The core could not give the document.
    #[error("{}", .0.code)]
    Core(WireError),
    /// The token was used before, or the book was locked since.
    #[error("the document is no longer held")]
    BytesGone,
    /// The worker ended before it answered.
    #[error("the command ended before it answered")]
    Interrupted,
}

impl Failure {
    /// What went wrong while a document was handed out under a name.
    pub fn of(error: HandOutError, name: String) -> Self {
        match error {
            HandOutError::Gone => Self::BytesGone,
            HandOutError::Core(error) => Self::Core(error),
            HandOutError::Receiver(source) => Self::Unwritable { name, source },
        }
    }
}

impl From<Failure> for WireError {
    fn from(failure: Failure) -> Self {
        let detail = |name: String, source: io::Error| vec![("name", name), ("detail", source.to_string())];
        let (code, severity, params) = match failure {
            Failure::Unreadable { name, source } => {
                ("picked_file_unreadable", WireSeverity::Failed, detail(name, source))
            }
            Failure::TooLarge { name, megabytes } => (
                "picked_file_too_large",
                WireSeverity::Refused,
                vec![("name", name), ("megabytes", megabytes.to_string())],
            ),
            Failure::Unwritable { name, source } => {
                ("file_not_saved", WireSeverity::Failed, detail(name, source))
            }
            Failure::NoViewer { name, source } => {
                ("viewer_missing", WireSeverity::Failed, detail(name, source))
            }
            Failure::Core(error) => return error,
            Failure::BytesGone => ("bytes_gone", WireSeverity::Failed, Vec::new()),
            Failure::Interrupted => ("command_interrupted", WireSeverity::Failed, Vec::new()),
        };
        Self {
            code: code.to_owned(),
            severity,
            params: params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
            fields: Vec::new(),
            hint: None,
        }
    }
}
