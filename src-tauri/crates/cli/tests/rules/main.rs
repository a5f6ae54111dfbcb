//! `sochibo rules` as a script runs it: no book, no passphrase, one JSON value, and an exit code that says why.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod due;
mod vote;

use std::process::{Command, Output};

use serde_json::Value;

/// Runs `sochibo rules QUESTION …`.
fn asks(question: &str, arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sochibo"))
        .args(["rules", question])
        .args(arguments.split_whitespace())
        .env_remove("SOCHIBO_VAULT")
        .env_remove("SOCHIBO_PASSPHRASE")
        .output()
        .unwrap()
}

/// The JSON of an answer.
fn answer(question: &str, arguments: &str) -> Value {
    let output = asks(question, &format!("{arguments} --json"));
    assert_eq!(output.status.code(), Some(0), "{arguments}: {output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The JSON of a refusal.
fn refusal(question: &str, arguments: &str) -> Value {
    let output = asks(question, &format!("{arguments} --json"));
    assert_eq!(output.status.code(), Some(1), "{arguments}: {output:?}");
    serde_json::from_slice::<Value>(&output.stdout).unwrap()["error"].take()
}
