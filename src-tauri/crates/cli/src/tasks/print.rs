//! `sochibo print`

use serde_json::{Value, json};

use crate::args::{Args, Print};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open, save};

/// Prints a form to a PDF file.
pub fn print(args: &Args, task: &Print) -> Result<Report, Failure> {
    let app = open(args)?;
    let printed =
        call(&app, "form_print", json!({ "form": task.form, "id": task.record, "draft": task.draft }))?;
    let bytes = save(&app, printed.get("file").unwrap_or(&Value::Null), &task.out)?;
    let pages = printed.get("pages").cloned().unwrap_or_default();
    Ok(Report::done(
        json!({ "file": task.out, "pages": pages, "bytes": bytes }),
        [format!("{}: {pages} page(s)", task.out.display())],
    ))
}
