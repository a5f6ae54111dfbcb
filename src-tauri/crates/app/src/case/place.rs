//! Where the actual day of a milestone is written. A fact has one place: a day that a paper, an assignment or the CV
//! tells is entered there and nowhere else.

use sochibo_domain::procedure::{Milestone, SENT};
use sochibo_domain::record::{Introducer, VerificationPlace};

use super::file::File;
use crate::wire::CaseDatePlace;

/// Milestones whose day is a field of the file.
const FIELDS: [(&str, &str); 6] = [
    ("cell-admission", "resolution_on"),
    ("opinions", "opinions_on"),
    ("application", "application/written_on"),
    ("recognition-meeting", "probation/resolution_on"),
    ("probation-opinions", "probation/opinions_on"),
    ("self-review", "probation/self_review_on"),
];

/// Milestones whose day stands in an assignment: the field, and whether the helper of the probation is meant.
const ASSIGNMENTS: [(&str, &str, bool); 4] = [
    ("helper-assigned", "assigned_on", false),
    ("introduction", "written_on", false),
    ("introducer-known", "known_since", false),
    ("helper-remark", "written_on", true),
];

/// Milestones whose day stands in the CV, once it was begun.
pub(super) const OF_CV: [(&str, &str); 4] = [
    ("cv-signed", "signed_on"),
    ("cell-remark", "cell_remarks_on"),
    ("committee-certificate", "certified_on"),
    ("left-party", "first_admission/left_on"),
];

const VERIFICATIONS: [(&str, &str, VerificationPlace); 4] = [
    ("verification-sent-domestic", "sent_on", VerificationPlace::Domestic),
    ("verification-domestic", "answered_on", VerificationPlace::Domestic),
    ("verification-sent-abroad", "sent_on", VerificationPlace::Abroad),
    ("verification-abroad", "answered_on", VerificationPlace::Abroad),
];

/// The place of a milestone's actual day.
pub(super) fn place(file: &File, milestone: &Milestone) -> CaseDatePlace {
    let key = milestone.row.key.as_str();
    let at = |kind: &str, at: &str, item: &str, field: &str| CaseDatePlace {
        kind: kind.to_owned(),
        at: at.to_owned(),
        item: item.to_owned(),
        field: field.to_owned(),
    };
    if key == "birth" {
        return at("person", "born", "", "");
    }
    if milestone.is_exact() || !milestone.row.first_of.is_empty() {
        return at("computed", "", "", "");
    }
    // A day entered before its paper had a place of its own is corrected where it stands.
    if file.case.milestones.actual.contains_key(key) {
        return at("milestone", "", "", "");
    }
    if SENT.iter().any(|(of, _)| *of == key) && file.actual(key).is_some() {
        return at("hand_over", "hand_overs", "", "");
    }
    if let Some((_, field)) = FIELDS.iter().find(|(of, _)| *of == key) {
        return at("field", field, "", "");
    }
    if let Some((_, field, probation)) = ASSIGNMENTS.iter().find(|(of, _, _)| *of == key) {
        return at("item", "introducers", &assignment(file, *probation), field);
    }
    if let Some((_, field, place)) = VERIFICATIONS.iter().find(|(of, _, _)| *of == key) {
        let asked = file.case.verifications.iter().find(|(_, one)| !one.struck && one.place == *place);
        return at("item", "verifications", asked.map_or("", |(id, _)| id), field);
    }
    if let Some((_, field)) = OF_CV.iter().find(|(of, _)| *of == key)
        && file.cv.is_some()
    {
        return at("cv", field, "", "");
    }
    let asked = file.procedure.papers_for(file.facts.tracks.iter().map(String::as_str));
    let dating = |field: fn(&sochibo_domain::procedure::PaperRow) -> &Option<String>| {
        asked.iter().find(|paper| field(&paper.row).as_deref() == Some(key)).map(|paper| &paper.row.key)
    };
    if let Some(kind) = dating(|row| &row.dates) {
        return at("paper", kind, &registered(file, kind), "date");
    }
    if let Some(kind) = dating(|row| &row.received_dates) {
        return at("received", kind, &registered(file, kind), "received_on");
    }
    at("milestone", "", "", "")
}

/// The paper of a kind that counts; empty when none is registered.
fn registered(file: &File, kind: &str) -> String {
    let current = file.case.papers.iter().filter(|(_, paper)| paper.is_current() && paper.kind == kind);
    current.max_by_key(|(_, paper)| paper.date).map(|(id, _)| id.clone()).unwrap_or_default()
}

/// The first assignment that counts; empty when nobody was assigned one by one.
fn assignment(file: &File, probation: bool) -> String {
    let counts = |one: &Introducer| !one.struck && one.ended_on.is_none() && one.probation == probation;
    let all = file.case.introducers.iter().filter(|(_, one)| counts(one));
    all.min_by_key(|(_, one)| one.assigned_on).map(|(id, _)| id.clone()).unwrap_or_default()
}
