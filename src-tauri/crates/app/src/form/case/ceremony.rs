//! Help for the ceremony of admission (HD 06-HD/TW pt 3.8): its programme, and the oath to read.

use serde_json::json;
use sochibo_store::Reader;

use super::{Dossier, Filled, iso};
use crate::app::App;
use crate::error::AppResult;
use crate::show::put;

/// The programme.
pub(in crate::form) fn programme(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let dates = dossier.case.milestones.of("ceremony");
    let day = dates.actual.or(dates.planned);
    let helper = dossier.helper(&dossier.introducer(true)?)?;
    let mut data = dossier.common();
    put(&mut data, "ceremony", json!({ "date": iso(day), "place": dossier.cell.meeting_place }));
    put(&mut data, "document", json!({ "place": dossier.cell.place, "date": iso(Some(app.today())) }));
    put(&mut data, "helper", helper);
    put(&mut data, "deadline", json!({ "date": iso(dates.adjusted) }));
    Ok(dossier.filled(data, day))
}

/// The oath: four duties, as the rules word them.
pub(in crate::form) fn oath(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let rules = app.rules_on(reader, app.today())?;
    let mut data = dossier.common();
    put(&mut data, "oath", json!(rules.list("ceremony.oath")?));
    Ok(dossier.filled(data, None))
}
