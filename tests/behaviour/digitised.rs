//! A candidate's file with its scans: bound as one PDF, and handed out paper by paper in the naming of digitisation.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use lopdf::{Document, Object};
use serde_json::{Value, json};

use crate::samples::{pdf, scan};
use crate::scans::Scanner;
use crate::secretary::text;

/// The PDF behind an answer.
fn taken(scanner: &Scanner, file: &Value) -> Vec<u8> {
    scanner.secretary.app.take_bytes(&text(file, "token")).unwrap().data
}

/// Names of what each page draws besides its text: `Image` or `Form`.
fn drawn(document: &Document) -> Vec<String> {
    let sheets = document.page_iter().map(|page| {
        let dict = document.get_dictionary(page).unwrap();
        let resources = dict.get_deref(b"Resources", document).and_then(Object::as_dict);
        let drawings =
            resources.and_then(|all| all.get_deref(b"XObject", document)).and_then(Object::as_dict);
        let scan = drawings.and_then(|all| all.get_deref(b"Scan", document)).and_then(Object::as_stream);
        scan.map_or(String::new(), |scan| {
            String::from_utf8(scan.dict.get(b"Subtype").unwrap().as_name().unwrap().to_vec()).unwrap()
        })
    });
    sheets.collect()
}

#[test]
fn scans_stand_at_their_line_of_the_dossier_with_running_numbers_and_bookmarks() {
    let scanner = Scanner::allowed();
    let asks = || scanner.secretary.does("case_dossier", json!({ "id": scanner.case }));
    let without = asks();
    assert_eq!(without["scans"], json!(0));
    scanner.adds("9-KND", "quyet dinh 1.jpg", &scan(1));
    scanner.adds("9-KND", "quyet dinh 2.jpg", &scan(2));
    scanner.adds("CN-NTVD", "chung nhan.pdf", &pdf(&["CHUNGNHAN", "MATSAU"]));
    let bound = asks();
    assert_eq!((&bound["scans"], bound["left_out"].as_array().unwrap().len()), (&json!(4), 0));
    let document = Document::load_mem(&taken(&scanner, &bound["file"])).unwrap();
    let sheets = drawn(&document);
    assert_eq!(sheets.len(), without["pages"].as_u64().unwrap() as usize + 4);
    let places = |what: &str| -> Vec<usize> {
        sheets.iter().enumerate().filter(|(_, one)| *one == what).map(|(at, _)| at).collect()
    };
    let (forms, images) = (places("Form"), places("Image"));
    assert_eq!((forms.len(), images.len()), (2, 2));
    assert!(forms[1] < images[0], "the certificate comes first, the decision of part b after: {sheets:?}");
    let words = scanner.secretary.reads(&asks());
    for part in ["CHUNGNHAN", "MATSAU", &format!("{}/{}", images[0] + 1, sheets.len())] {
        assert!(words.contains(part), "{part} is not in {words}");
    }
    let outlines = document.get_toc().unwrap().toc;
    let titles: Vec<&str> = outlines.iter().map(|entry| entry.title.as_str()).collect();
    assert!(titles.iter().any(|title| title.starts_with("Giấy chứng nhận")), "{titles:?}");
}

#[test]
fn a_scan_stands_for_the_form_it_is_the_signed_copy_of() {
    let scanner = Scanner::allowed();
    let forms = || scanner.secretary.does("case_dossier", json!({ "id": scanner.case }))["forms"].clone();
    assert!(forms().as_array().unwrap().contains(&json!("5-KNĐ")));
    scanner.adds("5-KND", "5-KND da ky.jpg", &scan(1));
    assert!(!forms().as_array().unwrap().contains(&json!("5-KNĐ")));
}

