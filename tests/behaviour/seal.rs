//! From signed minutes to the bound book: what was sealed stays as it was signed.

use serde_json::{Value, json};

use crate::secretary::{Secretary, signed, text};

/// The practice cell with the meeting of its story that has ended.
fn ended() -> (Secretary, String) {
    let secretary = Secretary::practising();
    let list = secretary.does("meeting_list", json!({}));
    let meeting = list["rows"].as_array().unwrap().iter().find(|row| row["state"] == "ended").unwrap();
    let id = text(meeting, "id");
    (secretary, id)
}

fn sealed() -> (Secretary, String, Value) {
    let (secretary, id) = ended();
    let entry = secretary.does("meeting_seal", signed(&id));
    (secretary, id, entry)
}

#[test]
fn sealed_minutes_print_as_signed_with_number_and_code_on_every_page() {
    let (secretary, id, entry) = sealed();
    assert_eq!(entry["number"], 1);
    let footer = format!("số 01. Mã kiểm tra: {}", text(&entry, "code"));
    let printed = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id }));
    let before = secretary.reads(&printed);
    assert_eq!(before.matches(&footer).count() as u64, printed["pages"].as_u64().unwrap(), "{before}");
    let copied = || {
        let copy = secretary.does("form_docx", json!({ "form": "minutes-regular", "id": id }));
        secretary.app.take_bytes(&text(&copy["file"], "token")).unwrap().data
    };
    let copy = copied();
    assert!(copy.starts_with(b"PK"), "a Word file is a zip");
    // A task given there goes on living; neither the print nor the Word copy follows it.
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let task = &view["tasks"][0];
    let mut changed = json!({ "meeting": id, "task": task["id"], "title": "Việc đã đổi sau khi ký" });
    for kept in ["item", "owner", "deadline", "state", "result"] {
        changed[kept] = task[kept].clone();
    }
    secretary.does("task_put", changed);
    assert_eq!(secretary.prints("minutes-regular", &id), before);
    assert_eq!(copied(), copy);
    let preview = secretary.does("form_preview", json!({ "form": "minutes-regular", "id": id }));
    assert!(!text(&preview, "html").contains("Việc đã đổi sau khi ký"), "the preview shows what was signed");
}

#[test]
fn the_score_sheet_goes_out_behind_sealed_minutes_and_goes_on_changing() {
    let (secretary, id, entry) = sealed();
    let minutes = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id }));
    let sheet = secretary.does("form_print", json!({ "form": "score-sheet", "id": id }));
    let both = || secretary.does("form_print_with_score", json!({ "form": "minutes-regular", "id": id }));
    let printed = both();
    let pages = |of: &Value| of["pages"].as_u64().unwrap();
    assert_eq!(pages(&printed), pages(&minutes) + pages(&sheet));
    let words = |of: &Value| secretary.reads(of);
    assert_eq!(words(&printed), format!("{} {}", words(&minutes), words(&sheet)), "no page changes");
    let posted = json!({ "meeting": id, "stage": "after", "way": "handbook", "by": "Trần Thị Mai" });
    secretary.does("posting_put", posted);
    assert!(words(&both()).contains("Văn bản hoàn chỉnh đã đưa lên"));
    let check = secretary.does("seal_check", json!({ "code": entry["code"] }));
    assert_eq!(check["rows"][0]["number"], 1, "the code on paper still matches: {check}");
    let refused = secretary.is_refused("form_print_with_score", json!({ "form": "score-sheet", "id": id }));
    assert_eq!(refused.code, "form_other_kind");
    let preview =
        |form: &str| secretary.does("form_preview", json!({ "form": form, "id": id }))["with_score"].clone();
    assert_eq!((preview("minutes-regular"), preview("score-sheet")), (json!(true), json!(false)));
}

#[test]
fn nothing_in_sealed_minutes_can_be_edited_or_taken_back() {
    let (secretary, id, _) = sealed();
    let view = secretary.does("meeting_get", json!({ "id": id }));
    for (command, input) in [
        ("meeting_edit", json!({ "id": id, "field": "summary", "value": "Khác" })),
        ("attendance_rest_present", json!({ "id": id })),
        ("meeting_seal", signed(&id)),
    ] {
        assert_eq!(secretary.is_refused(command, input).code, "record_sealed", "{command}");
    }
    let operations = secretary.does("operation_list", json!({ "limit": 500 }));
    let entries = operations["operations"].as_array().unwrap();
    for name in ["meeting_seal", "vote_put"] {
        let op = entries.iter().find(|entry| entry["name"] == name).unwrap();
        assert_eq!(secretary.is_refused("undo", json!({ "op": op["op"] })).code, "record_sealed", "{name}");
    }
    assert_eq!(secretary.does("meeting_get", json!({ "id": id })), view);
}

