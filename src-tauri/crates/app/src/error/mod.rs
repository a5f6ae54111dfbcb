//! Everything a command can answer instead of a value, and the one translation of it to the wire.
//!
//! Codes are stable; their texts and advice live in the catalogues of the interface, in both languages.

mod bundle;
mod translate;

use std::collections::BTreeMap;

use serde::Serialize;
use sochibo_bundle::BundleError;
use sochibo_domain::DateError;
use sochibo_domain::field::FieldError;
use sochibo_forms::FormError;
use sochibo_scans::ScanError;
use sochibo_sheets::SheetError;
use sochibo_store::StoreError;

pub use translate::CODES;

pub(crate) type AppResult<T> = Result<T, AppError>;

/// How a failure must be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WireSeverity {
    /// A rule says no.
    Refused,
    /// It did not work this time.
    Failed,
    /// What is stored does not hold together.
    Damaged,
}

/// An error as the hosts pass it on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WireError {
    /// Stable code.
    pub code: String,
    /// Values the text mentions.
    pub params: BTreeMap<String, String>,
    /// Refused fields.
    pub fields: Vec<FieldRefusal>,
    /// How to show it.
    pub severity: WireSeverity,
    /// Route or field that helps, if any.
    pub hint: Option<String>,
}

/// Why one field was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldRefusal {
    /// Field key.
    pub field: String,
    /// Stable code.
    pub code: String,
    /// Values the text mentions.
    pub params: BTreeMap<String, String>,
}

/// Everything a use case can answer instead of a value.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("no command is called {0}")]
    UnknownCommand(String),
    #[error("the input does not fit the command: {0}")]
    Input(serde_json::Error),
    #[error("the answer cannot be written: {0}")]
    Answer(serde_json::Error),
    #[error("the book is locked")]
    Locked,
    /// A rule of the app says no.
    #[error("{code}")]
    Refused { code: &'static str, params: BTreeMap<String, String>, hint: Option<String> },
    /// What was typed into some fields cannot be taken.
    #[error("fields refused")]
    Fields(Vec<FieldRefusal>),
    #[error("{operation} failed on {path}: {source}")]
    File { operation: &'static str, path: String, source: std::io::Error },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Form(#[from] FormError),
    #[error(transparent)]
    Sheet(#[from] SheetError),
    #[error(transparent)]
    Scan(#[from] ScanError),
    #[error(transparent)]
    Bundle(#[from] BundleError),
    #[error("a built-in rule pack does not hold together: {0}")]
    Rules(String),
}

impl AppError {
    /// A refusal by a rule of the app.
    pub fn refused(code: &'static str) -> Self {
        Self::Refused { code, params: BTreeMap::new(), hint: None }
    }

    /// The same with values for its text.
    pub fn refused_with<const N: usize>(code: &'static str, params: [(&str, String); N]) -> Self {
        let params = params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Self::Refused { code, params, hint: None }
    }

    /// A refused field.
    pub fn field(field: &str, code: &str) -> Self {
        Self::Fields(vec![FieldRefusal::new(field, code)])
    }

    /// A refused field, with values for the reason.
    pub fn field_with<const N: usize>(field: &str, code: &str, params: [(&str, String); N]) -> Self {
        let params = params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Self::Fields(vec![FieldRefusal { field: field.to_owned(), code: code.to_owned(), params }])
    }

    /// A date that was mistyped into `field`.
    pub fn date(field: &str, error: &DateError) -> Self {
        Self::Fields(vec![date_refusal(field, error)])
    }
}

impl FieldRefusal {
    /// A field and why.
    pub(crate) fn new(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), params: BTreeMap::new() }
    }
}

impl From<FieldError> for AppError {
    fn from(error: FieldError) -> Self {
        Self::Fields(vec![error.into()])
    }
}

impl From<FieldError> for FieldRefusal {
    fn from(error: FieldError) -> Self {
        let params = error.params.into_iter().map(|(key, value)| (key.to_string(), value)).collect();
        Self { field: error.field.key().to_owned(), code: error.code.to_owned(), params }
    }
}

fn date_refusal(field: &str, error: &DateError) -> FieldRefusal {
    let params = match error {
        DateError::Shape { text } | DateError::Partial { text } | DateError::Time { text } => {
            vec![("text", text.clone())]
        }
        DateError::NoSuchDay { day, month, year } => {
            vec![("day", day.to_string()), ("month", month.to_string()), ("year", year.to_string())]
        }
        DateError::Year { year } => vec![("year", year.to_string())],
    };
    FieldRefusal {
        field: field.to_owned(),
        code: error.code().to_owned(),
        params: params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
    }
}
