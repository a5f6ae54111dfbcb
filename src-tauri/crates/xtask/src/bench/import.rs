//! A committee's import: 21,000 rows of 31 columns, records and index committed.

use std::time::Duration;

use super::openpyxl::{self, Mode};
use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// Beside calamine and openpyxl, which only read the cells.
pub fn prepare_import() -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("import");
    core::job("make-workbook", &folder)?;
    let python = openpyxl::install()?;
    let workbook = folder.join("members.xlsx");
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: open, preview, import", "import", folder.clone()),
        others: vec![
            core::side("calamine alone, reading", "calamine", folder),
            openpyxl::side("openpyxl, reading (read-only mode)", Mode::ReadOnly, &python, &workbook),
            openpyxl::side("openpyxl, reading (default mode)", Mode::Default, &python, &workbook),
        ],
        limits: vec![
            Limit::Times { times: 3.0, against: 0, extra: Duration::from_secs(4) },
            Limit::times(1.0, 1),
            Limit::times(1.0, 2),
        ],
    })
}

/// Taking it back, beside making it: measured, without a limit of its own.
pub fn prepare_undo() -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("import");
    core::job("make-workbook", &folder)?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: undo of the import", "undo", folder.clone()),
        others: vec![core::side("the import itself", "import", folder)],
        limits: Vec::new(),
    })
}
