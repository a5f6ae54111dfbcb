//! Statistics of admission: counted from facts, what is not known listed by name.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn line(statistics: &Value, table: usize, title: &str) -> (String, String, String) {
    let lines = statistics["tables"][table]["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| text(line, "title").starts_with(title));
    let line = line.unwrap_or_else(|| panic!("no {title} in {lines:#?}"));
    (text(line, "now"), text(line, "before"), text(line, "percent"))
}

fn lacks(statistics: &Value) -> Vec<(String, String)> {
    let lacks = statistics["lacks"].as_array().unwrap().iter();
    lacks.map(|lack| (text(lack, "what"), text(lack, "field"))).collect()
}

fn asks(secretary: &Secretary, year: u32, half: bool) -> Value {
    secretary.does("statistics_get", json!({ "year": year, "half": half }))
}

/// The practice cell with its first candidate admitted on 18 and 21 November 2026.
fn admitted() -> (Secretary, String) {
    let (secretary, case) = Secretary::at_a_file();
    let paper = json!({ "kind": "9-KND", "number": "112-QĐ/ĐU", "date": "18/11/2026" });
    secretary.does("case_item_add", json!({ "id": case, "list": "papers", "values": paper }));
    let day = json!({ "id": case, "milestone": "ceremony", "date": "actual", "value": "21/11/2026" });
    secretary.does("case_milestone_edit", day);
    secretary.does("case_admit", json!({ "id": case }));
    (secretary, case)
}

#[test]
fn an_admission_counts_by_the_day_of_the_decision() {
    let (secretary, case) = admitted();
    let year = asks(&secretary, 2026, false);
    assert_eq!(line(&year, 1, "Tổng số").0, "1");
    assert_eq!(line(&year, 1, "Nữ").0, "1");
    assert_eq!(line(&year, 1, "Đoàn viên").0, "1");
    assert_eq!(line(&year, 1, "18 - 30").0, "1");
    assert_eq!(line(&year, 1, "Tuổi bình quân").0, "27");
    assert_eq!(line(&year, 1, "Đại học").0, "1");
    assert_eq!(line(&asks(&secretary, 2026, true), 1, "Tổng số").0, "0", "not in the first half");
    assert_eq!(line(&asks(&secretary, 2027, false), 1, "Tổng số"), ("0".into(), "1".into(), "0".into()));
    // Nobody says which group of the table an accountant of a cooperative belongs to.
    let unknown = ("occupation".to_owned(), "source/occupation_group".to_owned());
    assert!(lacks(&year).contains(&unknown), "{:?}", lacks(&year));
    assert_eq!(line(&year, 1, "Chưa có dữ liệu: nghề nghiệp").0, "1");
    let chosen = json!({ "id": case, "field": "source/occupation_group", "value": "enterprise_staff" });
    secretary.does("case_edit", chosen);
    let year = asks(&secretary, 2026, false);
    assert_eq!(line(&year, 1, "Doanh nghiệp: nhân viên").0, "1");
    assert!(!lacks(&year).contains(&unknown), "{:?}", lacks(&year));
    let groups = secretary.does("statistics_occupations", json!({}));
    assert!(groups["groups"].as_array().unwrap().iter().any(|group| group["key"] == "enterprise_staff"));
}

#[test]
fn the_membership_of_the_cell_adds_up() {
    let (secretary, _) = admitted();
    let year = asks(&secretary, 2026, false);
    let number = |title: &str| line(&year, 0, title).0.parse::<i32>().unwrap();
    let in_and_out = number("Đảng viên tăng") - number("Đảng viên giảm");
    // Who came with a list that tells only the ceremony of this year is at the end and nowhere else, and is named.
    let unclear = year["lacks"].as_array().unwrap().iter();
    let unclear = unclear.filter(|lack| lack["what"] == "decision" && lack["earlier"] == false).count();
    let apart = i32::try_from(unclear).unwrap();
    assert_eq!(number("Đảng viên cuối kỳ trước") + in_and_out + apart, number("Đảng viên cuối kỳ này"));
    assert!(number("Kết nạp") >= 1);
}

#[test]
fn the_tables_come_out_on_paper_and_as_a_workbook() {
    let (secretary, _) = admitted();
    let paper = secretary.prints("admission-statistics", "2026");
    for words in [
        "BIỂU THỐNG KÊ",
        "Biểu 1. Tăng, giảm đảng viên",
        "Biểu 2. Đảng viên mới kết nạp",
        "Cùng kỳ năm trước",
    ] {
        assert!(paper.contains(words), "{words} is not in {paper}");
    }
    assert!(secretary.prints("admission-statistics", "2026-6").contains("30 tháng 6 năm 2026"));
    let saved = secretary.does("statistics_workbook", json!({ "year": 2026 }));
    let bytes = secretary.app.take_bytes(&text(&saved["file"], "token")).unwrap();
    assert!(bytes.data.starts_with(b"PK"));
    assert_eq!(text(&saved["file"], "name"), "thong-ke-ket-nap-2026.xlsx");
    let refused = secretary.is_refused("statistics_get", json!({ "year": 20 }));
    assert_eq!(refused.fields[0].code, "number_range");
    let refused =
        secretary.is_refused("form_print", json!({ "form": "admission-statistics", "id": "2026-3" }));
    assert_eq!(refused.fields[0].field, "year");
}
