//! The local rules of a province, as a cell chooses them.

use sochibo_store::Reader;

use crate::app::App;
use crate::error::AppResult;
use crate::wire::{Empty, OverlayList, OverlayOption};

/// The local packs a cell can choose.
pub(crate) fn overlays(app: &App, _: Empty) -> AppResult<OverlayList> {
    let ids = app.rules().layered.keys();
    let option = |id: &String| OverlayOption { id: id.clone(), title: app.rules().title_of(id) };
    Ok(OverlayList { overlays: ids.map(option).collect() })
}

/// The overlay of the open cell when this version does not ship it, because a machine with a newer one chose it: until
/// then the central rules and forms answer, and the first screen says so.
pub(crate) fn unknown_overlay(app: &App, reader: &Reader<'_>) -> AppResult<Option<String>> {
    let overlay = app.cell(reader)?.overlay;
    Ok(Some(overlay).filter(|overlay| !app.rules().knows(overlay)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value, json};
    use sochibo_domain::record::Cell;

    use crate::error::AppResult;
    use crate::{App, AppConfig, FreshIds, SystemClock};

    fn overlay_jobs(app: &App) -> Vec<Value> {
        let home = app.call("home_due", json!({})).unwrap().value;
        let due = home["due"].as_array().unwrap().iter();
        due.filter(|job| job["code"] == "due_overlay_unknown").cloned().collect()
    }

    #[test]
    fn local_rules_of_a_newer_version_are_told_and_the_central_ones_answer() {
        let home = tempfile::tempdir().unwrap();
        let app = App::new(AppConfig {
            home: home.path().to_owned(),
            clock: Arc::new(SystemClock),
            ids: Arc::new(FreshIds),
            scrypt_log_n: 2,
            version: "test".to_owned(),
        })
        .unwrap();
        app.call("practice_open", json!({})).unwrap();
        assert_eq!(overlay_jobs(&app), Vec::<Value>::new());
        let cell = app.book().unwrap().cell;
        app.perform("cell_edit", |tx| -> AppResult<Cell> {
            Ok(tx.update(cell, |cell: &mut Cell| cell.overlay = "hue-2027".to_owned())?)
        })
        .unwrap();
        let told = overlay_jobs(&app);
        assert_eq!((told.len(), &told[0]["params"]["overlay"]), (1, &json!("hue-2027")));
        assert_eq!(told[0]["route"], "/settings");
        let forms = app.call("form_list", json!({ "kind": "case" })).unwrap().value;
        let codes: Vec<&Value> =
            forms["forms"].as_array().unwrap().iter().map(|form| &form["code"]).collect();
        assert!(codes.contains(&&json!("6-KNĐ")) && !codes.contains(&&json!("8C-KNĐ")), "{codes:?}");
    }
}
