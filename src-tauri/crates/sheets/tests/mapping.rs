//! Headers, proposals and saved mappings.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use sochibo_sheets::{Layout, SavedMapping, Workbook, field};

fn open(text: &str) -> Workbook {
    Workbook::open(text.as_bytes().to_vec(), "list.csv").unwrap()
}

#[test]
fn a_free_list_is_understood_without_diacritics_and_in_any_order() {
    let workbook = open("GHI CHU,NGAY VAO DANG,HO TEN,NAM SINH,Chieu cao\nx,1990,Lê An,1960,170\n");
    let guess = workbook.guess();
    let fields: Vec<_> = guess.mapping.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [Some("note"), Some("admitted_on"), Some("full_name"), Some("born"), None]);
    assert_eq!(guess.layout, Layout::Free);
    assert_eq!(guess.mapping.columns[4].sample, ["170"]);
}

#[test]
fn bare_groups_of_places_stand_for_birth_home_and_residence_in_this_order() {
    let place = "Quốc gia *;Tỉnh *;Địa chỉ chi tiết *";
    let workbook =
        open(&format!("Họ và tên *;Sinh ngày *;{place};{place};{place}\nLê An;1960;1;2;3;4;5;6;7;8;9\n"));
    let guess = workbook.guess();
    let fields: Vec<_> = guess.mapping.columns.iter().skip(2).filter_map(|column| column.field).collect();
    let expected: Vec<_> = field::FIELDS.iter().map(|field| field.key).skip(14).take(9).collect();
    assert_eq!(fields, expected);
    assert_eq!(guess.findings, []);
}

#[test]
fn a_saved_mapping_finds_its_columns_again_by_header() {
    let mut first = open("Tên gọi,Ngày sinh,Mục 7\nLê An,1960,Tổ 5\n").guess();
    assert!(first.mapping.set(0, Some("full_name")));
    assert!(first.mapping.set(2, Some("residence_detail")));
    assert!(!first.mapping.set(2, Some("no such field")));
    assert!(!first.mapping.set(9, None));
    let json = serde_json::to_string(&first.mapping.saved()).unwrap();
    let saved: SavedMapping = serde_json::from_str(&json).unwrap();

    let workbook = open("MUC 7;Khác;TEN GOI;Ngày sinh\nTổ 6;x;Lê Bình;1961\n");
    let mut guess = workbook.guess();
    assert_eq!(guess.mapping.apply_saved(&saved), 3);
    let row = workbook.rows(&guess).next().unwrap();
    let values: Vec<_> = row.values.iter().map(|(key, text)| (*key, &**text)).collect();
    assert_eq!(values, [("born", "1961"), ("full_name", "Lê Bình"), ("residence_detail", "Tổ 6")]);
}

#[test]
fn a_field_given_to_one_column_leaves_the_other() {
    let mut mapping = open("Họ và tên,Tên thật\nA,B\n").guess().mapping;
    assert!(mapping.set(1, Some(field::FULL_NAME)));
    let fields: Vec<_> = mapping.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [None, Some(field::FULL_NAME)]);
}

#[test]
fn rows_of_a_text_table_have_the_numbers_a_spreadsheet_shows() {
    let text = "sep=;\n\"Họ và\ntên\";Ngày sinh\n\n\"Lê \"\"Bảy\"\" An\";1960\n;\n\"A;B\";1961";
    let workbook = open(text);
    let guess = workbook.guess();
    let rows: Vec<_> =
        workbook.rows(&guess).map(|row| (row.number, row.values[field::FULL_NAME].to_string())).collect();
    assert_eq!(rows, [(4, "Lê \"Bảy\" An".to_owned()), (6, "A;B".to_owned())]);
}

#[test]
fn the_visible_sheet_understood_best_is_chosen() {
    let mut writer = rust_xlsxwriter::Workbook::new();
    let notes = writer.add_worksheet();
    notes.write_string(0, 0, "Hướng dẫn").unwrap();
    let list = writer.add_worksheet();
    for (column, header) in (0..).zip(["STT", "Họ và tên", "Ngày sinh"]) {
        list.write_string(2, column, header).unwrap();
    }
    let workbook = Workbook::open(writer.save_to_buffer().unwrap(), "a.xlsx").unwrap();
    let guess = workbook.guess();
    assert_eq!((guess.sheet, guess.header.first, guess.data_start), (1, 3, 4));
}
