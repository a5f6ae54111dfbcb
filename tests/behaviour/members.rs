//! The member register: search, edits with history, masked numbers with recorded reveals.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

#[test]
fn a_member_is_found_without_diacritics() {
    let secretary = Secretary::with_members();
    for typed in ["nguyen van thanh", "Nguyễn Văn THÀNH", "thanh nguyen"] {
        let page = secretary.does("member_list", json!({ "text": typed }));
        let names: Vec<&str> =
            page["rows"].as_array().unwrap().iter().map(|row| row["full_name"].as_str().unwrap()).collect();
        assert!(names.contains(&"Nguyễn Văn Thành"), "{typed}: {names:?}");
    }
    let hits = secretary.does("search", json!({ "text": "do thi hoa" }));
    assert_eq!(hits["hits"][0]["title"], "Đỗ Thị Hoa");
}

#[test]
fn an_edit_stands_in_the_history_and_can_be_taken_back() {
    let secretary = Secretary::with_members();
    let id = secretary.member("Đỗ Thị Hoa");
    let edited = secretary
        .app
        .call("member_edit", json!({ "id": id, "field": "occupation", "value": "Giáo viên" }))
        .unwrap();
    let history = secretary.does("record_history", json!({ "id": id }));
    let latest = &history["entries"][0];
    assert_eq!(
        (latest["name"].as_str(), latest["author"].as_str()),
        (Some("member_edit"), Some("Nguyễn Văn Thành"))
    );
    assert_eq!(latest["fields"][0]["field"], "occupation");
    assert_eq!(latest["fields"][0]["new"], "Giáo viên");
    assert!(
        !history.to_string().contains("_kind"),
        "what the store notes for itself is nothing to read: {history}"
    );
    secretary.does("undo", json!({ "op": edited.op.unwrap().id }));
    let page = secretary.does("member_get", json!({ "id": id }));
    assert_ne!(value(&page, "occupation"), "Giáo viên");
}

#[test]
fn an_identity_number_is_masked_until_somebody_asks() {
    let secretary = Secretary::with_members();
    let id = secretary.member("Đỗ Thị Hoa");
    let page = secretary.does("member_get", json!({ "id": id }));
    assert!(value(&page, "personal_id").contains('•'));
    let revealed = secretary.does("member_reveal", json!({ "id": id, "field": "personal_id" }));
    let number = text(&revealed, "value");
    assert_eq!(number.len(), 12);
    let everything = secretary.does("record_history", json!({ "id": id })).to_string();
    assert!(!everything.contains(&number), "the history masks it too");
}

#[test]
fn a_value_that_cannot_be_meant_names_its_field() {
    let secretary = Secretary::with_members();
    let id = secretary.member("Đỗ Thị Hoa");
    for (field, typed, code) in [
        ("born", "31/02/1968", "date_no_such_day"),
        ("born", "0203", "date_year"),
        ("personal_id", "12345678901", "id_digits"),
        ("full_name", "", "required"),
        ("full_name", "Hoa 2", "name_characters"),
    ] {
        let error = secretary.is_refused("member_edit", json!({ "id": id, "field": field, "value": typed }));
        let refused: Vec<(&str, &str)> =
            error.fields.iter().map(|refusal| (refusal.field.as_str(), refusal.code.as_str())).collect();
        assert_eq!(refused, [(field, code)], "{typed}");
    }
}

#[test]
fn a_status_is_a_dated_event() {
    let secretary = Secretary::with_members();
    let id = secretary.member("Đỗ Thị Hoa");
    let input = json!({ "id": id, "kind": "exempt", "date": "01/10/2026", "reason": "tuổi cao" });
    let event = text(&secretary.does("member_event_add", input), "id");
    assert_eq!(secretary.does("member_get", json!({ "id": id }))["activity"], "exempt");
    secretary.does("member_event_strike", json!({ "id": id, "event": event }));
    assert_eq!(secretary.does("member_get", json!({ "id": id }))["activity"], "active");
}

fn value(page: &Value, key: &str) -> String {
    let fields = page["fields"].as_array().unwrap();
    text(fields.iter().find(|field| field["key"] == key).unwrap(), "value")
}
