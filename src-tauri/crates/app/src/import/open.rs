//! Choosing a workbook and saying what its columns mean.

use std::path::Path;
use std::sync::Arc;

use sochibo_domain::field::MemberField;
use sochibo_domain::record::Cell;
use sochibo_sheets::{SavedMapping, Workbook, blank_national_template};

use super::Import;
use super::view::import_view;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::wire::{Empty, ImportMapInput, ImportOpenInput, ImportView, MappingSaveInput, RefusedWorkbook};

/// Prefix of saved mappings among the settings of the vault.
pub(super) const SAVED: &str = "mapping/";

/// Media type of `.xlsx`.
pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Reads a workbook and proposes what its columns mean.
pub(crate) fn open(app: &App, input: ImportOpenInput) -> AppResult<ImportView> {
    app.book()?;
    let (workbook, name) = if input.path.is_empty() {
        let bytes = app.take_bytes(&input.token).ok_or(AppError::refused("bytes_gone"))?;
        let name = if input.name.is_empty() { bytes.name } else { input.name };
        (Workbook::open(bytes.data, &name)?, name)
    } else {
        let path = Path::new(&input.path);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        (Workbook::open_path(path)?, name)
    };
    let guess = workbook.guess();
    let id = app.new_id().to_string();
    let import = Import { name, workbook: Arc::new(workbook), guess };
    app.imports().put(id.clone(), import.clone());
    import_view(app, id, &import)
}

/// Another sheet, other columns, or a saved mapping.
pub(crate) fn map(app: &App, input: ImportMapInput) -> AppResult<ImportView> {
    let mut import = app.imports().get(&input.import)?;
    if !input.sheet.is_empty() {
        let index = import.workbook.sheets().iter().position(|sheet| sheet.name == input.sheet);
        let guess = index.and_then(|index| import.workbook.guess_sheet(index));
        import.guess = guess.ok_or(AppError::field("sheet", "choice_unknown"))?;
    }
    if !input.saved.is_empty() {
        let stored = app.book()?.vault.meta_get(&format!("{SAVED}{}", input.saved))?;
        let saved: SavedMapping = stored
            .and_then(|text| serde_json::from_str(&text).ok())
            .ok_or(AppError::field("saved", "choice_unknown"))?;
        import.guess.mapping.apply_saved(&saved);
    }
    for (column, field) in &input.columns {
        if !field.is_empty() && MemberField::from_key(field).is_none() {
            return Err(AppError::field("columns", "field_unknown"));
        }
        import.guess.mapping.set(*column, (!field.is_empty()).then_some(field.as_str()));
    }
    app.imports().put(input.import.clone(), import.clone());
    import_view(app, input.import, &import)
}

/// Keeps the mapping in use under a name, for the next file of the same shape.
pub(crate) fn mapping_save(app: &App, input: MappingSaveInput) -> AppResult<Empty> {
    let import = app.imports().get(&input.import)?;
    let name = sochibo_domain::text::clean(&input.name);
    if name.is_empty() {
        return Err(AppError::field("name", "required"));
    }
    let saved = serde_json::to_string(&import.guess.mapping.saved()).map_err(AppError::Answer)?;
    app.book()?.vault.meta_put(&format!("{SAVED}{name}"), &saved)?;
    Ok(Empty {})
}

/// A blank workbook in the national shape, to fill in.
pub(crate) fn template(app: &App, _: Empty) -> AppResult<RefusedWorkbook> {
    let book = app.book()?;
    let cell: Cell = book.vault.read()?.get(book.cell)?;
    let data = blank_national_template(&format!("Chi bộ {}", cell.name))?;
    Ok(RefusedWorkbook { file: app.shelve("danh-sach-dang-vien-mau-trong.xlsx", XLSX, data) })
}
