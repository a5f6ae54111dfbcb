//! Files that are read: other lists, other encodings, other shapes. The first person is always Nguyễn Văn Thành.

use std::io::{Cursor, Write};

use encoding_rs::WINDOWS_1258;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};
use unicode_normalization::UnicodeNormalization;
use zip::write::SimpleFileOptions;

use crate::{Failure, Folder};

pub(super) const HEADER: [&str; 5] = ["Họ và tên", "Ngày sinh", "Số CCCD", "Giới tính", "Ngày vào Đảng"];
pub(super) const FIRST: [&str; 5] = ["Nguyễn Văn Thành", "12/03/1965", "001065000101", "Nam", "03/02/1990"];
const SECOND: [&str; 5] = ["Đỗ Thị Hoa", "20/08/1970", "001170000102", "Nữ", "02/09/1999"];
const PLAIN: [[&str; 5]; 3] = [HEADER, FIRST, SECOND];

pub(super) fn write(folder: &Folder) -> Result<(), Failure> {
    encodings(folder)?;
    exports(folder)?;
    folder.write("read-hidden-sheet.xlsx", &hidden_sheet()?)?;
    folder.write("read-real-dates.xlsx", &real_dates()?)?;
    folder.write("read-signatures.xlsx", &sheet(&with_signatures())?)?;
    folder.write("read-members.ods", &ods()?)
}

fn encodings(folder: &Folder) -> Result<(), Failure> {
    let semicolons = separated(";");
    folder.write("read-semicolons.csv", semicolons.as_bytes())?;
    folder.write("read-tabs.txt", separated("\t").as_bytes())?;
    folder.write("read-nfd.csv", semicolons.nfd().collect::<String>().as_bytes())?;
    let utf16: Vec<u8> = separated("\t").encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("read-utf16.csv", &[&[0xFF, 0xFE], utf16.as_slice()].concat())?;
    folder.write("read-windows-1258.csv", &windows_1258(&semicolons))
}

fn separated(separator: &str) -> String {
    PLAIN.iter().map(|row| row.join(separator) + "\r\n").collect()
}

/// Letters with circumflex, breve or horn are signs of their own; the tone follows as a sign.
fn windows_1258(text: &str) -> Vec<u8> {
    let is_tone = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let split: String = text
        .chars()
        .flat_map(|letter| {
            let parts: String = std::iter::once(letter).nfd().collect();
            let base: String = parts.chars().filter(|c| !is_tone(*c)).nfc().collect();
            let tones: String = parts.chars().filter(|c| is_tone(*c)).collect();
            (base + &tones).chars().collect::<Vec<_>>()
        })
        .collect();
    WINDOWS_1258.encode(&split).0.into_owned()
}

fn exports(folder: &Folder) -> Result<(), Failure> {
    let export = [
        "Họ và tên",
        "Số thẻ Đảng viên",
        "Số CCCD",
        "Ngày sinh",
        "Ngày kết nạp",
        "Chi bộ đang sinh hoạt",
        "Chi bộ nơi cư trú",
        "Trạng thái",
    ];
    let member = [
        "Nguyễn Văn Thành",
        "001202600001",
        "001065000101",
        "12/03/1965",
        "03/02/1990",
        "Chi bộ Tổ dân phố 5",
        "Chi bộ Tổ dân phố 5",
        "Đang sinh hoạt Đảng",
    ];
    folder.write("read-ds-dangvien.xlsx", &sheet(&[export.to_vec(), member.to_vec()])?)?;
    let extract = [
        "STT",
        "Họ và tên",
        "Năm sinh",
        "CCCD",
        "Cấp bậc",
        "Chức vụ",
        "Nhập ngũ",
        "Ngày vào Đảng",
        "SĐT",
        "Báo tin cho ai",
        "Quê quán",
        "Nơi ở, cự ly",
        "Ghi chú",
    ];
    let soldier = [
        "1",
        "Nguyễn Văn Thành",
        "1995",
        "001095000101",
        "Thượng úy",
        "Đại đội trưởng",
        "09/2013",
        "19/05/2016",
        "0912000101",
        "Vợ: Lê Thị Bình",
        "Nam Định",
        "Hà Nội, 12 km",
        "",
    ];
    let rows =
        [vec![], vec!["", "DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN"], vec![], extract.to_vec(), soldier.to_vec()];
    folder.write("read-trich-ngang.xlsx", &sheet(&rows)?)?;
    let upper = vec!["STT", "Họ và tên", "Sinh ngày", "Quê quán", "", "Vào Đảng", "", "Ghi chú"];
    let lower = vec!["", "", "", "Tỉnh", "Địa chỉ chi tiết", "Dự bị", "Chính thức", ""];
    let numbers = vec!["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"];
    let person =
        vec!["1", "Nguyễn Văn Thành", "12-3-1965", "Hà Nội", "Thôn 2", "03.02.1990", "03.02.1991", ""];
    folder.write("read-two-header-rows.xlsx", &sheet(&[upper, lower, numbers, person])?)
}

