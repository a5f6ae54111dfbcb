//! Why a job could not be measured.

use std::io;
use std::path::{Path, PathBuf};

use sochibo_app::WireError;
use sochibo_domain::calendar::CalendarError;
use sochibo_domain::rules::RuleError;
use sochibo_sheets::SheetError;
use sochibo_store::StoreError;

/// Every way a job can fail.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Not in the table of jobs.
    #[error("there is no such job")]
    UnknownJob,
    /// A command of the core was refused or failed.
    #[error("the core answers {}: {:?} {:?}", .0.code, .0.params, .0.fields)]
    Core(WireError),
    /// The vault failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The workbook could not be written.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// calamine could not read what we read.
    #[error("calamine: {0}")]
    Calamine(#[from] calamine::XlsxError),
    /// A scanned page could not be written.
    #[error(transparent)]
    Image(#[from] image::ImageError),
    /// The rules that ship do not hold together.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// The holiday table that ships cannot be read.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A file.
    #[error("{path}: {source}")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The job ended without doing what it is named after.
    #[error("expected {expected} {what}, found {found}")]
    Count {
        /// What was counted.
        what: &'static str,
        /// How many there must be.
        expected: u64,
        /// How many there were.
        found: u64,
    },
}

impl Failure {
    /// For `map_err` after touching a file.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::File { path, source }
    }
}

/// Refuses to call a job done that did something else.
pub fn expect_count(what: &'static str, expected: u64, found: u64) -> Result<(), Failure> {
    if expected == found { Ok(()) } else { Err(Failure::Count { what, expected, found }) }
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Core(error)
    }
}
