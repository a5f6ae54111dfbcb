//! Names typed all in capitals, as the national workbook asks, or all in small letters.

use sochibo_domain::text::title_case_name;

/// The name in title case, if it is written in one case throughout: `NGUYỄN VĂN AN` → `Nguyễn Văn An`,
/// `H'HEN NIÊ` → `H'Hen Niê`. A name in mixed case is somebody's choice and stays.
pub(super) fn recased(name: &str) -> Option<String> {
    let letters = || name.chars().filter(|character| character.is_alphabetic());
    let one_case = letters().all(char::is_uppercase) || letters().all(char::is_lowercase);
    if !one_case || letters().count() < 2 {
        return None;
    }
    Some(title_case_name(name)).filter(|cased| cased != name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_one_case_get_title_case() {
        let table = [
            ("NGUYỄN VĂN AN", Some("Nguyễn Văn An")),
            ("ĐẶNG THỊ ƯỚC", Some("Đặng Thị Ước")),
            ("nguyễn thị ánh", Some("Nguyễn Thị Ánh")),
            ("H'HEN NIÊ", Some("H'Hen Niê")),
            ("Y BHÔK ÊBAN", Some("Y Bhôk Êban")),
            ("TÔN NỮ-HOÀNG ANH", Some("Tôn Nữ-Hoàng Anh")),
            ("Nguyễn Văn An", None),
            ("Lê QUANG Huy", None),
            ("Y", None),
            ("123", None),
        ];
        for (name, expected) in table {
            assert_eq!(recased(name).as_deref(), expected, "{name}");
        }
    }
}
