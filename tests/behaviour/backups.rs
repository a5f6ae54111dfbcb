//! Backups as a secretary meets them: made without asking, told when they are missing, tried, restored.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::secretary::{PASSPHRASE, Secretary, text};

const DAY: i64 = 86_400_000;
const NEW: &str = "gio thoi qua canh dong lang minh";

fn vault(secretary: &Secretary) -> String {
    text(&secretary.does("session_state", json!({}))["vaults"][0], "id")
}

fn unlocks(secretary: &Secretary) {
    let vault = vault(secretary);
    secretary.does("vault_unlock", json!({ "vault": vault, "passphrase": PASSPHRASE }));
}

fn chooses(secretary: &Secretary, folder: &Path) {
    let token = secretary.app.put_path(folder.to_owned());
    secretary.does("backup_place_set", json!({ "token": token }));
}

fn rows(secretary: &Secretary) -> Vec<Value> {
    secretary.does("backup_view", json!({}))["rows"].as_array().unwrap().clone()
}

fn due(secretary: &Secretary) -> Vec<Value> {
    let home = secretary.does("home_due", json!({}));
    let jobs = home["due"].as_array().unwrap().iter();
    jobs.filter(|job| text(job, "code").starts_with("due_backup")).cloned().collect()
}

fn edits(secretary: &Secretary, place: &str) {
    secretary.does("cell_edit", json!({ "field": "place", "value": place }));
}

fn place(secretary: &Secretary) -> String {
    text(&secretary.does("cell_get", json!({}))["values"], "place")
}

#[test]
fn locking_after_work_backs_up_what_changed_and_nothing_twice() {
    let secretary = Secretary::with_members();
    assert!(rows(&secretary).is_empty());
    secretary.does("vault_lock", json!({}));
    unlocks(&secretary);
    let made = rows(&secretary);
    assert_eq!(
        (made.len(), text(&made[0], "reason"), text(&made[0], "state")),
        (1, "after_work".into(), "verified".into())
    );
    secretary.waits(1_000);
    secretary.does("backup_auto", json!({}));
    assert_eq!(rows(&secretary)[0]["made_at"], made[0]["made_at"], "nothing changed, nothing made");
    secretary.waits(DAY);
    edits(&secretary, "Hải Phòng");
    secretary.does("backup_auto", json!({}));
    assert_eq!(rows(&secretary).len(), 2);
}

#[test]
fn a_stick_that_is_plugged_in_gets_one_too_and_one_that_is_not_is_told() {
    let secretary = Secretary::with_members();
    let stick = tempfile::tempdir().unwrap();
    chooses(&secretary, stick.path());
    let made = secretary.does("backup_make", json!({}));
    assert_eq!(text(&made["there"], "code"), "");
    assert!(text(&made["there"], "folder").contains("So Chi Bo - sao luu"));
    let view = secretary.does("backup_view", json!({}));
    assert_eq!((&view["place_here"], &view["last_there"]), (&json!(true), &json!("22/11/2026 19:30")));
    let path = stick.path().to_owned();
    drop(stick);
    let made = secretary.does("backup_make", json!({}));
    assert_eq!(
        (text(&made["here"], "code"), text(&made["there"], "code")),
        ("".into(), "backup_place_missing".into())
    );
    let view = secretary.does("backup_view", json!({}));
    assert_eq!((&view["place_here"], &view["last_there"]), (&json!(false), &json!("22/11/2026 19:30")));
    assert!(!path.exists());
}

#[test]
fn a_place_among_the_books_or_gone_is_refused() {
    let secretary = Secretary::with_members();
    let token = |path: &Path| json!({ "token": secretary.app.put_path(path.to_owned()) });
    let inside = secretary.vault_dir();
    assert_eq!(secretary.is_refused("backup_place_set", token(&inside)).code, "backup_place_inside");
    let gone = Path::new("/nowhere/stick");
    assert_eq!(secretary.is_refused("backup_place_set", token(gone)).code, "backup_place_missing");
    assert_eq!(secretary.does("backup_view", json!({}))["place"], "");
}

