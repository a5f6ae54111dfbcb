//! Members who help and introduce a candidate (QĐ 294-QĐ/TW pt 3.2).

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::date::CivilDate;
use crate::id::MemberId;

/// An official member the cell assigned. A file may have two; whoever left stays with the day it ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Introducer {
    /// The member.
    pub member: Option<MemberId>,
    /// Ngày chi bộ phân công.
    pub assigned_on: Option<CivilDate>,
    /// Number of the resolution that assigned.
    pub resolution_no: String,
    /// Since when both work, study or live in the same unit: at least twelve months before the introduction.
    pub known_since: Option<CivilDate>,
    /// Assigned in place of another: the twelve months are not asked.
    pub replacement: bool,
    /// Helps the probationer after the ceremony, rather than introducing the candidate.
    pub probation: bool,
    /// Ưu điểm, as the member writes (3-KNĐ, or 11-KNĐ of a probationer).
    pub strengths: String,
    /// Khuyết điểm và những vấn đề cần lưu ý.
    pub weaknesses: String,
    /// Date of that paper.
    pub written_on: Option<CivilDate>,
    /// Until when.
    pub ended_on: Option<CivilDate>,
    /// Why it ended.
    pub ended_reason: String,
    /// Struck by a correction.
    pub struck: bool,
}

impl Introducer {
    /// Whether it counts and has not ended, on the way to the admission or during the probation.
    fn goes_on(&self, probation: bool) -> bool {
        !self.struck && self.probation == probation && self.ended_on.is_none()
    }
}

impl Case {
    /// Assignments that count and have not ended, in the order they were made; of a file from before assignments were kept
    /// one by one, its helper.
    pub fn assigned(&self, probation: bool) -> Vec<Introducer> {
        let mut assigned: Vec<Introducer> =
            self.introducers.values().filter(|one| one.goes_on(probation)).cloned().collect();
        if assigned.is_empty() && self.helper.is_some() && !probation {
            let (member, assigned_on) = (self.helper, self.helper_since);
            assigned.push(Introducer { member, assigned_on, ..Introducer::default() });
        }
        assigned.sort_by_key(|one| one.assigned_on);
        assigned
    }

    /// Who introduces and helps now, on the way to the admission or during the probation: assignments that count and have
    /// not ended, and the helper of a file from before assignments were kept one by one. Each member once.
    pub fn helpers(&self, probation: bool) -> Vec<MemberId> {
        let goes_on = self.introducers.values().filter(|one| one.goes_on(probation));
        let mut members: Vec<_> = goes_on.filter_map(|one| one.member).collect();
        members.extend(self.helper.filter(|_| !probation));
        members.sort_unstable();
        members.dedup();
        members
    }
}

/// What the helper remarked in a quarter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct QuarterRemark {
    /// Year.
    pub year: u32,
    /// Quarter, 1 to 4.
    pub quarter: u32,
    /// Who remarked.
    pub member: Option<MemberId>,
    /// What.
    pub text: String,
    /// Struck by a correction.
    pub struck: bool,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn who_left_or_was_struck_helps_no_more_and_nobody_helps_twice() {
        let member = |number: u128| Some(MemberId::from(Uuid::from_u128(number)));
        let one = |member| Introducer { member, ..Introducer::default() };
        let left = Introducer { ended_on: Some(CivilDate::from_unix_ms(0)), ..one(member(2)) };
        let struck = Introducer { struck: true, ..one(member(3)) };
        let later = Introducer { probation: true, ..one(member(4)) };
        let all = [one(member(1)), left, struck, later];
        let mut case = Case { helper: member(1), ..Case::default() };
        assert_eq!(case.helpers(false), [member(1).unwrap()]);
        case.introducers = all.into_iter().enumerate().map(|(id, one)| (id.to_string(), one)).collect();
        assert_eq!(case.helpers(false), [member(1).unwrap()]);
        assert_eq!(case.helpers(true), [member(4).unwrap()]);
        assert_eq!(case.assigned(false).len(), 1);
        case.helper = None;
        assert_eq!(case.helpers(false), [member(1).unwrap()], "the assignment alone is enough");
    }

    #[test]
    fn a_file_that_knows_its_helper_only_is_as_if_the_helper_had_been_assigned() {
        let (helper, helper_since) =
            (Some(MemberId::from(Uuid::from_u128(1))), Some(CivilDate::from_unix_ms(0)));
        let case = Case { helper, helper_since, ..Case::default() };
        let assigned = case.assigned(false);
        assert_eq!(assigned.iter().map(|one| one.member).collect::<Vec<_>>(), [helper]);
        assert_eq!(assigned.iter().map(|one| one.assigned_on).collect::<Vec<_>>(), [helper_since]);
        assert_eq!(case.assigned(true), []);
    }
}
