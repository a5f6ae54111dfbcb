//! Vietnamese without diacritics, as names of files are written: capitals stay.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Letters without their marks, figures and hyphens; everything else parts words.
pub fn plain(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for letter in text.chars() {
        decompose_canonical(letter, |part| match part {
            'đ' => bare.push('d'),
            'Đ' => bare.push('D'),
            part if is_combining_mark(part) => {}
            part if part.is_ascii_alphanumeric() || part == '-' => bare.push(part),
            _ => bare.push(' '),
        });
    }
    let words: Vec<&str> =
        bare.split_whitespace().filter(|word| word.bytes().any(|byte| byte != b'-')).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_capitals_stay() {
        for (text, expected) in [
            ("Nguyễn Đình Đức", "Nguyen Dinh Duc"),
            ("Lý lịch của người xin vào Đảng", "Ly lich cua nguoi xin vao Dang"),
            ("chính trị - xã hội", "chinh tri xa hoi"),
            ("Mẫu 2-KNĐ (viết tay)", "Mau 2-KND viet tay"),
            ("a\u{301}o\u{302}\u{301}", "ao"),
            ("../..\\", ""),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
