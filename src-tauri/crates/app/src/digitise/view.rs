//! What a person sees before anything is written.

use super::papers::{lacking, papers};
use super::profile;
use crate::app::App;
use crate::case::File;
use crate::error::AppResult;
use crate::rules::confidence;
use crate::wire::{ById, DigitiseCode, DigitiseFile, DigitiseView};

/// The names the papers of a file would get, and what must be told first.
pub(crate) fn get(app: &App, input: ById) -> AppResult<DigitiseView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let (profile, cell) = (profile()?, app.cell(&reader)?);
    let lacking = lacking(app, &reader, &file)?;
    let code = |code: &sochibo_domain::digitise::Code| DigitiseCode {
        key: code.key.clone(),
        title: code.title.clone(),
        digits: u32::try_from(code.digits).unwrap_or(u32::MAX),
        value: cell.digitisation.codes.get(&code.key).cloned().unwrap_or_default(),
    };
    let view = DigitiseView {
        title: profile.title.clone(),
        instrument: profile.instrument.clone(),
        confidence: confidence(profile.confidence).to_owned(),
        separator_confidence: confidence(profile.separator_confidence).to_owned(),
        codes: profile.codes.iter().map(code).collect(),
        lacking: lacking.clone(),
        ..DigitiseView::default()
    };
    if !lacking.is_empty() {
        return Ok(view);
    }
    let papers = papers(app, &reader, &file)?;
    let told = papers.files.iter().map(|one| DigitiseFile {
        name: one.name.clone(),
        title: one.title.clone(),
        pages: u32::try_from(one.document.pages.len()).unwrap_or(u32::MAX),
        unnumbered: one.unnumbered,
        scanned: one.scanned,
        draft: one.document.draft,
    });
    let folder = format!("{}/{}", papers.cell, papers.person);
    Ok(DigitiseView { folder, files: told.collect(), left_out: papers.left_out, ..view })
}
