//! Every code the core can answer with has its message and its advice in both languages.

use std::collections::{BTreeMap, BTreeSet};
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
    let codes = sochibo_app::CODES.iter().chain(sochibo_sheets::SheetError::CODES);
    is_worded(codes.chain(sochibo_bundle::BundleError::CODES));
}

#[test]
fn every_finding_of_the_rules_has_a_message_and_advice_in_both_languages() {
    is_worded(sochibo_domain::checks::CODES.iter().chain(sochibo_domain::lint::CODES));
}

/// Hosts without a catalogue say the Vietnamese sentences of the findings from a copy. `UPDATE_GOLDEN=1` renews it.
#[test]
fn the_sentences_of_findings_beside_the_catalogue_are_those_of_the_catalogue() {
    let path = repository::root().join("assets/words/findings-vi.json");
    let kept: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let texts = catalogue("errors/vi");
    let sentence = |code: &str| -> BTreeMap<String, String> {
        let entry = texts.split(&format!("\n  {code}: {{")).nth(1).unwrap();
        let entry = entry.split("\n  },").next().unwrap();
        let said = |key: &str| {
            let said = entry.split(key).nth(1).unwrap().trim();
            said.trim_start_matches('"').split("\",").next().unwrap().to_owned()
        };
        [("what".to_owned(), said("message:")), ("fix".to_owned(), said("advice:"))].into()
    };
    let codes: BTreeSet<&str> =
        kept.keys().map(String::as_str).chain(sochibo_domain::lint::CODES.iter().copied()).collect();
    let expected: BTreeMap<String, _> =
        codes.into_iter().map(|code| (code.to_owned(), sentence(code))).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&expected).unwrap())).unwrap();
    }
    assert_eq!(kept, expected);
}

/// Codes that stand in the source as texts: `AppError::refused("…")`, and the second text of `AppError::field(…, "…")`.
fn written_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let files = repository::list_files().unwrap().into_iter();
    for path in files.filter(|path| path.starts_with("src-tauri/crates/app/src") && path.ends_with(".rs")) {
        let source = repository::find_text(&path).unwrap().unwrap();
        let opened = |call: &'static str| source.match_indices(call).map(move |(at, _)| at + call.len());
        for call in ["AppError::refused(\"", "AppError::refused_with(\""] {
            codes.extend(opened(call).map(|at| source[at..].split('"').next().unwrap().to_owned()));
        }
        for at in opened("AppError::field(") {
            let arguments = source[at..].split(')').next().unwrap();
            if let Some(code) = arguments.trim().strip_suffix('"').and_then(|rest| rest.rsplit('"').next()) {
                codes.insert(code.to_owned());
            }
        }
    }
    codes
}

#[test]
fn every_refusal_in_the_source_is_worded_in_both_languages() {
    let codes = written_codes();
    assert!(codes.contains("vote_case_missing") && codes.contains("meeting_not_ended"), "{codes:?}");
    for language in ["vi", "en"] {
        let (errors, words) = (catalogue(&format!("errors/{language}")), catalogue(language));
        let unworded: Vec<&String> = codes
            .iter()
            .filter(|code| !errors.contains(&format!("\n  {code}: {{")))
            .filter(|code| !words.contains(&format!("\"refusal.{code}\": ")))
            .collect();
        assert_eq!(unworded, Vec::<&String>::new(), "{language} has no words for these");
    }
}
