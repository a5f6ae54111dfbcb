//! A meeting as the plan sees it.

use crate::date::{CivilDate, ClockTime};
use crate::id::MeetingId;
use crate::record::{Meeting, MeetingKind, MeetingState};

/// What the plan needs of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The meeting.
    pub id: MeetingId,
    /// Type.
    pub kind: MeetingKind,
    /// How far it has come.
    pub state: MeetingState,
    /// Month it is for, 1 to 12.
    pub month: u32,
    /// Year it is for.
    pub year: u32,
    /// Day it is planned or was held.
    pub date: Option<CivilDate>,
    /// When it begins.
    pub at: Option<ClockTime>,
    /// Whether it is topical, alone or as the second part of a regular one.
    pub topical: bool,
    /// Tên chuyên đề, where it has one.
    pub topic: String,
}

impl Entry {
    /// The entry of a meeting.
    pub fn of(meeting: &Meeting) -> Self {
        let topic = meeting.topic.as_ref();
        Self {
            id: meeting.id,
            kind: meeting.kind.clone(),
            state: meeting.state.clone(),
            month: meeting.month,
            year: meeting.year,
            date: meeting.date,
            at: meeting.started_at.or(meeting.planned_at),
            topical: topic.is_some() || meeting.kind == MeetingKind::Topical,
            topic: topic.map(|topic| topic.title.clone()).unwrap_or_default(),
        }
    }

    /// Still on the calendar, not begun.
    pub fn is_planned(&self) -> bool {
        self.state == MeetingState::Planned
    }

    /// Quarter of the day, 1 to 4; of the month it is for where no day is set.
    pub fn quarter(&self) -> u32 {
        quarter(self.date.map_or(self.month, month_of))
    }

    /// Year of the day; the one it is for where no day is set.
    pub fn year_of_day(&self) -> u32 {
        self.date.map_or(self.year, |date| u32::from(date.year().unsigned_abs()))
    }
}

/// Month of a day, 1 to 12.
pub(super) fn month_of(date: CivilDate) -> u32 {
    u32::from(date.month().unsigned_abs())
}

/// Quarter of a month, 1 to 4.
pub fn quarter(month: u32) -> u32 {
    month.clamp(1, 12).div_ceil(3)
}

/// The last day of a quarter; `None` for a year or quarter that cannot be.
pub fn quarter_end(year: u32, quarter: u32) -> Option<CivilDate> {
    let month = i8::try_from(quarter.checked_mul(3)?).ok()?;
    let first = CivilDate::new(i16::try_from(year).ok()?, month, 1).ok()?;
    Some(first.plus_months(1).plus_days(-1))
}
