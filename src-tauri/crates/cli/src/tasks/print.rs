//! `sochibo print`

use std::path::Path;

use serde_json::{Value, json};

use crate::args::{Args, Print};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call, open, save};

const WORD_WITH_SCORE: &str = "--with-score makes a PDF; let --out end in .pdf";

/// Prints a form to a PDF file, or writes its editable copy when the file is to be a `.docx`.
pub fn print(args: &Args, task: &Print) -> Result<Report, Failure> {
    let app = open(args)?;
    let editable = is_word(&task.out);
    let command = match (editable, task.with_score) {
        (true, false) => "form_docx",
        (false, false) => "form_print",
        (false, true) => "form_print_with_score",
        (true, true) => return Err(Failure::Usage(WORD_WITH_SCORE.to_owned())),
    };
    let input = json!({ "form": task.form, "id": task.record, "draft": task.draft });
    let printed = call(&app, command, input)?;
    let bytes = save(&app, printed.get("file").unwrap_or(&Value::Null), &task.out)?;
    let mut report = json!({ "file": task.out, "bytes": bytes });
    let mut line = task.out.display().to_string();
    if let (Some(pages), Some(report)) = (printed.get("pages"), report.as_object_mut()) {
        report.insert("pages".to_owned(), pages.clone());
        line = format!("{line}: {pages} page(s)");
    }
    let blocking = printed.get("blocking").and_then(Value::as_u64).unwrap_or(0);
    if let Some(report) = report.as_object_mut() {
        report.insert("blocking".to_owned(), json!(blocking));
    }
    let marked = (blocking > 0)
        .then(|| format!("marked as a draft: {blocking} finding(s) block it; see `sochibo lint`"));
    Ok(Report::done(report, std::iter::once(line).chain(marked)))
}

fn is_word(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"))
}
