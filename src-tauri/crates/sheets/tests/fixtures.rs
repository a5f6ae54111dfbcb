//! Every file of `fixtures/workbooks` does what its name says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use sochibo_sheets::{CellProblem, Finding, Layout, SheetError, SkipReason, Workbook, field};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/workbooks")
}

fn open(name: &str) -> Workbook {
    Workbook::open_path(&folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// `warned-too-long.xlsx` → `too_long`.
fn outcome(name: &str, prefix: &str) -> Option<String> {
    let stem = name.strip_prefix(prefix)?.split('.').next()?;
    Some(stem.replace('-', "_"))
}

#[test]
fn every_file_does_what_its_name_says() {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    let mut counts = [0; 3];
    for name in &names {
        if let Some(wanted) = outcome(name, "refused-") {
            counts[0] += 1;
            refused(name, &wanted);
        } else if let Some(wanted) = outcome(name, "warned-") {
            counts[1] += 1;
            warned(name, &wanted);
        } else {
            counts[2] += 1;
            read(name);
        }
    }
    assert!(counts[0] >= 18 && counts[1] >= 10 && counts[2] >= 14, "{counts:?} files");
}

fn refused(name: &str, wanted: &str) {
    let error = Workbook::open_path(&folder().join(name)).expect_err(name);
    let code = error.code().strip_prefix("sheet_").unwrap();
    let wanted =
        if wanted.starts_with("tcvn3") || wanted.starts_with("vni") { "legacy_font" } else { wanted };
    assert!(wanted.starts_with(code), "{name} failed as {code}: {error}");
    assert!(SheetError::CODES.contains(&error.code()));
}

fn warned(name: &str, wanted: &str) {
    let workbook = open(name);
    let guess = workbook.guess();
    let mut codes: Vec<&str> = guess.findings.iter().map(|finding| finding.code).collect();
    assert!(codes.iter().all(|code| Finding::CODES.contains(code)));
    let problems: Vec<CellProblem> = workbook.rows(&guess).flat_map(|row| row.problems).collect();
    codes.extend(problems.iter().map(|problem| problem.code));
    assert_eq!(codes, [wanted], "{name}");
    assert!(problems.iter().all(|problem| CellProblem::CODES.contains(&problem.code)));
}

fn read(name: &str) {
    let workbook = open(name);
    let guess = workbook.guess();
    assert_eq!(guess.findings, [], "{name}");
    let first = workbook.rows(&guess).find(|row| row.skipped.is_none()).expect(name);
    assert_eq!(first.values[field::FULL_NAME], "Nguyễn Văn Thành", "{name}");
    assert!(["12/03/1965", "12-3-1965", "1995"].contains(&&*first.values[field::BORN]), "{name}");
}

#[test]
fn the_practice_cell_has_its_31_members_in_both_shapes() {
    let national = open("practice-members.xlsx");
    let flat = open("practice-members.csv");
    let (guess, flat_guess) = (national.guess(), flat.guess());
    assert_eq!((guess.layout, flat_guess.layout), (Layout::National, Layout::NationalFlat));
    let rows: Vec<_> = national.rows(&guess).map(|row| row.values).collect();
    let flat_rows: Vec<_> = flat.rows(&flat_guess).map(|row| row.values).collect();
    assert_eq!(rows, flat_rows);
    assert_eq!(rows.len(), 31);
    assert_eq!(rows.iter().filter(|row| row.contains_key(field::OFFICIAL_ON)).count(), 29);
    assert_eq!(rows.iter().filter(|row| row[field::STATUS] == "Miễn sinh hoạt").count(), 3);
    assert_eq!(rows.iter().filter(|row| row[field::STATUS] == "Sinh hoạt tạm thời nơi khác").count(), 1);
    let mut ids: Vec<_> = rows.iter().map(|row| row[field::PERSONAL_ID].clone()).collect();
    ids.sort();
    ids.dedup();
    assert!(ids.len() == 31 && ids.iter().all(|id| id.len() == 12));
}

#[test]
fn lists_are_known_by_their_columns() {
    let table = [
        ("read-ds-dangvien.xlsx", Layout::MemberExport, 1, 8),
        ("read-trich-ngang.xlsx", Layout::Extract, 4, 13),
        ("read-two-header-rows.xlsx", Layout::Free, 1, 8),
        ("warned-no-header.xlsx", Layout::Unknown, 1, 0),
    ];
    for (name, layout, first, mapped) in table {
        let guess = open(name).guess();
        let columns = guess.mapping.columns.iter().filter(|column| column.field.is_some()).count();
        assert_eq!((guess.layout, guess.header.first, columns), (layout, first, mapped), "{name}");
    }
}

#[test]
fn two_header_rows_join_and_a_row_of_column_numbers_is_passed_over() {
    let guess = open("read-two-header-rows.xlsx").guess();
    assert_eq!((guess.header.count, guess.data_start), (2, 4));
    let headers: Vec<_> =
        guess.mapping.columns.iter().map(|c| (c.header.as_str(), c.field.unwrap())).collect();
    assert_eq!(
        headers[3..7],
        [
            ("Quê quán – Tỉnh", field::HOME_PROVINCE),
            ("Quê quán – Địa chỉ chi tiết", field::HOME_DETAIL),
            ("Vào Đảng – Dự bị", field::ADMITTED_ON),
            ("Vào Đảng – Chính thức", field::OFFICIAL_ON),
        ]
    );
}

#[test]
fn a_hidden_sheet_is_listed_and_not_chosen() {
    let workbook = open("read-hidden-sheet.xlsx");
    let sheets: Vec<_> = workbook.sheets().iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(sheets, [("TINH", true), ("Danh sách", false)]);
    assert_eq!(workbook.guess().sheet, 1);
    let hidden = workbook.guess_sheet(0).unwrap();
    assert_eq!(hidden.findings[0].code, "hidden_sheet");
}

#[test]
fn a_column_twice_is_proposed_twice_and_taken_once() {
    let guess = open("warned-duplicate-column.xlsx").guess();
    let born: Vec<_> = guess
        .mapping
        .columns
        .iter()
        .map(|c| (c.field, c.duplicate_of))
        .filter(|pair| *pair != (None, None))
        .collect();
    assert_eq!(born[1], (Some(field::BORN), None));
    assert_eq!(born[5], (None, Some(field::BORN)));
}

#[test]
fn headings_totals_and_signatures_are_reported_and_not_read_as_people() {
    let workbook = open("read-signatures.xlsx");
    let lines: Vec<_> = workbook.rows(&workbook.guess()).map(|row| (row.number, row.skipped)).collect();
    assert_eq!(
        lines,
        [
            (2, Some(SkipReason::ClosingLine)),
            (3, None),
            (4, None),
            (5, Some(SkipReason::ClosingLine)),
            (7, Some(SkipReason::ClosingLine)),
            (8, Some(SkipReason::BelowTable)),
        ]
    );
}

#[test]
fn a_date_cell_gives_no_more_than_it_shows() {
    let workbook = open("read-real-dates.xlsx");
    let born: Vec<_> =
        workbook.rows(&workbook.guess()).map(|row| row.values[field::BORN].to_string()).collect();
    assert_eq!(born, ["12/03/1965", "03/1965", "1965"]);
}

#[test]
fn an_old_font_is_named_with_sheet_cell_and_sample() {
    let error = Workbook::open_path(&folder().join("refused-tcvn3.xlsx")).unwrap_err();
    assert_eq!(error.to_string(), "cell A1 of sheet Sheet1 is typed in TCVN3 (ABC): Hä vµ tªn");
    let error = Workbook::open_path(&folder().join("refused-vni.csv")).unwrap_err();
    assert_eq!(error.to_string(), "cell A1 of sheet refused-vni is typed in VNI: Hoï vaø teân");
}
