//! `sochibo bundle inspect` and `sochibo card show` as a script runs them, on the files kept for tests.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

use std::process::{Command, Output};

use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/bundles");

fn runs(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sochibo"));
    command.args(arguments).arg("--json").current_dir(FOLDER).env_remove("SOCHIBO_VAULT").output().unwrap()
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn inspects(file: &str) -> Output {
    runs(&["bundle", "inspect", file, "--identity", "test-only-receiver.key"])
}

#[test]
fn a_whole_bundle_is_told_with_what_it_holds() {
    let output = inspects("taken-whole.sochibo");
    let told = answer(&output);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(told["manifest"]["kind"], "sync");
    assert_eq!(told["manifest"]["sender"]["name"], "Chi bộ Tổ dân phố 3");
    assert_eq!(told["holds"], serde_json::json!({ "changes": 2, "files": 2, "seals": 1 }));
    assert_eq!((&told["records"], &told["by_phrase"]), (&1.into(), &false.into()));
    assert_eq!(told["sealed"][0], "Biên bản sinh hoạt tháng 11");
}

#[test]
fn a_bundle_under_a_phrase_opens_with_the_file_that_holds_it() {
    let file = ["bundle", "inspect", "taken-under-a-phrase.sochibo"];
    let output = runs(&[&file[..], &["--passphrase-file", "test-only-phrase.txt"]].concat());
    assert_eq!((output.status.code(), &answer(&output)["by_phrase"]), (Some(0), &true.into()));
    let output = runs(&file);
    assert_eq!((output.status.code(), &answer(&output)["error"]["code"]), (Some(2), &"usage".into()));
}

#[test]
fn what_is_refused_ends_with_1_and_what_fails_with_2() {
    for (file, status, code) in [
        ("refused-tampered-manifest.sochibo", 1, "bundle_forged"),
        ("refused-wrong-receiver.sochibo", 1, "bundle_other_key"),
        ("refused-swapped-payload.sochibo", 1, "bundle_part_differs"),
        ("refused-cut-off.sochibo", 1, "bundle_damaged"),
        ("not-there.sochibo", 2, "file_failed"),
    ] {
        let output = inspects(file);
        let told = answer(&output);
        assert_eq!((output.status.code(), &told["error"]["code"]), (Some(status), &code.into()), "{file}");
    }
}

#[test]
fn a_card_is_told_with_its_ten_words() {
    let output = runs(&["card", "show", "test-only-card.json"]);
    let told = answer(&output);
    assert_eq!((output.status.code(), &told["name"]), (Some(0), &"Chi bộ Tổ dân phố 3".into()));
    assert_eq!(told["words"].as_array().unwrap().len(), 10);
    let output = runs(&["card", "show", "README.md"]);
    assert_eq!((output.status.code(), &answer(&output)["error"]["code"]), (Some(1), &"bundle_json".into()));
}
