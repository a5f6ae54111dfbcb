//! The minute book: signing, binding, typing into long minutes, twenty years of meetings.

use std::path::PathBuf;
use std::time::Duration;

use super::{Comparison, Limit, core, office};
use crate::failure::Failure;

/// One frame of a screen.
const FRAME: Limit = Limit::Within(Duration::from_millis(16));

/// Minutes of a year as Word documents.
const MEETINGS: u32 = 24;

/// Minutes of ten pages, sealed and printed.
pub fn prepare_seal() -> Result<Comparison, Failure> {
    core::build()?;
    alone(
        "Sổ Chi Bộ: sealing minutes of 10 pages, with the PDF",
        "seal",
        core::folder("seal"),
        vec![Limit::Within(Duration::from_millis(300))],
    )
}

/// A year of minutes in one volume, beside LibreOffice converting the same blocks one after another.
pub fn prepare_year() -> Result<Comparison, Failure> {
    core::build()?;
    office::install()?;
    let folder = core::folder("year");
    core::job("make-year", &folder)?;
    let documents = (0..MEETINGS)
        .map(|n| office::word_document(&folder.join(format!("minutes-{n:02}.html"))))
        .collect::<Result<Vec<_>, Failure>>()?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: book of 24 meetings, 150 pages", "year", folder),
        others: vec![
            office::one_by_one_to_pdf("soffice --convert-to pdf, document by document", documents.clone()),
            office::all_to_pdf("soffice --convert-to pdf, all with one start", documents),
        ],
        limits: vec![Limit::Within(Duration::from_secs(3)), Limit::times(1.0 / 30.0, 0)],
    })
}

/// A letter typed into minutes of thirty pages.
pub fn prepare_letter() -> Result<Comparison, Failure> {
    let folder = long()?;
    alone("Sổ Chi Bộ: a letter typed, draft kept (95th of 100)", "letter", folder, vec![FRAME])
}

/// A field of them left: one finished action, and the meeting shown.
pub fn prepare_paragraph() -> Result<Comparison, Failure> {
    let folder = long()?;
    alone("Sổ Chi Bộ: a paragraph kept and shown (95th of 100)", "paragraph", folder, vec![FRAME])
}

/// The meetings of twenty years.
pub fn prepare_meetings() -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("open");
    core::job("make-books", &folder)?;
    alone("Sổ Chi Bộ: 240 meetings listed, just opened", "meetings", folder, vec![FRAME])
}

fn long() -> Result<PathBuf, Failure> {
    core::build()?;
    let folder = core::folder("long");
    core::job("make-long", &folder)?;
    Ok(folder)
}

fn alone(
    label: &'static str,
    job: &'static str,
    folder: PathBuf,
    limits: Vec<Limit>,
) -> Result<Comparison, Failure> {
    Ok(Comparison { ours: core::side(label, job, folder), others: Vec::new(), limits })
}