#[test]
fn a_meeting_that_goes_on_or_lacks_something_is_not_sealed() {
    let secretary = Secretary::with_members();
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "" });
    let id = text(&secretary.does("meeting_create", input), "id");
    assert_eq!(secretary.is_refused("meeting_seal", signed(&id)).code, "meeting_not_ended");
    secretary.does("meeting_start", json!({ "id": id }));
    let clerk = secretary.member("Đỗ Thị Hoa");
    secretary.does("meeting_edit", json!({ "id": id, "field": "clerk", "value": clerk }));
    secretary.does("meeting_end", json!({ "id": id, "at": "21:10" }));
    let refused = secretary.is_refused("meeting_seal", signed(&id));
    assert_eq!(refused.code, "seal_gaps");
    assert!(refused.params["count"].parse::<u32>().unwrap() > 0);
}

/// Both sign the minutes; what is sealed says whose signatures they are.
#[test]
fn minutes_are_sealed_when_chair_and_clerk_have_signed() {
    let (secretary, id) = ended();
    for missing in ["signed_chair", "signed_clerk"] {
        let mut input = signed(&id);
        input[missing] = json!(false);
        let refused = secretary.is_refused("meeting_seal", input);
        assert_eq!(
            (refused.fields[0].field.as_str(), refused.fields[0].code.as_str()),
            (missing, "not_signed")
        );
    }
    secretary.does("meeting_seal", signed(&id));
}

#[test]
fn an_amendment_stands_after_the_original_and_names_it() {
    let (secretary, id, original) = sealed();
    let empty = secretary.is_refused("meeting_amend", json!({ "id": id, "text": " \n " }));
    assert_eq!(empty.fields[0].code, "required");
    let said = "Thời hạn của nhiệm vụ thứ nhất là ngày 25/12/2026.";
    let amendment = secretary.does("meeting_amend", json!({ "id": id, "text": said }));
    assert_eq!((&amendment["number"], &amendment["amendment"]), (&json!(2), &json!(true)));
    let print = secretary.reads(&secretary.does("seal_print", json!({ "hash": amendment["hash"] })));
    for words in [said, text(&original, "code").as_str(), "Biên bản gốc được giữ nguyên"] {
        assert!(print.contains(words), "{words} is not in: {print}");
    }
    let view = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(view["seals"].as_array().unwrap().len(), 2);
}

#[test]
fn minutes_that_are_not_sealed_need_no_amendment() {
    let (secretary, id) = ended();
    let refused = secretary.is_refused("meeting_amend", json!({ "id": id, "text": "Sửa" }));
    assert_eq!(refused.code, "not_sealed");
}

#[test]
fn the_code_of_a_print_is_found_however_it_is_typed_and_another_is_not() {
    let (secretary, id, entry) = sealed();
    let typed = text(&entry, "code").to_lowercase().replace('-', " ");
    let found = secretary.does("seal_check", json!({ "code": typed }));
    assert_eq!(found["rows"][0]["meeting"], json!(id));
    let other = secretary.does("seal_check", json!({ "code": "00000-00000" }));
    assert_eq!(other["rows"], json!([]));
    let refused = secretary.is_refused("seal_check", json!({ "code": "số 05" }));
    assert_eq!(refused.fields[0].code, "seal_code_shape");
}

#[test]
fn the_book_of_a_year_has_cover_contents_and_every_sealed_page_counted_through() {
    let (secretary, id, entry) = sealed();
    secretary.does("meeting_amend", json!({ "id": id, "text": "Bổ sung một ý kiến." }));
    let book = secretary.does("minute_book", json!({ "year": entry["year"] }));
    let pages = book["pages"].as_u64().unwrap();
    let words = secretary.reads(&book);
    for words_of_it in
        ["SỔ BIÊN BẢN SINH HOẠT CHI BỘ", "MỤC LỤC", "Bổ sung một ý kiến.", &text(&entry, "code")]
    {
        assert!(words.contains(words_of_it), "{words_of_it} is not in: {words}");
    }
    assert!((1..=pages).all(|page| words.contains(&format!("{page}/{pages}"))), "{words}");
    let empty = secretary.is_refused("minute_book", json!({ "year": 1999 }));
    assert_eq!(empty.code, "book_empty");
}
