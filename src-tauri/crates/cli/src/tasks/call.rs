//! `sochibo call` and `sochibo show`

use std::io::{self, Read};
use std::path::Path;

use serde_json::{Value, json};

use crate::args::{Args, Call, Show};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{call as run, open};

/// Runs any command of the table.
pub fn call(args: &Args, task: &Call) -> Result<Report, Failure> {
    let text = match task.input.as_deref() {
        None => "{}".to_owned(),
        Some("-") => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .map_err(Failure::file("read", Path::new("standard input")))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    let input: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::Usage(format!("the input of {} is not JSON: {error}", task.command)))?;
    let app = open(args)?;
    let value = run(&app, &task.command, input)?;
    let lines = [format!("{value:#}")];
    Ok(Report::done(value, lines))
}

/// Shows one record, whatever its kind.
pub fn show(args: &Args, task: &Show) -> Result<Report, Failure> {
    let app = open(args)?;
    let input = json!({ "id": task.id });
    let mut answer = run(&app, "member_get", input.clone());
    for command in ["meeting_get", "case_get"] {
        let other_kind = matches!(&answer, Err(Failure::Core(error)) if error.code == "record_other_kind");
        if !other_kind {
            break;
        }
        answer = run(&app, command, input.clone());
    }
    let value = answer?;
    let lines = [format!("{value:#}")];
    Ok(Report::done(value, lines))
}
