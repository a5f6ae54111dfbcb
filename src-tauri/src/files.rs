//! Files between the person and the core. The page names tokens; paths stay on this side.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use sochibo_app::WireError;
use tauri::{State, WebviewWindow};

use crate::core::Core;
use crate::failure::Failure;
use crate::panels::{self, FileKind};
use crate::viewer::{self, Outgoing};

/// More than any workbook a cell or a committee keeps; beyond it the machine would only swap.
const LARGEST: u64 = 256 * 1024 * 1024;

/// A file the person chose, held by the core under a one-time token.
#[derive(Serialize)]
pub struct PickedFile {
    token: String,
    name: String,
}

/// Lets the person choose a file; `None` when they cancel.
#[tauri::command]
pub async fn file_pick(
    window: WebviewWindow,
    core: State<'_, Core>,
    accept: FileKind,
) -> Result<Option<PickedFile>, WireError> {
    core.work(move |app| -> Result<_, Failure> {
        let Some(path) = panels::pick(&window, accept) else { return Ok(None) };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let data = read(&path, &name)?;
        Ok(Some(PickedFile { token: app.put_bytes(&name, data), name }))
    })
    .await
}

/// Saves the bytes behind a token where the person says; false when they cancel.
#[tauri::command]
pub async fn file_save(
    window: WebviewWindow,
    core: State<'_, Core>,
    token: String,
    name: String,
) -> Result<bool, WireError> {
    core.work(move |app| -> Result<_, Failure> {
        let Some(path) = panels::place(&window, &viewer::file_name(&name)) else { return Ok(false) };
        let bytes = app.take_bytes(&token).ok_or(Failure::BytesGone)?;
        write(&path, &bytes.data).map_err(|source| Failure::Unwritable { name, source })?;
        Ok(true)
    })
    .await
}

/// Hands the bytes behind a token to the system's viewer.
#[tauri::command]
pub async fn file_open(
    core: State<'_, Core>,
    outgoing: State<'_, Outgoing>,
    token: String,
    name: String,
) -> Result<(), WireError> {
    let outgoing = outgoing.inner().clone();
    core.work(move |app| -> Result<_, Failure> {
        let bytes = app.take_bytes(&token).ok_or(Failure::BytesGone)?;
        let path = outgoing.write(&name, &bytes.data);
        let path = path.map_err(|source| Failure::Unwritable { name: name.clone(), source })?;
        show(&path).map_err(|source| Failure::NoViewer { name, source })
    })
    .await
}

fn show(path: &Path) -> io::Result<()> {
    #[cfg(debug_assertions)]
    if let Some(folder) = crate::answers::folder() {
        return crate::answers::keep_opened(&folder, path);
    }
    viewer::open(path)
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let unreadable = |source| Failure::Unreadable { name: name.to_owned(), source };
    let length = fs::metadata(path).map_err(unreadable)?.len();
    if length > LARGEST {
        return Err(Failure::TooLarge { name: name.to_owned(), megabytes: length / (1024 * 1024) });
    }
    fs::read(path).map_err(unreadable)
}

/// Beside the target, flushed, then renamed: a full disk or a pulled stick leaves no half file.
fn write(path: &Path, data: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(data)?;
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|refused| refused.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saving_over_a_file_replaces_it_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Biên bản.pdf");
        write(&path, b"the first, longer one").unwrap();
        write(&path, b"the second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"the second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn saving_into_a_folder_that_is_gone_fails_and_writes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("stick/NQ 05.pdf");
        assert!(write(&gone, b"data").is_err());
        assert!(!gone.exists());
    }
}