#[test]
fn the_first_screen_asks_when_work_was_not_backed_up_for_a_week_or_what_was_set() {
    let secretary = Secretary::with_members();
    assert!(due(&secretary).is_empty(), "a new book has a week");
    secretary.waits(8 * DAY);
    let jobs = due(&secretary);
    assert_eq!(
        (jobs.len(), text(&jobs[0], "code"), text(&jobs[0], "route")),
        (1, "due_backup_first".into(), "/backup".into())
    );
    secretary.does("backup_make", json!({}));
    assert!(due(&secretary).is_empty());
    secretary.waits(20 * DAY);
    assert!(due(&secretary).is_empty(), "nothing was written since");
    edits(&secretary, "Hải Phòng");
    let jobs = due(&secretary);
    assert_eq!(
        (text(&jobs[0], "code"), &jobs[0]["params"]["since"]),
        ("due_backup".into(), &json!("30/11/2026"))
    );
    secretary.does("settings_set", json!({ "backup_days": 31 }));
    assert!(due(&secretary).is_empty());
    let refused = secretary.is_refused("settings_set", json!({ "backup_days": 0 }));
    assert_eq!(refused.fields[0].code, "backup_days_range", "the reminder is never switched off");
}

#[test]
fn with_a_chosen_place_only_a_backup_there_counts() {
    let secretary = Secretary::with_members();
    let stick = tempfile::tempdir().unwrap();
    chooses(&secretary, stick.path());
    secretary.does("backup_make", json!({}));
    drop(stick);
    secretary.waits(8 * DAY);
    edits(&secretary, "Hải Phòng");
    secretary.does("vault_lock", json!({}));
    unlocks(&secretary);
    assert_eq!(text(&due(&secretary)[0], "code"), "due_backup", "the one on this machine is lost with it");
}

#[test]
fn the_practice_cell_is_neither_backed_up_by_itself_nor_asked_for_it() {
    let secretary = Secretary::practising();
    secretary.waits(30 * DAY);
    secretary.does("backup_auto", json!({}));
    assert!(rows(&secretary).is_empty() && due(&secretary).is_empty());
    secretary.does("backup_make", json!({}));
    assert_eq!(rows(&secretary).len(), 1, "practising it is possible");
}

#[test]
fn a_backup_is_tried_with_the_passphrase_and_leaves_nothing_behind() {
    let secretary = Secretary::with_members();
    secretary.does("backup_make", json!({}));
    let id = text(&rows(&secretary)[0], "id");
    let wrong = secretary.is_refused("backup_rehearse", json!({ "id": id, "passphrase": "sai" }));
    assert_eq!(wrong.code, "wrong_passphrase");
    let found = secretary.does("backup_rehearse", json!({ "id": id, "passphrase": PASSPHRASE }));
    assert_eq!((&found["members"], &found["problems"]), (&json!(31), &json!([])));
    let home = secretary.vault_dir().parent().unwrap().parent().unwrap().to_owned();
    assert!(!home.join("rehearsal").exists());
    assert_eq!(
        secretary.is_refused("backup_rehearse", json!({ "id": "x", "passphrase": "y" })).code,
        "backup_unknown"
    );
}

#[test]
fn a_restore_goes_back_in_the_open_book_and_the_book_that_gave_way_can_be_had_again() {
    let secretary = Secretary::with_members();
    secretary.does("backup_make", json!({}));
    let id = text(&rows(&secretary)[0], "id");
    secretary.waits(60_000);
    edits(&secretary, "Hải Phòng");
    let wrong = secretary.is_refused("backup_restore", json!({ "id": id, "passphrase": "sai" }));
    assert_eq!(
        (wrong.code.as_str(), place(&secretary).as_str()),
        ("wrong_passphrase", "Hải Phòng"),
        "the book stays open"
    );
    let restored = secretary.does("backup_restore", json!({ "id": id, "passphrase": PASSPHRASE }));
    assert_eq!((&restored["kept"], &restored["erased_again"]), (&json!(true), &json!(0)));
    assert_eq!(place(&secretary), "Hà Nội");
    assert_eq!(secretary.does("member_list", json!({ "status": "all" }))["total"], 31);
    let replaced = rows(&secretary).into_iter().find(|row| row["reason"] == "replaced").unwrap();
    secretary.does("backup_restore", json!({ "id": replaced["id"], "passphrase": PASSPHRASE }));
    assert_eq!(place(&secretary), "Hải Phòng");
}

