//! The parcel: the same CV as text under a code, for the app on another machine.
//!
//! Inside the age file stands JSON: `format`, `version`, the candidate's name, values by the keys of `cv_edit`, rows with
//! their ids. Unknown fields are refused, so that nothing another version told is lost without a word.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Case, Cv, Member, Person};
use sochibo_store::pack_parcel;

use super::layout::{LIVES, RELATIVES, Shape, pages};
use super::sent::{Sent, SentRelative, SentRow, SentValue};
use crate::app::App;
use crate::cv::read;
use crate::cv::rows::list;
use crate::cv::slots::Slots;
use crate::error::{AppError, AppResult};
use crate::form::file_part;
use crate::history::record_id;
use crate::wire::{ById, CvHandOut};

/// What a parcel says it is.
const FORMAT: &str = "sochibo-cv";
/// The newest version this app reads.
const VERSION: u32 = 1;
/// Media type of an age file.
const AGE: &str = "application/octet-stream";
/// Most bytes of a parcel, and of what comes out of it.
pub(super) const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// Most rows of a list.
const MOST_ROWS: usize = 500;

type Values = BTreeMap<String, String>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Portable {
    format: String,
    version: u32,
    name: String,
    fields: Values,
    lists: BTreeMap<String, Vec<PortableRow>>,
    relatives: Vec<PortableRelative>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PortableRow {
    id: String,
    values: Values,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PortableRelative {
    row: PortableRow,
    history: Vec<PortableRow>,
}

/// The first thing read: which version wrote it.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// A parcel with the CV of a file, and the code that opens it.
pub(crate) fn parcel(app: &App, input: ById) -> AppResult<CvHandOut> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let case: Case = reader.get(CaseId::from(record_id(&input.id)?))?;
    let (person, mut cv) = read(&reader, &case)?;
    let text = serde_json::to_vec(&portable(&mut cv, &person)?).map_err(AppError::Answer)?;
    let (bytes, code) = pack_parcel(&text, app.config().scrypt_log_n)?;
    let name = format!("ly-lich-{}.sochibo-cv", file_part(&person.full_name));
    Ok(CvHandOut { file: app.shelve(&name, AGE, bytes), code: code.groups().to_vec() })
}

fn portable(cv: &mut Cv, person: &Person) -> AppResult<Portable> {
    let pages = pages()?;
    let answers = pages.iter().filter(|page| page.shape == Shape::Answers).flat_map(|page| &page.questions);
    let keys: Vec<&str> = answers.map(|ask| ask.key.as_str()).collect();
    let nones = pages.iter().map(|page| page.none.as_str()).filter(|none| !none.is_empty());
    let keys: Vec<&str> = keys.into_iter().chain(nones).collect();
    let mut fields: Values = cv.shown().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let of_person = MemberField::ALL.iter().filter(|field| field.target() == Target::Person);
    fields.extend(of_person.map(|field| (field.key().to_owned(), field.get(person, &Member::default()))));
    fields.retain(|key, value| keys.contains(&key.as_str()) && !value.is_empty());
    let mut lists = BTreeMap::new();
    let named = pages.iter().filter(|page| page.shape == Shape::Rows).map(|page| page.key.as_str());
    for name in named.filter(|name| !matches!(*name, RELATIVES | LIVES)) {
        lists.insert(name.to_owned(), rows(cv, name)?);
    }
    let mut relatives = Vec::new();
    for row in rows(cv, RELATIVES)? {
        let history = rows(cv, &format!("{RELATIVES}/{}/history", row.id))?;
        relatives.push(PortableRelative { row, history });
    }
    let (format, name) = (FORMAT.to_owned(), person.full_name.clone());
    Ok(Portable { format, version: VERSION, name, fields, lists, relatives })
}

fn rows(cv: &mut Cv, name: &str) -> AppResult<Vec<PortableRow>> {
    let known = list(cv, name)?;
    let ids: Vec<String> = known.places().into_iter().map(|(id, _)| id).collect();
    let row = |id: String| {
        let shown = known.row(&id)?.shown().into_iter();
        let values = shown.filter(|(_, value)| !value.is_empty()).map(|(key, value)| (key.to_owned(), value));
        Ok(PortableRow { values: values.collect(), id })
    };
    ids.into_iter().map(row).collect()
}

/// What an opened parcel says, and whose CV it is.
///
/// # Errors
/// `cv_incoming_newer` for the parcel of a later version, `cv_incoming_unreadable` for what is none, `cv_incoming_too_large`.
pub(super) fn sent(plain: &[u8]) -> AppResult<(Sent, String)> {
    let unreadable = |error: serde_json::Error| {
        AppError::refused_with("cv_incoming_unreadable", [("detail", error.to_string())])
    };
    let head: Head = serde_json::from_slice(plain).map_err(unreadable)?;
    if head.format != FORMAT {
        return Err(AppError::refused_with("cv_incoming_unreadable", [("detail", head.format)]));
    }
    if head.version > VERSION {
        return Err(AppError::refused("cv_incoming_newer"));
    }
    let portable: Portable = serde_json::from_slice(plain).map_err(unreadable)?;
    let lists = || {
        portable.lists.values().map(Vec::len).chain(portable.relatives.iter().map(|one| one.history.len()))
    };
    if lists().chain([portable.relatives.len()]).any(|rows| rows > MOST_ROWS) {
        return Err(AppError::refused("cv_incoming_too_large"));
    }
    let relative = |one: PortableRelative| SentRelative {
        number: String::new(),
        row: row(one.row),
        history: one.history.into_iter().map(row).collect(),
    };
    let sent = Sent {
        fields: values(portable.fields),
        lists: portable
            .lists
            .into_iter()
            .map(|(name, rows)| (name, rows.into_iter().map(row).collect()))
            .collect(),
        relatives: portable.relatives.into_iter().map(relative).collect(),
        notes: Vec::new(),
    };
    Ok((sent, portable.name))
}

fn row(told: PortableRow) -> SentRow {
    SentRow { id: told.id, values: values(told.values) }
}

fn values(told: Values) -> Vec<SentValue> {
    let value = |(key, typed)| SentValue { key, typed, at: String::new(), wrong: "" };
    told.into_iter().map(value).collect()
}
