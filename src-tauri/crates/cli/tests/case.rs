//! `sochibo lint` and `sochibo dossier` as a script runs them, on the practice cell.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn runs(arguments: &[&str], vault: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sochibo"));
    command.args(arguments).arg("--json").env_remove("SOCHIBO_VAULT");
    if let Some(vault) = vault {
        command.arg("--vault").arg(vault).env("SOCHIBO_PASSPHRASE", "chi bo thuc hanh");
    }
    command.output().unwrap()
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

#[test]
fn a_script_lists_what_is_wrong_in_a_file_and_binds_it() {
    let dir = tempfile::tempdir().unwrap();
    let made = answer(&runs(&["demo", "--out", dir.path().to_str().unwrap()], None));
    let vault = made["vault"].as_str().unwrap();
    let vault = Some(Path::new(vault));
    let cases = answer(&runs(&["list", "cases"], vault));
    let case = cases[0]["id"].as_str().unwrap();
    let lint = runs(&["lint", case], vault);
    assert_eq!(lint.status.code(), Some(0), "nothing blocks: {lint:?}");
    for finding in answer(&lint).as_array().unwrap() {
        let keys: Vec<&str> = finding.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["field", "fix", "id", "severity", "what", "why"]);
    }
    let out = dir.path().join("dossier.pdf");
    let bound = answer(&runs(&["dossier", case, "--out", out.to_str().unwrap()], vault));
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    assert!(bound["pages"].as_u64().unwrap() > 4, "{bound}");
    hands_out_paper_by_paper(dir.path(), case, vault);
    let name = r#"{"id":"CASE","field":"schooling","value":"5/12"}"#.replace("CASE", case);
    assert!(runs(&["call", "case_edit", &name], vault).status.success());
    let lint = runs(&["lint", case], vault);
    assert_eq!(lint.status.code(), Some(1), "a finding that blocks refuses");
    assert!(answer(&lint).as_array().unwrap().iter().any(|one| one["id"] == "V02"));
}

/// Names need codes and a number first; then each paper is a file, in folders or in an archive.
fn hands_out_paper_by_paper(dir: &Path, case: &str, vault: Option<&Path>) {
    let zip = dir.join("papers.zip");
    let packs = || runs(&["dossier", case, "--zip", zip.to_str().unwrap()], vault);
    let refused = packs();
    assert_eq!((refused.status.success(), zip.exists()), (false, false), "{refused:?}");
    for (key, value) in [("M1", "01"), ("M2", "004"), ("M3", "012"), ("M4", "000"), ("M5", "007")] {
        let input = format!(r#"{{"field":"digitisation.{key}","value":"{value}"}}"#);
        assert!(runs(&["call", "cell_edit", &input], vault).status.success());
    }
    let number = r#"{"id":"CASE","field":"personal_id","value":"001198000123"}"#.replace("CASE", case);
    assert!(runs(&["call", "case_edit", &number], vault).status.success());
    let packed = answer(&packs());
    assert!(packed["files"].as_array().unwrap().len() >= 3, "{packed}");
    assert!(std::fs::read(&zip).unwrap().starts_with(b"PK"));
    let written = answer(&runs(&["dossier", case, "--folder", dir.to_str().unwrap()], vault));
    assert_eq!(written["files"], packed["files"]);
    let folder = dir.join("01.004.012.000.007/001198000123_Tran Thi Bich Ngoc");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), written["files"].as_array().unwrap().len());
}
