//! A file somebody chose or dropped: where its content comes from.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use sochibo_domain::text::clean;

use crate::app::App;
use crate::bytes::Held;
use crate::error::{AppError, AppResult};

/// Where the content comes from.
pub(crate) enum Chosen {
    Path(PathBuf),
    Bytes(String, Vec<u8>),
}

impl Chosen {
    /// What a command was told: a path, or a token and perhaps a name for what it stands for.
    ///
    /// # Errors
    /// `bytes_gone`.
    pub fn of(app: &App, token: &str, path: &str, name: &str) -> AppResult<Self> {
        if !path.is_empty() {
            return Ok(Self::Path(path.into()));
        }
        match app.shelf().take(token) {
            Some(Held::Path(path)) => Ok(Self::Path(path)),
            Some(Held::Bytes(bytes)) if name.is_empty() => Ok(Self::Bytes(bytes.name, bytes.data)),
            Some(Held::Bytes(bytes)) => Ok(Self::Bytes(name.to_owned(), bytes.data)),
            Some(Held::Attachment { .. }) | None => Err(AppError::refused("bytes_gone")),
        }
    }

    /// The name it came with.
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => {
                path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
            }
            Self::Bytes(name, _) => name.clone(),
        }
    }

    /// The content, how much there is of it, and the name it came with.
    ///
    /// # Errors
    /// `attachment_unreadable`; `attachment_not_a_file` for a folder, a device or a link to one.
    pub fn open(self) -> AppResult<(Box<dyn Read>, u64, String)> {
        let name = self.name();
        match self {
            Self::Path(path) => {
                let (file, size) = open(&path, &name)?;
                Ok((Box::new(file), size, name))
            }
            Self::Bytes(_, data) => {
                let size = data.len() as u64;
                Ok((Box::new(Cursor::new(data)), size, name))
            }
        }
    }
}

fn open(path: &Path, name: &str) -> AppResult<(File, u64)> {
    let unreadable = |error: std::io::Error| {
        let params = [("name", name.to_owned()), ("detail", error.to_string())];
        AppError::refused_with("attachment_unreadable", params)
    };
    // Asked before it is opened: opening a pipe would wait for its other end.
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(AppError::refused_with("attachment_not_a_file", [("name", name.to_owned())]));
    }
    Ok((File::open(path).map_err(unreadable)?, about.len()))
}

/// What a file is called, until somebody calls it otherwise: its name without the ending, in words.
pub(crate) fn title(name: &str) -> String {
    let stem = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    clean(&stem.unwrap_or_default().replace('_', " "))
}
