//! Cells become values as people meant them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use rust_xlsxwriter::{Workbook as Writer, Worksheet};
use sochibo_sheets::{MAX_RAW_CHARS, MAX_VALUE_CHARS, Severity, Workbook, field};

const HEADER: [&str; 6] = ["Họ và tên", "Ngày sinh", "Số CCCD", "Số CMND cũ", "Số điện thoại", "Ghi chú"];

/// The value of a column of one row and the problems, for cells written by `fill`.
fn cell(
    column: u16,
    fill: impl Fn(&mut Worksheet),
) -> (Option<String>, Vec<(&'static str, Severity)>, String) {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (index, header) in (0..).zip(HEADER) {
        sheet.write_string(0, index, header).unwrap();
    }
    sheet.write_string(1, 0, "Nguyễn Văn An").unwrap();
    sheet.write_string(1, 2, "001065000101").unwrap();
    fill(sheet);
    let workbook = Workbook::open(writer.save_to_buffer().unwrap(), "cells.xlsx").unwrap();
    let guess = workbook.guess();
    let row = workbook.rows(&guess).next().unwrap();
    let key = guess.mapping.columns[usize::from(column)].field.unwrap();
    let problems = row.problems.iter().map(|problem| (problem.code, problem.severity)).collect();
    (row.values.get(key).map(|text| text.to_string()), problems, row.raw[usize::from(column)].to_string())
}

