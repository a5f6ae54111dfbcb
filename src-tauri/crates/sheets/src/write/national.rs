//! The national workbook of member data ("File nhập liệu 4.0"): groups in rows 6 and 7, data from row 8.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DataValidation, Format, Worksheet, XlsxError};

use super::table::{header_format, new_workbook, text_format, write_error, write_text};
use crate::error::SheetError;
use crate::field::{self, FieldKey};

/// Content of a national workbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct National {
    /// The organisation named above the table.
    pub org: String,
    /// Rows by field; the running number is added.
    pub rows: Vec<BTreeMap<FieldKey, String>>,
}

/// Upper header, lower header, field, width in characters.
const COLUMNS: [(&str, &str, FieldKey, f64); 31] = [
    ("STT", "", field::ROW_NO, 6.0),
    ("ID", "", field::EXT_ID, 12.0),
    ("Họ và tên *", "", field::FULL_NAME, 26.0),
    ("Tên gọi khác", "", field::OTHER_NAME, 16.0),
    ("Giới tính *", "", field::GENDER, 9.0),
    ("Sinh ngày * (dd/mm/yyyy)", "", field::BORN, 13.0),
    ("Dân tộc *", "", field::ETHNICITY, 11.0),
    ("Tôn giáo *", "", field::RELIGION, 11.0),
    ("Số định danh cá nhân *", "", field::PERSONAL_ID, 16.0),
    ("Số thẻ Đảng * (12 số theo HD38-HD/BTCTW)", "", field::CARD_NO, 16.0),
    ("Nơi cấp thẻ Đảng", "", field::CARD_PLACE, 22.0),
    ("Ngày cấp thẻ Đảng (dd/mm/yyyy)", "", field::CARD_DATE, 13.0),
    ("Số thẻ Đảng theo quyết định 85", "", field::OLD_CARD_NO, 14.0),
    ("Tổ chức Đảng đang sinh hoạt * (không sửa)", "", field::ORG, 28.0),
    ("Nơi đăng ký khai sinh", "Quốc gia *", field::BIRTH_COUNTRY, 12.0),
    ("Nơi đăng ký khai sinh", "Tỉnh *", field::BIRTH_PROVINCE, 16.0),
    ("Nơi đăng ký khai sinh", "Địa chỉ chi tiết *", field::BIRTH_DETAIL, 28.0),
    ("Quê quán (theo mô hình 2 cấp)", "Quốc gia *", field::HOME_COUNTRY, 12.0),
    ("Quê quán (theo mô hình 2 cấp)", "Tỉnh *", field::HOME_PROVINCE, 16.0),
    ("Quê quán (theo mô hình 2 cấp)", "Địa chỉ chi tiết *", field::HOME_DETAIL, 28.0),
    ("Thường trú (theo mô hình 2 cấp)", "Quốc gia *", field::RESIDENCE_COUNTRY, 12.0),
    ("Thường trú (theo mô hình 2 cấp)", "Tỉnh *", field::RESIDENCE_PROVINCE, 16.0),
    ("Thường trú (theo mô hình 2 cấp)", "Địa chỉ chi tiết *", field::RESIDENCE_DETAIL, 28.0),
    ("Ngày vào Đảng * (dd/mm/yyyy)", "", field::ADMITTED_ON, 13.0),
    ("Ngày vào Đảng chính thức *", "", field::OFFICIAL_ON, 13.0),
    ("Số CMND cũ (nếu có)", "", field::OLD_ID, 13.0),
    ("Trạng thái hoạt động *", "", field::STATUS, 20.0),
    ("Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng", "", field::STATUS_DATE, 15.0),
    ("Đề nghị xóa (Có / để trống)", "", field::DELETE_REQUEST, 12.0),
    ("Kết quả kiểm tra", "", field::CHECK_RESULT, 14.0),
    ("Chi tiết lỗi", "", field::CHECK_DETAIL, 20.0),
];

