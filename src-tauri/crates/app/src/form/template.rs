//! Which form file a paper prints from: the cell's overlay on the day of the paper decides, and for what a cell proposes
//! about a person whom it answers to.

use sochibo_domain::record::{Cell, SuperiorKind};
use sochibo_domain::rules::{RuleError, RulesAt};
use sochibo_forms::{Form, Library};
use sochibo_store::Reader;

use crate::app::App;
use crate::error::{AppError, AppResult};

/// The resolution that proposes an admission, whatever code the cell prints it under.
pub(crate) const ADMISSION: &str = "6-KND";
/// The one that proposes a recognition, likewise.
pub(crate) const RECOGNITION: &str = "13-KND";

/// A resolution of the cell, the one of the base committee that follows it, and the rule that names the one form which
/// stands in for both where a cell answers to a commune committee directly.
const PAIRS: [(&str, &str, &str); 2] = [
    (ADMISSION, "8-KND", "form.admission_resolution_commune"),
    (RECOGNITION, "15-KND", "form.recognition_resolution_commune"),
];

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
    let overlay = app.cell(reader)?.overlay;
    template_under(app, reader, id, date, &overlay)
}

/// The same under the local rules a candidate's file keeps, whatever the cell has chosen since.
pub(crate) fn template_under<'a>(
    app: &'a App,
    reader: &Reader<'_>,
    id: &str,
    date: Option<&str>,
    chosen: &str,
) -> AppResult<Template<'a>> {
    let cell = app.cell(reader)?;
    let day = date.and_then(|date| date.parse().ok()).unwrap_or_else(|| app.today());
    let rules = app.rules().on(day, chosen);
    let overlay = rules.overlay_id().filter(|id| app.forms().find(id).is_some()).unwrap_or_default();
    let library = library(app, overlay).unwrap_or(app.forms().central());
    let own = PAIRS.iter().find(|(resolution, _, _)| *resolution == id);
    let own = own.map(|(_, _, rule)| one_for_both(&cell, &rules, rule)).transpose()?.flatten();
    let form = match own {
        // A form that only the province has: an older paper too is printed from the one of today.
        None => library.get(id).or_else(|unknown| {
            local(app, chosen, id).or_else(|| local(app, &cell.overlay, id)).ok_or(unknown)
        })?,
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

/// A form of the overlay in force today.
fn local<'a>(app: &'a App, chosen: &str, id: &str) -> Option<&'a Form> {
    let overlay = app.rules().on(app.today(), chosen).overlay_id().unwrap_or_default();
    library(app, overlay)?.get(id).ok()
}

/// Whether the open cell has this form at all: some are a province's own.
pub(super) fn is_known(app: &App, reader: &Reader<'_>, id: &str) -> AppResult<bool> {
    let central = app.forms().central().get(id).is_ok();
    Ok(central || local(app, &app.cell(reader)?.overlay, id).is_some())
}

/// Whether the open cell never sees this form today, because its own resolution stands in for it.
pub(super) fn is_stood_in_for(app: &App, reader: &Reader<'_>, id: &str) -> AppResult<bool> {
    let Some((_, _, rule)) = PAIRS.iter().find(|(_, above, _)| *above == id) else { return Ok(false) };
    let cell = app.cell(reader)?;
    Ok(one_for_both(&cell, &app.rules().on(app.today(), &cell.overlay), rule)?.is_some())
}

/// The code of the one form that a cell directly under a commune committee prints in place of a pair, where the province
/// has such a form.
fn one_for_both<'a>(cell: &Cell, rules: &RulesAt<'a>, rule: &str) -> Result<Option<&'a str>, RuleError> {
    match cell.superior_kind {
        SuperiorKind::Commune => rules.find_text(rule),
        SuperiorKind::BaseCommittee | SuperiorKind::Unknown(_) => Ok(None),
    }
}
