//! Papers saved to a stick: written, read back, remembered, wiped.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn planned(secretary: &Secretary) -> String {
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "" });
    text(&secretary.does("meeting_create", input), "id")
}

fn invitation(secretary: &Secretary, stick: &Path, id: &str) -> Value {
    let token = secretary.app.put_path(stick.to_owned());
    let paper = json!({ "form": "invitation", "id": id, "copies": 3 });
    json!({ "token": token, "papers": [paper, { "form": "dues-sheet", "id": id, "copies": 1 }] })
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn reminders(secretary: &Secretary) -> usize {
    let home = secretary.does("home_due", json!({}));
    home["due"].as_array().unwrap().iter().filter(|job| job["code"] == "due_carry_wipe").count()
}

#[test]
fn papers_are_written_under_human_names_with_a_list_and_wiped_without_a_trace() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    fs::write(stick.path().join("ảnh cưới.jpg"), b"theirs").unwrap();
    let job = secretary.does("carry_write", invitation(&secretary, stick.path(), &id));
    let folder = PathBuf::from(text(&job, "folder"));
    assert_eq!(folder.file_name().unwrap(), "In giup 22-11-2026 19.30");
    assert_eq!(
        names(&folder),
        [
            "0. CẦN IN.html",
            "1. Giấy mời họp và chương trình (11-2026).pdf",
            "2. Danh sách ký nộp đảng phí (11-2026).pdf",
            "sochibo-in.json"
        ]
    );
    let list = fs::read_to_string(folder.join("0. CẦN IN.html")).unwrap();
    assert!(list.contains("Giấy mời họp và chương trình (11-2026).pdf</td><td>3</td>"), "{list}");
    assert!(!list.contains("Nguyễn") && !list.contains("Tổ dân phố"), "the list names nobody: {list}");
    assert!(fs::read(folder.join(&names(&folder)[1])).unwrap().starts_with(b"%PDF"));
    assert_eq!(reminders(&secretary), 1);

    let wiped = secretary.does("carry_wipe", json!({ "job": job["id"] }));
    assert_eq!(wiped, json!({ "deleted": 2, "changed": [], "others": 0, "done": true }));
    assert_eq!(names(stick.path()), ["ảnh cưới.jpg"]);
    assert_eq!(reminders(&secretary), 0);
    let jobs = secretary.does("carry_jobs", json!({}));
    assert_eq!(
        (&jobs["jobs"][0]["state"], &jobs["jobs"][0]["wiped_at"]),
        (&json!("wiped"), &json!("22/11/2026 19:30"))
    );
}

#[test]
fn wiping_leaves_what_somebody_changed_or_put_beside() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let job = secretary.does("carry_write", invitation(&secretary, stick.path(), &id));
    let folder = PathBuf::from(text(&job, "folder"));
    let changed = names(&folder)[1].clone();
    fs::write(folder.join(&changed), b"%PDF written over").unwrap();
    fs::write(folder.join("ghi chú.txt"), b"theirs").unwrap();
    let wiped = secretary.does("carry_wipe", json!({ "job": job["id"] }));
    assert_eq!((&wiped["done"], &wiped["changed"]), (&json!(false), &json!([changed])));
    assert_eq!(reminders(&secretary), 1);
    fs::remove_file(folder.join(&changed)).unwrap();
    let wiped = secretary.does("carry_wipe", json!({ "job": job["id"] }));
    assert_eq!((&wiped["done"], &wiped["others"]), (&json!(true), &json!(1)));
    assert_eq!(names(&folder), ["ghi chú.txt"]);
}

#[test]
fn a_stick_under_another_letter_is_found_by_its_mark() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let job = secretary.does("carry_write", invitation(&secretary, stick.path(), &id));
    let elsewhere = tempfile::tempdir().unwrap();
    let folder = PathBuf::from(text(&job, "folder"));
    fs::rename(&folder, elsewhere.path().join(folder.file_name().unwrap())).unwrap();
    assert_eq!(secretary.is_refused("carry_wipe", json!({ "job": job["id"] })).code, "stick_not_here");
    let token = secretary.app.put_path(elsewhere.path().to_owned());
    let wiped = secretary.does("carry_wipe", json!({ "job": job["id"], "token": token }));
    assert_eq!(wiped["done"], true);
    assert_eq!(names(elsewhere.path()), Vec::<String>::new());
}

#[test]
fn a_word_that_it_is_wiped_is_taken_only_when_it_is_not_there() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let job = secretary.does("carry_write", invitation(&secretary, stick.path(), &id));
    assert_eq!(secretary.is_refused("carry_done", json!({ "job": job["id"] })).code, "stick_still_there");
    drop(stick);
    assert_eq!(secretary.does("carry_done", json!({ "job": job["id"] }))["state"], "by_hand");
    assert_eq!(reminders(&secretary), 0);
}

#[test]
fn what_cannot_be_saved_is_refused_and_leaves_no_reminder() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let inside = secretary.vault_dir();
    let refused = secretary.is_refused("carry_write", invitation(&secretary, &inside, &id));
    assert_eq!(refused.code, "stick_inside_book");
    let gone = stick.path().join("rút ra rồi");
    assert_eq!(secretary.is_refused("carry_write", invitation(&secretary, &gone, &id)).code, "stick_gone");
    let token = secretary.app.put_path(stick.path().to_owned());
    let minutes = json!({ "form": "minutes-regular", "id": id, "copies": 1 });
    let input = json!({ "token": token, "papers": [minutes] });
    assert_eq!(secretary.is_refused("carry_write", input).code, "form_gaps");
    assert_eq!(names(stick.path()), Vec::<String>::new());
    assert_eq!(reminders(&secretary), 0);
}

#[test]
fn a_place_that_is_no_folder_is_told_and_nothing_is_written() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let stick = tempfile::tempdir().unwrap();
    let file = stick.path().join("không phải thư mục");
    fs::write(&file, b"x").unwrap();
    assert_eq!(secretary.is_refused("carry_write", invitation(&secretary, &file, &id)).code, "stick_gone");
    assert_eq!(names(stick.path()), ["không phải thư mục"]);
    assert_eq!(reminders(&secretary), 0);
}
