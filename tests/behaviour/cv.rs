//! The CV of a candidate: written value by value, checked as it grows, printed as booklet and as guide sheet.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn opened(secretary: &Secretary) -> String {
    text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id")
}

fn seen(secretary: &Secretary, id: &str) -> Value {
    secretary.does("cv_get", json!({ "id": id }))
}

fn edits(secretary: &Secretary, id: &str, values: &[(&str, &str)]) {
    for (field, value) in values {
        secretary.does("cv_edit", json!({ "id": id, "field": field, "value": value }));
    }
}

fn adds(secretary: &Secretary, id: &str, list: &str, values: Value) -> String {
    text(&secretary.does("cv_row_add", json!({ "id": id, "list": list, "values": values })), "id")
}

fn done(view: &Value) -> Vec<u64> {
    let items = view["items"].as_array().unwrap().iter();
    items.filter(|item| item["done"] == true).map(|item| item["number"].as_u64().unwrap()).collect()
}

fn found(view: &Value) -> Vec<(String, String)> {
    let findings = view["findings"].as_array().unwrap().iter();
    findings.map(|one| (text(one, "code"), text(one, "target"))).collect()
}

#[test]
fn a_cv_begins_with_the_first_thing_written_and_undo_takes_it_back() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    let view = seen(&secretary, &id);
    assert_eq!((&view["begun"], &view["handwritten"]), (&json!(false), &json!(true)));
    edits(&secretary, &id, &[("marriage", "chưa kết hôn")]);
    assert_eq!(seen(&secretary, &id)["begun"], true);
    secretary.does("undo", json!({}));
    let view = seen(&secretary, &id);
    assert_eq!((&view["begun"], &view["values"]["marriage"]), (&json!(false), &json!("")));
    // It begins again, and is the one the file knows.
    edits(&secretary, &id, &[("marriage", "ly hôn"), ("siblings", "2")]);
    assert_eq!(seen(&secretary, &id)["values"]["siblings"], "2");
}

#[test]
fn the_first_items_are_the_facts_of_the_person() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    let facts =
        [("born", "14/3/1999"), ("religion", "không"), ("ethnicity", "Kinh"), ("nationality", "Việt Nam")];
    edits(&secretary, &id, &facts);
    let (view, case) = (seen(&secretary, &id), secretary.does("case_get", json!({ "id": id })));
    assert_eq!(
        (&view["values"]["born"], &case["values"]["born"]),
        (&json!("14/03/1999"), &json!("14/03/1999"))
    );
    assert_eq!(done(&view), [1, 8, 9, 13]);
}

#[test]
fn rows_are_added_moved_struck_and_taken_back() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    let first =
        adds(&secretary, &id, "jobs", json!({ "from": "9/2017", "to": "6/2021", "work": "Học đại học" }));
    let second =
        adds(&secretary, &id, "jobs", json!({ "from": "7/2021", "to": "đến nay", "work": "Kế toán" }));
    let order = |secretary: &Secretary| -> Vec<String> {
        let rows = seen(secretary, &id)["lists"]["jobs"].as_array().unwrap().clone();
        rows.iter().map(|row| text(row, "id")).collect()
    };
    assert_eq!(order(&secretary), [first.clone(), second.clone()]);
    assert_eq!(found(&seen(&secretary, &id)), []);
    secretary.does("cv_row_move", json!({ "id": id, "list": "jobs", "row": second, "before": first }));
    assert_eq!(order(&secretary), [second.clone(), first.clone()]);
    secretary.does("undo", json!({}));
    secretary.does("cv_row_strike", json!({ "id": id, "list": "jobs", "row": first }));
    assert_eq!(order(&secretary), std::slice::from_ref(&second));
    let struck = secretary.is_refused(
        "cv_row_edit",
        json!({ "id": id, "list": "jobs", "row": first, "field": "work", "value": "x" }),
    );
    assert_eq!(struck.code, "cv_row_unknown");
    secretary.does("undo", json!({}));
    assert_eq!(order(&secretary), [first, second]);
}

#[test]
fn a_month_that_nobody_told_is_found_on_its_row() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    adds(&secretary, &id, "history", json!({ "from": "9/2005", "to": "5/2017", "text": "Đi học tại quê" }));
    let job = adds(&secretary, &id, "jobs", json!({ "from": "9/2017", "to": "nay", "work": "Làm ruộng" }));
    assert_eq!(found(&seen(&secretary, &id)), [("jobs_not_after_history".to_owned(), format!("jobs/{job}"))]);
    secretary.does(
        "cv_row_edit",
        json!({ "id": id, "list": "jobs", "row": job, "field": "from", "value": "6/2017" }),
    );
    assert_eq!(found(&seen(&secretary, &id)), []);
}

