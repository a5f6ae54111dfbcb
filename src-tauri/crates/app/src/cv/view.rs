//! A CV as its screen shows it.

use std::collections::BTreeMap;

use sochibo_domain::cv::answered;
use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::id::CaseId;
use sochibo_domain::lint::broken_periods;
use sochibo_domain::procedure::{Making, Procedure};
use sochibo_domain::record::{Case, Cv, Member, Placed, in_order};
use sochibo_store::Reader;

use super::read;
use super::rows::Row;
use super::slots::Slots;
use crate::app::App;
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::history::record_id;
use crate::lists;
use crate::wire::{ById, CvItem, CvRelative, CvRow, CvView, Finding};

/// The CV of a file.
pub(crate) fn get(app: &App, input: ById) -> AppResult<CvView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let case: Case = reader.get(CaseId::from(record_id(&input.id)?))?;
    let (person, mut cv) = read(&reader, &case)?;
    let items = answered(&cv, &person, case.verifications.values());
    let blank = Member::default();
    let of_person = MemberField::ALL.iter().filter(|field| field.target() == Target::Person);
    let mut values: BTreeMap<String, String> =
        of_person.map(|field| (field.key().to_owned(), field.get(&person, &blank))).collect();
    values.extend(owned(cv.shown()));
    let handwritten = is_handwritten(app, &reader)?;
    let lists = lists_of(&cv);
    let relatives = in_order(&cv.relatives).into_iter().map(|(id, relative)| CvRelative {
        id: id.clone(),
        values: owned(relative.clone().shown()).collect(),
        history: rows(&relative.history),
    });
    Ok(CvView {
        id: case.id.to_string(),
        full_name: person.full_name.clone(),
        begun: case.cv.is_some(),
        handwritten,
        items: items.iter().zip(1..).map(|(done, number)| CvItem { number, done: *done }).collect(),
        suggestions: suggestions(),
        relatives: relatives.collect(),
        findings: findings(&cv),
        values,
        lists,
    })
}

/// The place of a finding as the screen names it: `jobs/<row>`. What does not follow on is for a person to look at.
fn findings(cv: &Cv) -> Vec<Finding> {
    let on_screen = |finding: Finding| Finding {
        target: finding.target.strip_prefix("cv/").unwrap_or(&finding.target).to_owned(),
        severity: "warn".to_owned(),
        ..finding
    };
    broken_periods(cv).into_iter().map(of_gap).map(on_screen).collect()
}

/// Whether the place wants the CV written by hand: said by the row of its paper.
fn is_handwritten(app: &App, reader: &Reader<'_>) -> AppResult<bool> {
    let procedure = Procedure::of(&app.rules_on(reader, app.today())?)?;
    Ok(procedure.paper("2-KND").is_none_or(|paper| paper.row.making == Making::Handwritten))
}

fn lists_of(cv: &Cv) -> BTreeMap<String, Vec<CvRow>> {
    [
        ("history", rows(&cv.history)),
        ("jobs", rows(&cv.jobs)),
        ("courses", rows(&cv.courses)),
        ("abroad", rows(&cv.abroad)),
        ("awards", rows(&cv.awards)),
        ("discipline", rows(&cv.discipline)),
    ]
    .map(|(name, rows)| (name.to_owned(), rows))
    .into()
}

fn rows<T: Row + Placed + Clone>(rows: &BTreeMap<String, T>) -> Vec<CvRow> {
    let rows = in_order(rows).into_iter();
    rows.map(|(id, row)| CvRow { id: id.clone(), values: owned(row.clone().shown()).collect() }).collect()
}

fn owned(values: Vec<(&'static str, String)>) -> impl Iterator<Item = (String, String)> {
    values.into_iter().map(|(key, value)| (key.to_owned(), value))
}

/// Values to choose from, by the key of the field.
fn suggestions() -> BTreeMap<String, Vec<String>> {
    [
        ("ethnicity", "ethnic_groups"),
        ("religion", "religions"),
        ("schooling", "schooling"),
        ("theory", "theory_levels"),
    ]
    .map(|(field, list)| (field.to_owned(), lists::values(list).to_vec()))
    .into()
}
