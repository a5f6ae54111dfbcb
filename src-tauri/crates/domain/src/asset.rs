//! Data that ships as TOML files: lists, score sheets, statistics, profiles.

use serde::de::DeserializeOwned;

/// A file that does not hold together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct AssetError {
    /// The file.
    pub file: String,
    /// What is wrong; of bad syntax what the parser says, with the line.
    pub reason: String,
}

impl AssetError {
    pub(crate) fn new(file: &str, reason: String) -> Self {
        Self { file: file.to_owned(), reason }
    }
}

/// Reads a file; `file` names it in messages.
pub(crate) fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, AssetError> {
    toml::from_str(text).map_err(|error| AssetError::new(file, error.to_string()))
}
