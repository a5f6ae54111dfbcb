//! `sochibo lint` and `sochibo dossier`

use serde_json::{Value, json};

use crate::args::{Args, Dossier, Lint};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open, save};

/// What of a finding scripts are told.
const TOLD: [&str; 6] = ["id", "severity", "what", "why", "fix", "field"];

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

/// Binds a candidate's file. With findings that block it is marked as a draft.
pub fn dossier(args: &Args, task: &Dossier) -> Result<Report, Failure> {
    let app = open(args)?;
    let bound = call(&app, "case_dossier", json!({ "id": task.case }))?;
    let bytes = save(&app, bound.get("file").unwrap_or(&Value::Null), &task.out)?;
    let part = |key: &str| bound.get(key).cloned().unwrap_or_default();
    let value = json!({
        "file": task.out,
        "bytes": bytes,
        "pages": part("pages"),
        "forms": part("forms"),
        "draft": part("draft"),
        "blocking": part("blocking"),
    });
    let line = format!("{}: {} page(s)", task.out.display(), part("pages"));
    Ok(Report::done(value, [line]))
}
