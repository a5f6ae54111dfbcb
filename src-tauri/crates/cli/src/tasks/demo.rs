//! `sochibo demo`: the cell's main job on the practice cell, every paper kept as a PDF.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sochibo_app::App;

use crate::args::Demo;
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{app, call, save};

/// Makes a fresh practice cell under `--out` and prints everything it can print.
pub fn demo(task: &Demo) -> Result<Report, Failure> {
    fs::create_dir_all(&task.out).map_err(Failure::file("make", &task.out))?;
    let home = task.out.join("home");
    if home.exists() {
        fs::remove_dir_all(&home).map_err(Failure::file("clear", &home))?;
    }
    let app = app(home)?;
    call(&app, "practice_open", json!({}))?;
    let meeting = first(&call(&app, "meeting_list", json!({}))?, |row| text(row, "state") == "ended");
    let case = first(&call(&app, "case_list", json!({}))?, |_| true);
    let mut files = vec![print(&app, &task.out, "member-list", "")?];
    if let Some(id) = meeting {
        files.push(print(&app, &task.out, "minutes-regular", &id)?);
    }
    if let Some(id) = case {
        files.push(print(&app, &task.out, "5-KND", &id)?);
        files.push(print(&app, &task.out, "6-KND", &id)?);
    }
    let checked = app.verify()?;
    let members = call(&app, "member_list", json!({ "status": "all", "limit": 1 }))?;
    let lines = files
        .iter()
        .map(|file| format!("{}: {} page(s)", text(file, "file"), file.get("pages").unwrap_or(&Value::Null)))
        .collect::<Vec<_>>();
    let value = json!({
        "out": task.out,
        "vault": vault_dir(&app)?,
        "members": members.get("total"),
        "files": files,
        "records": checked.records,
        "problems": checked.problems,
    });
    let refused = !checked.problems.is_empty();
    Ok(Report { refused, ..Report::done(value, lines) })
}

fn vault_dir(app: &App) -> Result<Value, Failure> {
    let state = call(app, "session_state", json!({}))?;
    Ok(state.pointer("/vaults/0/path").cloned().unwrap_or_default())
}

fn print(app: &App, out: &Path, form: &str, id: &str) -> Result<Value, Failure> {
    let printed = call(app, "form_print", json!({ "form": form, "id": id }))?;
    let path = out.join(format!("{form}.pdf"));
    save(app, printed.get("file").unwrap_or(&Value::Null), &path)?;
    Ok(json!({ "form": form, "file": path, "pages": printed.get("pages") }))
}

fn first(list: &Value, wanted: impl Fn(&Value) -> bool) -> Option<String> {
    let rows = list.get("rows")?.as_array()?;
    rows.iter().find(|row| wanted(row)).map(|row| text(row, "id").to_owned())
}

fn text<'v>(row: &'v Value, key: &str) -> &'v str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}
