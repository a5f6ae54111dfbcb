//! Every file of `fixtures/bundles` is named after what must happen to it. The tables beside this one say how each was
//! made and what exactly a reader answers; `UPDATE_GOLDEN=1` makes those that are missing.

mod archives;
mod envelopes;
mod frames;
mod manifests;
mod misfits;
mod parts;
mod senders;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use sochibo_bundle::Keys;

use crate::people::{deputy, phrase, receive, receive_with};

/// A file, how it is made, and what is answered: the code and the text.
pub struct Case {
    pub name: &'static str,
    pub make: fn() -> Vec<u8>,
    pub refused: Option<(&'static str, &'static str)>,
}

/// A file that must be refused.
pub const fn refused(
    name: &'static str,
    code: &'static str,
    text: &'static str,
    make: fn() -> Vec<u8>,
) -> Case {
    Case { name, make, refused: Some((code, text)) }
}

/// A file that must be taken.
pub const fn taken(name: &'static str, make: fn() -> Vec<u8>) -> Case {
    Case { name, make, refused: None }
}

fn cases() -> impl Iterator<Item = &'static Case> {
    let tables = [
        envelopes::CASES,
        frames::CASES,
        archives::CASES,
        manifests::CASES,
        senders::CASES,
        misfits::CASES,
        parts::CASES,
    ];
    tables.into_iter().flatten()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/bundles")
}

#[test]
fn every_fixture_is_answered_exactly_as_its_name_says() {
    let renew = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let path = folder().join(case.name).with_extension("sochibo");
        if renew && !path.exists() {
            fs::write(&path, (case.make)()).unwrap();
        }
        let file = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let answer = if case.name.contains("phrase") && case.name != "refused-needs-phrase" {
            receive_with(file.as_slice(), &Keys::Phrase(&phrase()))
        } else {
            receive(file.as_slice())
        };
        let answer = answer.err().map(|error| (error.code(), error.to_string()));
        let expected = case.refused.map(|(code, text)| (code, text.to_owned()));
        if answer != expected {
            wrong.push(format!("{}\n  expected {expected:?}\n  answered {answer:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The committed files are random on the outside and made by the tables inside: a table that no longer makes what its
/// name says would go unnoticed.
#[test]
fn the_tables_still_make_what_is_kept() {
    for case in cases() {
        let answer = |file: &[u8]| {
            let answer = if case.name.contains("phrase") && case.name != "refused-needs-phrase" {
                receive_with(file, &Keys::Phrase(&phrase()))
            } else {
                receive(file)
            };
            answer.map_err(|error| (error.code(), error.to_string()))
        };
        let kept = fs::read(folder().join(case.name).with_extension("sochibo")).unwrap();
        assert_eq!(answer(&kept), answer(&(case.make)()), "{}", case.name);
        assert!(kept.len() < 32 << 10, "{} is large", case.name);
    }
}

#[test]
fn there_is_no_fixture_that_no_table_tells_of() {
    let named: BTreeSet<String> = cases().map(|case| format!("{}.sochibo", case.name)).collect();
    assert_eq!(named.len(), cases().count(), "two cases share a name");
    let kept = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let kept: BTreeSet<String> = kept.filter(|name| name.ends_with(".sochibo")).collect();
    assert_eq!(kept, named);
}

#[test]
fn the_keys_kept_beside_the_fixtures_are_those_they_were_made_with() {
    let text = fs::read_to_string(folder().join("test-only-receiver.key")).unwrap();
    assert_eq!(text.trim(), deputy().identity.text().as_str());
    let text = fs::read_to_string(folder().join("test-only-phrase.txt")).unwrap();
    assert_eq!(text.trim(), phrase().text());
}
