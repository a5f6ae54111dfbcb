//! The fields a column can mean. Keys follow the national workbook of member data ("File nhập liệu 4.0").

/// Name of a field, one of the constants of this module.
pub type FieldKey = &'static str;

/// How the text of a field is normalised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A person's name: capitals become a name in title case.
    Name,
    /// Free text.
    Text,
    /// A whole or partial date.
    Date,
    /// Digits; a number cell that lost its zeros is filled up to `digits`, if it still has at least `at_least`.
    Digits {
        /// Full length.
        digits: usize,
        /// Fewer digits than this are left alone: they are another kind of number.
        at_least: usize,
    },
    /// Known, and of no use to an import: row numbers, results of somebody else's checks.
    Ignored,
}

/// One field with the label it has on screens and in written workbooks.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key.
    pub key: FieldKey,
    /// Its Vietnamese label.
    pub label: &'static str,
    /// How it is normalised.
    pub kind: FieldKind,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $constant:ident = $key:literal, $label:literal, $kind:expr;)*) => {
        $($(#[$doc])* pub const $constant: FieldKey = $key;)*
        /// Every field, in the order of the national workbook, then those of other lists.
        pub const FIELDS: &[Field] = &[$(Field { key: $key, label: $label, kind: $kind }),*];
    };
}

use FieldKind::{Date, Digits, Ignored, Name, Text};

fields! {
    /// Running number.
    ROW_NO = "row_no", "STT", Ignored;
    /// Identifier given by the national software; never edited.
    EXT_ID = "ext_id", "ID", Text;
    /// Full name.
    FULL_NAME = "full_name", "Họ và tên", Name;
    /// Other name.
    OTHER_NAME = "other_name", "Tên gọi khác", Name;
    /// Sex.
    GENDER = "gender", "Giới tính", Text;
    /// Date of birth; partial dates occur.
    BORN = "born", "Sinh ngày", Date;
    /// Ethnic group.
    ETHNICITY = "ethnicity", "Dân tộc", Text;
    /// Religion.
    RELIGION = "religion", "Tôn giáo", Text;
    /// Personal identification number, 12 digits.
    PERSONAL_ID = "personal_id", "Số định danh cá nhân", Digits { digits: 12, at_least: 10 };
    /// Number of the Party card, 12 digits since HD 38-HD/BTCTW.
    CARD_NO = "card_no", "Số thẻ Đảng", Digits { digits: 12, at_least: 10 };
    /// Where the card was issued.
    CARD_PLACE = "card_place", "Nơi cấp thẻ Đảng", Text;
    /// When the card was issued.
    CARD_DATE = "card_date", "Ngày cấp thẻ Đảng", Date;
    /// Card number of the time of QĐ 85-QĐ/TW, 8 digits.
    OLD_CARD_NO = "old_card_no", "Số thẻ Đảng theo quyết định 85", Digits { digits: 8, at_least: 7 };
    /// Organisation in which the member is active.
    ORG = "org", "Tổ chức Đảng đang sinh hoạt", Text;
    /// Registration of birth: country.
    BIRTH_COUNTRY = "birth_country", "Nơi đăng ký khai sinh – Quốc gia", Text;
    /// Registration of birth: province.
    BIRTH_PROVINCE = "birth_province", "Nơi đăng ký khai sinh – Tỉnh", Text;
    /// Registration of birth: address.
    BIRTH_DETAIL = "birth_detail", "Nơi đăng ký khai sinh – Địa chỉ chi tiết", Text;
    /// Home place: country.
    HOME_COUNTRY = "home_country", "Quê quán – Quốc gia", Text;
    /// Home place: province.
    HOME_PROVINCE = "home_province", "Quê quán – Tỉnh", Text;
    /// Home place: address.
    HOME_DETAIL = "home_detail", "Quê quán – Địa chỉ chi tiết", Text;
    /// Residence: country.
    RESIDENCE_COUNTRY = "residence_country", "Thường trú – Quốc gia", Text;
    /// Residence: province.
    RESIDENCE_PROVINCE = "residence_province", "Thường trú – Tỉnh", Text;
    /// Residence: address.
    RESIDENCE_DETAIL = "residence_detail", "Thường trú – Địa chỉ chi tiết", Text;
    /// Day of the admission ceremony.
    ADMITTED_ON = "admitted_on", "Ngày vào Đảng", Date;
    /// Day of becoming an official member.
    OFFICIAL_ON = "official_on", "Ngày vào Đảng chính thức", Date;
    /// Number of the old identity card, 9 digits.
    OLD_ID = "old_id", "Số CMND cũ", Digits { digits: 9, at_least: 8 };
    /// Status as the list words it.
    STATUS = "status", "Trạng thái hoạt động", Text;
    /// Day of leaving, death or exemption.
    STATUS_DATE = "status_date", "Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng", Date;
    /// Request to delete, for the national software only.
    DELETE_REQUEST = "delete_request", "Đề nghị xóa", Ignored;
    /// Result of the national software's check.
    CHECK_RESULT = "check_result", "Kết quả kiểm tra", Ignored;
    /// Details of the national software's check.
    CHECK_DETAIL = "check_detail", "Chi tiết lỗi", Ignored;
    /// Telephone number.
    PHONE = "phone", "Số điện thoại", Digits { digits: 10, at_least: 9 };
    /// Occupation.
    OCCUPATION = "occupation", "Nghề nghiệp", Text;
    /// Post held.
    POST = "post", "Chức vụ", Text;
    /// Military rank.
    RANK = "rank", "Cấp bậc", Text;
    /// When military service began.
    ENLISTED_ON = "enlisted_on", "Nhập ngũ", Date;
    /// Whom to tell in an emergency.
    EMERGENCY_CONTACT = "emergency_contact", "Báo tin cho ai", Text;
    /// Cell of the place of residence.
    RESIDENCE_ORG = "residence_org", "Chi bộ nơi cư trú", Text;
    /// Schooling.
    EDUCATION = "education", "Trình độ", Text;
    /// Level of political theory.
    POLITICAL_THEORY = "political_theory", "Lý luận chính trị", Text;
    /// Remark.
    NOTE = "note", "Ghi chú", Text;
}

/// The field with this key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}
