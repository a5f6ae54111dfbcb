//! First run, unlocking, locking: nothing is lost, and guessing gets slow.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::secretary::{PASSPHRASE, Secretary, cell, text};

fn vault(secretary: &Secretary) -> String {
    text(&secretary.does("session_state", json!({}))["vaults"][0], "id")
}

#[test]
fn a_new_laptop_has_no_book_and_a_new_book_asks_for_its_sheet_back() {
    let secretary = Secretary::with_a_new_laptop();
    assert_eq!(secretary.does("session_state", json!({}))["state"], "empty");
    let created = secretary.does("vault_create", json!({ "cell": cell(), "passphrase": PASSPHRASE }));
    assert_eq!(created["check"].as_array().unwrap().len(), 2);
    let state = secretary.does("session_state", json!({}));
    assert_eq!((&state["state"], &state["recovery_confirmed"]), (&json!("open"), &json!(false)));
    let wrong = json!({ "groups": [{ "index": created["check"][0], "text": "AAAAA" }, { "index": created["check"][1], "text": "AAAAA" }] });
    assert_eq!(secretary.is_refused("recovery_confirm", wrong).code, "recovery_group_differs");
}

#[test]
fn the_practice_cell_is_announced_once_when_its_story_is_complete() {
    let secretary = Secretary::with_a_new_laptop();
    let heard: Arc<Mutex<Vec<Vec<String>>>> = Arc::default();
    let ear = Arc::clone(&heard);
    secretary.app.subscribe(move |notice| ear.lock().unwrap().push(notice.kinds.clone()));
    secretary.does("practice_open", json!({}));
    let notices = std::mem::take(&mut *heard.lock().unwrap());
    assert_eq!(
        notices,
        [["case", "cell", "cv", "meeting", "member", "person", "posting", "resolution", "session", "task"]]
    );
    secretary.does("practice_open", json!({}));
    assert_eq!(std::mem::take(&mut *heard.lock().unwrap()), [["session"]], "an old one is only opened");
    secretary.does("vault_lock", json!({}));
    assert_eq!(heard.lock().unwrap().len(), 1, "afterwards everything is told at once again");
}

#[test]
fn a_weak_passphrase_and_a_missing_agreement_are_refused() {
    let secretary = Secretary::with_a_new_laptop();
    let error = secretary.is_refused("vault_create", json!({ "cell": cell(), "passphrase": "12345678" }));
    assert_eq!(error.fields[0].code, "passphrase_weak");
    let mut without = cell();
    without["agreement"] = json!({});
    let error = secretary.is_refused("vault_create", json!({ "cell": without, "passphrase": PASSPHRASE }));
    assert_eq!(error.fields[0].code, "agreement_missing");
    assert_eq!(secretary.does("session_state", json!({}))["state"], "empty");
}

#[test]
fn a_wrong_passphrase_says_so_slows_down_and_loses_nothing() {
    let secretary = Secretary::with_members();
    let vault = vault(&secretary);
    secretary.does("vault_lock", json!({}));
    let unlock = |passphrase: &str| json!({ "vault": vault, "passphrase": passphrase });
    for _ in 0..3 {
        assert_eq!(secretary.is_refused("vault_unlock", unlock("sai")).code, "wrong_passphrase");
    }
    assert_eq!(secretary.is_refused("vault_unlock", unlock(PASSPHRASE)).code, "unlock_too_soon");
    secretary.waits(1_000);
    secretary.does("vault_unlock", unlock(PASSPHRASE));
    assert_eq!(secretary.does("member_list", json!({ "status": "all" }))["total"], 31);
}

#[test]
fn a_locked_book_answers_nothing() {
    let secretary = Secretary::with_members();
    secretary.does("vault_lock", json!({}));
    for command in ["member_list", "home_due", "meeting_list", "case_list", "draft_list"] {
        assert_eq!(secretary.is_refused(command, json!({})).code, "locked", "{command}");
    }
}

#[test]
fn a_draft_outlives_locking() {
    let secretary = Secretary::with_members();
    let vault = vault(&secretary);
    secretary.does("draft_put", json!({ "key": "meeting/1/summary", "text": "Chủ trì tổng hợp" }));
    secretary.does("vault_lock", json!({}));
    secretary.does("vault_unlock", json!({ "vault": vault, "passphrase": PASSPHRASE }));
    let drafts = secretary.does("draft_list", json!({}));
    assert_eq!(drafts["drafts"][0]["text"], "Chủ trì tổng hợp");
}

#[test]
fn settings_stay_within_what_people_can_read() {
    let secretary = Secretary::with_a_new_laptop();
    assert_eq!(secretary.does("settings_set", json!({ "text_size": 24 }))["text_size"], 24);
    let error = secretary.is_refused("settings_set", json!({ "text_size": 60 }));
    assert_eq!(error.fields[0].code, "text_size_range");
    assert_eq!(secretary.does("session_state", json!({}))["settings"]["text_size"], 24);
}

#[test]
fn an_unknown_command_and_a_wrong_shape_are_named() {
    let secretary = Secretary::with_a_new_laptop();
    assert_eq!(secretary.is_refused("member_fly", json!({})).code, "command_unknown");
    assert_eq!(secretary.is_refused("draft_put", Value::Null).code, "input_shape");
}
