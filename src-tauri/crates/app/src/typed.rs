//! What people typed or chose, read into values; a refusal names its field.

use sochibo_domain::text::clean;
use sochibo_domain::{CivilDate, ClockTime};

use crate::error::{AppError, AppResult};

/// One of the words `all` knows.
pub(crate) fn choice<T: Clone + ToString>(all: &[T], word: &str, field: &str) -> AppResult<T> {
    let found = all.iter().find(|value| value.to_string() == word).cloned();
    found.ok_or(AppError::field(field, "choice_unknown"))
}

/// A line that must say something.
pub(crate) fn required(typed: &str, field: &str) -> AppResult<String> {
    let text = clean(typed);
    if text.is_empty() { Err(AppError::field(field, "required")) } else { Ok(text) }
}

/// A full date, or nothing.
pub(crate) fn date(typed: &str, field: &str) -> AppResult<Option<CivilDate>> {
    match typed.trim() {
        "" => Ok(None),
        typed => CivilDate::from_typed(typed).map(Some).map_err(|error| AppError::date(field, &error)),
    }
}

/// A time of day, or nothing.
pub(crate) fn time(typed: &str, field: &str) -> AppResult<Option<ClockTime>> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|error| AppError::date(field, &error)),
    }
}
