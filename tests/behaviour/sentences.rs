//! Typing help: sentences that ship, and those the cell keeps.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn rows(secretary: &Secretary) -> Vec<Value> {
    secretary.does("sentence_list", json!({}))["rows"].as_array().unwrap().clone()
}

#[test]
fn an_own_sentence_is_offered_first_and_goes_again() {
    let secretary = Secretary::with_a_new_book();
    let shipped = rows(&secretary).len();
    assert!(shipped > 15);
    let own = json!({ "role": "plan", "place": "conclusion", "text": "Giao chi đoàn làm trước." });
    let id = text(&secretary.does("sentence_put", own), "id");
    let first = &rows(&secretary)[0];
    assert_eq!((&first["id"], &first["text"]), (&json!(id), &json!("Giao chi đoàn làm trước.")));
    secretary.does("sentence_strike", json!({ "id": id }));
    assert_eq!(rows(&secretary).len(), shipped);
    secretary.does("undo", json!({}));
    assert_eq!(rows(&secretary).len(), shipped + 1);
}

#[test]
fn no_sentence_is_kept_for_what_a_person_said() {
    let secretary = Secretary::with_a_new_book();
    let refused = secretary.is_refused("sentence_put", json!({ "place": "statement", "text": "Nhất trí." }));
    assert_eq!(refused.fields[0].field, "place");
    assert!(rows(&secretary).iter().all(|row| row["place"] != "statement"));
}
