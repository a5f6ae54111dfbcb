//! The head-count lines of minutes: totals, present, absent, and the share that attended.
//!
//! Members of other cells on temporary activity here are a line of their own, never inside the cell's total;
//! official + probationary = total = present + absent + not yet taken.

use std::collections::BTreeMap;

use crate::percent::Percent;
use crate::record::{Attendance, AttendanceMark, Convened};
use crate::status::Activity;
use crate::vote::activity;

/// Official and probationary members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Split {
    /// Chính thức.
    pub official: u32,
    /// Dự bị.
    pub probationary: u32,
}

impl Split {
    /// Both together.
    pub fn total(self) -> u32 {
        self.official + self.probationary
    }

    fn add(&mut self, official: bool) {
        if official {
            self.official += 1;
        } else {
            self.probationary += 1;
        }
    }
}

/// Counts of one meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeadCount {
    /// Tổng số đảng viên của chi bộ.
    pub members: Split,
    /// Được miễn công tác, sinh hoạt đảng (of the total).
    pub exempt: u32,
    /// Giới thiệu sinh hoạt tạm thời đi nơi khác (of the total).
    pub temp_away: u32,
    /// Đình chỉ, khởi tố, tạm giam (of the total).
    pub barred: u32,
    /// Có mặt.
    pub present: Split,
    /// Vắng mặt, whatever the reason.
    pub absent: Split,
    /// Of the absent: with a reason, the exempt and those active elsewhere included.
    pub excused: u32,
    /// Of the absent: without a reason.
    pub unexcused: u32,
    /// Attendance not taken yet.
    pub unset: u32,
    /// Members of other cells on temporary activity here.
    pub temp_here: u32,
    /// Of them present.
    pub temp_here_present: u32,
    /// Members who were expected: the total without the exempt and those active elsewhere if absent, and without
    /// the barred.
    pub expected: u32,
    /// Of the expected, present.
    pub expected_present: u32,
}

impl HeadCount {
    /// Counts a convened list and its attendance.
    pub fn count(convened: &BTreeMap<String, Convened>, attendance: &BTreeMap<String, Attendance>) -> Self {
        let mut count = Self::default();
        for (id, member) in convened {
            let mark = attendance.get(id).map_or(AttendanceMark::Unset, |one| one.mark.clone());
            count.add(member, &mark);
        }
        count
    }

    fn add(&mut self, member: &Convened, mark: &AttendanceMark) {
        let activity = activity(member);
        let present = *mark == AttendanceMark::Present;
        if activity == Activity::TempHere {
            self.temp_here += 1;
            self.temp_here_present += u32::from(present);
            return;
        }
        self.members.add(member.official);
        let elsewhere = matches!(activity, Activity::Exempt | Activity::TempAway);
        let barred = matches!(activity, Activity::Suspended | Activity::Prosecuted);
        self.exempt += u32::from(activity == Activity::Exempt);
        self.temp_away += u32::from(activity == Activity::TempAway);
        self.barred += u32::from(barred);
        match mark {
            AttendanceMark::Present => self.present.add(member.official),
            AttendanceMark::Unexcused => {
                self.absent.add(member.official);
                self.unexcused += 1;
            }
            AttendanceMark::Excused => {
                self.absent.add(member.official);
                self.excused += 1;
            }
            // Their standing is the reason: nobody has to mark them.
            _ if elsewhere || barred => {
                self.absent.add(member.official);
                self.excused += 1;
            }
            _ => self.unset += 1,
        }
        if !barred && (present || !elsewhere) {
            self.expected += 1;
            self.expected_present += u32::from(present);
        }
    }

    /// Share of the expected members who attended; `None` when nobody was expected.
    pub fn percent(&self) -> Option<Percent> {
        Percent::of(self.expected_present, self.expected)
    }

    /// Whether every member is present or absent.
    pub fn is_complete(&self) -> bool {
        self.unset == 0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn meeting(rows: &[(bool, &str, AttendanceMark)]) -> HeadCount {
        let (mut convened, mut attendance) = (BTreeMap::new(), BTreeMap::new());
        for (place, (official, activity, mark)) in rows.iter().enumerate() {
            let id = place.to_string();
            let member =
                Convened { official: *official, activity: (*activity).to_owned(), ..Convened::default() };
            convened.insert(id.clone(), member);
            attendance.insert(id, Attendance { mark: mark.clone(), ..Attendance::default() });
        }
        HeadCount::count(&convened, &attendance)
    }

    #[test]
    fn temporary_members_are_a_line_of_their_own() {
        use AttendanceMark::{Excused, Present, Unexcused, Unset};
        let count = meeting(&[
            (true, "active", Present),
            (true, "active", Present),
            (true, "active", Excused),
            (true, "active", Unexcused),
            (false, "active", Present),
            (true, "exempt", Unset),
            (true, "exempt", Present),
            (true, "temp_away", Unset),
            (true, "suspended", Unset),
            (true, "temp_here", Present),
            (true, "temp_here", Excused),
        ]);
        assert_eq!(count.members, Split { official: 8, probationary: 1 });
        assert_eq!((count.exempt, count.temp_away, count.barred), (2, 1, 1));
        assert_eq!(count.present, Split { official: 3, probationary: 1 });
        assert_eq!(count.absent, Split { official: 5, probationary: 0 });
        assert_eq!((count.excused, count.unexcused, count.unset), (4, 1, 0));
        assert_eq!((count.temp_here, count.temp_here_present), (2, 1));
        assert_eq!((count.expected_present, count.expected), (4, 6));
        assert_eq!(count.percent().map(|percent| percent.to_string()), Some("66,7".to_owned()));
        assert!(count.is_complete());
    }

    #[test]
    fn a_member_nobody_marked_is_not_absent_yet() {
        let count = meeting(&[(true, "active", AttendanceMark::Unset)]);
        assert_eq!((count.unset, count.absent.total()), (1, 0));
        assert!(!count.is_complete());
    }

    proptest! {
        #[test]
        fn the_lines_always_add_up(rows in proptest::collection::vec((any::<bool>(), 0usize..8, 0usize..4), 0..40)) {
            let activities = ["", "active", "exempt", "temp_away", "temp_here", "suspended", "prosecuted", "interrupted"];
            let rows: Vec<_> = rows
                .into_iter()
                .map(|(official, activity, mark)| (official, activities[activity], AttendanceMark::ALL[mark].clone()))
                .collect();
            let count = meeting(&rows);
            prop_assert_eq!(count.members.total() + count.temp_here, u32::try_from(rows.len()).unwrap());
            prop_assert_eq!(count.present.total() + count.absent.total() + count.unset, count.members.total());
            prop_assert_eq!(count.excused + count.unexcused, count.absent.total());
            prop_assert!(count.expected_present <= count.expected);
        }
    }
}
