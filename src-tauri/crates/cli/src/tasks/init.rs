//! `sochibo init`

use serde_json::json;
use sochibo_app::{default_home, wire};

use crate::args::{Args, Init};
use crate::failure::Failure;
use crate::output::Report;
use crate::session;

/// Creates a book and shows its recovery code once.
pub fn init(args: &Args, task: &Init) -> Result<Report, Failure> {
    let app = session::app(default_home())?;
    let cell = wire::CellInput {
        name: task.name.clone(),
        superior: task.superior.clone(),
        superior_kind: task.superior_kind.clone(),
        kind: task.kind.clone(),
        place: task.place.clone(),
        secretary: task.secretary.clone(),
        agreement: wire::AgreementInput { note: task.agreement.clone(), ..Default::default() },
        ..Default::default()
    };
    let dir = session::vault(args)?;
    let groups = app.create_in(dir, &cell, &session::passphrase(args)?)?;
    let code = groups.join("-");
    let id = app.open_vault().map(|id| id.to_string()).unwrap_or_default();
    Ok(Report::done(
        json!({ "vault": dir, "id": id, "recovery": code }),
        [format!("book {} created", dir.display()), format!("recovery code (shown once): {code}")],
    ))
}
