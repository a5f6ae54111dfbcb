//! 2-KNĐ: the booklet, the sheet to copy it from by hand, and the empty booklet.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::Answer;
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{
    AwardRow, Case, Cell, Cv, Gender, Person, Placed, Relative, RelativeGroup, RelativeSide, Span, in_order,
};
use sochibo_store::Reader;

use super::{Filled, file_part, letterhead};
use crate::app::App;
use crate::cv;
use crate::error::AppResult;
use crate::history::record_id;
use crate::show::put;

/// All three papers: what a form does not print it does not ask for.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let case: Case = reader.get(CaseId::from(record_id(id)?))?;
    let (person, cv) = cv::read(reader, &case)?;
    let date = cv.signed_on.map(|date| date.to_string());
    let mut data = told(&app.cell(reader)?, &person, &cv);
    put(&mut data, "family", json!(family(&cv.relatives, |_| true)));
    put(&mut data, "signed", json!({ "place": cv.signed_at, "date": date }));
    put(&mut data, "remarks", json!(cv.cell_remarks));
    Ok(Filled { data, date, about: file_part(&person.full_name) })
}

/// What a CV tells of the person, apart from the family and the signature: the same in the papers of a candidate and of a
/// member.
pub(super) fn told(cell: &Cell, person: &Person, cv: &Cv) -> Value {
    let first = &cv.first_admission;
    let mut data = json!({
        "cell": letterhead::cell(cell),
        "candidate": candidate(person, cv),
        "level": {
            "schooling": person.schooling,
            "qualification": person.qualification,
            "technology": answer(&cv.technology),
            "degree": answer(&cv.degree),
            "title": answer(&cv.title),
            "theory": person.theory,
            "languages": person.languages,
            "computing": answer(&cv.computing),
            "minority_language": answer(&cv.minority_language),
        },
        "union": { "on": cv.union_joined_on, "at": cv.union_joined_at },
        "first": {
            "admitted_on": first.admitted_on,
            "admitted_at": first.admitted_at,
            "official_on": first.official_on,
            "official_at": first.official_at,
            "introducers": first.introducers,
        },
        "facts": {
            "interruptions": answer(&cv.interruptions),
            "imprisonment": answer(&cv.imprisonment),
            "foreign_relations": answer(&cv.foreign_relations),
            "religious_office": answer(&cv.religious_office),
        },
        "marriage": answer(&cv.marriage),
        "self": { "strengths": cv.strengths, "weaknesses": cv.weaknesses },
    });
    for (key, value) in lists(cv) {
        put(&mut data, key, value);
    }
    data
}

fn candidate(person: &Person, cv: &Cv) -> Value {
    let gender = match person.gender {
        Gender::Male => Some("nam"),
        Gender::Female => Some("nữ"),
        _ => None,
    };
    json!({
        "name": person.full_name,
        "other_name": person.other_name,
        "born": person.born,
        "personal_id": person.personal_id,
        "gender": gender,
        "birth_place": person.birth_place.printed(),
        "hometown": person.hometown.printed(),
        "residence": person.residence.printed(),
        "temporary_residence": cv.temporary_residence.printed(),
        "ethnicity": person.ethnicity,
        "nationality": cv.nationality,
        "religion": answer(&person.religion),
        "occupation": person.occupation,
    })
}

/// (14), (15), (17) to (20). Rows beat the word that there are none.
fn lists(cv: &Cv) -> [(&'static str, Value); 10] {
    let history = rows(&cv.history, |row| with_span(&row.span, json!({ "text": row.text })));
    let jobs = rows(&cv.jobs, |row| with_span(&row.span, json!({ "work": row.work, "post": row.post })));
    let courses = rows(&cv.courses, |row| {
        let told = json!({ "subject": row.subject, "school": row.school, "mode": row.mode, "certificate": row.certificate });
        with_span(&row.span, told)
    });
    let abroad = rows(&cv.abroad, |row| {
        with_span(
            &row.span,
            json!({ "purpose": row.purpose, "country": row.country, "sent_by": row.sent_by }),
        )
    });
    let award = |row: &AwardRow| json!({ "on": row.on, "what": row.what, "by": row.by });
    let (awards, discipline) = (rows(&cv.awards, award), rows(&cv.discipline, award));
    let none = |said: bool, rows: &[Value]| json!(said && rows.is_empty());
    [
        ("no_courses", none(cv.no_courses, &courses)),
        ("no_abroad", none(cv.no_abroad, &abroad)),
        ("no_awards", none(cv.no_awards, &awards)),
        ("no_discipline", none(cv.no_discipline, &discipline)),
        ("history", json!(history)),
        ("jobs", json!(jobs)),
        ("courses", json!(courses)),
        ("abroad", json!(abroad)),
        ("awards", json!(awards)),
        ("discipline", json!(discipline)),
    ]
}

pub(super) fn rows<T: Placed>(rows: &BTreeMap<String, T>, told: impl Fn(&T) -> Value) -> Vec<Value> {
    in_order(rows).into_iter().map(|(_, row)| told(row)).collect()
}

pub(super) fn with_span(span: &Span, mut told: Value) -> Value {
    put(&mut told, "from", json!(span.from));
    put(&mut told, "to", json!(span.to));
    put(&mut told, "now", json!(span.now));
    told
}

/// (21) by group, own side first: those who are to be told of.
pub(super) fn family(
    relatives: &BTreeMap<String, Relative>,
    tells: impl Fn(&Relative) -> bool,
) -> Vec<Value> {
    let mut blocks = Vec::new();
    for group in RelativeGroup::ALL {
        for side in RelativeSide::ALL {
            let people: Vec<Value> = in_order(relatives)
                .into_iter()
                .filter(|(_, one)| one.group == *group && one.side == *side && tells(one))
                .map(|(_, one)| relative(one))
                .collect();
            if people.is_empty() {
                continue;
            }
            blocks.push(json!({
                "grandparents": *group == RelativeGroup::Grandparents,
                "parents": *group == RelativeGroup::Parents,
                "siblings": *group == RelativeGroup::Siblings,
                "of_spouse": *side == RelativeSide::Spouse,
                "people": people,
            }));
        }
    }
    blocks
}

pub(super) fn relative(one: &Relative) -> Value {
    json!({
        "relation": one.relation,
        "name": one.name,
        "born": one.born,
        "born_unknown": one.born_unknown && one.born.is_none(),
        "birth_place": one.birth_place,
        "hometown": one.hometown,
        "residence": one.residence,
        "occupation": one.occupation,
        "ethnicity": one.ethnicity,
        "religion": answer(&one.religion),
        "nationality": one.nationality,
        "class_origin": answer(&one.class_origin),
        "circumstances": one.circumstances,
        "political": answer(&one.political),
        "conduct": answer(&one.conduct),
        "convictions": answer(&one.convictions),
        "membership": answer(&one.membership),
        "died": one.died,
        "died_on": one.died_on,
        "died_how": one.died_how,
        "history": rows(&one.history, |row| {
            with_span(&row.span, json!({ "work": row.work, "post": row.post }))
        }),
    })
}

pub(super) fn answer(answer: &Answer) -> Option<&str> {
    answer.printed()
}
