//! Sealing minutes after they were signed, and amending them.

use serde_json::{Value, json};
use sochibo_domain::record::{Meeting, MeetingState};
use sochibo_forms::{PrintOptions, render};
use sochibo_store::{Reader, SealRow, Slip, ToSeal};

use super::entry::{book_of, original, view};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::{self, Filled, Template};
use crate::meeting::{Facts, meeting_id, minutes_form, title};
use crate::show::put;
use crate::wire::{AmendInput, SealInput, SealView};

/// The form that amends sealed minutes.
const AMENDMENT: &str = "minutes-amendment";

/// Seals the minutes of a meeting that has ended and lacks nothing. It cannot be taken back.
///
/// # Errors
/// `meeting_not_ended`; `seal_gaps` while the minutes lack something; `not_signed` at the signature that is missing;
/// `record_sealed` the second time.
pub(crate) fn meeting_seal(app: &App, input: SealInput) -> AppResult<SealView> {
    let id = meeting_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, id)?;
    if facts.meeting.state != MeetingState::Ended {
        return Err(AppError::refused("meeting_not_ended"));
    }
    let missing = facts.gaps().iter().filter(|gap| gap.severity == "block").count();
    if missing > 0 {
        return Err(AppError::refused_with("seal_gaps", [("count", missing.to_string())]));
    }
    for (signed, field) in [(input.signed_chair, "signed_chair"), (input.signed_clerk, "signed_clerk")] {
        if !signed {
            return Err(AppError::field(field, "not_signed"));
        }
    }
    let form = minutes_form(&facts.meeting);
    let filled = form::filled(app, &reader, form, &input.id)?;
    let paper = Paper {
        template: form::template(app, &reader, form, filled.date.as_deref())?,
        filled,
        name: title(&facts.meeting),
        signed: json!({ "chair": facts.chair().get("name"), "clerk": facts.clerk().get("name") }),
        year: facts.meeting.year,
        practice: book.practice,
    };
    drop(reader);
    paper.seal(app, "meeting_seal", &facts.meeting, None)
}

/// Seals an amendment to sealed minutes; it stands in the book after them and prints after them.
///
/// # Errors
/// `not_sealed` when there is nothing to amend; an empty text.
pub(crate) fn meeting_amend(app: &App, input: AmendInput) -> AppResult<SealView> {
    let id = meeting_id(&input.id)?;
    let text = sochibo_domain::text::clean_lines(&input.text);
    if text.is_empty() {
        return Err(AppError::field("text", "required"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, id)?;
    let original = original(&reader, id.into())?.ok_or(AppError::refused("not_sealed"))?;
    let filled = amendment(app, &reader, &facts, &original, &text)?;
    let paper = Paper {
        template: form::template(app, &reader, AMENDMENT, filled.date.as_deref())?,
        filled,
        name: format!("Bổ sung, đính chính biên bản số {:02}", original.number),
        signed: Value::Null,
        year: u32::from(app.today().year().unsigned_abs()),
        practice: book.practice,
    };
    drop(reader);
    paper.seal(app, "meeting_amend", &facts.meeting, Some(&original))
}

fn amendment(
    app: &App,
    reader: &Reader<'_>,
    facts: &Facts<'_>,
    original: &SealRow,
    text: &str,
) -> AppResult<Filled> {
    let sealed = view(original);
    let today = app.today().to_string();
    let cell = app.cell(reader)?;
    let data = json!({
        "cell": form::letterhead_cell(&cell),
        "document": { "place": cell.place, "date": today },
        "meeting": {
            "title": original.title,
            "date": facts.meeting.date.map(|date| date.to_string()),
        },
        "original": { "number": sealed.number, "year": sealed.year, "code": sealed.code },
        "amendment": { "text": text },
        "chair": facts.chair(),
        "clerk": facts.clerk(),
    });
    Ok(Filled { data, date: Some(today), about: String::new() })
}

/// A paper about to be sealed.
struct Paper<'a> {
    template: Template<'a>,
    filled: Filled,
    /// What it is called in the table of contents.
    name: String,
    /// Whose signatures the print bore, as the secretary confirmed.
    signed: Value,
    /// Year of the book it goes into.
    year: u32,
    practice: bool,
}

impl Paper<'_> {
    fn seal(
        self,
        app: &App,
        operation: &'static str,
        meeting: &Meeting,
        original: Option<&SealRow>,
    ) -> AppResult<SealView> {
        let book = book_of(self.year);
        let content = self.content();
        let what = ToSeal {
            book: &book,
            record: meeting.id.into(),
            amends: original.map(|row| row.hash),
            title: &self.name,
            content: &content,
        };
        let print = |slip: &Slip| -> AppResult<Vec<u8>> {
            let options = PrintOptions {
                practice: self.practice,
                date: self.filled.date.clone(),
                footer: Some(footer(self.year, slip.number, &slip.code.to_string())),
                ..PrintOptions::default()
            };
            Ok(render(self.template.form, &self.filled.data, &options)?.to_pdf()?)
        };
        let sealed = app.perform(operation, |tx| tx.seal(&what, print))?.value;
        let rows = app.book()?.vault.read()?.seals(&book)?;
        let row = rows.iter().find(|row| row.hash == sealed.hash());
        row.map(view).ok_or(AppError::refused("seal_missing"))
    }

    /// What is sealed: which form of which place, filled with what. Canonical JSON: the keys of every object in order,
    /// nothing between the values.
    fn content(&self) -> Vec<u8> {
        let mut content = json!({
            "form": self.template.form.id,
            "date": self.filled.date,
            "practice": self.practice,
            "data": self.filled.data,
        });
        if !self.signed.is_null() {
            put(&mut content, "signed", self.signed.clone());
        }
        if !self.template.overlay.is_empty() {
            put(&mut content, "overlay", json!(self.template.overlay));
        }
        let mut out = String::new();
        canonical(&content, &mut out);
        out.into_bytes()
    }
}

/// The line in the lower margin of a sealed print.
pub(super) fn footer(year: u32, number: u32, code: &str) -> String {
    format!("Sổ biên bản năm {year}, số {number:02}. Mã kiểm tra: {code}")
}

fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                out.push_str(&Value::String(key.clone()).to_string());
                out.push(':');
                canonical(map.get(key).unwrap_or(&Value::Null), out);
            }
            out.push('}');
        }
        Value::Array(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                canonical(value, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_bytes_do_not_depend_on_the_order_of_keys() {
        let mut out = String::new();
        canonical(&json!({ "b": [1, null, { "z": "Đ", "a": true }], "a": "“" }), &mut out);
        assert_eq!(out, r#"{"a":"“","b":[1,null,{"a":true,"z":"Đ"}]}"#);
    }
}
