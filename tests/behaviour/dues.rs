//! Dues at the door: the sheet, what is entered of it, and what the minutes say.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn planned(secretary: &Secretary, date: &str) -> String {
    let input = json!({ "month": 11, "year": 2026, "date": date, "time": "19:30", "place": "" });
    text(&secretary.does("meeting_create", input), "id")
}

fn dues(secretary: &Secretary, id: &str) -> Value {
    secretary.does("meeting_get", json!({ "id": id }))["dues"].clone()
}

fn codes(secretary: &Secretary, id: &str) -> Vec<String> {
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let gaps = view["gaps"].as_array().unwrap().iter().map(|gap| text(gap, "code"));
    gaps.filter(|code| code.starts_with("dues")).collect()
}

#[test]
fn the_sheet_prints_before_the_meeting_with_what_is_known() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary, "22/11/2026");
    let mai = secretary.member("Trần Thị Mai");
    secretary.does("dues_set", json!({ "id": id, "member": mai, "mark": "", "amount": "46.000" }));
    let printed = secretary.prints("dues-sheet", &id);
    for words in
        ["DANH SÁCH KÝ NỘP ĐẢNG PHÍ", "Tháng 11 năm 2026", "Trần Thị Mai 46.000", "Cộng", "NGƯỜI THU"]
    {
        assert!(printed.contains(words), "{words}: {printed}");
    }
    assert_eq!(dues(&secretary, &id)["counted"], Value::Null, "an amount alone says nothing about paying");
}

#[test]
fn what_was_signed_becomes_the_dues_line_of_the_minutes() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary, "22/11/2026");
    secretary.does("meeting_start", json!({ "id": id }));
    let people = dues(&secretary, &id)["people"].as_array().unwrap().clone();
    for (place, person) in people.iter().enumerate() {
        let mark = ["exempt", "unpaid"].get(place).unwrap_or(&"");
        let amount = if place == 0 { "" } else { "30.000" };
        secretary.does(
            "dues_set",
            json!({ "id": id, "member": person["member"], "mark": mark, "amount": amount }),
        );
    }
    assert_eq!(codes(&secretary, &id), ["dues_unasked"]);
    secretary.does("dues_rest_paid", json!({ "id": id }));
    let paid = people.len() - 2;
    let counted = &dues(&secretary, &id)["counted"];
    assert_eq!((&counted["paid"], &counted["of"]), (&json!(paid), &json!(paid + 1)));
    assert_eq!(counted["amount"], json!(paid * 30_000));
    assert_eq!(codes(&secretary, &id), Vec::<String>::new());
    let draft = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id, "draft": true }));
    let printed = secretary.reads(&draft);
    let line = format!("đã nộp {paid}/{} đồng chí", paid + 1);
    let who = format!("chưa nộp: {}", text(&people[1], "name"));
    assert!(printed.contains(&line) && printed.contains(&who), "{printed}");

    secretary.does("meeting_edit", json!({ "id": id, "field": "dues.amount", "value": "1.000" }));
    assert_eq!(codes(&secretary, &id), ["dues_amount_differs"]);
}

#[test]
fn amounts_come_over_from_the_last_sheet_and_mark_nobody() {
    let secretary = Secretary::with_members();
    let first = planned(&secretary, "01/11/2026");
    assert_eq!(secretary.is_refused("dues_from_last", json!({ "id": first })).code, "dues_no_last");
    let mai = secretary.member("Trần Thị Mai");
    secretary.does("dues_set", json!({ "id": first, "member": mai, "mark": "paid", "amount": "46000" }));
    let next = planned(&secretary, "22/11/2026");
    secretary.does("dues_from_last", json!({ "id": next }));
    let people = dues(&secretary, &next)["people"].as_array().unwrap().clone();
    let row = people.iter().find(|row| row["member"] == mai).unwrap();
    assert_eq!((&row["amount"], &row["mark"]), (&json!(46_000), &json!("")));
    secretary.does("undo", json!({}));
    let people = dues(&secretary, &next)["people"].as_array().unwrap().clone();
    assert!(people.iter().all(|row| row["amount"].is_null()));
}

#[test]
fn who_chairs_for_an_absent_secretary_stands_in_the_minutes() {
    let secretary = Secretary::with_members();
    let deputy = secretary.member("Trần Thị Mai");
    let id = planned(&secretary, "22/11/2026");
    secretary.does("member_edit", json!({ "id": deputy, "field": "post", "value": "Phó bí thư" }));
    secretary.does("meeting_start", json!({ "id": id }));
    let boss = secretary.member("Nguyễn Văn Thành");
    let absent = json!({ "id": id, "member": boss, "mark": "excused", "reason": "Đi công tác" });
    secretary.does("attendance_set", absent);
    secretary.does("meeting_edit", json!({ "id": id, "field": "chair", "value": deputy }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(view["stands_in_for"], "Nguyễn Văn Thành");
    let draft = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id, "draft": true }));
    let printed = secretary.reads(&draft);
    let line = "Chủ trì: Đồng chí Trần Thị Mai, Phó bí thư Chi bộ, chủ trì thay đồng chí Nguyễn Văn Thành, \
                Bí thư Chi bộ, vắng mặt.";
    assert!(printed.contains(line), "{printed}");
}
