//! From stored facts to a PDF.

use std::time::Duration;

use super::{Comparison, Limit, core, office};
use crate::failure::Failure;

/// Minutes of four pages, beside LibreOffice converting the same blocks.
pub fn prepare_minutes() -> Result<Comparison, Failure> {
    core::build()?;
    office::install()?;
    let folder = core::folder("minutes");
    core::job("make-minutes", &folder)?;
    let document = office::word_document(&folder.join("minutes.html"))?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: minutes of 4 pages", "minutes", folder),
        others: vec![office::to_pdf("soffice --headless --convert-to pdf", document)],
        limits: vec![Limit::times(1.0 / 50.0, 0)],
    })
}

/// The list of 700 members.
pub fn prepare_register() -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("register");
    core::job("make-register", &folder)?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: list of 700 members", "register", folder),
        others: Vec::new(),
        limits: vec![Limit::Within(Duration::from_millis(500))],
    })
}