/// Adds a file, and damages everything that was kept of it.
fn adds_damaged(scanner: &Scanner, kind: &str, name: &str, content: &[u8]) {
    let folder = scanner.secretary.vault_dir().join("files");
    let names = || -> BTreeSet<_> {
        let entries = std::fs::read_dir(&folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let before = names();
    scanner.adds(kind, name, content);
    for path in names().difference(&before) {
        std::fs::write(path, b"gone").unwrap();
    }
}

#[test]
fn a_file_that_was_damaged_since_is_left_out_of_the_dossier_and_named() {
    let scanner = Scanner::allowed();
    adds_damaged(&scanner, "CN-NTVD", "chung nhan.pdf", &pdf(&["CHUNGNHAN"]));
    scanner.adds("9-KND", "quyet dinh.jpg", &scan(1));
    let bound = scanner.secretary.does("case_dossier", json!({ "id": scanner.case }));
    assert_eq!((&bound["left_out"], &bound["scans"]), (&json!(["chung nhan.pdf"]), &json!(1)));
}

#[test]
fn a_file_of_nothing_but_a_damaged_scan_names_it_before_anything_is_written() {
    let Scanner { secretary, .. } = Scanner::allowed();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let scanner = Scanner { secretary, case };
    tells_codes(&scanner);
    adds_damaged(&scanner, "CN-NTVD", "chung nhan.pdf", &pdf(&["CHUNGNHAN"]));
    let of = json!({ "id": scanner.case });
    let view = scanner.secretary.does("digitise_get", of.clone());
    assert_eq!((&view["files"], &view["left_out"]), (&json!([]), &json!(["chung nhan.pdf"])));
    assert_eq!(scanner.secretary.is_refused("digitise_zip", of).code, "dossier_empty");
}

/// Tells what the names are made of.
fn tells_codes(scanner: &Scanner) {
    for (key, value) in [("M1", "01"), ("M2", "004"), ("M3", "012"), ("M4", "000"), ("M5", "007")] {
        let field = format!("digitisation.{key}");
        scanner.secretary.does("cell_edit", json!({ "field": field, "value": value }));
    }
    let number = json!({ "id": scanner.case, "field": "personal_id", "value": "001198000123" });
    scanner.secretary.does("case_edit", number);
}

#[test]
fn the_papers_go_out_under_the_names_of_cong_van_1361_once_codes_are_told() {
    let scanner = Scanner::allowed();
    let of = json!({ "id": scanner.case });
    scanner.adds("CN-NTVD", "chung nhan.pdf", &pdf(&["CHUNGNHAN"]));
    let view = scanner.secretary.does("digitise_get", of.clone());
    assert_eq!(view["lacking"], json!(["M1", "M2", "M3", "M4", "M5", "personal_id"]));
    assert_eq!(scanner.secretary.is_refused("digitise_zip", of.clone()).code, "digitise_lacking");
    let short = json!({ "field": "digitisation.M2", "value": "4" });
    assert_eq!(scanner.secretary.is_refused("cell_edit", short).fields[0].code, "code_digits");
    tells_codes(&scanner);

    let view = scanner.secretary.does("digitise_get", of.clone());
    let folder = "01.004.012.000.007/001198000123_Tran Thi Bich Ngoc";
    assert_eq!(view["folder"], json!(folder));
    let names: Vec<String> =
        view["files"].as_array().unwrap().iter().map(|file| text(file, "name")).collect();
    let certificate = "38.Giay chung nhan hoc lop boi duong nhan thuc ve Dang.pdf";
    for name in [certificate, "39.Giay gioi thieu nguoi vao Dang.pdf"] {
        assert!(names.contains(&name.to_owned()), "{name} is not among {names:?}");
    }
    // What is written by hand goes out as a scan or not at all.
    assert!(!names.contains(&"37.Don xin vao Dang.pdf".to_owned()), "{names:?}");

    let packed = scanner.secretary.does("digitise_zip", of);
    let mut archive = zip::ZipArchive::new(Cursor::new(taken(&scanner, &packed["file"]))).unwrap();
    assert_eq!(archive.len(), names.len());
    let mut inside = Vec::new();
    archive.by_name(&format!("{folder}/{certificate}")).unwrap().read_to_end(&mut inside).unwrap();
    assert_eq!(drawn(&Document::load_mem(&inside).unwrap()), ["Form"]);

    let stick = tempfile::tempdir().unwrap();
    let to = json!({ "id": scanner.case, "path": stick.path() });
    let done = scanner.secretary.does("digitise_folder", to.clone());
    assert_eq!(done["files"].as_array().unwrap().len(), names.len());
    for name in &names {
        assert!(std::fs::read(stick.path().join(folder).join(name)).unwrap().starts_with(b"%PDF"), "{name}");
    }
    assert_eq!(scanner.secretary.is_refused("digitise_folder", to).code, "digitise_exists");
    let inside_the_book = json!({ "id": scanner.case, "path": scanner.secretary.vault_dir() });
    assert_eq!(scanner.secretary.is_refused("digitise_folder", inside_the_book).code, "stick_inside_book");
    scanner.secretary.does("cell_edit", json!({ "field": "digitisation.separator", "value": "underscore" }));
    // A second paper of a line: the list numbers them.
    let values = json!({ "kind": "CN-NTVD", "number": "7" });
    let second = json!({ "id": scanner.case, "list": "papers", "values": values });
    let second = scanner.secretary.does("case_item_add", second);
    let mut input = scanner.input("CN-NTVD", "cap lai.jpg", &scan(1));
    assert_eq!(scanner.secretary.is_refused("scan_add", input.clone()).code, "scan_which_paper");
    input = scanner.input("CN-NTVD", "cap lai.jpg", &scan(1));
    input["paper"] = second["id"].clone();
    scanner.secretary.does("scan_add", input);
    let view = scanner.secretary.does("digitise_get", json!({ "id": scanner.case }));
    assert_eq!(view["folder"], json!("01.004.012.000.007/001198000123_Tran_Thi_Bich_Ngoc"));
    let numbered = "38.Giay_chung_nhan_hoc_lop_boi_duong_nhan_thuc_ve_Dang.2.pdf";
    assert!(view["files"].as_array().unwrap().iter().any(|file| file["name"] == numbered), "{view}");
}
