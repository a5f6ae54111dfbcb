//! The lists people choose from: ethnic groups, religions, posts … Data in `assets/lists/`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use sochibo_domain::lists::ChoiceList;

macro_rules! list_files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../assets/lists/", $name, ".toml")))),+]
    };
}

const FILES: &[(&str, &str)] = list_files![
    "absence-reasons",
    "ethnic-groups",
    "genders",
    "occupations",
    "posts",
    "qualifications",
    "religions",
    "schooling",
    "services",
    "status-wordings",
    "theory-levels",
];

/// The values of a list; empty when this version has no such list. A list that does not parse is found by its test.
pub(crate) fn values(id: &str) -> &'static [String] {
    static LISTS: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    let lists = LISTS.get_or_init(|| {
        let parsed = FILES.iter().filter_map(|(file, text)| ChoiceList::parse(file, text).ok());
        parsed.map(|list| (list.id, list.values)).collect()
    });
    lists.get(id).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_parses_and_has_values() {
        for (file, text) in FILES {
            let list = ChoiceList::parse(file, text).unwrap();
            assert_eq!(values(&list.id), list.values);
            assert!(!list.values.is_empty(), "{file}");
        }
    }
}
