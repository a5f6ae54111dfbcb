//! A candidate's dossier: every form the cell makes, the booklet of 52 pages, thirty scanned pages.

use std::time::Duration;

use super::{Comparison, Limit, core, office};
use crate::failure::Failure;

/// Ours with the scans, LibreOffice without: it converts the same blocks of the forms only.
pub fn prepare() -> Result<Comparison, Failure> {
    core::build()?;
    office::install()?;
    let folder = core::folder("dossier");
    core::job("make-dossier", &folder)?;
    let forms = (0..).map(|n| folder.join(format!("dossier-{n:02}.html"))).take_while(|path| path.exists());
    let documents = forms.map(|path| office::word_document(&path)).collect::<Result<Vec<_>, Failure>>()?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: the dossier with 30 scanned pages, one PDF", "dossier", folder),
        others: vec![
            office::one_by_one_to_pdf("soffice --convert-to pdf, form by form, no scans", documents.clone()),
            office::all_to_pdf("soffice --convert-to pdf, all with one start, no scans", documents),
        ],
        limits: vec![Limit::Within(Duration::from_secs(3)), Limit::times(1.0 / 50.0, 0)],
    })
}
