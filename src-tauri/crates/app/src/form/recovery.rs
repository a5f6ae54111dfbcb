//! The recovery sheet of a new book: printed once, never stored.

use serde_json::{Value, json};
use sochibo_domain::record::Cell;
use sochibo_forms::{PrintOptions, render};

use super::PDF;
use crate::app::App;
use crate::error::AppResult;
use crate::wire::BytesRef;

/// Groups on one line of the sheet.
const A_LINE: usize = 4;

/// The sheet as a PDF.
pub(crate) fn recovery_sheet(app: &App, cell: &Cell, groups: &[String]) -> AppResult<BytesRef> {
    let lines: Vec<Value> = groups.chunks(A_LINE).map(|line| json!(line)).collect();
    let today = app.today().to_string();
    let data = json!({
        "vault": {
            "name": format!("Sổ Chi bộ {}", cell.name),
            "cell": format!("Chi bộ {}, {} {}", cell.name, cell.superior_line, cell.superior),
        },
        "code": { "groups": lines },
        "made_on": today,
    });
    let options = PrintOptions { practice: cell.practice, date: Some(today), ..PrintOptions::default() };
    let pdf = render(app.forms().central().get("recovery-sheet")?, &data, &options)?.to_pdf()?;
    Ok(app.shelve("phieu-ma-khoi-phuc.pdf", PDF, pdf))
}
