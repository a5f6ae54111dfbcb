//! Papers of a candidate's file, by who writes them: the cell, the people in it, others.
//!
//! A paper of one introducer, or about one verification, is printed of `<case id>:<item id>`; without the item it is the
//! first that counts. The record of a hand-over likewise; without the item it is the latest.

mod cell;
mod ceremony;
mod checklist;
mod hand_over;
mod moved;
mod others;
mod personal;
mod source;

pub(super) use cell::{opinions, opinions_on_probationer, recognition, resolution};
pub(super) use ceremony::{oath, programme};
pub(super) use checklist::{front, missing};
pub(super) use hand_over::hand_over;
pub(super) use moved::letter;
pub(super) use others::{committee, decision, recognition_decision, union, verification};
pub(super) use personal::{application, introduction, remarks, self_review};
pub(super) use source::{parents, source_resolution};

use serde_json::{Value, json};
use sochibo_domain::Answer;
use sochibo_domain::date::{CivilDate, PartialDate};
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Case, Cell, Cv, Introducer, Member, Person, YouthStanding};
use sochibo_store::Reader;

use super::{Filled, file_part, letterhead};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::show::put;

/// A file with the people and the cell its papers name.
struct Dossier<'a> {
    app: &'a App,
    reader: &'a Reader<'a>,
    case: Case,
    person: Person,
    cv: Option<Cv>,
    cell: Cell,
    /// The item after the colon; empty when there is none.
    part: String,
}

impl<'a> Dossier<'a> {
    fn read(app: &'a App, reader: &'a Reader<'a>, id: &str) -> AppResult<Self> {
        let (case, part) = id.split_once(':').unwrap_or((id, ""));
        let case: Case = reader.get(CaseId::from(record_id(case)?))?;
        let person = reader.get(case.person)?;
        let cv = case.cv.map(|cv| reader.get(cv)).transpose()?;
        Ok(Self { app, reader, person, cv, cell: app.cell(reader)?, part: part.to_owned(), case })
    }

    /// What every paper of a file says.
    fn common(&self) -> Value {
        let mut data = json!({
            "cell": letterhead::cell(&self.cell),
            "to": { "above": format!("Đảng ủy {}", self.cell.superior) },
            "candidate": self.candidate(),
            "ceremony": { "date": iso(self.ceremony()) },
            "again": self.is_again(),
        });
        if let (YouthStanding::YouthMember | YouthStanding::TradeUnion, on) =
            (&self.case.source.youth, self.case.source.joined_union_on)
        {
            let name = match self.case.source.youth {
                YouthStanding::YouthMember => "Đoàn TNCS Hồ Chí Minh",
                _ => "Công đoàn",
            };
            put(&mut data, "union", json!({ "name": name, "date": iso(on) }));
        }
        data
    }

    fn candidate(&self) -> Value {
        let person = &self.person;
        let schooling = [person.schooling.as_str(), &person.qualification];
        let schooling: Vec<&str> = schooling.into_iter().filter(|part| !part.is_empty()).collect();
        json!({
            "name": person.full_name,
            "born": partial(person.born),
            "birth_place": person.birth_place.printed(),
            "hometown": person.hometown.printed(),
            "ethnicity": person.ethnicity,
            "religion": person.religion.printed(),
            "schooling": schooling.join(", "),
            "residence": person.residence.printed(),
            "temporary_residence": self.cv.as_ref().map(|cv| cv.temporary_residence.printed()),
            "occupation": person.occupation,
            "workplace": self.case.workplace,
            "position": self.case.position,
        })
    }

    /// The day of the ceremony: probation counts from it.
    fn ceremony(&self) -> Option<CivilDate> {
        self.case.milestones.of("ceremony").actual
    }

    /// Whether the candidate is to be admitted again: the file says so, or the CV tells of the first time.
    fn is_again(&self) -> bool {
        let said = self.case.tracks.get("readmission");
        matches!(said, Some(Answer::Given(_))) || self.first_admitted_on().is_some()
    }

    fn first_admitted_on(&self) -> Option<PartialDate> {
        self.cv.as_ref().and_then(|cv| cv.first_admission.admitted_on)
    }

    /// The introducer the record names, else the first who counts; a file from before assignments were kept one by one
    /// knows its helper only.
    fn introducer(&self, probation: bool) -> AppResult<Introducer> {
        let counts = |introducer: &&Introducer| !introducer.struck && introducer.probation == probation;
        if !self.part.is_empty() {
            let named = self.case.introducers.get(&self.part).filter(counts);
            return named.cloned().ok_or(AppError::refused("introducer_unknown"));
        }
        let first =
            self.case.introducers.values().filter(counts).min_by_key(|introducer| introducer.assigned_on);
        Ok(first.cloned().unwrap_or_else(|| Introducer {
            member: self.case.helper,
            assigned_on: self.case.helper_since,
            ..Introducer::default()
        }))
    }

    /// An introducer as a personal paper names them.
    fn helper(&self, introducer: &Introducer) -> AppResult<Value> {
        let mut helper = json!({
            "assigned_on": iso(introducer.assigned_on),
            "strengths": introducer.strengths,
            "weaknesses": introducer.weaknesses,
        });
        if let Some(id) = introducer.member {
            let member: Member = self.reader.get(id)?;
            let person: Person = self.reader.get(member.person)?;
            for (key, value) in [
                ("name", json!(person.full_name)),
                ("born", json!(partial(person.born))),
                ("admitted_on", json!(partial(member.admitted_on))),
                ("official_on", json!(partial(member.official_on))),
                ("post", json!(member.post)),
                ("occupation", json!(person.occupation)),
                ("hometown", json!(person.hometown.printed())),
            ] {
                put(&mut helper, key, value);
            }
        }
        Ok(helper)
    }

    /// A paper with its date.
    fn filled(self, data: Value, date: Option<CivilDate>) -> Filled {
        Filled { data, date: iso(date), about: file_part(&self.person.full_name) }
    }
}

fn iso(date: Option<CivilDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn partial(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
