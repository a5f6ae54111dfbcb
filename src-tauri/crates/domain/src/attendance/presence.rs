//! What a member was to one meeting.

use super::marked;
use crate::record::{Attendance, AttendanceMark};
use crate::status::Activity;

/// Presence at one meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Có mặt.
    Present,
    /// Có mặt, đến muộn hoặc về sớm.
    PresentInPart,
    /// Vắng có lý do.
    Excused,
    /// Vắng không lý do.
    Unexcused,
    /// Được miễn, vắng mặt.
    Exempt,
    /// Sinh hoạt tạm thời nơi khác, vắng mặt.
    Away,
    /// Bị đình chỉ, khởi tố hoặc tạm giam.
    Barred,
    /// Chưa điểm danh.
    Unset,
}

impl Presence {
    /// Presence by standing and mark. Whoever need not come is never absent without a reason.
    pub(super) fn of(activity: &Activity, attendance: Option<&Attendance>) -> Self {
        let mark = marked(attendance.map(|one| &one.mark));
        match (activity, mark) {
            (Activity::Suspended | Activity::Prosecuted, _) => Self::Barred,
            (_, AttendanceMark::Present) => {
                let whole = attendance.is_none_or(|one| one.arrived.is_none() && one.left.is_none());
                if whole { Self::Present } else { Self::PresentInPart }
            }
            (Activity::Exempt, _) => Self::Exempt,
            (Activity::TempAway, _) => Self::Away,
            (_, AttendanceMark::Excused) => Self::Excused,
            (_, AttendanceMark::Unexcused) => Self::Unexcused,
            _ => Self::Unset,
        }
    }

    /// Whether the member was there.
    pub fn is_present(self) -> bool {
        matches!(self, Self::Present | Self::PresentInPart)
    }

    /// The word screens translate.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::PresentInPart => "present_in_part",
            Self::Excused => "excused",
            Self::Unexcused => "unexcused",
            Self::Exempt => "exempt",
            Self::Away => "temp_away",
            Self::Barred => "barred",
            Self::Unset => "unset",
        }
    }

    /// The sign on paper and in workbooks, as cells write it in their books.
    pub fn sign_vi(self) -> &'static str {
        match self {
            Self::Present => "x",
            Self::PresentInPart => "x*",
            Self::Excused => "P",
            Self::Unexcused => "K",
            Self::Exempt => "M",
            Self::Away => "T",
            Self::Barred => "Đ",
            Self::Unset => "?",
        }
    }
}
