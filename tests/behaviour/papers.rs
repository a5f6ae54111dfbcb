//! Files that come with a meeting: taken in, listed, handed out, pinned by the seal.

use std::fs;
use std::io::Write;

use serde_json::{Value, json};

use crate::secretary::{Secretary, signed, text};

const REPORT: &[u8] = b"%PDF-1.7 b\xc3\xa1o c\xc3\xa1o";

fn planned(secretary: &Secretary) -> String {
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "" });
    text(&secretary.does("meeting_create", input), "id")
}

fn chosen(secretary: &Secretary, meeting: &str, name: &str, content: &[u8]) -> Value {
    let token = secretary.app.put_bytes(name, content.to_vec());
    json!({ "id": meeting, "token": token, "name": name })
}

fn attachments(secretary: &Secretary, meeting: &str) -> Vec<Value> {
    secretary.does("meeting_get", json!({ "id": meeting }))["attachments"].as_array().unwrap().clone()
}

#[test]
fn a_file_is_listed_with_who_added_it_and_comes_back_whole() {
    let secretary = Secretary::with_a_new_book();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let path = stick.path().join("Bao_cao thang 10.pdf");
    fs::write(&path, REPORT).unwrap();
    secretary.does("attachment_add", json!({ "id": id, "path": path }));
    let listed = attachments(&secretary, &id);
    assert_eq!(listed.len(), 1);
    let facts =
        ["title", "file_name", "kind", "size", "added_by", "added_at"].map(|key| text(&listed[0], key));
    assert_eq!(
        facts,
        ["Bao cao thang 10", "Bao_cao thang 10.pdf", "pdf", "1 KB", "Nguyễn Văn Thành", "22/11/2026 19:30"]
    );
    let part = json!({ "id": id, "item": listed[0]["id"] });
    let title = "Báo cáo tháng 10";
    secretary.does("attachment_edit", json!({ "id": id, "attachment": listed[0]["id"], "title": title }));
    let held = secretary.does("attachment_fetch", part.clone());
    assert_eq!(held["name"], "Báo cáo tháng 10.pdf");
    let mut out = Vec::new();
    secretary.app.hand_out(&text(&held, "token"), &mut out).unwrap();
    assert_eq!(out, REPORT);
    assert!(secretary.app.take_bytes(&text(&held, "token")).is_none(), "a token works once");
}

#[test]
fn taking_a_file_off_can_be_undone_and_its_content_stays() {
    let secretary = Secretary::with_a_new_book();
    let id = planned(&secretary);
    secretary.does("attachment_add", chosen(&secretary, &id, "Báo cáo.pdf", REPORT));
    let part = json!({ "id": id, "item": attachments(&secretary, &id)[0]["id"] });
    secretary.does("attachment_strike", part.clone());
    assert!(attachments(&secretary, &id).is_empty());
    assert_eq!(secretary.is_refused("attachment_fetch", part.clone()).code, "attachment_unknown");
    secretary.does("undo", json!({}));
    let held = secretary.does("attachment_fetch", part);
    assert_eq!(secretary.app.take_bytes(&text(&held, "token")).unwrap().data, REPORT);
}

#[test]
fn what_cannot_be_kept_is_refused_and_leaves_no_trace() {
    let secretary = Secretary::with_a_new_book();
    let id = planned(&secretary);
    secretary.does("attachment_add", chosen(&secretary, &id, "Báo cáo.pdf", REPORT));
    for (name, content, code) in [
        ("trống.pdf", b"".as_slice(), "attachment_empty"),
        ("ảnh.png", REPORT, "attachment_not_as_named"),
        ("Báo cáo.pdf", b"MZ\x90", "attachment_program"),
        ("cài đặt.exe", b"MZ\x90", "attachment_program"),
        ("tệp nén.zip", b"PK\x03\x04", "attachment_kind_unknown"),
        ("bản khác tên.pdf", REPORT, "attachment_twice"),
    ] {
        let refused = secretary.is_refused("attachment_add", chosen(&secretary, &id, name, content));
        assert_eq!(refused.code, code, "{name}");
    }
    let stick = tempfile::tempdir().unwrap();
    let gone = json!({ "id": id, "path": stick.path().join("không còn.pdf") });
    assert_eq!(secretary.is_refused("attachment_add", gone).code, "attachment_unreadable");
    let folder = stick.path().join("thư mục.pdf");
    fs::create_dir(&folder).unwrap();
    let refused = secretary.is_refused("attachment_add", json!({ "id": id, "path": folder }));
    assert_eq!(refused.code, "attachment_not_a_file");
    let large = stick.path().join("phim.pdf");
    fs::File::create(&large).unwrap().set_len(65 * 1024 * 1024).unwrap();
    let refused = secretary.is_refused("attachment_add", json!({ "id": id, "path": large }));
    assert_eq!((refused.code.as_str(), refused.params["megabytes"].as_str()), ("attachment_too_large", "65"));
    assert_eq!(attachments(&secretary, &id).len(), 1);
    let checked = secretary.app.verify().unwrap();
    assert_eq!((checked.files, checked.problems), (1, vec![]));
}

#[test]
fn locking_the_book_takes_back_what_waited_to_be_opened() {
    let secretary = Secretary::with_a_new_book();
    let id = planned(&secretary);
    secretary.does("attachment_add", chosen(&secretary, &id, "Báo cáo.pdf", REPORT));
    let part = json!({ "id": id, "item": attachments(&secretary, &id)[0]["id"] });
    let held = secretary.does("attachment_fetch", part);
    secretary.does("vault_lock", json!({}));
    let mut out = Vec::new();
    assert!(secretary.app.hand_out(&text(&held, "token"), &mut out).is_err());
    assert!(out.is_empty());
}

#[test]
fn sealed_minutes_list_and_pin_what_was_attached() {
    let secretary = Secretary::practising();
    let meetings = secretary.does("meeting_list", json!({}));
    let rows = meetings["rows"].as_array().unwrap();
    let held = rows.iter().find(|row| row["state"] == "ended" && row["gaps"] == 0).unwrap();
    let id = text(held, "id");
    let before = attachments(&secretary, &id).len();
    secretary.does("attachment_add", chosen(&secretary, &id, "Kế hoạch tháng.pdf", REPORT));
    secretary.does("meeting_seal", signed(&id));
    let printed =
        secretary.prints(&text(&secretary.does("meeting_get", json!({ "id": id })), "minutes_form"), &id);
    assert!(printed.contains("Tài liệu kèm theo"), "{printed}");
    assert!(printed.contains("Kế hoạch tháng (PDF, 1 KB)"), "{printed}");
    let listed = attachments(&secretary, &id);
    assert_eq!(listed.len(), before + 1);
    let part = json!({ "id": id, "item": listed.last().unwrap()["id"] });
    assert_eq!(secretary.is_refused("attachment_strike", part).code, "record_sealed");
    assert_eq!(secretary.app.verify().unwrap().problems, Vec::<String>::new());

    for entry in fs::read_dir(secretary.vault_dir().join("files")).unwrap() {
        fs::File::create(entry.unwrap().path()).unwrap().write_all(b"gone").unwrap();
    }
    let damaged = secretary.app.verify().unwrap().problems;
    assert!(damaged.iter().any(|problem| problem.starts_with("attachment file")), "{damaged:?}");
    fs::remove_dir_all(secretary.vault_dir().join("files")).unwrap();
    let missing = secretary.app.verify().unwrap().problems;
    assert!(missing.iter().any(|problem| problem.contains("pins the attachment")), "{missing:?}");
}
