//! Members from a workbook to a verified book, as a script does it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A folder with a book in it.
struct Desk(TempDir);

impl Desk {
    /// Makes an empty book.
    fn set_up() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let made = desk.runs(&["init", "--name", "Tổ dân phố 5", "--superior", "phường Minh Khai"]);
        assert_eq!(made.status.code(), Some(0), "{made:?}");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn speaks(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sochibo"));
        command.args(arguments).arg("--vault").arg(self.path("book"));
        command.env("SOCHIBO_PASSPHRASE", "con trâu đi trước cái cày theo sau").output().unwrap()
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        self.speaks(&[arguments, &["--json"]].concat())
    }

    /// The answer of a task that ends with this code.
    #[track_caller]
    fn answers(&self, code: i32, arguments: &[&str]) -> Value {
        let output = self.runs(arguments);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn writes(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).display().to_string()
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

const MIXED: &str = "Họ và tên,Ngày sinh,Số CCCD,Ngày vào Đảng,Ngày chính thức\n\
    Trần Thị Bích Ngọc,14/03/1965,001065000001,19/05/1990,19/05/1991\n\
    Lê Văn Hùng,31/02/1970,001065000002,02/09/1995,02/09/1996\n";

#[test]
fn members_go_from_a_workbook_to_a_verified_book() {
    let desk = Desk::set_up();
    let file = desk.writes("mixed.csv", MIXED);
    let planned = desk.answers(0, &["import-members", &file, "--dry-run"]);
    assert_eq!(keys(&planned), ["changed", "new", "refused", "unchanged"]);
    assert_eq!(desk.answers(0, &["list", "members"]), json!([]), "a dry run writes nothing");
    let refused = desk.path("refused.xlsx");
    let taken = desk.answers(0, &["import-members", &file, "--refused", refused.to_str().unwrap()]);
    assert_eq!(planned, taken);
    assert_eq!((&taken["new"], &taken["changed"], &taken["unchanged"]), (&json!(1), &json!(0), &json!(0)));
    assert_eq!(taken["refused"][0]["row"], 3);
    assert!(taken["refused"][0]["reasons"][0].as_str().unwrap().starts_with("born: "), "{taken}");
    assert!(fs::read(&refused).unwrap().starts_with(b"PK"), "the refused rows are a workbook");
    assert_eq!(desk.answers(0, &["import-members", &file])["unchanged"], 1);

    let members = desk.answers(0, &["list", "members"]);
    let member = &members[0];
    for key in ["id", "full_name", "born", "personal_id", "card_no", "admitted_on", "official_on", "status"] {
        assert!(member.get(key).is_some(), "{key} is not in {member}");
    }
    assert!(member["personal_id"].as_str().unwrap().contains('•'), "{member}");
    assert_eq!(desk.answers(0, &["list", "members", "--reveal"])[0]["personal_id"], "001065000001");
    let shown = desk.answers(0, &["show", member["id"].as_str().unwrap()]);
    assert!(shown.to_string().contains("Trần Thị Bích Ngọc"), "{shown}");

    let paper = desk.path("list.pdf");
    desk.answers(0, &["print", "member-list", "--out", paper.to_str().unwrap()]);
    assert!(fs::read(&paper).unwrap().starts_with(b"%PDF"));
    desk.answers(0, &["verify"]);
    desk.answers(0, &["reindex"]);
    assert_eq!(desk.answers(0, &["list", "members"]), members);
}

#[test]
fn the_exit_code_tells_a_refusal_from_a_failure() {
    let desk = Desk::set_up();
    let bad = desk.writes("bad.csv", "Họ và tên,Ngày sinh\nLê Văn Hùng,31/02/1970\n");
    assert_eq!(desk.answers(1, &["import-members", &bad])["refused"].as_array().unwrap().len(), 1);
    let nameless = desk.writes("nameless.csv", "a,b\n1,2\n");
    assert_eq!(desk.answers(1, &["import-members", &nameless])["error"]["code"], "import_no_name_column");
    desk.answers(2, &["import-members", desk.path("nowhere.csv").to_str().unwrap()]);
    let members = desk.answers(0, &["list", "members"]);
    assert_eq!(members, json!([]));
}

#[test]
fn a_mapping_kept_in_a_file_says_which_column_is_which() {
    let desk = Desk::set_up();
    let file = desk.writes("free.csv", "a,b\nTrần Thị Bích Ngọc,14/03/1965\n");
    let mapping = desk.writes("mapping.json", r#"{"0": "full_name", "1": "born"}"#);
    assert_eq!(desk.answers(0, &["import-members", &file, "--mapping", &mapping])["new"], 1);
    assert_eq!(desk.answers(0, &["list", "members"])[0]["born"], "14/03/1965");
}

#[test]
fn a_refusal_is_a_sentence_with_advice() {
    let desk = Desk::set_up();
    let book =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/workbooks/refused-password.xlsx");
    let told = desk.speaks(&["import-members", book.to_str().unwrap()]);
    let told = String::from_utf8(told.stderr).unwrap();
    for part in ["password", "Excel", "code: sheet_password"] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
}
