//! What an import would do: new members, changed ones field by field, unchanged ones, refused rows.

use std::collections::BTreeMap;

use sochibo_domain::field::MemberField;
use sochibo_domain::id::{MemberId, PersonId};
use sochibo_domain::record::{Member, Person};
use sochibo_sheets::Row;
use sochibo_sheets::field::FULL_NAME;
use sochibo_store::Reader;

use super::known::{Birth, Known, birth};
use super::{Import, row};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::wire::{FieldChange, Finding};

/// Everything an import would do.
#[derive(Default)]
pub(crate) struct Plan {
    pub new: Vec<NewMember>,
    pub changed: Vec<ChangedMember>,
    pub unchanged: u32,
    pub refused: Vec<RefusedMember>,
}

/// A row that becomes a member.
pub(crate) struct NewMember {
    pub row: u32,
    pub person: Person,
    pub member: Member,
    pub notes: Vec<Finding>,
}

/// A row that changes a member.
pub(crate) struct ChangedMember {
    pub row: u32,
    pub person: Person,
    pub member: Member,
    pub matched_by: &'static str,
    pub fields: Vec<FieldChange>,
    pub notes: Vec<Finding>,
}

/// A row that cannot be taken.
pub(crate) struct RefusedMember {
    pub row: u32,
    pub full_name: String,
    pub reasons: Vec<Finding>,
    pub raw: Vec<String>,
}

/// Works out what importing would do. Reads only. Without a column of names nobody could be recognised.
pub(crate) fn plan(app: &App, import: &Import) -> AppResult<Plan> {
    if !import.guess.mapping.columns.iter().any(|column| column.field == Some(FULL_NAME)) {
        return Err(AppError::refused("import_no_name_column"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let known = Known::load(&reader)?;
    let mut seen = Seen::default();
    let mut plan = Plan::default();
    for sheet_row in import.workbook.rows(&import.guess) {
        if sheet_row.skipped.is_some() {
            continue;
        }
        let mut person = Person { id: app.new_id().into(), ..Person::default() };
        let mut member = Member { id: app.new_id().into(), person: person.id, ..Member::default() };
        let (mut reasons, notes) = row::fill(&sheet_row, &mut person, &mut member, app.ids());
        if reasons.is_empty() {
            reasons.extend(seen.note(&person, &member, sheet_row.number));
        }
        if !reasons.is_empty() {
            plan.refused.push(refused(&sheet_row, &person, reasons));
            continue;
        }
        let found = match known.find(&person, &member) {
            Ok(found) => found,
            Err(reason) => {
                plan.refused.push(refused(&sheet_row, &person, vec![reason]));
                continue;
            }
        };
        match found {
            None => {
                member.raw_row = raw_row(import, &sheet_row);
                plan.new.push(NewMember { row: sheet_row.number, person, member, notes });
            }
            Some((who, matched_by)) => match changes(app, &reader, &sheet_row, who.member, who.person)? {
                Change::None => plan.unchanged += 1,
                Change::Fields(records, fields) => {
                    let (row, (person, member)) = (sheet_row.number, *records);
                    plan.changed.push(ChangedMember { row, person, member, matched_by, fields, notes });
                }
                Change::Refused(reasons) => plan.refused.push(refused(&sheet_row, &person, reasons)),
            },
        }
    }
    Ok(plan)
}

fn refused(sheet_row: &Row<'_>, person: &Person, reasons: Vec<Finding>) -> RefusedMember {
    let name = sheet_row.values.get("full_name").map_or(person.full_name.as_str(), AsRef::as_ref);
    RefusedMember {
        row: sheet_row.number,
        full_name: name.to_owned(),
        reasons,
        raw: sheet_row.raw.iter().map(|cell| cell.to_string()).collect(),
    }
}

/// The row as it stood, for whoever asks later where a value came from.
fn raw_row(import: &Import, sheet_row: &Row<'_>) -> String {
    serde_json::json!({ "file": import.name, "row": sheet_row.number, "cells": sheet_row.raw }).to_string()
}

enum Change {
    None,
    Fields(Box<(Person, Member)>, Vec<FieldChange>),
    Refused(Vec<Finding>),
}

/// What a row would change in a member it matches. A blank cell never erases.
fn changes(
    app: &App,
    reader: &Reader<'_>,
    sheet_row: &Row<'_>,
    id: MemberId,
    person_id: PersonId,
) -> AppResult<Change> {
    let before_member: Member = reader.get(id)?;
    let before_person: Person = reader.get(person_id)?;
    let (mut person, mut member) = (before_person.clone(), before_member.clone());
    let (reasons, _) = row::fill(sheet_row, &mut person, &mut member, app.ids());
    if !reasons.is_empty() {
        return Ok(Change::Refused(reasons));
    }
    let fields: Vec<FieldChange> = row::typed(sheet_row)
        .filter_map(|(field, _)| {
            let (old, new) = (field.get(&before_person, &before_member), field.get(&person, &member));
            (old != new).then(|| FieldChange { field: field.key().to_owned(), old, new })
        })
        .collect();
    if fields.is_empty() {
        return Ok(Change::None);
    }
    Ok(Change::Fields(Box::new((person, member)), fields))
}

/// Rows already met in this file: the same person twice is a slip that a person must settle.
#[derive(Default)]
struct Seen {
    ids: BTreeMap<String, u32>,
    cards: BTreeMap<String, u32>,
    births: BTreeMap<Birth, u32>,
}

impl Seen {
    fn note(&mut self, person: &Person, member: &Member, row: u32) -> Option<Finding> {
        let same_birth = birth(person).and_then(|birth| first(&mut self.births, birth, row));
        let earlier = first_number(&mut self.ids, &person.personal_id, row)
            .map(|earlier| (MemberField::PersonalId, earlier))
            .or_else(|| {
                first_number(&mut self.cards, &member.card_no, row)
                    .map(|earlier| (MemberField::CardNo, earlier))
            });
        let (field, earlier) = match earlier {
            Some(found) => found,
            // Two people may share a name and a birthday; two rows without numbers cannot be told apart.
            None if person.personal_id.is_empty() => (MemberField::FullName, same_birth?),
            None => return None,
        };
        Some(Finding {
            code: "row_twice".to_owned(),
            severity: "block".to_owned(),
            params: BTreeMap::from([("row".to_owned(), earlier.to_string())]),
            target: field.key().to_owned(),
        })
    }
}

fn first_number(seen: &mut BTreeMap<String, u32>, number: &str, row: u32) -> Option<u32> {
    if number.is_empty() { None } else { first(seen, number.to_owned(), row) }
}

/// The row in which `key` was met before; notes it otherwise.
fn first<K: Ord>(seen: &mut BTreeMap<K, u32>, key: K, row: u32) -> Option<u32> {
    let earlier = seen.get(&key).copied();
    if earlier.is_none() {
        seen.insert(key, row);
    }
    earlier
}
