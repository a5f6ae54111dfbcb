//! Every code the core can answer with has its message and its advice in both languages.

use std::fs;

use sochibo_tests::repository;

/// All catalogue files of a language, joined.
fn catalogue(folder: &str) -> String {
    let folder = repository::root().join("ui/src/lib/i18n").join(folder);
    let mut text = String::new();
    for entry in fs::read_dir(&folder).unwrap() {
        text.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    text
}

/// Fails when a code lacks its message or its advice in either language.
#[track_caller]
fn is_worded<'c>(codes: impl Iterator<Item = &'c &'static str> + Clone) {
    for language in ["vi", "en"] {
        let texts = catalogue(&format!("errors/{language}"));
        for code in codes.clone() {
            let entry = texts.split(&format!("\n  {code}: {{")).nth(1);
            let entry = entry.and_then(|rest| rest.split("\n  },").next());
            let entry = entry.unwrap_or_else(|| panic!("{language} has no text for {code}"));
            assert!(entry.contains("message:") && entry.contains("advice:"), "{language} {code}: {entry}");
        }
    }
}

#[test]
fn every_error_code_has_a_message_and_advice_in_both_languages() {
    is_worded(sochibo_app::CODES.iter().chain(sochibo_sheets::SheetError::CODES));
}

#[test]
fn every_finding_of_the_rules_has_a_message_and_advice_in_both_languages() {
    is_worded(sochibo_domain::checks::CODES.iter());
}
