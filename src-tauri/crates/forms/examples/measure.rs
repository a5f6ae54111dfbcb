//! How long printing takes: `cargo run --release -p sochibo-forms --example measure`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sochibo_forms::{Document, FormError, Library, PrintOptions, render};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/forms/");
    let data = |id: &str| -> Result<Value, Box<dyn std::error::Error>> {
        Ok(serde_json::from_str(&std::fs::read_to_string(format!("{folder}{id}/full.json"))?)?)
    };
    let mut library = None;
    report("all form files read", || {
        library = Some(Library::builtin()?);
        Ok(())
    })?;
    let library = library.ok_or("no library")?;
    let minutes = data("minutes-regular")?;
    let mut list = data("member-list")?;
    let people: Vec<Value> = list.get("members").and_then(Value::as_array).cloned().unwrap_or_default();
    let many: Vec<Value> = (1..=700)
        .zip(people.iter().cycle())
        .map(|(no, person)| {
            let mut person = person.clone();
            if let Some(fields) = person.as_object_mut() {
                fields.insert("no".to_owned(), json!(no));
            }
            person
        })
        .collect();
    if let Some(fields) = list.as_object_mut() {
        fields.insert("members".to_owned(), Value::Array(many));
    }
    for (id, data) in [("minutes-regular", &minutes), ("member-list", &list)] {
        let form = library.get(id)?;
        let mut document: Option<Document> = None;
        report(&format!("{id}: laid out"), || {
            document = Some(render(form, data, &PrintOptions::default())?);
            Ok(())
        })?;
        let document = document.ok_or("no document")?;
        report(&format!("{id}: {} pages to PDF", document.page_count()), || document.to_pdf().map(drop))?;
        report(&format!("{id}: one page to SVG"), || {
            document.page_svg(0);
            Ok(())
        })?;
    }
    Ok(())
}

/// Prints the first time and the median of ten more.
#[expect(clippy::disallowed_methods, clippy::print_stdout, reason = "measuring is what this program is for")]
fn report(what: &str, mut job: impl FnMut() -> Result<(), FormError>) -> Result<(), FormError> {
    let mut time = || -> Result<Duration, FormError> {
        let start = Instant::now();
        job()?;
        Ok(start.elapsed())
    };
    let first = time()?;
    let mut more = (0..10).map(|_| time()).collect::<Result<Vec<_>, _>>()?;
    more.sort();
    println!("{what}: first {first:.1?}, then {:.1?}", more.get(5).copied().unwrap_or_default());
    Ok(())
}
