//! Papers of a member that are made after the admission (HD 38-HD/BTCTW pt I.2): the CV of the member (1-HSĐV) and the card
//! index (2-HSĐV), filled from the CV of the candidate, the file and the membership.
//!
//! The day of the decision and the day of the ceremony are two facts and stand apart on both: the party age counts from the
//! one, the probation from the other.

use serde_json::{Value, json};
use sochibo_domain::Answer;
use sochibo_domain::id::MemberId;
use sochibo_domain::record::{
    Case, CasePaper, Cell, Cv, Member, Person, Relative, RelativeGroup, StatusKind, in_order,
};
use sochibo_store::Reader;

use super::{Filled, cv, file_part};
use crate::app::App;
use crate::error::AppResult;
use crate::history::record_id;
use crate::show::put;

/// A membership with the file and the CV it came of, as far as this book keeps them.
struct Membership {
    member: Member,
    person: Person,
    case: Option<Case>,
    cv: Cv,
    cell: Cell,
}

impl Membership {
    fn read(app: &App, reader: &Reader<'_>, id: &str) -> AppResult<Self> {
        let member: Member = reader.get(MemberId::from(record_id(id)?))?;
        let person: Person = reader.get(member.person)?;
        let mut case = None;
        for row in reader.cases()?.into_iter().filter(|row| row.person == person.id) {
            let found: Case = reader.get(row.id)?;
            if found.member == Some(member.id) {
                case = Some(found);
            }
        }
        let cv = case.as_ref().and_then(|case| case.cv).map(|cv| reader.get(cv)).transpose()?;
        Ok(Self { case, cv: cv.unwrap_or_default(), cell: app.cell(reader)?, member, person })
    }

    /// Where the cell stands, as a place of admission: only what happened here is known.
    fn here(&self) -> Option<String> {
        self.case.as_ref().map(|_| format!("Chi bộ {}, Đảng bộ {}", self.cell.name, self.cell.superior))
    }

    fn told(&self) -> Value {
        let (member, cv) = (&self.member, &self.cv);
        let mut data = cv::told(&self.cell, &self.person, cv);
        let recognised_here = self.case.as_ref().is_some_and(|case| case.probation.resolution_on.is_some());
        let membership = json!({
            "base": format!("Đảng bộ {}", self.cell.superior),
            "profile_no": member.profile_no,
            "card_no": member.card_no,
            "badge_no": member.badge_no,
            "decided_on": member.decided_on,
            "admitted_on": member.admitted_on,
            "admitted_at": self.here(),
            "official_on": member.official_on,
            "official_at": self.here().filter(|_| recognised_here),
            "from_application": self.case.as_ref().is_some_and(|case| case.cv.is_some()),
            "again": cv.first_admission.admitted_on.is_some(),
        });
        put(&mut data, "membership", membership);
        data
    }

    fn filled(self, data: Value) -> Filled {
        Filled { data, date: None, about: file_part(&self.person.full_name) }
    }
}

/// 1-HSĐV. Grandparents are told of only when there is something to tell; brothers, sisters and children in short.
pub(super) fn cv_of_member(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let membership = Membership::read(app, reader, id)?;
    let mut data = membership.told();
    let mut family = cv::family(&membership.cv.relatives, is_told_of);
    for block in &mut family {
        let short = block.get("siblings") == Some(&Value::Bool(true));
        let people = block.get_mut("people").and_then(Value::as_array_mut);
        for person in people.into_iter().flatten().filter(|_| short).filter_map(Value::as_object_mut) {
            for key in ["circumstances", "history", "class_origin"] {
                person.remove(key);
            }
        }
    }
    put(&mut data, "family", json!(family));
    Ok(membership.filled(data))
}

/// Whether the member's CV tells of a relative: of grandparents only what matters politically.
fn is_told_of(one: &Relative) -> bool {
    // "Không có vấn đề gì" says in words that there is nothing.
    let tells =
        |answer: &Answer| matches!(answer, Answer::Given(text) if !text.to_lowercase().starts_with("không"));
    let all = [&one.political, &one.membership, &one.convictions];
    one.group != RelativeGroup::Grandparents || all.into_iter().any(tells)
}

/// 2-HSĐV.
pub(super) fn card_index(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let membership = Membership::read(app, reader, id)?;
    let (member, cv) = (&membership.member, &membership.cv);
    let mut data = membership.told();
    let exempt = member.events.values().filter(|event| !event.struck && event.kind == StatusKind::Exempt);
    if let Some(of) = data.get_mut("membership") {
        put(of, "profile_boxes", boxes(&member.profile_no));
        put(of, "card_boxes", boxes(&member.card_no));
        put(of, "exempt_on", json!(exempt.filter_map(|event| event.date).max()));
        put(of, "introducers", introducers(reader, &membership)?);
    }
    if let Some(first) = data.get_mut("first") {
        put(first, "left_on", json!(cv.first_admission.left_on));
        put(first, "left_at", json!(cv.first_admission.left_at));
        put(first, "left_reason", json!(cv.first_admission.left_reason));
    }
    let childhood = cv::rows(&cv.history, |row| cv::with_span(&row.span, json!({ "work": row.text })));
    let jobs =
        cv::rows(&cv.jobs, |row| cv::with_span(&row.span, json!({ "work": row.work, "post": row.post })));
    put(&mut data, "career", json!([childhood, jobs].concat()));
    let near = in_order(&cv.relatives).into_iter().map(|(_, one)| one);
    let near: Vec<&Relative> = near.filter(|one| one.group != RelativeGroup::Grandparents).collect();
    // Parents and the spouse before brothers, sisters and children, each side in the order of the CV.
    let (parents, others): (Vec<&Relative>, Vec<&Relative>) =
        near.into_iter().partition(|one| one.group == RelativeGroup::Parents);
    let relatives: Vec<Value> = parents.into_iter().chain(others).map(cv::relative).collect();
    put(&mut data, "relatives", json!(relatives));
    Ok(membership.filled(data))
}

/// A number as the printed form wants it: one character a box.
fn boxes(number: &str) -> Value {
    json!(number.chars().filter(|c| c.is_alphanumeric()).map(String::from).collect::<Vec<_>>())
}

/// Who introduced: the members of the file, then the Youth Union or the trade union as its paper names itself.
fn introducers(reader: &Reader<'_>, membership: &Membership) -> AppResult<Value> {
    let Some(case) = &membership.case else { return Ok(Value::Null) };
    let mut introduced = Vec::new();
    for id in case.assigned(false).into_iter().filter_map(|one| one.member) {
        let member: Member = reader.get(id)?;
        let person: Person = reader.get(member.person)?;
        let post = if member.post.is_empty() { "Đảng viên" } else { &member.post };
        introduced.push(json!({
            "name": person.full_name,
            "post": format!("{post}, Chi bộ {}", membership.cell.name),
        }));
    }
    let union = |paper: &&CasePaper| matches!(paper.kind.as_str(), "4-KND" | "4A-KND") && paper.is_current();
    let issuers = case.papers.values().filter(union).map(|paper| paper.issuer.trim());
    introduced.extend(issuers.filter(|issuer| !issuer.is_empty()).map(|issuer| json!({ "name": issuer })));
    Ok(json!(introduced))
}
