//! Scans of the papers in a candidate's file: taken in once somebody allowed it, put in order, kept whole.

use serde_json::{Value, json};

use crate::samples::{jpeg, locked_pdf, on_a_desk, page, pdf, scan};
use crate::secretary::{Secretary, text};

/// The practice candidate's file, with somebody at it who may keep scans.
pub struct Scanner {
    pub secretary: Secretary,
    pub case: String,
}

impl Scanner {
    /// Nobody has allowed anything yet.
    pub fn forbidden() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    /// Allowed by the ward's committee.
    pub fn allowed() -> Self {
        let scanner = Self::forbidden();
        scanner.secretary.does("keeping_put", permission());
        scanner
    }

    pub fn input(&self, kind: &str, name: &str, content: &[u8]) -> Value {
        let token = self.secretary.app.put_bytes(name, content.to_vec());
        json!({ "id": self.case, "kind": kind, "token": token, "name": name })
    }

    #[track_caller]
    pub fn adds(&self, kind: &str, name: &str, content: &[u8]) -> Value {
        self.secretary.does("scan_add", self.input(kind, name, content))
    }

    #[track_caller]
    fn is_refused(&self, kind: &str, name: &str, content: &[u8]) -> String {
        self.secretary.is_refused("scan_add", self.input(kind, name, content)).code
    }

    fn papers(&self) -> Vec<Value> {
        let list = self.secretary.does("scan_list", json!({ "id": self.case }));
        list["papers"].as_array().unwrap().clone()
    }

    /// The pages of the only paper with scans.
    fn pages(&self) -> Vec<Value> {
        let papers = self.papers();
        assert_eq!(papers.len(), 1, "{papers:?}");
        papers[0]["pages"].as_array().unwrap().clone()
    }

    fn change(&self, page: &Value, field: &str, value: &str) -> Value {
        let paper = text(&self.papers()[0], "paper");
        json!({ "id": self.case, "paper": paper, "page": page["id"], "field": field, "value": value })
    }

    #[track_caller]
    pub fn changes(&self, page: &Value, field: &str, value: &str) {
        self.secretary.does("scan_page_edit", self.change(page, field, value));
    }

    /// The picture of a page as it will print.
    fn picture(&self, page: &Value) -> image::DynamicImage {
        let paper = text(&self.papers()[0], "paper");
        let of = json!({ "id": self.case, "paper": paper, "page": page["id"] });
        let held = self.secretary.does("scan_picture", of);
        let bytes = self.secretary.app.take_bytes(&text(&held, "token")).unwrap();
        image::load_from_memory(&bytes.data).unwrap()
    }

    fn files(&self) -> u64 {
        let checked = self.secretary.app.verify().unwrap();
        assert_eq!(checked.problems, Vec::<String>::new());
        checked.files
    }
}

pub fn permission() -> Value {
    json!({ "by": "Trần Quốc Hùng", "post": "Phó bí thư Đảng ủy phường", "number": "15-CV/ĐU", "date": "02/11/2026" })
}

#[test]
fn no_scan_is_taken_in_or_shown_before_somebody_allowed_it_in_writing() {
    let scanner = Scanner::forbidden();
    let files = scanner.files();
    let refused = scanner.secretary.is_refused("scan_add", scanner.input("1-KND", "don.jpg", &scan(1)));
    assert_eq!((refused.code.as_str(), refused.hint.as_deref()), ("keeping_missing", Some("/settings")));
    assert_eq!(scanner.files(), files, "nothing of it was kept");
    let empty = scanner.secretary.is_refused("keeping_put", json!({ "by": " " }));
    let fields: Vec<&str> = empty.fields.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["by", "post", "number", "date"]);
    let mut tomorrow = permission();
    tomorrow["date"] = json!("23/11/2026");
    assert_eq!(scanner.secretary.is_refused("keeping_put", tomorrow).fields[0].code, "date_future");

    scanner.secretary.does("keeping_put", permission());
    let view = scanner.secretary.does("keeping_get", json!({}));
    assert_eq!((&view["allowed"], &view["rows"][0]["number"]), (&json!(true), &json!("15-CV/ĐU")));
    assert!(!text(&view["rows"][0], "recorded_by").is_empty());
    scanner.adds("1-KND", "don.jpg", &scan(1));

    scanner.secretary.does("keeping_strike", json!({ "id": view["rows"][0]["id"] }));
    let list = scanner.secretary.does("scan_list", json!({ "id": scanner.case }));
    assert_eq!((&list["allowed"], list["papers"].as_array().unwrap().len()), (&json!(false), 0));
    assert_eq!(scanner.is_refused("1-KND", "trang 2.jpg", &scan(2)), "keeping_missing");
    let view = scanner.secretary.does("keeping_get", json!({}));
    assert_eq!(view["rows"][0]["struck"], json!(true), "what was allowed when stays to be told");
}