#[test]
fn a_damaged_backup_is_refused_and_the_book_stays_open() {
    let secretary = Secretary::with_members();
    secretary.does("backup_make", json!({}));
    let row = rows(&secretary).remove(0);
    let database = Path::new(&text(&row, "folder")).join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&database, bytes).unwrap();
    let refused =
        secretary.is_refused("backup_restore", json!({ "id": row["id"], "passphrase": PASSPHRASE }));
    assert_eq!(refused.code, "backup_damaged");
    assert_eq!(place(&secretary), "Hà Nội");
}

#[test]
fn a_new_laptop_gets_the_book_from_the_stick() {
    let old = Secretary::with_members();
    let stick = tempfile::tempdir().unwrap();
    chooses(&old, stick.path());
    old.does("backup_make", json!({}));
    let new = Secretary::with_a_new_laptop();
    let token = new.app.put_path(stick.path().to_owned());
    let found = new.does("backup_find", json!({ "token": token }));
    let id = text(&found["rows"][0], "id");
    let restored = new.does("backup_restore", json!({ "id": id, "passphrase": PASSPHRASE }));
    assert_eq!((&restored["kept"], &restored["erased_again"]), (&json!(false), &json!(null)));
    assert_eq!(new.does("session_state", json!({}))["state"], "open");
    assert_eq!(new.does("member_list", json!({ "status": "all" }))["total"], 31);
    new.does("vault_lock", json!({}));
    unlocks(&new);
    let empty = tempfile::tempdir().unwrap();
    let token = new.app.put_path(empty.path().to_owned());
    assert_eq!(new.is_refused("backup_find", json!({ "token": token })).code, "backup_none");
}

#[test]
fn a_book_that_does_not_open_any_more_is_restored_from_the_lock_screen() {
    let secretary = Secretary::with_members();
    secretary.does("vault_lock", json!({}));
    fs::write(secretary.vault_dir().join("vault.db"), b"zeros from a dying disk").unwrap();
    let id = vault(&secretary);
    let damaged = secretary.is_refused("vault_unlock", json!({ "vault": id, "passphrase": PASSPHRASE }));
    assert_eq!(damaged.code, "vault_damaged");
    let found = secretary.does("backup_find", json!({ "vault": id }));
    let backup = text(&found["rows"][0], "id");
    secretary.does("backup_restore", json!({ "id": backup, "passphrase": PASSPHRASE }));
    assert_eq!(secretary.does("member_list", json!({ "status": "all" }))["total"], 31);
}

#[test]
fn a_new_passphrase_opens_the_book_and_its_backups() {
    let secretary = Secretary::with_members();
    secretary.does("backup_make", json!({}));
    let change = |now: &str, new: &str| json!({ "passphrase": now, "new": new });
    assert_eq!(
        secretary.is_refused("passphrase_change", change(PASSPHRASE, "12345678")).fields[0].code,
        "passphrase_weak"
    );
    assert_eq!(secretary.is_refused("passphrase_change", change("sai", NEW)).code, "wrong_passphrase");
    let changed = secretary.does("passphrase_change", change(PASSPHRASE, NEW));
    assert_eq!((&changed["renewed"], &changed["place_missing"]), (&json!(1), &json!(false)));
    let id = text(&rows(&secretary)[0], "id");
    secretary.does("backup_rehearse", json!({ "id": id, "passphrase": NEW }));
    secretary.does("vault_lock", json!({}));
    let vault = vault(&secretary);
    secretary.does("vault_unlock", json!({ "vault": vault, "passphrase": NEW }));
}

#[test]
fn a_new_recovery_sheet_is_printed_once_and_waits_to_be_read_back() {
    let secretary = Secretary::with_members();
    let renewed = secretary.does("recovery_renew", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(renewed["check"].as_array().unwrap().len(), 2);
    let pdf = secretary.app.take_bytes(&text(&renewed["sheet"], "token")).unwrap();
    assert!(pdf.data.starts_with(b"%PDF"));
    assert_eq!(secretary.does("session_state", json!({}))["recovery_confirmed"], false);
    let refused = secretary.is_refused("recovery_renew", json!({ "passphrase": "sai" }));
    assert_eq!(refused.code, "wrong_passphrase");
}
