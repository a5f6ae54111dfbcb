//! `sochibo import-members`

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use sochibo_app::App;

use crate::args::{Args, ImportMembers};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open, save};

/// Imports a workbook, or tells what importing would do.
///
/// Rows that were refused do not undo the others: the exit code is 1 only when nothing at all could be taken.
pub fn import_members(args: &Args, task: &ImportMembers) -> Result<Report, Failure> {
    let app = open(args)?;
    let path = fs::canonicalize(&task.file).map_err(Failure::file("find", &task.file))?;
    let view = call(&app, "import_open", json!({ "path": path }))?;
    let import = view.get("import").cloned().unwrap_or_default();
    if let Some(mapping) = &task.mapping {
        apply_mapping(&app, &import, mapping)?;
    }
    if let Some(out) = &task.refused {
        let workbook = call(&app, "import_refused", json!({ "import": import }))?;
        save(&app, workbook.get("file").unwrap_or(&Value::Null), out)?;
    }
    let (new, changed, unchanged, refused) = if task.dry_run {
        let preview = call(&app, "import_preview", json!({ "import": import }))?;
        let total = |key: &str| preview.get(key).cloned().unwrap_or_default();
        (total("new_total"), total("changed_total"), total("unchanged_total"), total("refused"))
    } else {
        let result = call(&app, "import_apply", json!({ "import": import }))?;
        let part = |key: &str| result.get(key).cloned().unwrap_or_default();
        (part("new"), part("changed"), part("unchanged"), part("refused"))
    };
    let refused: Vec<Value> =
        refused.as_array().map(|rows| rows.iter().map(row).collect()).unwrap_or_default();
    let taken = [&new, &changed, &unchanged].iter().any(|count| count.as_u64().unwrap_or(0) > 0);
    let mut lines =
        vec![format!("new {new}, changed {changed}, unchanged {unchanged}, refused {}", refused.len())];
    lines.extend(refused.iter().map(|row| {
        let reasons = row.get("reasons").and_then(Value::as_array).into_iter().flatten();
        let words: Vec<&str> = reasons.filter_map(Value::as_str).collect();
        format!("row {}: {}", row.get("row").unwrap_or(&Value::Null), words.join("; "))
    }));
    let nothing_taken = !taken && !refused.is_empty();
    let value = json!({ "new": new, "changed": changed, "unchanged": unchanged, "refused": refused });
    Ok(Report { refused: nothing_taken, ..Report::done(value, lines) })
}

/// A refused row with its reasons as `field: code`.
fn row(refused: &Value) -> Value {
    let text =
        |finding: &Value, key: &str| finding.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let reasons: Vec<String> = refused
        .get("reasons")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|finding| format!("{}: {}", text(finding, "target"), text(finding, "code")))
        .collect();
    json!({
        "row": refused.get("row"),
        "full_name": refused.get("full_name"),
        "reasons": reasons,
        "findings": refused.get("reasons"),
    })
}

fn apply_mapping(app: &App, import: &Value, mapping: &str) -> Result<(), Failure> {
    let path = Path::new(mapping);
    if !path.is_file() {
        call(app, "import_map", json!({ "import": import, "saved": mapping }))?;
        return Ok(());
    }
    let text = fs::read_to_string(path).map_err(Failure::file("read", path))?;
    let columns: Map<String, Value> = serde_json::from_str(&text).map_err(|error| {
        Failure::Usage(format!("{mapping} is not a JSON object of column index to field: {error}"))
    })?;
    call(app, "import_map", json!({ "import": import, "columns": columns }))?;
    Ok(())
}
