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

const PASSPHRASE: &str = "con trau di truoc cai cay di sau";
const NEW: &str = "gio thoi qua canh dong lang minh";

/// A book in a folder of its own, as scripts work on it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn runs(&self, arguments: &[&str], passphrase: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_sochibo"))
            .args(arguments)
            .arg("--json")
            .env("SOCHIBO_VAULT", self.path("book"))
            .env("SOCHIBO_HOME", self.path("home"))
            .env("SOCHIBO_PASSPHRASE", passphrase)
            .output()
            .unwrap()
    }

    /// What it answers, with its exit code.
    fn answers(&self, arguments: &[&str], passphrase: &str) -> (i32, Value) {
        let output = self.runs(arguments, passphrase);
        let value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
        (output.status.code().unwrap(), value)
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_script_backs_a_book_up_to_a_stick_and_gets_it_back_with_passphrase_or_code() {
    let desk = Desk(tempfile::tempdir().unwrap());
    let (code, made) = desk.answers(&["init"], PASSPHRASE);
    assert_eq!(code, 0, "{made}");
    let recovery = made["recovery"].as_str().unwrap().to_owned();
    let stick = desk.path("stick");
    let to = ["backup", "make", "--to", text(&stick)];
    let (code, gone) = desk.answers(&to, PASSPHRASE);
    assert_eq!((code, gone["error"]["code"].as_str()), (2, Some("backup_place_missing")));
    fs::create_dir(&stick).unwrap();
    let (code, backup) = desk.answers(&to, PASSPHRASE);
    assert_eq!(code, 0, "{backup}");
    assert_eq!(desk.answers(&["backup", "make"], PASSPHRASE).0, 0);
    assert_eq!(desk.answers(&["backup", "list"], "").1.as_array().unwrap().len(), 1);
    let (code, listed) = desk.answers(&["backup", "list", "--from", text(&stick)], "");
    assert_eq!(
        (code, &listed[0]["state"], listed[0]["folder"] == backup["folder"]),
        (0, &"verified".into(), true)
    );

    // The laptop is lost.
    fs::remove_dir_all(desk.path("book")).unwrap();
    let folder = backup["folder"].as_str().unwrap();
    let (code, wrong) = desk.answers(&["backup", "rehearse", folder], "sai");
    assert_eq!((code, wrong["error"]["code"].as_str()), (1, Some("wrong_passphrase")));
    let (code, rehearsed) = desk.answers(&["backup", "rehearse", folder], PASSPHRASE);
    assert_eq!((code, rehearsed["problems"].as_array().unwrap().len()), (0, 0), "{rehearsed}");
    let (code, restored) = desk.answers(&["backup", "restore", folder], PASSPHRASE);
    assert_eq!((code, &restored["kept"]), (0, &false.into()), "{restored}");
    assert_eq!(desk.answers(&["verify"], PASSPHRASE).0, 0);

    // The passphrase is forgotten.
    let sheet = desk.path("sheet.txt");
    fs::write(&sheet, format!("{recovery}\n")).unwrap();
    let (code, weak) = desk.answers(&["recover", "--recovery-file", text(&sheet)], "12345678");
    assert_eq!((code, weak["error"]["code"].as_str()), (1, Some("fields_refused")));
    let (code, recovered) = desk.answers(&["recover", "--recovery-file", text(&sheet)], NEW);
    assert_eq!(code, 0, "{recovered}");
    assert_eq!(desk.answers(&["verify"], NEW).0, 0);
    assert_eq!(desk.answers(&["verify"], PASSPHRASE).0, 1);
}

#[test]
fn a_damaged_backup_is_told_by_its_exit_code_and_not_restored() {
    let desk = Desk(tempfile::tempdir().unwrap());
    desk.answers(&["init"], PASSPHRASE);
    let (_, backup) = desk.answers(&["backup", "make"], PASSPHRASE);
    let folder = PathBuf::from(backup["folder"].as_str().unwrap());
    let database = folder.join("vault.db");
    let bytes = fs::read(&database).unwrap();
    fs::write(&database, &bytes[..bytes.len() / 2]).unwrap();
    let (code, listed) = desk.answers(&["backup", "list"], "");
    assert_eq!((code, &listed[0]["state"]), (1, &"damaged".into()));
    let (code, refused) = desk.answers(&["backup", "restore", text(&folder)], PASSPHRASE);
    assert_eq!((code, refused["error"]["code"].as_str()), (1, Some("backup_damaged")));
    assert_eq!(desk.answers(&["verify"], PASSPHRASE).0, 0, "the book is as it was");
}
