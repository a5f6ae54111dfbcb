//! The main job: what the practice cell can print, and that every number on paper is a stored one.

use serde_json::json;

use crate::secretary::{Secretary, text};

#[test]
fn the_practice_cell_prints_every_paper_of_the_main_job() {
    let secretary = Secretary::practising();
    let meetings = secretary.does("meeting_list", json!({}));
    let held = meetings["rows"].as_array().unwrap().iter().find(|row| row["state"] == "ended").unwrap();
    let view = secretary.does("meeting_get", json!({ "id": held["id"] }));
    let blocking: Vec<_> =
        view["gaps"].as_array().unwrap().iter().filter(|gap| gap["severity"] == "block").collect();
    assert!(blocking.is_empty(), "{blocking:?}");
    let minutes = secretary.prints("minutes-regular", &text(held, "id"));
    for words in [
        "BIÊN BẢN",
        "Tổng số đảng viên của chi bộ: 31 đồng chí; trong đó chính thức 29, dự bị 2.",
        "Được miễn công tác, sinh hoạt đảng: 3 đồng chí.",
        "Vũ Thị Đào (Việc gia đình)",
        "Vắng không lý do: 1 đồng chí: Trịnh Công Minh.",
        "đã nộp 26/27 đồng chí, số tiền 1.820.000 đồng; chưa nộp: Trịnh Công Minh.",
        "Chủ trì: Đồng chí Nguyễn Văn Thành",
        "Thư ký: Đồng chí Đỗ Thị Hoa",
        "92/100 điểm",
        "(thời lượng: 98 phút)",
    ] {
        assert!(minutes.contains(words), "{words} is not in: {minutes}");
    }
    let cases = secretary.does("case_list", json!({}));
    let case = text(&cases["rows"][0], "id");
    let opinions = secretary.prints("5-KND", &case);
    assert!(opinions.contains("Trần Thị Bích Ngọc"));
    assert!(opinions.contains("88,9%"), "{opinions}");
    // What the organisations said, not what the cell concludes later in 6-KNĐ.
    assert!(opinions.contains("còn ít tham gia sinh hoạt ở nơi cư trú"), "{opinions}");
    let resolution = secretary.prints("6-KND", &case);
    assert!(resolution.contains("Số 06-NQ/CB"), "{resolution}");
    assert!(resolution.contains("xứng đáng được xem xét, kết nạp vào Đảng"));
    let register = secretary.prints("member-list", "");
    for name in ["NGUYỄN ĐÌNH ĐỨC", "LÊ QUANG HUY", "TẠ THỊ THANH"] {
        assert!(register.contains(name), "{name} is not in the register");
    }
}

#[test]
fn minutes_and_resolutions_also_come_out_as_word_files() {
    let secretary = Secretary::practising();
    let cases = secretary.does("case_list", json!({}));
    let case = text(&cases["rows"][0], "id");
    let preview = secretary.does("form_preview", json!({ "form": "6-KND", "id": case }));
    assert_eq!(preview["editable"], true);
    let copied = secretary.does("form_docx", json!({ "form": "6-KND", "id": case }));
    assert_eq!(copied["file"]["name"], "8C-KND-tran-thi-bich-ngoc.docx");
    let token = copied["file"]["token"].as_str().unwrap();
    let file = secretary.app.take_bytes(token).unwrap().data;
    assert!(file.starts_with(b"PK"), "a Word file is an archive");

    let refused = secretary.is_refused("form_docx", json!({ "form": "1-KND-guide", "id": case }));
    assert_eq!(refused.code, "form_not_editable");
}

#[test]
fn the_percentage_on_paper_is_taken_of_the_same_base_as_on_screen() {
    let secretary = Secretary::practising();
    let cases = secretary.does("case_list", json!({}));
    let case = secretary.does("case_get", json!({ "id": cases["rows"][0]["id"] }));
    let sentence = text(&case, "vote_sentence");
    let percent = sentence.rsplit(' ').next().unwrap();
    let resolution = secretary.prints("6-KND", &text(&case, "id"));
    assert!(resolution.contains(percent), "{percent} of {sentence} is not in: {resolution}");
    assert!(resolution.contains("không tính"), "a base that differs is explained: {resolution}");
}

#[test]
fn opening_the_practice_cell_twice_keeps_what_was_done_in_it() {
    let secretary = Secretary::practising();
    let id = secretary.member("Trần Thị Mai");
    secretary.does("member_edit", json!({ "id": id, "field": "phone", "value": "0900 111 222" }));
    secretary.does("vault_lock", json!({}));
    secretary.does("practice_open", json!({}));
    let page = secretary.does("member_get", json!({ "id": id }));
    let phone = page["fields"].as_array().unwrap().iter().find(|field| field["key"] == "phone").unwrap();
    assert_eq!(phone["value"], "0900 111 222");
    assert!(secretary.app.verify().unwrap().problems.is_empty());
}
