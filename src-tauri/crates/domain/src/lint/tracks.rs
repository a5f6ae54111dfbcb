//! Special tracks: their papers and consents, and what contradicts them.

use std::collections::BTreeSet;

use super::facts::{LintFacts, Look, Stage};
use super::keys;
use super::person::months_old;
use crate::answer::Answer;
use crate::checks::Gap;
use crate::date::PartialDate;
use crate::procedure::{Breach, Milestone, Needed, Track};
use crate::record::{Cv, SourceGroup};
use crate::text::fold;

/// V33: the papers and consents of the `[[track]]` rows of the pack the file keeps, tracks that exclude one another, and
/// the facts of the person against what is said of the tracks. What a move asks for is told by V36.
pub(super) fn special(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let tracks = facts.tracks();
    if facts.stage() > Stage::Listed {
        let mut told = BTreeSet::new();
        let moves = |track: &Track| track.row.implies.iter().any(|key| key == keys::ON_THE_MOVE);
        for track in tracks.iter().filter(|track| !moves(track)) {
            papers_of(facts, track, &mut told, gaps);
            consents_of(facts, track, &mut told, gaps);
            late_consents(facts, track, &mut told, gaps);
        }
    }
    for one in &tracks {
        for other in tracks.iter().filter(|other| one.row.excludes.contains(&other.row.key)) {
            let gap = Gap::block("tracks_exclude", format!("tracks/{}", one.row.key));
            gaps.push(gap.with("track", &one.row.title).with("other", &other.row.title));
        }
    }
    too_soon(facts, &tracks, gaps);
    against_facts(facts, &tracks, gaps);
}

/// Tracks of a moment of the way that has not come.
fn too_soon(facts: &LintFacts<'_>, tracks: &[&Track], gaps: &mut Vec<Gap>) {
    for track in tracks {
        let Some(since) = track.row.since.as_deref().filter(|key| facts.happened(key).is_none()) else {
            continue;
        };
        let step = facts.procedure.milestone(since).map_or(since, |found| &found.row.title);
        let gap = Gap::warn("track_too_soon", format!("tracks/{}", track.row.key));
        gaps.push(gap.with("track", &track.row.title).with("step", step));
    }
}

/// Papers a track asks for, each told once.
fn papers_of<'a>(facts: &LintFacts<'a>, track: &'a Track, told: &mut BTreeSet<&'a str>, gaps: &mut Vec<Gap>) {
    for key in &track.row.papers {
        let Some(paper) = facts.procedure.paper(key).filter(|paper| paper.row.needed == Needed::Always)
        else {
            continue;
        };
        if !facts.has(key) && told.insert(key) {
            let gap = Gap::block("track_paper_missing", format!("papers/{key}"));
            gaps.push(gap.with("paper", &paper.row.title).with("track", &track.row.title));
        }
    }
}

/// Consents of others whose day nothing tells; where the paper itself is missing, that is told.
fn consents_of<'a>(
    facts: &LintFacts<'a>,
    track: &'a Track,
    told: &mut BTreeSet<&'a str>,
    gaps: &mut Vec<Gap>,
) {
    for key in &track.row.consents {
        let papers = facts.procedure.papers.iter();
        let dating: Vec<&str> = papers
            .filter(|paper| paper.row.dates.as_ref() == Some(key))
            .map(|paper| paper.row.key.as_str())
            .collect();
        let dated = dating.iter().flat_map(|kind| facts.papers(kind)).any(|(_, paper)| paper.date.is_some());
        let missing = dating.iter().any(|kind| told.contains(kind));
        if facts.milestone(key).is_none() && !dated && !missing && told.insert(key) {
            let title = facts.procedure.milestone(key).map_or(key, |found| &found.row.title);
            let gap = Gap::block("track_consent_missing", format!("milestones/actual/{key}"));
            gaps.push(gap.with("consent", title).with("track", &track.row.title));
        }
    }
}

/// Consents that came after a step which had to wait for them, each told once with the first such step.
fn late_consents<'a>(
    facts: &LintFacts<'a>,
    track: &'a Track,
    told: &mut BTreeSet<&'a str>,
    gaps: &mut Vec<Gap>,
) {
    for key in &track.row.consents {
        let Some(consent) = facts.happened(key) else { continue };
        let waits = |one: &&Milestone| {
            let mut limits = one.limits.iter();
            let from = facts.procedure.place(key);
            limits.any(|limit| limit.is_order() && limit.breach == Breach::Block && Some(limit.from) == from)
        };
        let waiting = facts.procedure.milestones.iter().filter(waits);
        let mut done = waiting.filter_map(|one| Some((&one.row.title, facts.happened(&one.row.key)?.on)));
        if let Some((step, done)) = done.find(|(_, done)| *done < consent.on)
            && told.insert(key)
        {
            let title = facts.procedure.milestone(key).map_or(key, |found| &found.row.title);
            let gap = Gap::block("consent_late", consent.target).with("consent", title);
            let gap = gap.with("on", consent.on.shown()).with("step", step);
            gaps.push(gap.with("done", done.shown()));
        }
    }
}

