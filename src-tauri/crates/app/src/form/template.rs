//! Which form file a paper prints from: the cell's overlay on the day of the paper decides, and for an admission whom
//! the cell answers to.

use sochibo_domain::record::{Cell, SuperiorKind};
use sochibo_domain::rules::{RuleError, RulesAt};
use sochibo_forms::{Form, Library};
use sochibo_store::Reader;

use crate::app::App;
use crate::error::{AppError, AppResult};

/// The resolution that proposes an admission, whatever code the cell prints it under.
pub(crate) const ADMISSION: &str = "6-KND";

/// A form file and where it comes from.
pub(crate) struct Template<'a> {
    pub form: &'a Form,
    /// The overlay whose library it stands in; empty for the central one.
    pub overlay: &'a str,
}

/// The form the open cell prints for `id` on a paper of this ISO date, or of today when it has none.
///
/// # Errors
/// `form_unknown` when the rules name a code that no form of the cell's library carries.
pub(crate) fn template<'a>(
    app: &'a App,
    reader: &Reader<'_>,
    id: &str,
    date: Option<&str>,
) -> AppResult<Template<'a>> {
    let cell = app.cell(reader)?;
    let day = date.and_then(|date| date.parse().ok()).unwrap_or_else(|| app.today());
    let rules = app.rules().on(day, &cell.overlay);
    let overlay = rules.overlay_id().filter(|id| app.forms().find(id).is_some()).unwrap_or_default();
    let library = library(app, overlay).unwrap_or(app.forms().central());
    let own = if id == ADMISSION { instead_of_admission(&cell, &rules)? } else { None };
    let form = match own {
        None => library.get(id)?,
        Some(code) => {
            let unknown = || AppError::refused_with("form_unknown", [("id", code.to_owned())]);
            library.with_code(code).ok_or_else(unknown)?
        }
    };
    Ok(Template { form, overlay })
}

/// The library of an overlay; none when this version ships no forms for it.
pub(crate) fn library<'a>(app: &'a App, overlay: &str) -> Option<&'a Library> {
    if overlay.is_empty() { Some(app.forms().central()) } else { app.forms().find(overlay) }
}

/// The code of the one form that a cell directly under a commune committee prints in place of 6-KNĐ and 8-KNĐ, where
/// the province has such a form.
fn instead_of_admission<'a>(cell: &Cell, rules: &RulesAt<'a>) -> Result<Option<&'a str>, RuleError> {
    match cell.superior_kind {
        SuperiorKind::Commune => rules.find_text("form.admission_resolution_commune"),
        SuperiorKind::BaseCommittee | SuperiorKind::Unknown(_) => Ok(None),
    }
}
