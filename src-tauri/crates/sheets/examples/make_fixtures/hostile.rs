//! Files that are refused, and files that are read with something to say about them.

use encoding_rs::WINDOWS_1252;

use crate::ole::{compound_file, compound_file_with};
use crate::readable::{FIRST, HEADER, archive, one_member, sheet};
use crate::{Failure, Folder};

/// A list as typed in the font `.VnTime`.
const TCVN3: &str = "Hä vµ tªn;Sinh ngµy;Quª qu¸n\r\nNguyÔn V¨n Thµnh;12/03/1965;Hµ Néi\r\n\
    §ç ThÞ Hoa;20/08/1970;Nam §Þnh\r\nPh¹m V¨n Dòng;05/11/1958;Th¸i B×nh\r\n";
/// The same list as typed in a font `VNI-Times`.
const VNI: &str = "Hoï vaø teân;Sinh ngaøy;Queâ quaùn\r\nNguyeãn Vaên Thaønh;12/03/1965;Haø Noäi\r\n\
    Ñoã Thò Hoa;20/08/1970;Nam Ñònh\r\nPhaïm Vaên Duõng;05/11/1958;Thaùi Bình\r\n";

/// The first records of an .xls with a password: a workbook begins, and what follows is RC4.
const LOCKED_BIFF: &[u8] = &[
    0x09, 0x08, 16, 0, 0, 6, 5, 0, 0x54, 0x38, 0xCD, 0x07, 0xC1, 0xC0, 1, 0, 6, 7, 0, 0, // BOF, BIFF8
    0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0, // FILEPASS
];
/// What the manifest of a document with a password says about its content.
const LOCKED_MANIFEST: &str = r#"<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">
  <manifest:encryption-data manifest:checksum-type="SHA256/1K"/>
 </manifest:file-entry>
</manifest:manifest>"#;

pub(super) fn write(folder: &Folder) -> Result<(), Failure> {
    refused(folder)?;
    warned(folder)
}

fn refused(folder: &Folder) -> Result<(), Failure> {
    let whole = one_member(|_| Ok(()))?;
    folder
        .write("refused-not-a-workbook.xlsx", b"Kinh gui dong chi bi thu, day khong phai la bang tinh.\n")?;
    folder
        .write("refused-not-a-workbook.csv", &[0, 159, 146, 150, 0, 1, 2, 3, 0, 0, 7, 200, 13, 0, 10, 0])?;
    folder.write("refused-empty-file.xlsx", b"")?;
    folder.write("refused-no-cells.xlsx", &sheet(&[])?)?;
    folder.write("refused-password.xlsx", &compound_file(&["EncryptionInfo", "EncryptedPackage"]))?;
    folder.write("refused-password.xls", &compound_file_with(&[("Workbook", LOCKED_BIFF)]))?;
    folder.write(
        "refused-password.ods",
        &archive(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", LOCKED_MANIFEST.as_bytes()),
            ("content.xml", &[0x9B, 0x11, 0x5E, 0xC0]),
        ])?,
    )?;
    folder.write("refused-truncated.xlsx", whole.get(..whole.len() / 2).unwrap_or_default())?;
    let streams = compound_file(&["Workbook"]);
    folder.write("refused-truncated-streams.xls", streams.get(..3_000).unwrap_or_default())?;
    folder.write("refused-unsupported.doc", &compound_file(&["WordDocument"]))?;
    folder.write("refused-unsupported.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n")?;
    folder.write("refused-unsupported.docx", &archive(&[("word/document.xml", b"<w:document/>")])?)?;
    folder.write(
        "refused-unsupported-web-page.xls",
        b"<html><body><table><tr><td>STT</td></tr></table></body></html>",
    )?;
    folder.write("refused-damaged.xlsx", &archive(&[("xl/workbook.xml", b"<workbook><sheets><sheet")])?)?;
    folder.write(
        "refused-unclosed-quote.csv",
        "Họ và tên,Ngày sinh\n\"Nguyễn Văn Thành,12/03/1965\n".as_bytes(),
    )?;
    let zeros = vec![b' '; 65 * 1024 * 1024];
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &zeros)])?;
    folder.write("refused-unpacks-too-large.xlsx", &bomb)?;
    folder.write("refused-tcvn3.csv", &WINDOWS_1252.encode(TCVN3).0)?;
    folder.write("refused-vni.csv", &WINDOWS_1252.encode(VNI).0)?;
    folder.write("refused-tcvn3.xlsx", &sheet(&rows(TCVN3))?)?;
    folder.write("refused-vni-in-unicode.csv", VNI.as_bytes())
}

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines().map(|line| line.split(';').collect()).collect()
}

fn warned(folder: &Folder) -> Result<(), Failure> {
    let long = "rất dài ".repeat(1_250);
    let cells: [(&str, u16, &str); 4] = [
        ("warned-too-long.xlsx", 3, &long),
        ("warned-unusual-character.xlsx", 0, "Nguyễn Văn Thành 😀"),
        ("warned-legacy-font.xlsx", 0, "NguyÔn V¨n Thµnh"),
        ("warned-id-lost-digits.xlsx", 2, "1.06501E+11"),
    ];
    for (name, column, text) in cells {
        folder.write(name, &one_member(|sheet| sheet.write_string(1, column, text).map(|_| ()))?)?;
    }
    folder.write(
        "warned-id-padded.xlsx",
        &one_member(|sheet| sheet.write_number(1, 2, 1_065_000_101).map(|_| ()))?,
    )?;
    folder.write(
        "warned-date-from-number.xlsx",
        &one_member(|sheet| sheet.write_number(1, 1, 23_813).map(|_| ()))?,
    )?;
    let formula = rust_xlsxwriter::Formula::new("NA()").set_result("#N/A");
    folder.write(
        "warned-formula-error.xlsx",
        &one_member(|sheet| sheet.write_formula(1, 1, formula).map(|_| ()))?,
    )?;
    let twice = [[HEADER.as_slice(), &["Ngày sinh"]].concat(), [FIRST.as_slice(), &["13/03/1965"]].concat()];
    folder.write("warned-duplicate-column.xlsx", &sheet(&twice)?)?;
    folder.write("warned-no-header.xlsx", &sheet(&[FIRST.to_vec(), FIRST.to_vec()])?)?;
    let nameless =
        [HEADER.get(1..).unwrap_or_default().to_vec(), FIRST.get(1..).unwrap_or_default().to_vec()];
    folder.write("warned-no-name-column.xlsx", &sheet(&nameless)?)
}
