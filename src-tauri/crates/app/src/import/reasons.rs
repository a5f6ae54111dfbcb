//! Reasons in Vietnamese for the workbook of refused rows: it leaves the app, where no catalogue can follow.

/// What is wrong with a value.
pub(super) fn vietnamese(code: &str) -> &'static str {
    match code {
        "required" => "còn thiếu",
        "too_long" => "quá dài",
        "name_characters" => "có ký tự không dùng trong họ tên",
        "id_digits" => "sai số chữ số",
        "gender_unknown" => "không phải Nam hoặc Nữ",
        "date_shape" => "không phải ngày, viết dd/mm/yyyy",
        "date_no_such_day" => "không có ngày này",
        "date_year" => "năm không hợp lý",
        "date_partial" => "cần đủ ngày, tháng, năm",
        "formula_error" => "công thức bị lỗi",
        "legacy_font" => "gõ bằng bảng mã cũ (TCVN3 hoặc VNI), hãy chuyển sang Unicode",
        "unusual_character" => "có ký tự lạ",
        "id_lost_digits" => "số bị Excel làm tròn, hãy định dạng cột là Văn bản rồi gõ lại",
        "row_twice" => "trùng với dòng trước trong tệp",
        "card_of_another" => "số thẻ này đã ghi cho người khác trong sổ",
        "official_before_admitted" => "ngày chính thức trước ngày vào Đảng",
        _ => "cần xem lại",
    }
}
