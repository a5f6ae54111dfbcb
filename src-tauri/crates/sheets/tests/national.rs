//! The national workbook, written and read back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use sochibo_sheets::{Layout, National, Severity, Workbook, blank_national_template, field, write_national};

fn member() -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        (field::FULL_NAME, "NGUYỄN VĂN THÀNH".to_owned()),
        (field::GENDER, "Nam".to_owned()),
        (field::BORN, "12/03/1965".to_owned()),
        (field::PERSONAL_ID, "001065012345".to_owned()),
        (field::BIRTH_PROVINCE, "Hà Nội".to_owned()),
        (field::HOME_PROVINCE, "Nam Định".to_owned()),
        (field::RESIDENCE_DETAIL, "Tổ 5, phường An Bình".to_owned()),
        (field::ADMITTED_ON, "03/02/1990".to_owned()),
        (field::NOTE, "not a column of this workbook".to_owned()),
    ])
}

#[test]
fn a_written_national_workbook_is_recognised_and_every_column_is_mapped() {
    let bytes =
        write_national(&National { org: "Chi bộ Tổ dân phố 5".to_owned(), rows: vec![member()] }).unwrap();
    let workbook = Workbook::open(bytes, "members.xlsx").unwrap();
    let guess = workbook.guess();
    assert_eq!(guess.layout, Layout::National);
    assert_eq!((guess.header.first, guess.header.count, guess.data_start), (6, 2, 8));
    assert_eq!(guess.findings, []);
    assert_eq!(guess.mapping.columns.len(), 31);
    for (column, known) in guess.mapping.columns.iter().zip(field::FIELDS) {
        assert_eq!(column.field, Some(known.key), "{}", column.header);
    }
    let rows: Vec<_> = workbook.rows(&guess).collect();
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    assert_eq!((row.number, row.raw.len(), row.skipped), (8, 31, None));
    assert_eq!(row.values[field::FULL_NAME], "Nguyễn Văn Thành");
    assert_eq!(row.values[field::PERSONAL_ID], "001065012345");
    assert_eq!(row.values[field::HOME_PROVINCE], "Nam Định");
    assert_eq!(row.raw[2], "NGUYỄN VĂN THÀNH");
    let problems: Vec<_> = row.problems.iter().map(|p| (p.code, p.severity, p.column)).collect();
    assert_eq!(problems, [("name_recased", Severity::Note, 2)]);
}

#[test]
fn the_blank_workbook_is_recognised_and_has_no_rows() {
    let workbook = Workbook::open(blank_national_template("Chi bộ 5").unwrap(), "blank.xlsx").unwrap();
    let guess = workbook.guess();
    assert_eq!(guess.layout, Layout::National);
    assert_eq!(workbook.rows(&guess).count(), 0);
}

#[test]
fn writing_the_same_members_twice_gives_the_same_bytes() {
    let content = National { org: "Chi bộ 5".to_owned(), rows: vec![member()] };
    assert_eq!(write_national(&content).unwrap(), write_national(&content).unwrap());
}