/// What the facts of the person say of the tracks the procedure knows.
fn against_facts(facts: &LintFacts<'_>, tracks: &[&Track], gaps: &mut Vec<Gap>) {
    let ethnicity = fold(&facts.person.ethnicity);
    let religious = is_religious(facts);
    let foreign = facts.cv.and_then(Cv::spouse_is_foreign);
    let over = is_over_age(facts);
    let less_schooling = !facts.case.source.schooling_exception.trim().is_empty()
        && facts.track(keys::VILLAGE_ELDER) != Some(true);
    // The fact that shows a track, and whether the file says the contrary: nothing is concluded from a blank.
    for (track, shows, denies, fact) in [
        (keys::RELIGION, religious, facts.person.religion == Answer::No && !religious, "tôn giáo"),
        (keys::OWNER, facts.case.source.owns_business, false, "chủ doanh nghiệp tư nhân"),
        (
            keys::FOREIGN_SPOUSE,
            foreign == Some(true),
            foreign == Some(false),
            "vợ hoặc chồng là người nước ngoài",
        ),
        (keys::CHINESE, ethnicity == "hoa", !ethnicity.is_empty() && ethnicity != "hoa", "dân tộc Hoa"),
        (keys::MINORITY, false, ethnicity == "kinh", "dân tộc thiểu số"),
        (keys::READMISSION, first_admission(facts).is_some(), false, "đã vào Đảng một lần"),
        (keys::OVER_AGE, over == Some(true), over == Some(false), "trên 60 tuổi"),
        (keys::SCHOOLING_AREA, less_schooling, false, "ở nơi được xét trình độ thấp hơn"),
    ] {
        if facts.procedure.track(track).is_none() {
            continue;
        }
        let implied = tracks.iter().any(|one| one.row.key == track);
        let target = || format!("tracks/{track}");
        gaps.extend(match facts.track(track).or(implied.then_some(true)) {
            Some(false) if shows => Some(Gap::block("track_denied", target()).with("fact", fact)),
            Some(true) if denies => Some(Gap::warn("track_unfounded", target()).with("fact", fact)),
            None if shows => Some(Gap::warn("track_unmarked", target()).with("fact", fact)),
            _ => None,
        });
    }
}

/// Whether the candidate is past the upper limit of age on the day the cell considers; nothing while that is not known.
fn is_over_age(facts: &LintFacts<'_>) -> Option<bool> {
    let on = facts.considered_on();
    let to = facts.rules.at(on).find_number("admission.age_to").ok().flatten()?;
    let (least, most) = months_old(facts.person.born?, on);
    let limit = i32::try_from(to).ok()? * 12;
    if least > limit { Some(true) } else { (most <= limit).then_some(false) }
}

fn is_religious(facts: &LintFacts<'_>) -> bool {
    matches!(facts.person.religion, Answer::Given(_)) || facts.case.source.group == SourceGroup::Religious
}

fn first_admission(facts: &LintFacts<'_>) -> Option<PartialDate> {
    facts.cv.and_then(|cv| cv.first_admission.admitted_on)
}

/// V34: thirty-six months since leaving, sixty since a conviction was cleared, not after a reason that excludes it, once
/// only (QĐ 294-QĐ/TW pt 3.5).
pub(super) fn readmission(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    if first_admission(facts).is_none() && facts.track(keys::READMISSION) != Some(true) {
        return;
    }
    since_leaving(look, gaps);
    if facts.tracks().iter().any(|track| track.row.key == keys::MINOR_CRIME) {
        since_cleared(look, gaps);
    }
    if let Some(cv) = facts.cv {
        excluded(look, &cv.first_admission.left_reason, gaps);
    }
    let memberships = facts.members.iter().filter(|known| {
        known.member.person == facts.case.person && Some(known.member.id) != facts.case.member
    });
    if memberships.count() > 1 {
        gaps.push(Gap::block("readmission_twice", "tracks/readmission"));
    }
}

/// The months since leaving: by the CV, or by the decision before the CV is begun.
fn since_leaving(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let of_cv = facts.cv.and_then(|cv| cv.first_admission.left_on);
    let recorded = facts.happened(keys::LEFT).filter(|_| of_cv.is_none());
    let target = || recorded.as_ref().map_or("cv/first_admission/left_on", |one| one.target.as_str());
    let Some(left) = of_cv.or(recorded.as_ref().map(|one| one.on.into())) else {
        gaps.push(Gap::block("readmission_no_day", target()));
        return;
    };
    let Some(months) = look.months("months", on) else { return };
    let earliest = on.plus_months(-months);
    let gap = |gap: Gap| gap.with("left", left.shown()).with("months", months);
    if PartialDate::from(earliest).certainly_before(left) {
        gaps.push(gap(Gap::block("readmission_early", target())));
    } else if left.full().is_none() && !left.certainly_before(earliest.plus_days(1).into()) {
        gaps.push(gap(Gap::warn("readmission_unclear", target())));
    }
}

/// The months since the conviction for a minor crime was cleared.
fn since_cleared(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let on = look.facts.considered_on();
    let Some(cleared) = look.facts.happened(keys::CLEARED) else {
        let target = format!("milestones/actual/{}", keys::CLEARED);
        gaps.push(Gap::block("readmission_cleared_no_day", target));
        return;
    };
    let Some(months) = look.months("cleared", on) else { return };
    if on < cleared.on.plus_months(months) {
        let gap = Gap::block("readmission_cleared_early", cleared.target);
        gaps.push(gap.with("cleared", cleared.on.shown()).with("months", months));
    }
}

/// A reason for which nobody is admitted again.
fn excluded(look: &Look<'_>, written: &str, gaps: &mut Vec<Gap>) {
    let reason = fold(written);
    for (_, line) in look.lines("excluded") {
        let (words, unless) = line.split_once(" trừ ").unwrap_or((line, ""));
        if reason.contains(&fold(words)) && (unless.is_empty() || !reason.contains(&fold(unless))) {
            let gap = Gap::block("readmission_excluded", "cv/first_admission/left_reason");
            gaps.push(gap.with("reason", written));
        }
    }
}
