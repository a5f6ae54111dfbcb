//! Saving papers to a folder on a stick.

use std::fs;
use std::path::{Path, PathBuf};

use super::job::{Job, JobFile, State};
use super::names::{file_name, period};
use super::sheet::{LIST, Line, MARK, Mark, list};
use super::stick::{self, failed, sum, take_back};
use crate::app::{App, Book, author};
use crate::bytes::Held;
use crate::error::{AppError, AppResult};
use crate::form::{self, Sheet};
use crate::meeting;
use crate::show;
use crate::wire::{ById, CarryChoice, CarryFormInput, CarryInput, CarryJob, CarryPaper, CarryPapers};

/// More copies than that are a slip of the finger.
const MOST_COPIES: u32 = 500;

/// What can be printed elsewhere of a meeting: its minutes, once it was held, and its other papers.
pub(crate) fn papers(app: &App, input: ById) -> AppResult<CarryPapers> {
    let view = meeting::get(app, ById { id: input.id.clone() })?;
    let minutes =
        (view.state != "planned").then(|| (view.minutes_form.clone(), input.id.clone(), String::new()));
    let others = view.papers.into_iter().map(|paper| (paper.form, paper.record, paper.about));
    let offered = minutes.into_iter().chain(others);
    let papers = offered.map(|(form, id, about)| offer(app, &form, &id, &about)).collect::<AppResult<_>>()?;
    Ok(CarryPapers { title: view.title, papers })
}

/// Any one paper.
pub(crate) fn paper(app: &App, input: CarryFormInput) -> AppResult<CarryPapers> {
    let paper = offer(app, &input.form, &input.id, "")?;
    Ok(CarryPapers { title: paper.title.clone(), papers: vec![paper] })
}

fn offer(app: &App, form: &str, id: &str, about: &str) -> AppResult<CarryPaper> {
    let (title, gaps) = form::outlook(app, form, id)?;
    Ok(CarryPaper {
        form: form.to_owned(),
        id: id.to_owned(),
        title: if about.is_empty() { title } else { format!("{title}: {about}") },
        gaps,
    })
}

/// A paper laid out, ready to be written.
struct Ready {
    file: JobFile,
    data: Vec<u8>,
}

/// Writes the papers into a new folder where the person said, reads every file back, and keeps the reminder to wipe it.
///
/// # Errors
/// `stick_…` says what is wrong with the stick: then nothing is left on it, or the reminder stays.
pub(crate) fn write(app: &App, input: CarryInput) -> AppResult<CarryJob> {
    if input.papers.is_empty() {
        return Err(AppError::field("papers", "required"));
    }
    let Some(Held::Path(chosen)) = app.shelf().take(&input.token) else {
        return Err(AppError::refused("bytes_gone"));
    };
    outside_the_book(app, &chosen)?;
    let book = app.book()?;
    let by = author(&book.vault.read()?, book.cell)?;
    let id = app.new_id().to_string();
    let ready = lay_out(app, &input.papers, &id)?;
    let folder = fresh_folder(&chosen, &show::moment(app.now_ms()))?;
    let job = Job {
        id,
        folder: folder.display().to_string(),
        at_ms: app.now_ms(),
        by,
        files: ready.iter().map(|one| one.file.clone()).collect(),
        state: State::Open,
        wiped_ms: None,
    };
    // Before the first byte: a crash in between must not lose the reminder.
    job.put(&book)?;
    let written = write_all(&book, &job, &folder, &ready);
    app.announce(super::CHANGED);
    written.map(|()| job.view())
}

fn write_all(book: &Book, job: &Job, folder: &Path, ready: &[Ready]) -> AppResult<()> {
    let written = fs::create_dir(folder)
        .map_err(|error| failed(&error))
        .and_then(|()| ready.iter().try_for_each(|one| stick::write(folder, &one.file.name, &one.data)));
    if let Err(error) = written {
        if take_back(folder, ready.iter().map(|one| &one.file.name)) {
            job.forget(book)?;
        }
        return Err(error);
    }
    Ok(())
}

/// The papers as PDFs, with the list and the mark.
fn lay_out(app: &App, papers: &[CarryChoice], job: &str) -> AppResult<Vec<Ready>> {
    let mut ready = Vec::new();
    for (paper, place) in papers.iter().zip(1_usize..) {
        if !(1..=MOST_COPIES).contains(&paper.copies) {
            return Err(AppError::field("copies", "number_range"));
        }
        let Sheet { title, about, pdf, pages } = form::sheet(app, &paper.form, &paper.id, paper.draft)?;
        let name = file_name(place, &title, period(&about), paper.draft);
        ready.push(one(name, paper.copies, pages, pdf));
    }
    let lines: Vec<Line<'_>> = ready.iter().map(line).collect();
    let page = list(&lines);
    let mark = serde_json::to_vec_pretty(&Mark::of(job)).map_err(AppError::Answer)?;
    ready.push(one(LIST.to_owned(), 0, 0, page.into_bytes()));
    ready.push(one(MARK.to_owned(), 0, 0, mark));
    Ok(ready)
}

fn one(name: String, copies: u32, pages: u32, data: Vec<u8>) -> Ready {
    Ready { file: JobFile { name, copies, pages, sha256: sum(&data) }, data }
}

fn line(one: &Ready) -> Line<'_> {
    Line { name: &one.file.name, copies: one.file.copies, pages: one.file.pages }
}

/// A folder of its own beside whatever is there: `In giup 22-11-2026 19.30`.
fn fresh_folder(chosen: &Path, moment: &str) -> AppResult<PathBuf> {
    if let Err(error) = fs::metadata(chosen) {
        return Err(failed(&error));
    }
    let name = format!("In giup {}", moment.replace('/', "-").replace(':', "."));
    let numbered = (2..100).map(|again| format!("{name} ({again})"));
    let names = std::iter::once(name.clone()).chain(numbered);
    let mut free = names.map(|name| chosen.join(name)).filter(|folder| !folder.exists());
    free.next().ok_or(AppError::refused("stick_gone"))
}

/// Papers in the clear do not belong beside the encrypted book.
pub(crate) fn outside_the_book(app: &App, chosen: &Path) -> AppResult<()> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(chosen).starts_with(real(&app.config().home)) {
        return Err(AppError::refused("stick_inside_book"));
    }
    Ok(())
}
