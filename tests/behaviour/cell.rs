//! The cell's own facts are corrected later, and its papers are numbered in one series each.

use serde_json::{Value, json};

use crate::secretary::{PASSPHRASE, Secretary, text};

fn value(secretary: &Secretary, field: &str) -> String {
    text(&secretary.does("cell_get", json!({}))["values"], field)
}

fn correct(field: &str, value: &str) -> Value {
    json!({ "field": field, "value": value })
}

#[test]
fn a_fact_of_the_first_run_can_be_corrected_and_taken_back() {
    let secretary = Secretary::with_a_new_book();
    let corrected = [
        ("name", "Tổ dân phố 6"),
        ("superior", "phường Hồng Hà"),
        ("superior_kind", "base_committee"),
        ("kind", "school"),
        ("place", "Hải Phòng"),
        ("secretary", "Lê Thị Hoa"),
        ("has_committee", "false"),
        ("agreement.number", "45-CV/ĐU"),
        ("agreement.date", "02/11/2026"),
        ("numbers.QĐ", "12"),
    ];
    for (field, typed) in corrected {
        secretary.does("cell_edit", correct(field, typed));
        assert_eq!(value(&secretary, field), typed);
    }
    let state = secretary.does("session_state", json!({}));
    assert_eq!(
        (&state["cell"]["name"], &state["user"]["name"]),
        (&json!("Tổ dân phố 6"), &json!("Lê Thị Hoa"))
    );
    assert_eq!(state["vaults"][0]["name"], "Tổ dân phố 6", "the lock screen follows");
    let id = text(&secretary.does("cell_get", json!({})), "id");
    let history = secretary.does("record_history", json!({ "id": id }));
    let latest = &history["entries"][0];
    assert_eq!((&latest["name"], &latest["author"]), (&json!("cell_edit"), &json!("Lê Thị Hoa")));
    assert_eq!(latest["fields"][0], json!({ "field": "next_numbers.QĐ", "old": "", "new": "12" }));
    secretary.does("undo", json!({}));
    assert_eq!(value(&secretary, "numbers.QĐ"), "1");
    let vault = text(&secretary.does("session_state", json!({}))["vaults"][0], "id");
    secretary.does("vault_lock", json!({}));
    secretary.does("vault_unlock", json!({ "vault": vault, "passphrase": PASSPHRASE }));
    assert_eq!(value(&secretary, "name"), "Tổ dân phố 6");
}

#[test]
fn the_operation_that_made_the_book_is_never_taken_back() {
    let secretary = Secretary::with_a_new_book();
    assert_eq!(secretary.is_refused("undo", json!({})).code, "nothing_to_undo");
    let id = text(&secretary.does("cell_get", json!({})), "id");
    let history = secretary.does("record_history", json!({ "id": id }));
    let founding = &history["entries"][0];
    assert_eq!(founding["name"], "vault_create");
    assert_eq!(secretary.is_refused("undo", json!({ "op": founding["op"] })).code, "undo_founding");
    assert_eq!(value(&secretary, "name"), "Tổ dân phố 5");
}

#[test]
fn a_correction_is_checked_as_the_first_run_is() {
    let secretary = Secretary::with_a_new_book();
    for (field, typed, code) in [
        ("name", "  ", "required"),
        ("secretary", "", "required"),
        ("kind", "village", "choice_unknown"),
        ("agreement.date", "31/02/2026", "date_no_such_day"),
        ("numbers.NQ", "0", "number_from_one"),
        ("numbers.NQ", "năm", "number_from_one"),
        ("numbers.XY", "1", "choice_unknown"),
        ("shoe_size", "42", "field_unknown"),
    ] {
        let error = secretary.is_refused("cell_edit", correct(field, typed));
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    secretary.does("cell_edit", correct("agreement.date", ""));
    let error = secretary.is_refused("cell_edit", correct("agreement.note", ""));
    assert_eq!(error.fields[0].code, "agreement_missing", "without a trace of the agreement no real data");
}

#[test]
fn a_resolution_takes_the_next_number_and_moves_the_series_on() {
    let secretary = Secretary::with_a_new_book();
    let meeting = secretary.does("meeting_create", json!({ "month": 11, "year": 2026, "date": "06/11/2026", "time": "19:30", "place": "", "mode": "afterwards" }));
    let meeting = text(&meeting, "id");
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let next =
        |command: &str, id: &str| text(&secretary.does(command, json!({ "id": id })), "next_resolution");
    let numbered = |command: &str, id: &str, number: &str| {
        secretary.does(command, json!({ "id": id, "field": "resolution_no", "value": number }));
    };
    assert_eq!(next("meeting_get", &meeting), "05", "the number of the first run");
    numbered("meeting_edit", &meeting, "05");
    assert_eq!(next("case_get", &case), "06");
    numbered("case_edit", &case, "09-NQ/CB");
    assert_eq!(next("meeting_get", &meeting), "10", "a number given by hand is registered");
    numbered("case_edit", &case, "6");
    assert_eq!(next("case_get", &case), "07", "the last number corrected leaves no hole");
    secretary.does("undo", json!({}));
    assert_eq!(next("case_get", &case), "10");
    assert_eq!(value(&secretary, "numbers.NQ"), "10");
    assert_eq!(value(&secretary, "numbers.BB"), "1", "each type has its own series");
}

/// HD 05-HD/VPTW: a congress numbers its own papers, under the body symbol ĐH.
#[test]
fn a_resolution_of_a_congress_stands_outside_the_series_of_the_cell() {
    let secretary = Secretary::with_a_new_book();
    let held = |kind: &str, date: &str| {
        let input = json!({ "kind": kind, "month": 11, "year": 2026, "date": date, "time": "19:30", "place": "", "mode": "afterwards" });
        text(&secretary.does("meeting_create", input), "id")
    };
    let (regular, congress) = (held("regular", "06/11/2026"), held("congress", "09/11/2026"));
    let meeting = |id: &str| secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(text(&meeting(&congress), "next_resolution"), "", "none of the cell's numbers is proposed");
    let numbered = |id: &str, number: &str| {
        secretary.does("meeting_edit", json!({ "id": id, "field": "resolution_no", "value": number }));
    };
    numbered(&congress, "08");
    assert_eq!(value(&secretary, "numbers.NQ"), "5");
    numbered(&congress, "05");
    numbered(&regular, "05");
    assert_eq!(value(&secretary, "numbers.NQ"), "6");
    for id in [&regular, &congress] {
        let gaps = meeting(id)["gaps"].as_array().unwrap().clone();
        assert!(gaps.iter().all(|gap| gap["code"] != "number_twice"), "two series: {gaps:?}");
    }
    numbered(&congress, "");
    assert_eq!(value(&secretary, "numbers.NQ"), "6", "taking it back moves nothing either");
    let yearly = json!({ "kind": "year", "meeting": congress, "year": 2026 });
    let paper = text(&secretary.does("resolution_create", yearly), "id");
    secretary.does("resolution_edit", json!({ "id": paper, "field": "number", "value": "09" }));
    assert_eq!(value(&secretary, "numbers.NQ"), "6");
    assert_eq!(secretary.does("resolution_get", json!({ "id": paper }))["next_number"], "");
}
