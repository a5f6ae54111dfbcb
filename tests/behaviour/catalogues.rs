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

/// Message and advice of a code, as a catalogue has them.
fn sentence(texts: &str, code: &str) -> Option<(String, String)> {
    let entry = texts.split(&format!("\n  {code}: {{")).nth(1)?;
    let entry = entry.split("\n  },").next()?;
    let said = |key: &str| {
        let said = entry.split(key).nth(1)?.trim();
        said.trim_start_matches('"').split("\",").next().map(str::to_owned)
    };
    Some((said("message:")?, said("advice:")?))
}

/// Sentences by code, beside the catalogue.
type Copied = BTreeMap<String, BTreeMap<String, String>>;

fn copied(file: &str) -> Copied {
    let path = repository::root().join("assets/words").join(file);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Hosts without a catalogue speak from a copy of some of its sentences. `UPDATE_GOLDEN=1` renews it.
#[track_caller]
fn is_copied(file: &str, expected: &Copied) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let path = repository::root().join("assets/words").join(file);
        fs::write(path, format!("{}\n", serde_json::to_string_pretty(expected).unwrap())).unwrap();
    }
    assert_eq!(&copied(file), expected);
}

#[test]
fn the_sentences_of_findings_beside_the_catalogue_are_those_of_the_catalogue() {
    let texts = catalogue("errors/vi");
    let said = |code: &str| {
        let (what, fix) = sentence(&texts, code).unwrap();
        (code.to_owned(), [("what".to_owned(), what), ("fix".to_owned(), fix)].into())
    };
    let kept = copied("findings-vi.json");
    let codes = kept.keys().map(String::as_str).chain(sochibo_domain::lint::CODES.iter().copied());
    is_copied("findings-vi.json", &codes.map(said).collect());
}

#[test]
fn the_sentences_of_errors_beside_the_catalogue_are_those_of_the_catalogue() {
    let (texts, words) = (catalogue("errors/en"), catalogue("en"));
    let written = written_codes();
    let codes = sochibo_app::CODES.iter().chain(sochibo_sheets::SheetError::CODES).copied();
    let said = |code: &str| {
        let (message, advice) = sentence(&texts, code).unwrap_or_else(|| {
            let refusal = words.split(&format!("\"refusal.{code}\": \"")).nth(1).unwrap();
            (refusal.split("\",").next().unwrap().to_owned(), String::new())
        });
        (code.to_owned(), [("message".to_owned(), message), ("advice".to_owned(), advice)].into())
    };
    is_copied("errors-en.json", &codes.chain(written.iter().map(String::as_str)).map(said).collect());
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
