//! Workbooks out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use calamine::{Data, Reader, Xlsx};
use sochibo_sheets::{Column, RefusedRow, Table, Workbook, field, write_refused, write_table};

fn cells(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let name = workbook.sheet_names()[0].clone();
    assert_eq!(workbook.worksheet_formula(&name).unwrap().used_cells().count(), 0, "nothing is a formula");
    workbook.worksheet_range(&name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn what_begins_like_a_formula_is_written_as_text() {
    let hostile = ["=1+1", "+84912", "-5", "@SUM(A1)", "=HYPERLINK(\"x\")", "001065000101"];
    let table = Table {
        sheet: "Danh sách: [1/2]".to_owned(),
        title: Vec::new(),
        columns: hostile.iter().map(|_| Column::new("Cột", 12.0)).collect(),
        rows: vec![hostile.iter().map(|text| (*text).to_owned()).collect()],
    };
    let read = cells(write_table(&table).unwrap());
    assert_eq!(read[1], hostile.map(|text| Data::String(text.to_owned())));
}

#[test]
fn refused_rows_can_be_corrected_and_imported_again() {
    let headers = ["Họ và tên", "Ngày sinh", "Số CCCD"].map(str::to_owned);
    let row = RefusedRow {
        number: 12,
        reasons: vec!["Ngày sinh không có trong lịch".to_owned(), "Số định danh thiếu chữ số".to_owned()],
        raw: ["Nguyễn Văn An", "31/02/1965", "00106500010"].map(str::to_owned).to_vec(),
    };
    let bytes = write_refused(&headers, &[row]).unwrap();
    let read = cells(bytes.clone());
    assert_eq!(
        read[1][0],
        Data::String("Ngày sinh không có trong lịch; Số định danh thiếu chữ số".to_owned())
    );
    assert_eq!(read[1][1], Data::String("12".to_owned()));
    let workbook = Workbook::open(bytes, "refused.xlsx").unwrap();
    let guess = workbook.guess();
    let fields: Vec<_> = guess.mapping.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [None, None, Some(field::FULL_NAME), Some(field::BORN), Some(field::PERSONAL_ID)]);
    let values = workbook.rows(&guess).next().unwrap().values;
    assert_eq!(values[field::BORN], "31/02/1965");
}

#[test]
fn a_list_with_a_title_has_its_header_below_it() {
    let table = Table {
        sheet: String::new(),
        title: vec!["DANH SÁCH ĐẢNG VIÊN".to_owned(), "Chi bộ 5".to_owned()],
        columns: vec![Column::new("Họ và tên", 26.0), Column::new("Ngày sinh", 12.0)],
        rows: vec![vec!["Lê An".to_owned(), "1960".to_owned()]],
    };
    let workbook = Workbook::open(write_table(&table).unwrap(), "list.xlsx").unwrap();
    assert_eq!(workbook.sheets()[0].name, "Danh sách");
    let guess = workbook.guess();
    assert_eq!((guess.header.first, guess.header.count, guess.data_start), (4, 1, 5));
}

#[test]
fn a_text_longer_than_a_cell_is_cut_and_not_an_error() {
    let table = Table {
        sheet: "A".to_owned(),
        title: Vec::new(),
        columns: vec![Column::new("Ghi chú", 20.0)],
        rows: vec![vec!["ạ".repeat(40_000)]],
    };
    assert!(write_table(&table).is_ok());
}
