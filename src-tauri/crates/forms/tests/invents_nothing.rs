//! Papers about meetings, resolutions and lists of tasks invent nothing: every number and every word in them is a value of the data or one of the
//! form's own fixed words.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use sochibo_forms::Libraries;
use support::{data, ids, options, rendered, shelf};

/// Words of a text, and numbers with what binds them: `12/11/2026`, `90,9`.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}

/// Every word and every number a value can print as: plain, with two digits, the parts of a date.
fn of_data(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.extend(words(text));
            // Days and months of a stored date, as `5/11` and as `05 tháng 11`.
            let parts = text.split('-').filter_map(|part| part.parse::<u32>().ok());
            into.extend(parts.flat_map(|part| [part.to_string(), format!("{part:02}")]));
        }
        Value::Number(number) => {
            into.extend(words(&number.to_string()));
            if let Some(whole) = number.as_u64() {
                into.insert(format!("{whole:02}"));
                // Thousands are parted by dots.
                let digits = whole.to_string();
                let head = digits.len() % 3;
                let (head, rest) = digits.split_at(head);
                into.insert(head.to_owned());
                into.extend(
                    rest.as_bytes().chunks(3).map(|three| String::from_utf8(three.to_vec()).unwrap()),
                );
            }
        }
        Value::Array(items) => {
            into.extend([items.len().to_string(), format!("{:02}", items.len())]);
            items.iter().for_each(|item| of_data(item, into));
        }
        Value::Object(fields) => fields.values().for_each(|field| of_data(field, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Fixed words of a form and of every part: text between elements, and texts inside expressions. A local form has
/// those of its own folder and of the parts beside it too.
fn of_forms(id: &str) -> BTreeSet<String> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets");
    let (local, form) = match id.split_once('/') {
        Some((overlay, form)) => (Some(assets.join("forms-local").join(overlay)), form),
        None => (None, id),
    };
    let mut paths = Vec::new();
    for folder in [Some(assets.join("forms")), local].into_iter().flatten() {
        let parts = std::fs::read_dir(folder.join("parts")).into_iter().flatten();
        paths.extend(parts.map(|entry| entry.unwrap().path()));
        paths.extend(Some(folder.join(form).join("form.xml")).filter(|path| path.exists()));
    }
    let mut fixed = BTreeSet::new();
    for path in paths {
        let text = std::fs::read_to_string(path).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        for node in document.descendants().filter(|node| node.is_text()) {
            fixed.extend(words(node.text().unwrap()));
        }
    }
    fixed
}

/// The number a line or a row begins with counts lines; it tells nothing about the cell.
fn without_counter(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(". ").or_else(|| rest.strip_prefix(" | ")) {
        Some(rest) if rest.len() < line.len() => rest,
        _ => line,
    }
}

/// Papers the app writes from what was recorded at meetings, and the plan of meetings to come.
fn of_meetings() -> impl Iterator<Item = String> {
    let libraries = Libraries::builtin().unwrap();
    let kinds = ["meeting", "resolution", "task"];
    let wanted = move |id: &String| {
        let (library, form) = shelf(&libraries, id);
        id == "year-plan" || kinds.contains(&library.get(form).unwrap().record_kind.as_str())
    };
    ids().into_iter().filter(wanted)
}

#[test]
fn every_word_and_number_of_a_meeting_paper_is_data_or_fixed_wording() {
    let mut looked_at = BTreeSet::new();
    for id in of_meetings() {
        let mut known = BTreeSet::new();
        of_data(&data(&id, "full"), &mut known);
        let fixed = of_forms(&id);
        // Digits of fixed wording that are no counter: "…/100 điểm"; the others must be data.
        let numbers = BTreeSet::from(["100".to_owned()]);
        let filters = ["ngày", "tháng", "năm"];
        for line in rendered(&id, "full", &options()).text.lines() {
            for word in words(without_counter(line)) {
                let is_number = word.starts_with(|c: char| c.is_ascii_digit());
                let is_fixed = if is_number { numbers.contains(&word) } else { fixed.contains(&word) };
                assert!(
                    is_fixed || known.contains(&word) || filters.contains(&word.as_str()),
                    "{id}: {word:?} in {line:?} comes from nowhere"
                );
            }
        }
        looked_at.insert(id);
    }
    let must = ["minutes-", "resolution-", "conclusion-", "task-list"];
    let papers = ids().into_iter().filter(|id| must.iter().any(|name| id.starts_with(name)));
    assert!(papers.into_iter().all(|id| looked_at.contains(&id)), "{looked_at:?}");
}

/// The other way round: with another number or name in the data, the same place prints that one.
#[test]
fn an_invented_number_would_be_noticed() {
    let mut known = BTreeSet::new();
    of_data(&data("minutes-regular", "full"), &mut known);
    assert!(known.contains("1") && known.contains("250") && known.contains("000"), "1.250.000");
    assert!(!known.contains("99") && !known.contains("xuyến"));
}