#[test]
fn a_photograph_becomes_a_page_and_the_original_stays_as_it_came() {
    let scanner = Scanner::allowed();
    let before = scanner.files();
    let photo = jpeg(&on_a_desk(&page(1240, 1754)));
    let added = scanner.adds("9-KND", "IMG_0001.jpg", &photo);
    assert_eq!(added["pages"], json!(1));
    let papers = scanner.papers();
    assert_eq!(papers[0]["files"][0]["name"], json!("IMG_0001.jpg"));
    assert_eq!(scanner.files(), before + 2, "the original and the page");
    let picture = scanner.picture(&scanner.pages()[0]);
    assert!((1200..1280).contains(&picture.width()), "the desk is cut away: {}", picture.width());
    assert_eq!(picture.color(), image::ColorType::L8);
    let of = json!({ "id": scanner.case, "paper": added["paper"], "scan": added["scan"] });
    let held = scanner.secretary.does("scan_fetch", of);
    assert_eq!(scanner.secretary.app.take_bytes(&text(&held, "token")).unwrap().data, photo);
    // The line of the checklist knows the paper now.
    let lines = scanner.secretary.does("case_papers", json!({ "id": scanner.case }));
    let line = lines["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "9-KND").unwrap();
    assert_eq!((&line["state"], &line["papers"][0]["scans"]), (&json!("present"), &json!(1)));
}

#[test]
fn pages_are_put_in_order_turned_and_struck_and_can_be_taken_back() {
    let scanner = Scanner::allowed();
    scanner.adds("9-KND", "trang 1.jpg", &scan(1));
    scanner.adds("9-KND", "trang 2.jpg", &scan(2));
    scanner.adds("9-KND", "phu luc.pdf", &pdf(&["mot", "hai"]));
    let names = |pages: &[Value]| -> Vec<(String, u64)> {
        pages.iter().map(|page| (text(page, "file"), page["number"].as_u64().unwrap())).collect()
    };
    let named = |all: &[(&str, u64)]| -> Vec<(String, u64)> {
        all.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect()
    };
    let pages = scanner.pages();
    let added = [("trang 1.jpg", 1), ("trang 2.jpg", 1), ("phu luc.pdf", 1), ("phu luc.pdf", 2)];
    assert_eq!(names(&pages), named(&added));
    scanner.changes(&pages[3], "before", &text(&pages[0], "id"));
    scanner.changes(&pages[0], "before", "");
    let moved = [("phu luc.pdf", 2), ("trang 2.jpg", 1), ("phu luc.pdf", 1), ("trang 1.jpg", 1)];
    assert_eq!(names(&scanner.pages()), named(&moved));
    scanner.changes(&pages[2], "turn", "left");
    scanner.changes(&pages[1], "struck", "yes");
    let now = scanner.pages();
    assert_eq!((&now[2]["turns"], &now[1]["struck"]), (&json!(3), &json!(true)));
    scanner.secretary.does("undo", json!({}));
    assert_eq!(scanner.pages()[1]["struck"], json!(false));
    for (field, value, code) in [("turn", "upside", "choice_unknown"), ("size", "yes", "field_unknown")] {
        let refused = scanner.secretary.is_refused("scan_page_edit", scanner.change(&pages[0], field, value));
        assert_eq!(refused.fields[0].code, code);
    }
}

#[test]
fn what_is_done_without_being_asked_is_switched_off_for_one_page() {
    let scanner = Scanner::allowed();
    scanner.adds("9-KND", "IMG_0001.jpg", &jpeg(&on_a_desk(&page(1240, 1754))));
    scanner.adds("9-KND", "phu luc.pdf", &pdf(&["mot"]));
    let pages = scanner.pages();
    let cropped = scanner.picture(&pages[0]);
    scanner.changes(&pages[0], "crop", "");
    let whole = scanner.picture(&scanner.pages()[0]);
    assert!(whole.width() > cropped.width() + 200, "{} {}", whole.width(), cropped.width());
    scanner.changes(&pages[0], "crop", "yes");
    assert_eq!(scanner.pages()[0]["version"], pages[0]["version"], "the same page as before");
    let refused = scanner.secretary.is_refused("scan_page_edit", scanner.change(&pages[1], "grey", ""));
    assert_eq!(refused.code, "scan_page_of_pdf");
    scanner.files();
}

#[test]
fn what_cannot_be_a_page_is_refused_with_what_is_wrong_and_leaves_no_trace() {
    let scanner = Scanner::allowed();
    let before = scanner.files();
    let photo = scan(1);
    let cut = &photo[..photo.len() / 2];
    let whole = pdf(&["mot"]);
    for (name, content, code) in [
        ("don.jpg", cut, "scan_damaged"),
        ("don.pdf", &whole[..whole.len() / 3], "scan_damaged"),
        ("don.pdf", b"%PDF-1.7 and then nothing".as_slice(), "scan_damaged"),
        ("don.pdf", locked_pdf().as_slice(), "scan_pdf_locked"),
        ("don.pdf", pdf(&[]).as_slice(), "scan_pdf_empty"),
        ("don.pdf", pdf(&["trang"; 301]).as_slice(), "scan_pdf_pages"),
        ("don.heic", b"ftypheic".as_slice(), "scan_kind_unknown"),
        ("don.docx", b"PK\x03\x04".as_slice(), "scan_kind_unknown"),
        ("don.jpg", b"MZ\x90".as_slice(), "attachment_program"),
        ("don.exe", b"MZ\x90".as_slice(), "attachment_program"),
        ("don.png", photo.as_slice(), "attachment_not_as_named"),
        ("don.jpg", b"".as_slice(), "attachment_empty"),
    ] {
        assert_eq!(scanner.is_refused("1-KND", name, content), code, "{name}");
    }
    for line in ["no-such-line", "7-KND"] {
        // A cell directly under the ward has no committee between that would report.
        assert_eq!(scanner.is_refused(line, "don.jpg", &photo), "fields_refused", "{line}");
    }
    scanner.adds("1-KND", "don.jpg", &photo);
    assert_eq!(scanner.is_refused("1-KND", "ban sao.jpg", &photo), "attachment_twice");
    assert_eq!(scanner.is_refused("9-KND", "ban sao.jpg", &photo), "attachment_twice");
    assert_eq!(scanner.files(), before + 2);
}

#[test]
fn a_photograph_of_60_megabytes_is_taken_in_and_told_and_a_larger_one_is_refused() {
    let scanner = Scanner::allowed();
    let mut photo = scan(1);
    // What telephones write behind the picture: a film of the moment.
    photo.resize(60 * 1024 * 1024, 7);
    let added = scanner.adds("1-KND", "IMG_0002.jpg", &photo);
    assert_eq!(added["findings"][0], json!({ "code": "large", "measure": 60 }));
    photo.resize(65 * 1024 * 1024, 7);
    assert_eq!(scanner.is_refused("1-KND", "IMG_0003.jpg", &photo), "attachment_too_large");
}

#[test]
fn a_file_taken_off_goes_with_its_pages_and_its_loss_is_noticed() {
    let scanner = Scanner::allowed();
    scanner.adds("1-KND", "trang 1.jpg", &scan(1));
    let added = scanner.adds("1-KND", "trang 2.jpg", &scan(2));
    let of = json!({ "id": scanner.case, "paper": added["paper"], "scan": added["scan"] });
    scanner.secretary.does("scan_strike", of.clone());
    assert_eq!(scanner.pages().len(), 1);
    assert_eq!(scanner.secretary.is_refused("scan_fetch", of).code, "scan_unknown");
    scanner.secretary.does("undo", json!({}));
    assert_eq!(scanner.pages().len(), 2);
    std::fs::remove_dir_all(scanner.secretary.vault_dir().join("files")).unwrap();
    let missing = scanner.secretary.app.verify().unwrap().problems;
    let lost = missing.iter().filter(|problem| problem.contains("attachment")).count();
    assert!(lost >= 4, "two originals and their pages: {missing:?}");
}
