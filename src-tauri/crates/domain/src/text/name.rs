//! Names of people: their parts, their capitals and their order.

use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use super::{clean, fold};

/// Vietnamese rules of ICU; capitals do not count, because imported lists write names in capitals.
static VIETNAMESE: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Secondary);
    Collator::try_new(locale!("vi").into(), options).ok()
});

/// The given name, the last word: `An` of `Nguyễn Văn An`.
pub fn given_name(full_name: &str) -> &str {
    full_name.split_whitespace().next_back().unwrap_or("")
}

/// `NGUYỄN VĂN AN` and `nguyễn văn an` as `Nguyễn Văn An`; letters after an apostrophe or hyphen are capitals too.
pub fn title_case_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut starts = true;
    for c in clean(name).chars() {
        if starts {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        starts = !c.is_alphanumeric();
    }
    out
}

/// Bytes that sort names the Vietnamese way: by given name, then middle name, then family name.
///
/// Comparing two keys byte by byte compares the names. Keys are an index, not data: they may differ between
/// versions of the collation tables.
pub fn name_sort_key(full_name: &str) -> Vec<u8> {
    let name = clean(full_name);
    let words: Vec<&str> = name.split(' ').collect();
    let (given, middle, family) = match words.as_slice() {
        [family, middle @ .., given] => (*given, middle.join(" "), *family),
        [given] => (*given, String::new(), ""),
        [] => ("", String::new(), ""),
    };
    let mut key = Vec::with_capacity(48);
    for part in [given, middle.as_str(), family] {
        append_key(part, &mut key);
        // Below every byte of a key, so that a shorter name comes first.
        key.push(0);
    }
    key
}

fn append_key(part: &str, key: &mut Vec<u8>) {
    let written = VIETNAMESE.as_ref().is_some_and(|collator| collator.write_sort_key_to(part, key).is_ok());
    if !written {
        key.extend(fold(part).into_bytes());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_sort_by_given_then_middle_then_family_name() {
        let expected = [
            "Nguyễn An",
            "Đỗ Văn An",
            "Lê Văn An",
            "Nguyễn Văn An",
            "Trần Văn Ánh",
            "Lê Thị Ân",
            "Lê Thị Bé",
            "Lê Thị Bê",
            "Phạm Thị Dung",
            "Phạm Thị Đào",
            "Nguyễn Đình Đức",
            "Hoàng Thị Hà",
            "Hoàng Thị Hạ",
            "Lê Minh Ơn",
            "Lê Minh Tú",
            "Lê Minh Tư",
            "Vũ Thị Yến",
        ];
        let mut names = expected.to_vec();
        names.reverse();
        names.sort_by_key(|name| name_sort_key(name));
        assert_eq!(names, expected);
    }

    #[test]
    fn capitals_do_not_change_the_order() {
        assert_eq!(name_sort_key("NGUYỄN VĂN AN"), name_sort_key("Nguyễn Văn An"));
    }

    #[test]
    fn names_in_capitals_become_names() {
        for (typed, name) in [
            ("NGUYỄN  VĂN AN", "Nguyễn Văn An"),
            ("trần thị bích ngọc", "Trần Thị Bích Ngọc"),
            ("H'HEN NIÊ", "H'Hen Niê"),
            ("ĐỖ Ơ", "Đỗ Ơ"),
            ("", ""),
        ] {
            assert_eq!(title_case_name(typed), name, "{typed}");
        }
        assert_eq!(given_name("Trần Thị Bích Ngọc "), "Ngọc");
        assert_eq!(given_name(""), "");
    }

    proptest! {
        #[test]
        fn a_key_exists_for_any_name(name in "\\PC{0,40}") {
            prop_assert!(name_sort_key(&name).len() >= 3);
        }
    }
}
