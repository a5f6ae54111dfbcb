//! Opinions gathered about a candidate (5-KNĐ).

use super::gap::Gap;
use crate::record::Opinion;

/// Gaps of one side; `side` is the field of the case, `organisations` or `residence`.
pub(crate) fn gaps(side: &str, opinion: &Opinion, gaps: &mut Vec<Gap>) {
    let at = |field: &str| format!("{side}/{field}");
    if opinion.body.trim().is_empty() {
        gaps.push(Gap::block("opinion_no_body", at("body")).with("side", side));
    }
    let (Some(asked), Some(agree)) = (opinion.asked, opinion.agree) else {
        let field = if opinion.asked.is_none() { "asked" } else { "agree" };
        gaps.push(Gap::block("opinion_not_counted", at(field)).with("side", side));
        return;
    };
    let disagree = opinion.disagree.unwrap_or(0);
    if agree.checked_add(disagree) != Some(asked) {
        gaps.push(
            Gap::block("opinion_sum", at("agree"))
                .with("side", side)
                .with("agree", agree)
                .with("disagree", disagree)
                .with("asked", asked),
        );
    }
    if let Some(total) = opinion.total.filter(|total| asked > *total) {
        let gap = Gap::block("opinion_asked_over_total", at("asked")).with("side", side);
        gaps.push(gap.with("asked", asked).with("total", total));
    }
    if disagree > 0 && opinion.reason.trim().is_empty() {
        gaps.push(Gap::block("opinion_no_reason", at("reason")).with("side", side));
    }
}
