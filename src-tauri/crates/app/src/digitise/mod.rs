//! A candidate's papers in the naming of the digitisation of members' files: one PDF for each paper, in folders named by
//! codes and numbers, or as one archive. The profile is data (`assets/rules/digitisation-cv1361.toml`).

mod papers;
mod view;
mod write;

pub(crate) use view::get;
pub(crate) use write::{folder, zip};

use std::sync::OnceLock;

use sochibo_domain::digitise::{Profile, Separator};
use sochibo_domain::record::Cell;

use crate::error::{AppError, AppResult};

const PROFILE: (&str, &str) =
    ("digitisation-cv1361.toml", include_str!("../../../../../assets/rules/digitisation-cv1361.toml"));

/// The profile that ships.
///
/// # Errors
/// `rules_damaged`: a defect of the build, found by its test.
pub(crate) fn profile() -> AppResult<&'static Profile> {
    static READ: OnceLock<Result<Profile, String>> = OnceLock::new();
    let (file, text) = PROFILE;
    let read = READ.get_or_init(|| Profile::parse(file, text).map_err(|error| error.to_string()));
    read.as_ref().map_err(|error| AppError::Rules(error.clone()))
}

/// What the cell puts between words.
fn separator(profile: &Profile, cell: &Cell) -> Separator {
    Separator::of(&cell.digitisation.separator).unwrap_or(profile.separator)
}
