//! What is too much is refused before it costs anything.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::fs::File;

use proptest::prelude::*;
use sochibo_sheets::{MAX_FILE_BYTES, SheetError, Workbook, field};

#[test]
fn a_file_of_more_than_200_mb_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.xlsx");
    File::create(&path).unwrap().set_len(MAX_FILE_BYTES + 1).unwrap();
    let error = Workbook::open_path(&path).unwrap_err();
    assert!(matches!(error, SheetError::TooLarge { bytes, limit } if bytes == limit + 1));
}

#[test]
fn a_part_that_is_larger_than_it_says_stops_the_reading() {
    let mut writer = rust_xlsxwriter::Workbook::new();
    writer.add_worksheet().write_string(0, 0, "Họ và tên").unwrap();
    let mut bytes = writer.save_to_buffer().unwrap();
    for (mark, size) in [(b"PK\x01\x02", 24), (b"PK\x03\x04", 22)] {
        let entries: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..*at + 4] == *mark).collect();
        for entry in entries {
            bytes[entry + size..entry + size + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
    }
    let error = Workbook::open(bytes, "a.xlsx").unwrap_err();
    assert_eq!(error.code(), "sheet_damaged", "{error}");
}

#[test]
fn a_missing_file_names_its_path() {
    let error = Workbook::open_path("no/such/list.xlsx".as_ref()).unwrap_err();
    assert!(
        matches!(error, SheetError::Io { operation: "look at", ref path, .. } if path.ends_with("list.xlsx"))
    );
}

#[test]
fn cells_far_to_the_right_are_left_out_and_said_so() {
    let mut writer = rust_xlsxwriter::Workbook::new();
    let sheet = writer.add_worksheet();
    sheet.write_string(0, 0, "Họ và tên").unwrap();
    sheet.write_string(0, 1, "Ngày sinh").unwrap();
    sheet.write_string(1, 0, "Lê An").unwrap();
    sheet.write_string(1_048_575, 16_383, "x").unwrap();
    let workbook = Workbook::open(writer.save_to_buffer().unwrap(), "a.xlsx").unwrap();
    let guess = workbook.guess();
    assert_eq!(
        guess.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
        ["columns_beyond_limit"]
    );
    assert_eq!(workbook.rows(&guess).count(), 1);
}

/// A name in the letters of Vietnamese; a range of code points would take in Greek capitals and signs that are no letters.
const NAME: &str = "[A-ZĐ][aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ]{1,8} \
    [A-ZĐ][aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ]{1,8}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), start in 0..4_usize) {
        let starts: [&[u8]; 4] = [b"", b"PK\x03\x04", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], b"\xEF\xBB\xBF"];
        let bytes = [starts[start], &bytes].concat();
        for name in ["a.xlsx", "a.csv"] {
            if let Ok(workbook) = Workbook::open(bytes.clone(), name) {
                let _ = workbook.rows(&workbook.guess()).count();
            }
        }
    }

    #[test]
    fn any_text_table_gives_back_its_names(names in proptest::collection::vec(NAME, 1..20)) {
        let names: Vec<String> = names.iter().map(|name| sochibo_domain::text::clean(name)).collect();
        let mut text = "Họ và tên;Ngày sinh\n".to_owned();
        for name in &names {
            text += &format!("\"{name}\";1960\n");
        }
        if let Ok(workbook) = Workbook::open(text.into_bytes(), "a.csv") {
            let read: Vec<String> =
                workbook.rows(&workbook.guess()).map(|row| row.values[field::FULL_NAME].to_string()).collect();
            prop_assert_eq!(read, names);
        }
    }
}
