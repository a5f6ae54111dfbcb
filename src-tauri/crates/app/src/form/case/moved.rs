//! Letters about a person who moves while the file is open, and about steps to be done again (HD 06-HD/TW pt 3.9;
//! HD 38-HD/BTCTW pt I.3). Committees issue and sign them: the cell hands over drafts.

use serde_json::json;
use sochibo_domain::record::Route;
use sochibo_store::Reader;

use super::source::{COURSE, helpers, registered};
use super::{Dossier, Filled, iso, letterhead};
use crate::app::App;
use crate::case::File;
use crate::error::AppResult;
use crate::show::put;

/// Every letter of the group: each prints what its moment of the way needs.
pub(in crate::form) fn letter(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let file = File::read(app, reader, id)?;
    let dossier = Dossier::read(app, reader, id)?;
    let case = &dossier.case;
    // Only a file that goes away names where it goes; one that came here names where it came from.
    let goes_to = match case.source.route {
        Route::MovedHere => "",
        _ => case.source.other_body.as_str(),
    };
    let number = letterhead::symbol(&case.resolution_no, "NQ");
    let mut data = dossier.common();
    for (key, value) in [
        ("new", json!({ "body": goes_to })),
        ("moved", json!({ "date": iso(file.actual("move-decided")) })),
        ("listed", json!({ "date": iso(file.actual("list-resolution")) })),
        ("helpers", helpers(&dossier, &case.assigned(false))?),
        ("course", registered(case, COURSE)),
        ("resolution", json!({ "number": number, "date": iso(file.actual("cell-admission")) })),
        ("committee", registered(case, "8-KND")),
        ("decision", registered(case, "9-KND")),
        (
            "proposal",
            json!({
                "number": letterhead::symbol(&case.probation.resolution_no, "NQ"),
                "date": iso(file.actual("recognition-meeting")),
            }),
        ),
    ] {
        put(&mut data, key, value);
    }
    Ok(dossier.filled(data, None))
}
