//! Limits in working days after the cell's resolution and after the ceremony.

use super::days::{Kept, holidays};
use super::facts::Look;
use super::keys;
use crate::checks::Gap;
use crate::date::CivilDate;

/// V25: the resolution goes up; the decision follows (QĐ 294-QĐ/TW pt 4.3.1; a province may set days for sending).
pub(super) fn decisions(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, case) = (look.facts, look.facts.case);
    if let Some(resolved) = case.resolution_on {
        let decided = facts.has(keys::DECISION);
        if facts.milestone(keys::FORWARDED).is_none() && !decided && !facts.has(keys::COMMITTEE_RESOLUTION) {
            pending(look, "send", resolved, "not_sent_up", "milestones/actual/sent-up", gaps);
        }
        if !decided {
            pending(look, "admission", resolved, "decision_overdue", "papers", gaps);
        }
    }
    if let Some(resolved) = case.probation.resolution_on
        && !facts.has(keys::RECOGNITION_DECISION)
    {
        pending(look, "recognition", resolved, "recognition_decision_overdue", "papers", gaps);
    }
}

/// A limit that has run out without the thing being done.
fn pending(
    look: &Look<'_>,
    param: &str,
    from: CivilDate,
    code: &'static str,
    target: &str,
    gaps: &mut Vec<Gap>,
) {
    if let Kept::No(deadline) = look.kept(param, from, None) {
        let gap = Gap::block(code, target).with("from", from.shown()).with("deadline", deadline.date.shown());
        gaps.push(gap.with("days", look.late(&deadline)));
    }
}

/// V26: thirty working days from receipt of the decision, later only with consent; by the reports on QĐ 208-QĐ/TW from
/// its signing: both are counted, and the second warns (QĐ 294-QĐ/TW pt 4.1).
pub(super) fn ceremony(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let Some((id, decision)) = facts.paper(keys::DECISION) else { return };
    // A day set by the committee above is its consent to a later ceremony.
    if facts.case.milestones.adjusted.contains_key(keys::CEREMONY) {
        return;
    }
    let held = facts.ceremony();
    let (target, gap) = ("milestones/actual/ceremony", |gap: Gap, from: CivilDate, deadline: CivilDate| {
        gap.with("from", from.shown()).with("deadline", deadline.shown())
    });
    if let Some(received) = decision.received_on.or(decision.date) {
        match look.kept("days", received, held) {
            Kept::Yes => {}
            Kept::Doubtful(deadline) => {
                let gap = gap(Gap::warn("ceremony_doubt", target), received, deadline.date);
                gaps.push(gap.with("holidays", holidays(&deadline)));
                return;
            }
            Kept::No(deadline) => {
                let code = if held.is_some() { "ceremony_late" } else { "ceremony_overdue" };
                gaps.push(gap(Gap::block(code, target), received, deadline.date));
                return;
            }
        }
    }
    let Some(signed) = decision.date else { return };
    let counts = facts.rules.at(signed).text("admission.ceremony_counts_from") == Ok("issued");
    if let Kept::No(deadline) = look.kept("days", signed, held)
        && counts
    {
        gaps.push(gap(Gap::warn("ceremony_late_by_issue", target), signed, deadline.date));
    }
    if let Some(held) = held.filter(|held| *held < signed) {
        let gap = Gap::block("ceremony_before_decision", format!("papers/{id}/date"));
        gaps.push(gap.with("held", held.shown()).with("signed", signed.shown()));
    }
}

/// V32: the member's CV and sheet, thirty working days after the ceremony (HD 38-HD/BTCTW pt 2.2).
pub(super) fn member_file(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let Some(held) = look.facts.ceremony() else { return };
    for (kind, shown) in [(keys::MEMBER_CV, "1-HSĐV"), (keys::MEMBER_SHEET, "2-HSĐV")] {
        if look.facts.has(kind) {
            continue;
        }
        if let Kept::No(deadline) = look.kept("days", held, None) {
            let gap = Gap::block("member_file_overdue", "papers").with("paper", shown);
            gaps.push(gap.with("deadline", deadline.date.shown()).with("days", look.late(&deadline)));
        }
    }
}
