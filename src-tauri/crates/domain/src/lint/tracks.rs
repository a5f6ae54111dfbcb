//! Special tracks: their papers, and what contradicts them.

use super::facts::{LintFacts, Look, Stage};
use super::keys;
use crate::answer::Answer;
use crate::checks::Gap;
use crate::date::PartialDate;
use crate::record::SourceGroup;
use crate::text::fold;

/// V33: a track asks for papers (`religious/TG-DY: công văn …` in the data); and the
/// facts of the person ask for a track.
pub(super) fn special(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    for track in facts.case.tracks.keys().filter(|track| facts.track(track) == Some(true)) {
        for (paper, label) in look.lines("papers") {
            let Some(paper) = paper.strip_prefix(track.as_str()).and_then(|rest| rest.strip_prefix('/'))
            else {
                continue;
            };
            if facts.stage() > Stage::Listed && !facts.has(paper) {
                let gap = Gap::block("track_paper_missing", format!("tracks/{track}")).with("paper", label);
                gaps.push(gap);
            }
        }
    }
    for (track, shows, fact) in [
        (keys::RELIGION, is_religious(facts), "tôn giáo"),
        (keys::OWNER, facts.case.source.owns_business, "chủ doanh nghiệp tư nhân"),
        (keys::FOREIGN_SPOUSE, has_foreign_spouse(facts), "vợ hoặc chồng là người nước ngoài"),
        (keys::CHINESE, fold(&facts.person.ethnicity) == "hoa", "dân tộc Hoa"),
        (keys::READMISSION, first_admission(facts).is_some(), "đã vào Đảng một lần"),
    ] {
        let gap = |gap: Gap| gap.with("fact", fact);
        match facts.track(track) {
            Some(false) if shows => gaps.push(gap(Gap::block("track_denied", format!("tracks/{track}")))),
            None if shows => gaps.push(gap(Gap::warn("track_unmarked", format!("tracks/{track}")))),
            _ => {}
        }
    }
}

fn is_religious(facts: &LintFacts<'_>) -> bool {
    matches!(facts.person.religion, Answer::Given(_)) || facts.case.source.group == SourceGroup::Religious
}

fn has_foreign_spouse(facts: &LintFacts<'_>) -> bool {
    facts.relatives().any(|(_, one)| {
        let (relation, nationality) = (fold(&one.relation), fold(&one.nationality));
        matches!(relation.as_str(), "vo" | "chong") && !nationality.is_empty() && nationality != "viet nam"
    })
}

fn first_admission(facts: &LintFacts<'_>) -> Option<PartialDate> {
    facts.cv.and_then(|cv| cv.first_admission.admitted_on)
}

/// V34: thirty-six months since leaving, not after a reason that excludes it, once only (QĐ 294-QĐ/TW pt 3.5).
pub(super) fn readmission(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let Some(cv) =
        facts.cv.filter(|_| first_admission(facts).is_some() || facts.track(keys::READMISSION) == Some(true))
    else {
        return;
    };
    let (first, at) = (&cv.first_admission, "cv/first_admission");
    let earliest = look.months("months", on).map(|months| on.plus_months(-months));
    match (first.left_on, earliest) {
        (None, _) => gaps.push(Gap::block("readmission_no_day", format!("{at}/left_on"))),
        (Some(left), Some(earliest)) => {
            let gap = |gap: Gap| {
                gap.with("left", left.shown()).with("months", look.months("months", on).unwrap_or(0))
            };
            if PartialDate::from(earliest).certainly_before(left) {
                gaps.push(gap(Gap::block("readmission_early", format!("{at}/left_on"))));
            } else if left.full().is_none() && !left.certainly_before(earliest.plus_days(1).into()) {
                gaps.push(gap(Gap::warn("readmission_unclear", format!("{at}/left_on"))));
            }
        }
        _ => {}
    }
    let reason = fold(&first.left_reason);
    for (_, line) in look.lines("excluded") {
        let (words, unless) = line.split_once(" trừ ").unwrap_or((line, ""));
        if reason.contains(&fold(words)) && (unless.is_empty() || !reason.contains(&fold(unless))) {
            let gap = Gap::block("readmission_excluded", format!("{at}/left_reason"));
            gaps.push(gap.with("reason", &first.left_reason));
        }
    }
    let memberships = facts.members.iter().filter(|known| {
        known.member.person == facts.case.person && Some(known.member.id) != facts.case.member
    });
    if memberships.count() > 1 {
        gaps.push(Gap::block("readmission_twice", "tracks/readmission"));
    }
}
