//! Papers that people write in their own name: the application, the introduction, the self-review, the remarks on a
//! probationer (1-, 3-, 10-, 11-KNĐ).

use serde_json::{Value, json};
use sochibo_domain::date::CivilDate;
use sochibo_store::Reader;

use super::{Dossier, Filled, iso, partial};
use crate::app::App;
use crate::error::AppResult;
use crate::show::put;

/// 1-KNĐ, typed or as the sheet to copy from.
pub(in crate::form) fn application(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let application = &dossier.case.application;
    let mut data = dossier.common();
    put(&mut data, "sympathiser", json!({ "date": iso(application.sympathiser_on) }));
    put(&mut data, "application", json!({ "motives": application.motives, "promise": application.promise }));
    let first = dossier.cv.as_ref().map(|cv| cv.first_admission.clone());
    if let Some(first) = first.filter(|_| dossier.is_again()) {
        put(
            &mut data,
            "first",
            json!({
                "admitted_on": partial(first.admitted_on),
                "admitted_at": first.admitted_at,
                "official_on": partial(first.official_on),
                "official_at": first.official_at,
                "left_on": partial(first.left_on),
                "left_at": first.left_at,
                "left_reason": first.left_reason,
            }),
        );
    }
    let (date, name) = (application.written_on, dossier.person.full_name.clone());
    signed(&mut data, &dossier, &name, date);
    Ok(dossier.filled(data, date))
}

/// 3-KNĐ: one for each member who introduces.
pub(in crate::form) fn introduction(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    by_helper(Dossier::read(app, reader, id)?, false)
}

/// 11-KNĐ: of each member who helped the probationer.
pub(in crate::form) fn remarks(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    by_helper(Dossier::read(app, reader, id)?, true)
}

fn by_helper(dossier: Dossier<'_>, probation: bool) -> AppResult<Filled> {
    let introducer = dossier.introducer(probation)?;
    let helper = dossier.helper(&introducer)?;
    let name = helper.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut data = dossier.common();
    put(&mut data, "helper", helper);
    signed(&mut data, &dossier, &name, introducer.written_on);
    Ok(dossier.filled(data, introducer.written_on))
}

/// 10-KNĐ.
pub(in crate::form) fn self_review(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let probation = &dossier.case.probation;
    let mut data = dossier.common();
    let review = json!({
        "strengths": probation.self_strengths,
        "weaknesses": probation.self_weaknesses,
        "remedy": probation.self_remedy,
    });
    put(&mut data, "review", review);
    let (date, name) = (probation.self_review_on, dossier.person.full_name.clone());
    signed(&mut data, &dossier, &name, date);
    Ok(dossier.filled(data, date))
}

fn signed(data: &mut Value, dossier: &Dossier<'_>, name: &str, date: Option<CivilDate>) {
    put(data, "signed", json!({ "place": dossier.cell.place, "date": iso(date), "name": name }));
}
