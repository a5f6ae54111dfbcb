//! Meetings as they come in life: text pasted from Word, minutes of forty pages, a member who leaves the cell in between,
//! a meeting of one group.

use serde_json::{Value, json};

use crate::secretary::{Secretary, signed, text};

/// A meeting entered afterwards with everybody there; its id.
fn held(secretary: &Secretary, more: Value) -> String {
    let mut input =
        json!({ "month": 11, "year": 2026, "date": "20/11/2026", "time": "18:00", "mode": "afterwards" });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let id = text(&secretary.does("meeting_create", input), "id");
    secretary.does("attendance_rest_present", json!({ "id": id }));
    for (field, value) in [
        ("chair", secretary.member("Lê Thị Bình")),
        ("clerk", secretary.member("Đỗ Thị Hoa")),
        ("ended_at", "19:40".to_owned()),
        ("read_back", "true".to_owned()),
        ("dues.paid", "1".to_owned()),
        ("dues.of", "1".to_owned()),
        ("dues.amount", "15000".to_owned()),
    ] {
        secretary.does("meeting_edit", json!({ "id": id, "field": field, "value": value }));
    }
    id
}

fn view(secretary: &Secretary, id: &str) -> Value {
    secretary.does("meeting_get", json!({ "id": id }))
}

fn discussed(view: &Value) -> Vec<String> {
    let items = view["agenda"].as_array().unwrap().iter().filter(|item| item["discussed"] == true);
    items.map(|item| text(item, "id")).collect()
}

/// What Word leaves in a clipboard: decomposed letters, a no-break space, a soft hyphen, a zero-width space, a
/// byte-order mark, bullets of a symbol font, a vertical tab for a line end, control characters.
#[test]
fn text_pasted_from_word_prints_as_clean_vietnamese() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, json!({}));
    let item = discussed(&view(&secretary, &id)).remove(0);
    let pasted = "\u{feff}\u{f0b7}\u{a0}Đo\u{302}\u{300}ng chi\u{301} bi\u{301} thu\u{31b}\u{200b} ke\u{302}\u{301}t lua\u{323}\u{302}n:\u{b} \
                  tha\u{300}\u{ad}nh pho\u{302}\u{301}\u{7} “xanh”…";
    let said = json!({ "id": id, "item": item, "member": secretary.member("Lê Thị Bình"), "text": pasted });
    secretary.does("statement_put", said);
    let kept = text(
        &view(&secretary, &id)["agenda"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["id"] == json!(item))
            .unwrap()["statements"][0],
        "text",
    );
    assert!(kept.contains("Đồng chí bí thư kết luận:"), "{kept}");
    assert!(kept.ends_with("thành phố “xanh”…"), "{kept}");
    let printed = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id, "draft": true }));
    let minutes = secretary.reads(&printed);
    assert!(minutes.contains("Đồng chí bí thư kết luận:"), "{minutes}");
    assert!(!minutes.contains('\u{f0b7}') && !minutes.contains('□'), "{minutes}");
}

#[test]
fn minutes_of_forty_pages_print_seal_and_number_every_page() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, json!({}));
    let items = discussed(&view(&secretary, &id));
    for item in &items {
        let conclusion = json!({ "id": id, "item": item, "field": "conclusion", "value": "Thống nhất." });
        secretary.does("item_edit", conclusion);
    }
    let words = "Đề nghị làm rõ nguồn vốn, thời hạn và người chịu trách nhiệm từng việc. ".repeat(110);
    for n in 0..14 {
        let item = &items[n % items.len()];
        let speaker = secretary.member(["Lê Thị Bình", "Trần Thị Mai", "Phạm Văn Dũng"][n % 3]);
        let said =
            json!({ "id": id, "item": item, "member": speaker, "text": format!("{words}Ý kiến {n}.") });
        secretary.does("statement_put", said);
    }
    secretary.does("meeting_seal", signed(&id));
    let printed = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id }));
    let pages = printed["pages"].as_u64().unwrap();
    assert!(pages >= 40, "{pages} pages");
    let minutes = secretary.reads(&printed);
    assert!(minutes.contains(&format!(" {pages} ")), "the last page is numbered");
    for n in 0..14 {
        assert!(minutes.contains(&format!("Ý kiến {n}.")), "opinion {n} is lost");
    }
}

#[test]
fn a_member_who_leaves_the_cell_afterwards_still_stands_in_its_minutes() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, json!({}));
    let before = view(&secretary, &id)["counts"].clone();
    let mai = secretary.member("Trần Thị Mai");
    let event =
        json!({ "id": mai, "kind": "transferred_out", "date": "21/11/2026", "reason": "về phường khác" });
    secretary.does("member_event_add", event);
    let after = view(&secretary, &id);
    assert_eq!(after["counts"], before, "the convened list is the one of the day");
    assert!(after["people"].as_array().unwrap().iter().any(|one| one["name"] == "Trần Thị Mai"));
    let later = held(&secretary, json!({ "date": "22/11/2026" }));
    let names = view(&secretary, &later)["people"].to_string();
    assert!(!names.contains("Trần Thị Mai"), "whoever left is not convened any more: {names}");
}

#[test]
fn a_group_meets_on_its_own_votes_on_nothing_and_needs_members() {
    let secretary = Secretary::with_members();
    let input = json!({ "month": 11, "year": 2026, "date": "20/11/2026", "time": "18:00", "mode": "afterwards",
                        "kind": "group", "group": "số 1" });
    let error = secretary.is_refused("meeting_create", input.clone());
    assert_eq!((error.code.as_str(), error.hint.as_deref()), ("group_nobody", Some("/members")));
    let unnamed = json!({ "month": 11, "year": 2026, "date": "20/11/2026", "time": "", "mode": "afterwards",
                          "kind": "group" });
    assert_eq!(secretary.is_refused("meeting_create", unnamed).fields[0].field, "group");
    for name in ["Lê Thị Bình", "Đỗ Thị Hoa"] {
        let edit = json!({ "id": secretary.member(name), "field": "party_group", "value": "Số 1" });
        secretary.does("member_edit", edit);
    }
    let id = held(&secretary, json!({ "kind": "group", "group": "số 1" }));
    let meeting = view(&secretary, &id);
    assert_eq!(meeting["people"].as_array().unwrap().len(), 2);
    assert_eq!(
        (text(&meeting, "title").as_str(), &meeting["bases"]),
        ("Sinh hoạt tổ đảng số 1 tháng 11/2026", &json!([]))
    );
    let minutes = secretary.prints("minutes-group", &id);
    assert!(minutes.contains("tổ đảng số 1 của Chi bộ Tổ dân phố 5 sinh hoạt tháng 11/2026"), "{minutes}");
    assert!(minutes.contains("- Tổng số đảng viên của tổ: 2 đồng chí; có mặt 2, vắng mặt 0."), "{minutes}");
}
