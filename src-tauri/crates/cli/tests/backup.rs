//! `sochibo backup` and `sochibo recover` as a script runs them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// What opens the practice cell; its keys cost little, so that a test may open it often.
const PRACTICE: &str = "chi bo thuc hanh";
const FORGOTTEN: &str = "con trau di truoc cai cay di sau";
const NEW: &str = "gio thoi qua canh dong lang minh";

/// A desk with a folder for the app and one for sticks.
struct Desk {
    folder: tempfile::TempDir,
    book: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("book");
        Self { folder, book }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What it answers, with its exit code.
    fn answers(&self, arguments: &[&str], passphrase: &str) -> (i32, Value) {
        let output: Output = Command::new(env!("CARGO_BIN_EXE_sochibo"))
            .args(arguments)
            .arg("--json")
            .env("SOCHIBO_VAULT", &self.book)
            .env("SOCHIBO_HOME", self.path("home"))
            .env("SOCHIBO_PASSPHRASE", passphrase)
            .output()
            .unwrap();
        let value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
        (output.status.code().unwrap(), value)
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_script_backs_a_book_up_to_a_stick_tries_it_and_gets_it_back_on_an_empty_machine() {
    let mut desk = Desk::new();
    let demo = desk.path("demo");
    let (code, made) = desk.answers(&["demo", "--out", text(&demo)], "");
    assert_eq!(code, 0, "{made}");
    desk.book = PathBuf::from(made["vault"].as_str().unwrap());
    let stick = desk.path("stick");
    let to = ["backup", "make", "--to", text(&stick)];
    let (code, gone) = desk.answers(&to, PRACTICE);
    assert_eq!((code, gone["error"]["code"].as_str()), (2, Some("backup_place_missing")));
    fs::create_dir(&stick).unwrap();
    let (code, backup) = desk.answers(&to, PRACTICE);
    assert_eq!(code, 0, "{backup}");
    assert_eq!(desk.answers(&["backup", "make"], PRACTICE).0, 0);
    assert_eq!(desk.answers(&["backup", "list"], "").1.as_array().unwrap().len(), 1);
    let (code, listed) = desk.answers(&["backup", "list", "--from", text(&stick)], "");
    assert_eq!((code, &listed[0]["state"], &listed[0]["folder"]), (0, &"verified".into(), &backup["folder"]));

    let (_, before) = desk.answers(&["list", "members"], PRACTICE);
    desk.book = desk.path("other");
    let folder = backup["folder"].as_str().unwrap();
    let (code, wrong) = desk.answers(&["backup", "rehearse", folder], "sai");
    assert_eq!((code, wrong["error"]["code"].as_str()), (1, Some("wrong_passphrase")));
    let (code, rehearsed) = desk.answers(&["backup", "rehearse", folder], PRACTICE);
    assert_eq!((code, rehearsed["problems"].as_array().unwrap().len()), (0, 0), "{rehearsed}");
    let (code, restored) = desk.answers(&["backup", "restore", folder], PRACTICE);
    assert_eq!((code, &restored["kept"]), (0, &false.into()), "{restored}");
    assert_eq!(desk.answers(&["list", "members"], PRACTICE).1, before);

    let database = Path::new(folder).join("vault.db");
    let bytes = fs::read(&database).unwrap();
    fs::write(&database, &bytes[..bytes.len() / 2]).unwrap();
    let (code, listed) = desk.answers(&["backup", "list", "--from", text(&stick)], "");
    assert_eq!((code, &listed[0]["state"]), (1, &"damaged".into()));
    let (code, refused) = desk.answers(&["backup", "restore", folder], PRACTICE);
    assert_eq!((code, refused["error"]["code"].as_str()), (1, Some("backup_damaged")));
    assert_eq!(desk.answers(&["list", "members"], PRACTICE).1, before, "the book is as it was");
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code_of_the_printed_sheet() {
    let desk = Desk::new();
    let (code, made) = desk.answers(&["init"], FORGOTTEN);
    assert_eq!(code, 0, "{made}");
    let sheet = desk.path("sheet.txt");
    fs::write(&sheet, format!("{}\n", made["recovery"].as_str().unwrap())).unwrap();
    let recover = ["recover", "--recovery-file", text(&sheet)];
    let (code, recovered) = desk.answers(&recover, NEW);
    assert_eq!(code, 0, "{recovered}");
    assert_eq!(desk.answers(&["verify"], NEW).0, 0);
}
