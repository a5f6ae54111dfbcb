//! `sochibo lint` and `sochibo dossier`

use std::path::Path;

use serde_json::{Value, json};
use sochibo_app::App;

use crate::args::{Args, Dossier, Lint};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open, save};

/// What of a finding scripts are told.
const TOLD: [&str; 6] = ["id", "severity", "what", "why", "fix", "field"];

/// The arguments ask for one of them; without, nothing may look done.
const NOWHERE: &str = "say where it goes: --out, --folder or --zip";

/// Findings of a candidate's file. One that blocks makes the exit code 1.
pub fn lint(args: &Args, task: &Lint) -> Result<Report, Failure> {
    let app = open(args)?;
    let answer = call(&app, "case_lint", json!({ "id": task.case }))?;
    let findings = answer.get("findings").and_then(Value::as_array).cloned().unwrap_or_default();
    let text =
        |finding: &Value, key: &str| finding.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let lines: Vec<String> = findings
        .iter()
        .map(|finding| {
            let [id, severity, what, _, fix, _] = TOLD.map(|key| text(finding, key));
            format!("{id}\t{severity}\t{what} {fix}")
        })
        .collect();
    let told = findings.iter().map(|finding| {
        Value::Object(TOLD.iter().map(|key| ((*key).to_owned(), json!(text(finding, key)))).collect())
    });
    let refused = answer.get("blocking").and_then(Value::as_u64).unwrap_or(0) > 0;
    Ok(Report { refused, ..Report::done(Value::Array(told.collect()), lines) })
}

/// Binds a candidate's file, or writes it paper by paper in the naming of the digitisation of members' files.
pub fn dossier(args: &Args, task: &Dossier) -> Result<Report, Failure> {
    let app = open(args)?;
    match (&task.out, &task.folder, &task.zip) {
        (_, Some(folder), _) => {
            // A path relative to here, not to where the core was started.
            let path = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            let done = call(
                &app,
                "digitise_folder",
                json!({ "id": task.case, "path": path.display().to_string() }),
            )?;
            Ok(papers(done.get("folder").and_then(Value::as_str).unwrap_or_default().to_owned(), done))
        }
        (_, _, Some(zip)) => {
            let packed = call(&app, "digitise_zip", json!({ "id": task.case }))?;
            save(&app, packed.get("file").unwrap_or(&Value::Null), zip)?;
            Ok(papers(zip.display().to_string(), packed.get("done").cloned().unwrap_or_default()))
        }
        (Some(out), _, _) => bound(&app, &task.case, out),
        (None, None, None) => Err(Failure::Usage(NOWHERE.to_owned())),
    }
}

fn papers(place: String, done: Value) -> Report {
    let count = done.get("files").and_then(Value::as_array).map_or(0, Vec::len);
    let line = format!("{place}: {count} file(s)");
    Report::done(done, [line])
}

/// One PDF. With findings that block it is marked as a draft.
fn bound(app: &App, case: &str, out: &Path) -> Result<Report, Failure> {
    let bound = call(app, "case_dossier", json!({ "id": case }))?;
    let bytes = save(app, bound.get("file").unwrap_or(&Value::Null), out)?;
    let part = |key: &str| bound.get(key).cloned().unwrap_or_default();
    let value = json!({
        "file": out,
        "bytes": bytes,
        "pages": part("pages"),
        "forms": part("forms"),
        "scans": part("scans"),
        "left_out": part("left_out"),
        "draft": part("draft"),
        "blocking": part("blocking"),
    });
    let line = format!("{}: {} page(s)", out.display(), part("pages"));
    Ok(Report::done(value, [line]))
}
