//! The system's open and save panels.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Which files a panel offers; the page names a kind, never a pattern.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Spreadsheets people keep lists in.
    Workbook,
    /// Printed forms.
    Pdf,
    /// Papers of a meeting.
    Paper,
    /// Photographs and scans of papers.
    Scan,
    /// CVs filled in on another machine.
    Cv,
}

impl FileKind {
    fn filter(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Workbook => ("Excel, LibreOffice, CSV", &["xlsx", "xls", "ods", "csv"]),
            Self::Pdf => ("PDF", &["pdf"]),
            Self::Cv => ("Excel, Sổ Chi Bộ", &["xlsx", "xls", "ods", "sochibo-cv"]),
            Self::Paper => ("PDF, PNG, JPEG, Word, Excel", &["pdf", "png", "jpg", "jpeg", "docx", "xlsx"]),
            Self::Scan => ("PDF, JPEG, PNG", &["pdf", "jpg", "jpeg", "png"]),
        }
    }
}

/// Asks which file to read; `None` when the person cancels. Blocks, so never on the window's thread.
pub fn pick(window: &WebviewWindow, kind: FileKind) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = crate::answers::folder() {
        return crate::answers::find_path(&folder, "pick");
    }
    let (name, endings) = kind.filter();
    panel(window).add_filter(name, endings).blocking_pick_file()?.into_path().ok()
}

/// Asks for a folder; `None` when the person cancels. Blocks, so never on the window's thread.
pub fn folder(window: &WebviewWindow) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = crate::answers::folder() {
        return crate::answers::find_path(&folder, "folder");
    }
    panel(window).blocking_pick_folder()?.into_path().ok()
}

/// Asks where to write; `None` when the person cancels. Blocks, so never on the window's thread.
pub fn place(window: &WebviewWindow, suggested: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = crate::answers::folder() {
        return crate::answers::find_path(&folder, "save");
    }
    panel(window).set_file_name(suggested).blocking_save_file()?.into_path().ok()
}

fn panel(window: &WebviewWindow) -> FileDialogBuilder<tauri::Wry> {
    window.dialog().file().set_parent(window)
}