fn with_signatures() -> Vec<Vec<&'static str>> {
    let mut rows: Vec<Vec<&str>> = PLAIN.iter().map(|row| row.to_vec()).collect();
    rows.insert(1, vec!["I. Đảng viên chính thức"]);
    rows.push(vec!["Tổng cộng: 2 đảng viên"]);
    rows.push(vec![]);
    rows.push(vec!["", "", "", "T/M CHI BỘ"]);
    rows.push(vec!["Phạm Văn Dũng"]);
    rows
}

fn workbook() -> Result<Workbook, Failure> {
    let mut workbook = Workbook::new();
    let fixed = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&fixed));
    Ok(workbook)
}

/// A workbook of one sheet with these texts.
pub(super) fn sheet(rows: &[Vec<&str>]) -> Result<Vec<u8>, Failure> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, *cell)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// A workbook of the plain header and one row, changed by `change`.
pub(super) fn one_member(
    change: impl FnOnce(&mut rust_xlsxwriter::Worksheet) -> Result<(), rust_xlsxwriter::XlsxError>,
) -> Result<Vec<u8>, Failure> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip([HEADER, FIRST]) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell)?;
        }
    }
    change(sheet)?;
    Ok(workbook.save_to_buffer()?)
}

fn hidden_sheet() -> Result<Vec<u8>, Failure> {
    let mut workbook = workbook()?;
    for (name, hidden) in [("TINH", true), ("Danh sách", false)] {
        let sheet = workbook.add_worksheet().set_name(name)?.set_hidden(hidden);
        for (row, cells) in (0..).zip(PLAIN) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, if hidden && row == 1 { "Không đọc" } else { cell })?;
            }
        }
        if !hidden {
            sheet.set_active(true);
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// Date cells: a day, a month (`mm/yyyy`), a year (`yyyy`).
fn real_dates() -> Result<Vec<u8>, Failure> {
    one_member(|sheet| {
        let rows = [(1, "dd/mm/yyyy"), (2, "mm/yyyy"), (3, "yyyy")];
        for (row, format) in rows {
            let born = ExcelDateTime::from_ymd(1965, 3, 12)?;
            sheet.write_string(row, 0, FIRST[0])?;
            sheet.write_datetime_with_format(row, 1, &born, &Format::new().set_num_format(format))?;
        }
        Ok(())
    })
}

fn ods() -> Result<Vec<u8>, Failure> {
    let mut rows = String::new();
    for row in PLAIN {
        rows.push_str("<table:table-row>");
        for cell in row {
            rows += &match cell {
                "12/03/1965" => date_cell("1965-03-12", cell),
                text => format!(
                    r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
                ),
            };
        }
        rows.push_str(r#"<table:table-cell table:number-columns-repeated="1019"/></table:table-row>"#);
    }
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Danh sách">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}

fn date_cell(iso: &str, shown: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="date" office:date-value="{iso}"><text:p>{shown}</text:p></table:table-cell>"#
    )
}

/// A zip file of these parts.
pub(super) fn archive(parts: &[(&str, &[u8])]) -> Result<Vec<u8>, Failure> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default())?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}
