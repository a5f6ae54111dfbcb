//! The files of a candidate as the profile names them.

use std::collections::BTreeMap;

use sochibo_forms::Document;
use sochibo_store::Reader;

use super::{profile, separator};
use crate::app::App;
use crate::case::{Blocking, Entries, File, entries, has, lines};
use crate::error::{AppError, AppResult};
use crate::wire::CasePaperLine;

/// What is to be written.
pub(super) struct Papers {
    /// `[M1].[M2].[M3].[M4].[M5]`
    pub cell: String,
    /// `[số định danh]_[họ tên]`
    pub person: String,
    pub files: Vec<PaperFile>,
    /// Names of scanned files that cannot be bound any more.
    pub left_out: Vec<String>,
}

/// One file: a paper.
pub(super) struct PaperFile {
    pub name: String,
    pub title: String,
    /// The list has no number for it, as far as is known.
    pub unnumbered: bool,
    pub scanned: bool,
    pub document: Document,
}

/// What must be told before papers can be named: keys of codes, and `personal_id`.
pub(super) fn lacking(app: &App, reader: &Reader<'_>, file: &File) -> AppResult<Vec<String>> {
    let codes = app.cell(reader)?.digitisation.codes;
    let mut lacking: Vec<String> = profile()?.lacking(&codes).into_iter().map(str::to_owned).collect();
    if file.person.personal_id.trim().is_empty() {
        lacking.push("personal_id".to_owned());
    }
    Ok(lacking)
}

/// Every paper that has pages here, under its name.
///
/// # Errors
/// `digitise_lacking` until codes and number are told.
pub(super) fn papers(app: &App, reader: &Reader<'_>, file: &File) -> AppResult<Papers> {
    let lacking = lacking(app, reader, file)?;
    if !lacking.is_empty() {
        return Err(AppError::refused_with("digitise_lacking", [("what", lacking.join(", "))]));
    }
    let (profile, cell) = (profile()?, app.cell(reader)?);
    let separator = separator(profile, &cell);
    let lines = lines(app, reader, file, None)?;
    let numbers = |line: &CasePaperLine| {
        let paper = file.procedure.paper(&line.kind);
        paper.map(|paper| paper.row.stt.as_slice()).unwrap_or_default()
    };
    // What is kept beside the dossier goes along where the list has a number for it.
    let wanted = |line: &CasePaperLine| has(line) && (line.part != "beside" || !numbers(line).is_empty());
    let lines: Vec<CasePaperLine> = lines.into_iter().filter(wanted).collect();
    let blocking = Blocking::of_file(app, reader, file)?;
    let Entries { entries, left_out } = entries(app, reader, file, &lines, &blocking, 0.0)?;
    let with_pages = entries.into_iter().filter_map(|entry| Some((entry.line, entry.scanned, entry.pages?)));
    let with_pages: Vec<_> = with_pages.collect();
    let mut several: BTreeMap<&str, usize> = BTreeMap::new();
    for (line, _, _) in &with_pages {
        *several.entry(line.kind.as_str()).or_default() += 1;
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut files = Vec::new();
    for (line, scanned, document) in with_pages {
        let n = seen.entry(line.kind.as_str()).or_default();
        *n += 1;
        let n = several.get(line.kind.as_str()).is_some_and(|all| *all > 1).then_some(*n);
        let stt = profile.stt(&line.kind, numbers(line), &file.facts.tracks);
        files.push(PaperFile {
            name: profile.file_name(stt, &line.title, n, separator),
            title: line.title.clone(),
            unnumbered: stt.is_none(),
            scanned,
            document,
        });
    }
    let person = profile.person_folder(&file.person.personal_id, &file.person.full_name, separator);
    Ok(Papers { cell: profile.cell_folder(&cell.digitisation.codes), person, files, left_out })
}
