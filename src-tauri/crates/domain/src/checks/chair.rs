//! Whether the minutes say why somebody else than the secretary chaired.

use super::gap::Gap;
use crate::chair::{Chairing, chairing};
use crate::record::Meeting;
use crate::rules::RulesAt;

pub(super) fn gaps(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let reason = !meeting.chair_reason.trim().is_empty();
    let chair = meeting.chair.and_then(|chair| meeting.convened.get(&chair.to_string()));
    let name = chair.map(|chair| chair.name.as_str()).unwrap_or_default();
    match chairing(meeting, rules) {
        Ok(Chairing::StandIn { secretary, rank: None }) if !reason => {
            let gap = Gap::warn("chair_no_reason", "chair_reason");
            gaps.push(gap.with("name", name).with("secretary", secretary));
        }
        Ok(Chairing::SecretaryPresent { secretary }) if !reason => {
            let gap = Gap::note("chair_not_secretary", "chair");
            gaps.push(gap.with("name", name).with("secretary", secretary));
        }
        _ => {}
    }
}
