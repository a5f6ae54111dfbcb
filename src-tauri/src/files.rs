//! Files between the person and the core. The page names tokens; paths stay on this side.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use sochibo_app::{HandOutError, WireError};
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
        // The core copies papers piece by piece; what is read as a whole is read here.
        let token = match accept {
            FileKind::Paper | FileKind::Scan => app.put_path(path),
            FileKind::Workbook | FileKind::Pdf | FileKind::Cv => app.put_bytes(&name, read(&path, &name)?),
        };
        Ok(Some(PickedFile { token, name }))
    })
    .await
}

/// Lets the person choose a folder; `None` when they cancel.
#[tauri::command]
pub async fn folder_pick(
    window: WebviewWindow,
    core: State<'_, Core>,
) -> Result<Option<PickedFile>, WireError> {
    core.work(move |app| -> Result<_, Failure> {
        let Some(path) = panels::folder(&window) else { return Ok(None) };
        let name = path.display().to_string();
        Ok(Some(PickedFile { token: app.put_path(path), name }))
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
        write(&path, |out| app.hand_out(&token, out)).map_err(|error| Failure::of(error, name))?;
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
        let path = outgoing.write(&name, |out| app.hand_out(&token, out));
        let path = path.map_err(|error| Failure::of(error, name.clone()))?;
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
fn write(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), HandOutError>,
) -> Result<(), HandOutError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(HandOutError::Receiver)?;
    fill(&mut file)?;
    let kept = file.as_file().sync_all();
    let kept = kept.and_then(|()| file.persist(path).map(drop).map_err(|refused| refused.error));
    kept.map_err(HandOutError::Receiver)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(out: &mut dyn Write, data: &[u8]) -> Result<(), HandOutError> {
        out.write_all(data).map_err(HandOutError::Receiver)
    }

    #[test]
    fn saving_over_a_file_replaces_it_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Biên bản.pdf");
        write(&path, |out| put(out, b"the first, longer one")).unwrap();
        write(&path, |out| put(out, b"the second")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"the second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn saving_into_a_folder_that_is_gone_fails_and_writes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("stick/NQ 05.pdf");
        assert!(write(&gone, |out| put(out, b"data")).is_err());
        assert!(!gone.exists());
    }

    #[test]
    fn a_document_that_breaks_off_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Báo cáo.pdf");
        write(&path, |out| put(out, b"the old one")).unwrap();
        let broken = write(&path, |out| put(out, b"half of").and(Err(HandOutError::Gone)));
        assert!(matches!(broken, Err(HandOutError::Gone)));
        assert_eq!(fs::read(&path).unwrap(), b"the old one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
