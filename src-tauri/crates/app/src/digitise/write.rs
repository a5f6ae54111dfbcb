//! Writing the files: into folders where a person said, or as one archive. What leaves is in the clear.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};

use sochibo_store::{Reader, Reveal};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::papers::{Papers, papers};
use crate::app::{App, Book, author};
use crate::bytes::Held;
use crate::carry::{outside_the_book, take_back, write_new};
use crate::case::File;
use crate::error::{AppError, AppResult};
use crate::wire::{ById, DigitiseFolderInput, Digitised, DigitisedZip};

/// Media type of the archive.
const ZIP: &str = "application/zip";

/// A paper under its name, as a PDF.
type Ready = (String, Vec<u8>);

/// Writes the folders into the one a person chose. Nothing that is there is touched.
///
/// # Errors
/// `digitise_lacking`, `dossier_empty`; `digitise_exists` when the person has a folder there already; `stick_inside_book`,
/// `file_failed`.
pub(crate) fn folder(app: &App, input: DigitiseFolderInput) -> AppResult<Digitised> {
    let chosen = match (input.path.is_empty(), app.shelf().take(&input.token)) {
        (false, _) => PathBuf::from(&input.path),
        (true, Some(Held::Path(path))) => path,
        (true, _) => return Err(AppError::refused("bytes_gone")),
    };
    outside_the_book(app, &chosen)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let papers = papers(app, &reader, &file)?;
    let ready = ready(&papers)?;
    let target = chosen.join(&papers.cell).join(&papers.person);
    if fs::symlink_metadata(&target).is_ok() {
        return Err(AppError::refused_with("digitise_exists", [("path", target.display().to_string())]));
    }
    write_all(&target, &ready)?;
    told(app, &book, &reader, &file)?;
    Ok(done(&papers, target.display().to_string()))
}

/// The same as one archive.
///
/// # Errors
/// `digitise_lacking`, `dossier_empty`.
pub(crate) fn zip(app: &App, input: ById) -> AppResult<DigitisedZip> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let papers = papers(app, &reader, &file)?;
    let name = format!("{}.zip", papers.person);
    let archive = packed(&papers, &ready(&papers)?).map_err(|source| AppError::File {
        operation: "pack",
        path: name.clone(),
        source,
    })?;
    told(app, &book, &reader, &file)?;
    Ok(DigitisedZip { file: app.shelve(&name, ZIP, archive), done: done(&papers, String::new()) })
}

fn ready(papers: &Papers) -> AppResult<Vec<Ready>> {
    if papers.files.is_empty() {
        return Err(AppError::refused("dossier_empty"));
    }
    papers.files.iter().map(|file| Ok((file.name.clone(), file.document.to_pdf()?))).collect()
}

/// Every file whole or none: what was begun is taken away again.
fn write_all(target: &Path, ready: &[Ready]) -> AppResult<()> {
    let write = |(name, data): &Ready| write_new(&target.join(name), data);
    let written = fs::create_dir_all(target).and_then(|()| ready.iter().try_for_each(write));
    written.map_err(|source| {
        take_back(target, ready.iter().map(|(name, _)| name));
        AppError::File { operation: "write", path: target.display().to_string(), source }
    })
}

/// PDFs are packed already: they are stored, with names a plain archive program shows.
fn packed(papers: &Papers, ready: &[Ready]) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, data) in ready {
        archive.start_file(format!("{}/{}/{name}", papers.cell, papers.person), stored)?;
        archive.write_all(data)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The identity number is in the names that left: whoever wrote them has seen it.
fn told(app: &App, book: &Book, reader: &Reader<'_>, file: &File) -> AppResult<()> {
    let author = author(reader, book.cell)?;
    let field = "personal_id".to_owned();
    book.vault.log_reveal(&Reveal { record: file.case.id.into(), field, author, at_ms: app.now_ms() })?;
    Ok(())
}

fn done(papers: &Papers, folder: String) -> Digitised {
    let unnumbered =
        papers.files.iter().filter(|file| file.unnumbered).map(|file| file.title.clone()).collect();
    let drafts = papers.files.iter().filter(|file| file.document.draft).count();
    Digitised {
        folder,
        files: papers.files.iter().map(|file| file.name.clone()).collect(),
        unnumbered,
        drafts: u32::try_from(drafts).unwrap_or(u32::MAX),
        left_out: papers.left_out.clone(),
    }
}
