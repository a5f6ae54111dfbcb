//! The order of dates.

use super::days::Dated;
use super::facts::Look;
use super::keys;
use crate::checks::Gap;
use crate::date::CivilDate;
use crate::record::Case;

/// V08: what the candidate wrote is the day of the cell's resolution (HD 02-HD/BTCTU Hà Nội).
pub(super) fn sympathiser_day(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let written = facts.case.application.sympathiser_on;
    if let (Some(written), Some(resolved)) = (written, facts.milestone(keys::SYMPATHISER))
        && written != resolved
    {
        let gap = Gap::block("sympathiser_day_differs", "application/sympathiser_on");
        gaps.push(gap.with("written", written.shown()).with("resolved", resolved.shown()));
    }
}

/// V09: each step not before the one that leads to it. The cell and the committee certify after the last answer of the
/// verification: items 25 and 26 dated before it are the classic reason for return.
pub(super) fn order(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let mut before: Option<(&str, &str, Dated)> = None;
    for (key, label) in look.lines("steps") {
        let Some(step) = facts.step(key) else { continue };
        let passed = before.as_ref().filter(|(_, _, passed)| step.on < passed.on);
        if let Some((earlier_key, earlier, passed)) = passed
            && (*earlier_key, key) != ("opinions", "resolution")
        {
            let gap = match key {
                "cell_remarks" | "certified" => Gap::block("certified_early", &step.target),
                _ => Gap::warn("dates_out_of_order", &step.target),
            };
            let gap = gap.with("step", label).with("on", step.on.shown());
            gaps.push(gap.with("earlier", *earlier).with("earlier_on", passed.on.shown()));
        }
        if before.as_ref().is_none_or(|(_, _, passed)| passed.on <= step.on) {
            before = Some((key, label, step));
        }
    }
    around_meeting(facts.case, facts.meeting(facts.case.vote.meeting).and_then(|one| one.date), gaps);
    for (id, one) in facts.case.verifications.iter().filter(|(_, one)| !one.struck) {
        if let (Some(sent), Some(written)) = (one.sent_on, one.written_on)
            && written < sent
        {
            let gap = Gap::warn("verified_before_sent", format!("verifications/{id}/written_on"));
            gaps.push(gap.with("sent", sent.shown()).with("written", written.shown()));
        }
    }
}

/// The opinions were gathered before the cell met; the resolution was not written before it.
pub(crate) fn around_meeting(case: &Case, meeting: Option<CivilDate>, gaps: &mut Vec<Gap>) {
    if let (Some(opinions), Some(held)) = (case.opinions_on, meeting.or(case.resolution_on))
        && opinions > held
    {
        let gap = Gap::warn("opinions_after_meeting", "opinions_on");
        gaps.push(gap.with("opinions", opinions.shown()).with("meeting", held.shown()));
    }
    if let (Some(resolution), Some(held)) = (case.resolution_on, meeting)
        && resolution < held
    {
        let gap = Gap::block("resolution_before_meeting", "resolution_on");
        gaps.push(gap.with("resolution", resolution.shown()).with("meeting", held.shown()));
    }
}
