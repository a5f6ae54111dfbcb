//! Verification of the CV with those who know the family (HD 06-HD/TW pt 3.4).

use super::days::{Kept, holidays};
use super::facts::{Look, Stage};
use crate::checks::Gap;
use crate::record::{RelativeGroup, Verification, VerificationPlace, VerificationWay};
use crate::text::fold;

/// V10: never the candidate, nor parents, spouse, brothers, sisters or children.
pub(super) fn verifier(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    for (id, one) in requests(look) {
        let Some(known) = facts.member(one.verifier) else { continue };
        let target = format!("verifications/{id}/verifier");
        let name = fold(known.name);
        let relative = facts.relatives().find(|(_, relative)| {
            relative.group != RelativeGroup::Grandparents && fold(&relative.name) == name
        });
        if known.member.person == facts.case.person {
            gaps.push(Gap::block("verifier_is_candidate", target).with("name", known.name));
        } else if let Some((_, relative)) = relative {
            let gap = Gap::block("verifier_is_relative", target).with("name", known.name);
            gaps.push(gap.with("relation", &relative.relation));
        }
    }
}

/// V11: the committee asked answers in thirty working days, ninety abroad (HD 06-HD/TW pt 3.4d).
pub(super) fn limit(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    for (id, one) in requests(look) {
        let Some(sent) = one.sent_on.filter(|_| !is_answered(one) && one.way != VerificationWay::Exempt)
        else {
            continue;
        };
        let param = if one.place == VerificationPlace::Abroad { "abroad" } else { "domestic" };
        let gap = |code| {
            let gap = Gap::block(code, format!("verifications/{id}/answered_on"));
            gap.with("sent", sent.shown()).with("body", &one.body)
        };
        match look.kept(param, sent, None) {
            Kept::Yes => {}
            Kept::Doubtful(deadline) => {
                gaps.push(gap("verification_due").with("holidays", holidays(&deadline)))
            }
            Kept::No(deadline) => gaps.push(gap("verification_overdue").with("days", look.late(&deadline))),
        }
    }
}

/// V12: the candidate, parents, spouse, the spouse's parents and grown-up children each have a record of verification
/// or a reason why none is needed (HD 06-HD/TW pt 3.4a).
pub(super) fn relatives(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    if facts.cv.is_none() || facts.stage() < Stage::Dossier {
        return;
    }
    let of = |relative: &str| requests(look).find(|(_, one)| one.relative == relative);
    let mut ask = |id: &str, relation: &str, name: &str, died: bool| match of(id) {
        None => {
            let target =
                if id.is_empty() { "verifications".to_owned() } else { format!("cv/relatives/{id}") };
            let code = "verification_missing";
            let gap = if died { Gap::warn(code, target) } else { Gap::block(code, target) };
            gaps.push(gap.with("relation", relation).with("name", name));
        }
        Some((request, one)) if one.way == VerificationWay::Exempt && one.exempt_reason.trim().is_empty() => {
            let target = format!("verifications/{request}/exempt_reason");
            gaps.push(Gap::block("verification_no_reason", target).with("name", name));
        }
        Some(_) => {}
    };
    ask("", "bản thân", &facts.person.full_name, false);
    let adult = look.months("adult_years", facts.today).unwrap_or(0) * 12;
    let last_birthday = facts.considered_on().plus_months(-adult);
    for (id, one) in facts.relatives() {
        let grown = || one.born.is_none_or(|born| born.certainly_before(last_birthday.plus_days(1).into()));
        let asked = match one.group {
            RelativeGroup::Parents => true,
            RelativeGroup::Siblings => super::family::is_child(one) && grown(),
            RelativeGroup::Grandparents | RelativeGroup::Unknown(_) => false,
        };
        if asked {
            ask(id, &one.relation, &one.name, one.died);
        }
    }
}

fn requests<'a>(look: &Look<'a>) -> impl Iterator<Item = (&'a str, &'a Verification)> {
    let all = &look.facts.case.verifications;
    all.iter().filter(|(_, one)| !one.struck).map(|(id, one)| (id.as_str(), one))
}

fn is_answered(one: &Verification) -> bool {
    one.answered_on.is_some() || one.written_on.is_some()
}
