//! The dues line of the minutes, and whether typed totals agree with the sheet that was signed.

use super::gap::Gap;
use crate::dues::{convened, sheet, told, typed_names};
use crate::record::Meeting;
use crate::rules::RulesAt;

pub(super) fn gaps(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let asked = rules.minutes_with("dues", &meeting.kind).unwrap_or(false);
    if !asked || !rules.flag("minutes.require.dues").unwrap_or(false) {
        return;
    }
    let dues = &meeting.dues;
    let sheet = sheet(convened(meeting), dues, rules).unwrap_or_default();
    let count = sheet.count();
    let line = told(dues, count.as_ref());
    match (line.paid, line.of) {
        (Some(paid), Some(of)) if paid > of => {
            gaps.push(Gap::block("dues_paid_over", "dues/paid").with("paid", paid).with("of", of));
        }
        (Some(_), Some(_)) if line.amount.is_some() => {}
        _ => gaps.push(Gap::block("dues_missing", "dues")),
    }
    let Some(count) = count else { return };
    if count.unset > 0 {
        gaps.push(Gap::block("dues_unasked", "dues").with("count", count.unset));
    }
    for (typed, counted, code, target) in [
        (dues.paid.map(u64::from), Some(u64::from(count.paid)), "dues_paid_differs", "dues/paid"),
        (dues.of.map(u64::from), Some(u64::from(count.of)), "dues_of_differs", "dues/of"),
        (dues.amount, count.amount, "dues_amount_differs", "dues/amount"),
    ] {
        if let (Some(typed), Some(counted)) = (typed, counted)
            && typed != counted
            && count.unset == 0
        {
            gaps.push(Gap::block(code, target).with("typed", typed).with("counted", counted));
        }
    }
    let typed = typed_names(&dues.unpaid).len();
    if typed > 0 && typed != count.unpaid.len() {
        let gap = Gap::warn("dues_unpaid_differs", "dues/unpaid");
        gaps.push(gap.with("typed", typed).with("counted", count.unpaid.len()));
    }
}
