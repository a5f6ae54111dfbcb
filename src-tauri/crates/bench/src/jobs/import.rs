//! A committee's import, and taking it back.

use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use calamine::{Reader, Xlsx};
use serde_json::json;
use sochibo_app::App;

use crate::book::{call, core, create, number, text};
use crate::failure::{Failure, expect_count};
use crate::people::{COMMITTEE, workbook};
use crate::watch::timed;

/// The workbook of [`make_workbook`].
fn workbook_path(folder: &Path) -> PathBuf {
    folder.join("members.xlsx")
}

/// Writes the national workbook of 21,000 members, 31 columns.
pub fn make_workbook(folder: &Path) -> Result<f64, Failure> {
    let path = workbook_path(folder);
    let (ms, bytes) = timed(|| workbook(COMMITTEE))?;
    fs::write(&path, bytes).map_err(Failure::file(&path))?;
    Ok(ms)
}

/// What a person does: choose the workbook, look at the preview, import. Into an encrypted book of its own.
pub fn import(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    create(&app, &folder.join("book"))?;
    let (ms, ()) = timed(|| import_into(&app, &workbook_path(folder), COMMITTEE))?;
    Ok(ms)
}

/// Imports a workbook of so many members into the open book, through every step of the screen.
fn import_into(app: &App, workbook: &Path, members: u32) -> Result<(), Failure> {
    let opened = call(app, "import_open", json!({ "path": workbook }))?;
    let import = json!({ "import": text(&opened, "import") });
    let preview = call(app, "import_preview", import.clone())?;
    expect_count("new members in the preview", u64::from(members), number(&preview, "new_total"))?;
    let result = call(app, "import_apply", import)?;
    expect_count("imported members", u64::from(members), number(&result, "new"))
}

/// Fills the open book with so many members.
pub fn import_book(app: &App, folder: &Path, members: u32) -> Result<(), Failure> {
    let path = folder.join(format!("members-{members}.xlsx"));
    fs::write(&path, workbook(members)?).map_err(Failure::file(&path))?;
    import_into(app, &path, members)
}

/// Takes the import back, as one undo.
pub fn undo(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    create(&app, &folder.join("book"))?;
    import_into(&app, &workbook_path(folder), COMMITTEE)?;
    // Without an id: the latest operation.
    let (ms, _) = timed(|| call(&app, "undo", json!({})))?;
    let left = call(&app, "member_list", json!({ "status": "all", "limit": 1 }))?;
    expect_count("members after the undo", 0, number(&left, "total"))?;
    Ok(ms)
}

/// The cells of the same workbook, read by calamine with nothing around it.
pub fn calamine_alone(folder: &Path) -> Result<f64, Failure> {
    let path = workbook_path(folder);
    let (ms, rows) = timed(|| -> Result<usize, Failure> {
        let mut workbook: Xlsx<BufReader<fs::File>> = calamine::open_workbook(&path)?;
        let name = workbook.sheet_names().first().cloned().unwrap_or_default();
        Ok(workbook.worksheet_range(&name)?.height())
    })?;
    // From the title in the first row: six rows above the header's second, then the members.
    expect_count("rows", u64::from(COMMITTEE) + 7, rows as u64)?;
    Ok(ms)
}