#[test]
fn what_cannot_be_meant_is_refused_beside_its_field() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    let row = adds(&secretary, &id, "jobs", json!({}));
    for (field, value, code) in [
        ("from", "13/2017", "date_shape"),
        ("to", "31/02/2017", "date_no_such_day"),
        ("shoe", "42", "field_unknown"),
    ] {
        let input = json!({ "id": id, "list": "jobs", "row": row, "field": field, "value": value });
        let error = secretary.is_refused("cv_row_edit", input);
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    for (field, value, code) in [
        ("signed_on", "10/2026", "date_partial"),
        ("siblings", "nhiều", "number_range"),
        ("self_strengths", &"a".repeat(6001), "too_long"),
    ] {
        let error = secretary.is_refused("cv_edit", json!({ "id": id, "field": field, "value": value }));
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    let unknown = secretary.is_refused("cv_row_add", json!({ "id": id, "list": "relatives/nobody/history" }));
    assert_eq!(unknown.code, "cv_row_unknown");
}

#[test]
fn the_relatives_asked_for_come_as_empty_rows_and_only_once() {
    let secretary = Secretary::with_a_new_book();
    let id = opened(&secretary);
    edits(&secretary, &id, &[("gender", "Nữ"), ("siblings", "1"), ("children", "2")]);
    for (group, side, expected) in [("a", "own", 4), ("b", "own", 2), ("b", "spouse", 3), ("c", "own", 3)] {
        let asked = json!({ "id": id, "group": group, "side": side });
        for added in [expected, 0] {
            assert_eq!(
                secretary.does("cv_relatives_suggest", asked.clone())["added"],
                added,
                "{group} {side}"
            );
        }
    }
    let view = seen(&secretary, &id);
    let relatives = view["relatives"].as_array().unwrap();
    assert_eq!(relatives.len(), 12);
    // Nothing is known of them but who they would be.
    for one in relatives {
        assert_eq!((&one["values"]["name"], &one["values"]["born"]), (&json!(""), &json!("")));
    }
    assert!(relatives.iter().any(|one| one["values"]["relation"] == "mẹ chồng"));
}

#[test]
fn the_practice_candidate_has_a_cv_whose_one_gap_is_found() {
    let (secretary, id) = Secretary::at_a_file();
    let view = seen(&secretary, &id);
    assert_eq!(found(&view).iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["timeline_gap"]);
    assert_eq!(view["relatives"].as_array().unwrap().len(), 9);
    assert!(done(&view).len() >= 20, "{:?}", done(&view));
}

#[test]
fn the_papers_say_what_was_told_and_what_is_missing() {
    let (secretary, id) = Secretary::at_a_file();
    edits(&secretary, &id, &[("personal_id", "")]);
    let preview = secretary.does("form_preview", json!({ "form": "2-KND", "id": id }));
    let gaps: Vec<String> =
        preview["gaps"].as_array().unwrap().iter().map(|gap| text(gap, "label")).collect();
    assert_eq!(gaps, ["(3) số căn cước"]);
    assert_eq!(preview["unverified"], true);
    edits(&secretary, &id, &[("personal_id", "036199004321"), ("cell_remarks", "Lý lịch tự khai là đúng.")]);
    let booklet = secretary.prints("2-KND", &id);
    for words in [
        "TRẦN THỊ BÍCH NGỌC",
        "(15) NHỮNG CÔNG VIỆC",
        "Hoàng Minh Đức",
        "tên cũ xã Nghĩa Trung",
        "Đã từ trần năm 2009",
    ] {
        assert!(booklet.to_uppercase().contains(&words.to_uppercase()), "{words} is not in {booklet}");
    }
    assert!(!booklet.contains("Lý lịch tự khai là đúng."));
    let guide = secretary.prints("2-KND-guide", &id);
    assert!(
        guide.contains("BẢN GHI SẴN ĐỂ CHÉP TAY") && guide.contains("Lý lịch tự khai là đúng."),
        "{guide}"
    );
    let empty = secretary.prints("2-KND-blank", &id);
    assert!(empty.contains("TỜ KÈM QUYỂN LÝ LỊCH") && !empty.contains("036199004321"));
}