/// Rows of the header and of the first data, from 0.
const UPPER: u32 = 5;
const LOWER: u32 = 6;
const DATA: u32 = 7;
/// Rows of a blank workbook in which choices are offered.
const OFFERED_ROWS: u32 = 1_000;

/// Values met in column `Trạng thái hoạt động`; the official list is not known, so others are allowed.
const STATUSES: [&str; 7] = [
    "Đang sinh hoạt Đảng",
    "Miễn sinh hoạt",
    "Đình chỉ sinh hoạt",
    "Gián đoạn sinh hoạt",
    "Đã chuyển sinh hoạt",
    "Từ trần",
    "Rời khỏi Đảng",
];

/// A national workbook without rows, for filling in.
///
/// # Errors
/// [`SheetError::Write`] when the writer fails.
pub fn blank_national_template(org: &str) -> Result<Vec<u8>, SheetError> {
    write_national(&National { org: org.to_owned(), rows: Vec::new() })
}

/// Writes members in the shape of the national workbook.
///
/// # Errors
/// [`SheetError::Write`] when a limit of the format is exceeded.
pub fn write_national(content: &National) -> Result<Vec<u8>, SheetError> {
    let mut workbook = new_workbook();
    fill(workbook.add_worksheet(), content).map_err(write_error)?;
    workbook.save_to_buffer().map_err(write_error)
}

fn fill(sheet: &mut Worksheet, content: &National) -> Result<(), XlsxError> {
    sheet.set_name("DANH SACH DANG VIEN")?;
    let title = Format::new().set_bold().set_font_size(14);
    sheet.write_string_with_format(0, 2, "DANH SÁCH ĐẢNG VIÊN", &title)?;
    sheet.write_string(1, 2, format!("Tổ chức Đảng: {}", content.org))?;
    sheet.write_string(
        2,
        2,
        "Các cột có dấu * phải có. Ngày ghi dd/mm/yyyy. Số định danh và số thẻ đủ 12 chữ số.",
    )?;
    header(sheet)?;
    let body = text_format();
    for (values, index) in content.rows.iter().zip(0_u32..) {
        for ((_, _, key, _), column) in COLUMNS.iter().zip(0_u16..) {
            let number = (index + 1).to_string();
            let text = if *key == field::ROW_NO { Some(&number) } else { values.get(key) };
            write_text(sheet, DATA + index, column, text.map_or("", String::as_str), &body)?;
        }
    }
    let last = DATA + u32::try_from(content.rows.len()).unwrap_or(0).max(OFFERED_ROWS);
    offer(sheet, field::GENDER, last, &["Nam", "Nữ"])?;
    offer(sheet, field::STATUS, last, &STATUSES)?;
    sheet.set_freeze_panes(DATA, 3)?;
    sheet.set_repeat_rows(UPPER, LOWER)?;
    sheet.set_landscape();
    sheet.set_paper_size(8);
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

fn header(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let format = header_format();
    let body = text_format();
    for ((upper, lower, _, width), column) in COLUMNS.iter().zip(0_u16..) {
        sheet.set_column_width(column, *width)?;
        sheet.set_column_format(column, &body)?;
        if lower.is_empty() {
            sheet.merge_range(UPPER, column, LOWER, column, upper, &format)?;
            continue;
        }
        if *lower == "Quốc gia *" {
            sheet.merge_range(UPPER, column, UPPER, column + 2, upper, &format)?;
        }
        sheet.write_string_with_format(LOWER, column, *lower, &format)?;
    }
    sheet.set_row_height(UPPER, 32)?;
    sheet.set_row_height(LOWER, 32)?;
    Ok(())
}

/// Offers values for a column without forbidding others.
fn offer(sheet: &mut Worksheet, key: FieldKey, last: u32, values: &[&str]) -> Result<(), XlsxError> {
    let Some(column) = COLUMNS.iter().position(|(_, _, field, _)| *field == key) else { return Ok(()) };
    let column = u16::try_from(column).unwrap_or(0);
    let choice = DataValidation::new().allow_list_strings(values)?.show_error_message(false);
    sheet.add_data_validation(DATA, column, last, column, &choice)?;
    Ok(())
}
