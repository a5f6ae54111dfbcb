//! What was saved where, until it is wiped and after.

use serde::{Deserialize, Serialize};

use crate::app::{App, Book};
use crate::error::{AppError, AppResult};
use crate::show;
use crate::wire::{CarryFile, CarryJob, CarryJobs, Empty};

/// Prefix of the jobs among the settings of the vault.
const JOBS: &str = "carry/";

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum State {
    /// The files may still be on the stick.
    Open,
    /// The app deleted them.
    Wiped,
    /// A person said they are gone.
    ByHand,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Wiped => "wiped",
            Self::ByHand => "by_hand",
        }
    }
}

/// A file of a job. One without copies is a helper: the list, the mark.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct JobFile {
    pub name: String,
    pub copies: u32,
    pub pages: u32,
    pub sha256: String,
}

/// Papers that were saved once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub id: String,
    pub folder: String,
    pub at_ms: i64,
    pub by: String,
    pub files: Vec<JobFile>,
    pub state: State,
    pub wiped_ms: Option<i64>,
}

impl Job {
    /// Keeps it; durable on return.
    pub fn put(&self, book: &Book) -> AppResult<()> {
        let text = serde_json::to_string(self).map_err(AppError::Answer)?;
        Ok(book.vault.meta_put(&format!("{JOBS}{}", self.id), &text)?)
    }

    /// Forgets a job of which nothing left the machine.
    pub fn forget(&self, book: &Book) -> AppResult<()> {
        Ok(book.vault.meta_delete(&format!("{JOBS}{}", self.id))?)
    }

    /// The job of this id.
    ///
    /// # Errors
    /// `carry_unknown`.
    pub fn get(book: &Book, id: &str) -> AppResult<Self> {
        let text = book.vault.meta_get(&format!("{JOBS}{id}"))?;
        let job = text.and_then(|text| serde_json::from_str(&text).ok());
        job.ok_or(AppError::refused("carry_unknown"))
    }

    /// How many papers it is.
    pub fn papers(&self) -> usize {
        self.files.iter().filter(|file| file.copies > 0).count()
    }

    pub fn view(&self) -> CarryJob {
        let file =
            |file: &JobFile| CarryFile { name: file.name.clone(), copies: file.copies, pages: file.pages };
        CarryJob {
            id: self.id.clone(),
            folder: self.folder.clone(),
            at: show::moment(self.at_ms),
            by: self.by.clone(),
            files: self.files.iter().filter(|file| file.copies > 0).map(file).collect(),
            state: self.state.as_str().to_owned(),
            wiped_at: self.wiped_ms.map(show::moment).unwrap_or_default(),
        }
    }
}

/// Every job, latest first: ids are UUID v7.
fn all(book: &Book) -> AppResult<Vec<Job>> {
    let mut stored = book.vault.meta_list(JOBS)?;
    stored.reverse();
    Ok(stored.into_iter().filter_map(|(_, text)| serde_json::from_str(&text).ok()).collect())
}

/// Every job.
pub(crate) fn jobs(app: &App, _: Empty) -> AppResult<CarryJobs> {
    let book = app.book()?;
    Ok(CarryJobs { jobs: all(&book)?.iter().map(Job::view).collect() })
}

/// Those whose files may still be on a stick.
pub(crate) fn open_jobs(app: &App) -> AppResult<Vec<Job>> {
    let book = app.book()?;
    Ok(all(&book)?.into_iter().filter(|job| job.state == State::Open).collect())
}
