//! What is printed: lines for people, one JSON value for programs.

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::words;

/// What a task has to say.
pub struct Report {
    /// For programs.
    pub value: Value,
    /// For people.
    pub lines: Vec<String>,
    /// Whether findings refuse what was asked.
    pub refused: bool,
}

impl Report {
    /// A report of a task that was done.
    pub fn done(value: Value, lines: impl IntoIterator<Item = String>) -> Self {
        Self { value, lines: lines.into_iter().collect(), refused: false }
    }
}

/// Standard output and error.
pub struct Output {
    json: bool,
}

impl Output {
    /// Prints JSON when `json` is set.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Prints a report; the exit code is 0, or 1 when findings refuse.
    pub fn report(&self, report: &Report) -> ExitCode {
        let text = if self.json { format!("{:#}", report.value) } else { report.lines.join("\n") };
        // A reader that went away (`| head`) is no failure of ours.
        let _ = writeln!(io::stdout(), "{text}");
        ExitCode::from(u8::from(report.refused))
    }

    /// Prints a failure; the exit code is 1 for a refusal, 2 otherwise.
    pub fn failure(&self, failure: &Failure) -> ExitCode {
        let value = match failure {
            Failure::Core(error) => json!({ "error": error }),
            Failure::File { operation, path, source } => json!({ "error": {
                "code": "file_failed",
                "params": { "operation": operation, "path": path, "detail": source.to_string() },
                "severity": "failed",
            }}),
            Failure::Usage(message) => {
                json!({ "error": { "code": "usage", "params": { "detail": message }, "severity": "failed" } })
            }
        };
        let _ = if self.json {
            writeln!(io::stdout(), "{value:#}")
        } else {
            writeln!(io::stderr(), "{}", in_words(failure))
        };
        ExitCode::from(if failure.is_refusal() { 1 } else { 2 })
    }
}

fn in_words(failure: &Failure) -> String {
    match failure {
        Failure::Core(error) => words::in_words(error),
        Failure::File { operation, path, source } => format!("sochibo: cannot {operation} {path}: {source}"),
        Failure::Usage(message) => format!("sochibo: {message}"),
    }
}