fn text(column: u16, text: &str) -> (Option<String>, Vec<(&'static str, Severity)>) {
    let (value, problems, _) = cell(column, |sheet| {
        sheet.write_string(1, column, text).unwrap();
    });
    (value, problems)
}

fn number(column: u16, number: f64) -> (Option<String>, Vec<(&'static str, Severity)>) {
    let (value, problems, _) = cell(column, |sheet| {
        sheet.write_number(1, column, number).unwrap();
    });
    (value, problems)
}

#[test]
fn typed_dates_stay_as_typed_for_the_reader_of_dates() {
    let table = [
        ("12/03/1965", "12/03/1965"),
        ("2-9-1999", "2-9-1999"),
        ("03.02.1990", "03.02.1990"),
        ("1965", "1965"),
        ("03/1965", "03/1965"),
        ("31/02/1990", "31/02/1990"),
        ("05/06/0203", "05/06/0203"),
        ("1965-03-12", "12/03/1965"),
        ("1965-03-12 00:00:00", "12/03/1965"),
        ("12/03/1965 00:00", "12/03/1965"),
        ("'12/03/1965", "12/03/1965"),
        (" 12/03/1965 ", "12/03/1965"),
        ("không rõ", "không rõ"),
    ];
    for (typed, value) in table {
        assert_eq!(text(1, typed), (Some(value.to_owned()), vec![]), "{typed}");
    }
}

#[test]
fn numbers_in_a_column_of_dates_are_years_or_days() {
    let noted = vec![("date_from_number", Severity::Note)];
    let table = [
        (1965.0, "1965", vec![]),
        (2026.0, "2026", vec![]),
        (203.0, "203", vec![]),
        (23_813.0, "12/03/1965", noted.clone()),
        (23_813.5, "12/03/1965", noted.clone()),
        (36_526.0, "01/01/2000", noted),
        (12_031_965.0, "12031965", vec![]),
    ];
    for (number_of_cell, value, problems) in table {
        assert_eq!(number(1, number_of_cell), (Some(value.to_owned()), problems), "{number_of_cell}");
    }
}

#[test]
fn ids_that_became_numbers_get_their_zeros_back_and_others_are_left_alone() {
    let padded = vec![("id_padded", Severity::Note)];
    let table = [
        (2, 1_065_000_101.0, "001065000101", padded.clone()),
        (2, 79_165_000_101.0, "079165000101", padded.clone()),
        (2, 179_165_000_101.0, "179165000101", vec![]),
        (2, 123_456_789.0, "123456789", vec![]),
        (3, 12_345_678.0, "012345678", padded.clone()),
        (4, 912_345_678.0, "0912345678", padded),
    ];
    for (column, number_of_cell, value, problems) in table {
        assert_eq!(number(column, number_of_cell), (Some(value.to_owned()), problems), "{number_of_cell}");
    }
}

#[test]
fn typed_ids_are_never_filled_up() {
    let table = [
        ("00106500010", "00106500010"),
        ("001 065 000 101", "001065000101"),
        ("'001065000101", "001065000101"),
    ];
    for (typed, value) in table {
        assert_eq!(text(2, typed), (Some(value.to_owned()), vec![]), "{typed}");
    }
    assert_eq!(text(2, "1.06501E+11").1, [("id_lost_digits", Severity::Refused)]);
    assert_eq!(number(2, 1.5).1, [("id_lost_digits", Severity::Refused)]);
}

#[test]
fn a_formula_with_an_error_refuses_its_row_only_in_a_mapped_column() {
    let formula = || rust_xlsxwriter::Formula::new("1/0").set_result("#DIV/0!");
    let (value, problems, raw) = cell(1, |sheet| {
        sheet.write_formula(1, 1, formula()).unwrap();
    });
    assert_eq!(
        (value, problems, raw.as_str()),
        (None, vec![("formula_error", Severity::Refused)], "#DIV/0!")
    );
    let (_, problems, _) = cell(5, |sheet| {
        sheet.write_formula(1, 9, formula()).unwrap();
    });
    assert_eq!(problems, []);
}

#[test]
fn a_formula_with_a_result_is_read_as_its_result() {
    let (value, problems, _) = cell(5, |sheet| {
        let formula = rust_xlsxwriter::Formula::new("\"Tổ \" & 5").set_result("Tổ 5");
        sheet.write_formula(1, 5, formula).unwrap();
    });
    assert_eq!((value.as_deref(), problems), (Some("Tổ 5"), vec![]));
}

#[test]
fn a_cell_of_ten_thousand_characters_is_cut_and_refused() {
    let long = "ạ".repeat(10_000);
    let (value, problems, raw) = cell(5, |sheet| {
        sheet.write_string(1, 5, &long).unwrap();
    });
    assert_eq!(value.unwrap().chars().count(), MAX_VALUE_CHARS);
    assert_eq!(problems, [("too_long", Severity::Refused)]);
    assert_eq!(raw.chars().count(), MAX_RAW_CHARS);
}

#[test]
fn text_is_composed_and_control_characters_are_dropped() {
    assert_eq!(text(5, "Tổ  5,\nphường\u{200b} A").0.as_deref(), Some("Tổ 5, phường A"));
    let (value, problems) = text(0, "Nguye\u{302}\u{303}n Va\u{306}n  An");
    assert_eq!((value.as_deref(), problems), (Some("Nguyễn Văn An"), vec![]));
}

#[test]
fn emoji_refuse_a_name_and_are_remarked_elsewhere() {
    assert_eq!(text(0, "Nguyễn Văn An 😀").1, [("unusual_character", Severity::Refused)]);
    assert_eq!(text(5, "rất tốt 👍").1, [("unusual_character", Severity::Warning)]);
}

#[test]
fn a_name_in_an_old_font_refuses_its_row() {
    for name in
        ["NguyÔn V¨n Thµnh", "§ç ThÞ Hoa", "Nguyeãn Vaên Thaønh", "Phaïm Vaên Duõng", "Traàn Höng Ñaïo"]
    {
        assert_eq!(text(0, name).1, [("legacy_font", Severity::Refused)], "{name}");
    }
    for name in
        ["Nguyễn Văn Thành", "Hà Lê", "José Núñez", "Tòng Văn Hoá", "Thò Y Bình", "Lò Thị Dùng", "Khoẻ Mùa A"]
    {
        assert_eq!(text(0, name).1, [], "{name}");
    }
}

#[test]
fn a_person_called_tong_cong_is_no_total() {
    let (value, problems) = text(0, "Tống Công Minh");
    assert_eq!((value.as_deref(), problems), (Some("Tống Công Minh"), vec![]));
    let text = "Họ và tên;Ngày sinh\nTống Công Minh;1960\nTổng cộng;1\n";
    let workbook = Workbook::open(text.as_bytes().to_vec(), "a.csv").unwrap();
    let names: Vec<_> = workbook
        .rows(&workbook.guess())
        .filter_map(|row| row.values.get(field::FULL_NAME).cloned())
        .collect();
    assert_eq!(names, ["Tống Công Minh"]);
}
