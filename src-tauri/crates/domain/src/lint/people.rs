//! Who introduces the candidate and who helps (Điều lệ Đảng, Điều 4; QĐ 294-QĐ/TW pt 3).

use super::facts::{KnownMember, LintFacts, Look, Stage};
use super::keys;
use super::person::months_old;
use crate::checks::Gap;
use crate::date::CivilDate;
use crate::id::MemberId;
use crate::record::YouthStanding;
use crate::status::{Activity, MembershipClass};

/// V05: one official member with the resolution of the Youth Union or the trade union, or two official members.
pub(super) fn introduction(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    if facts.stage() == Stage::Listed {
        return;
    }
    let members = facts.case.helpers(false);
    let mut ask = |least: usize| {
        if members.len() < least {
            let gap = Gap::block("introducers_few", "introducers").with("count", members.len());
            gaps.push(gap.with("least", least));
        }
    };
    match facts.case.source.youth {
        YouthStanding::YouthMember => {
            ask(1);
            if !facts.has(keys::YOUTH_RESOLUTION) {
                gaps.push(Gap::block("youth_resolution_missing", "papers"));
            }
            gaps.extend(past_youth(look));
        }
        YouthStanding::NotInUnion => gaps.push(Gap::block("youth_not_in_union", "source/youth")),
        YouthStanding::TradeUnion => ask(if facts.has(keys::UNION_RESOLUTION) { 1 } else { 2 }),
        YouthStanding::Neither => ask(2),
        YouthStanding::Unset | YouthStanding::Unknown(_) => {
            ask(1);
            gaps.push(Gap::warn("youth_unset", "source/youth"));
        }
    }
}

/// A member of the Youth Union past its age, where the province says which that is (HD 02-HD/BTCTU Hà Nội pt 1.1.2.1b).
fn past_youth(look: &Look<'_>) -> Option<Gap> {
    let on = look.facts.considered_on();
    let (limit, leader) = (look.months("youth", on)?, look.months("leader", on)?);
    let (least, _) = months_old(look.facts.person.born?, on);
    let gap = || Gap::warn("youth_age_over", "source/youth").with("age", least / 12).with("limit", limit);
    (least > limit * 12).then(|| gap().with("leader", leader))
}

/// V06: official, in the cell, and for twelve months in one unit with the candidate unless assigned in place of
/// another.
pub(super) fn introducers(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let assigned: Vec<_> = facts.introducers(false).filter(|(_, one)| one.ended_on.is_none()).collect();
    let is_assigned = |one: &KnownMember<'_>| assigned.iter().any(|(_, of)| of.member == Some(one.member.id));
    if let Some(known) = facts.member(facts.case.helper).filter(|known| !is_assigned(known)) {
        standing_gaps(known, on, "helper", gaps);
    }
    for (id, one) in assigned {
        let Some(known) = facts.member(one.member) else { continue };
        let day = one.written_on.unwrap_or(on);
        standing_gaps(known, day, &format!("introducers/{id}/member"), gaps);
        gaps.extend(disciplined(known, (one.assigned_on, day), id));
        if one.replacement {
            continue;
        }
        let (target, months) =
            (format!("introducers/{id}/known_since"), look.months("months", day).unwrap_or(0));
        match one.known_since {
            None => gaps.push(Gap::warn("helper_known_unset", target).with("name", known.name)),
            Some(since) if day < since.plus_months(months) => {
                let gap = Gap::block("helper_known_short", target).with("name", known.name);
                gaps.push(gap.with("since", since.shown()).with("months", months));
            }
            Some(_) => {}
        }
    }
}

/// Khiển trách, cảnh cáo between the assignment and the introduction: the cell assigns another (QĐ 294-QĐ/TW pt 3.2).
fn disciplined(known: KnownMember<'_>, (from, to): (Option<CivilDate>, CivilDate), id: &str) -> Option<Gap> {
    let events = known.member.events.values().filter(|event| !event.struck && event.kind.is_discipline());
    let within = |on: &CivilDate| from.is_none_or(|from| from <= *on) && *on <= to;
    let on = events.filter_map(|event| event.date).find(within)?;
    let gap = Gap::block("helper_disciplined", format!("introducers/{id}/member")).with("name", known.name);
    Some(gap.with("on", on.shown()))
}

/// Whether a member can introduce on a day.
pub(crate) fn standing_gaps(known: KnownMember<'_>, on: CivilDate, target: &str, gaps: &mut Vec<Gap>) {
    let standing = known.member.standing_on(on);
    let gap = |gap: Gap| gap.with("name", known.name);
    if !standing.activity.is_here() || standing.activity == Activity::TempHere {
        gaps.push(gap(Gap::block("helper_left", target)));
    } else if matches!(standing.activity, Activity::Suspended | Activity::Prosecuted) {
        gaps.push(gap(Gap::block("helper_barred", target)));
    }
    if standing.class == MembershipClass::Probationary {
        gaps.push(gap(Gap::block("helper_not_official", target)));
    }
}

/// V07: assigned by a resolution, before the introduction was written (HD 38-HD/BTCTW pt 1.1d).
pub(super) fn assignment(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, case) = (look.facts, look.facts.case);
    if facts.stage() == Stage::Listed {
        return;
    }
    let mut any = false;
    for (id, one) in facts.introducers(false) {
        any = true;
        let target = format!("introducers/{id}/assigned_on");
        match (one.assigned_on, one.written_on) {
            (None, _) => gaps.push(gap_of(facts, Gap::block("helper_not_assigned", target), one.member)),
            (Some(assigned), Some(written)) if written < assigned => {
                let gap = Gap::block("helper_assigned_late", target).with("assigned", assigned.shown());
                gaps.push(gap_of(facts, gap.with("written", written.shown()), one.member));
            }
            (Some(_), _) if one.resolution_no.trim().is_empty() => {
                let target = format!("introducers/{id}/resolution_no");
                gaps.push(gap_of(facts, Gap::warn("helper_no_resolution", target), one.member));
            }
            _ => {}
        }
    }
    match (case.helper, case.helper_since) {
        _ if any => {}
        (None, _) => gaps.push(no_helper()),
        (Some(_), None) => {
            gaps.push(gap_of(facts, Gap::block("helper_not_assigned", "helper_since"), case.helper));
        }
        _ => {}
    }
}

/// Nobody helps.
pub(crate) fn no_helper() -> Gap {
    Gap::block("case_no_helper", "helper")
}

fn gap_of(facts: &LintFacts<'_>, gap: Gap, member: Option<MemberId>) -> Gap {
    gap.with("name", facts.member(member).map(|known| known.name).unwrap_or_default())
}
