//! Attendance over a year: who was at which meeting, the shares with the right people left out, and the months
//! somebody stayed away without a reason.
//!
//! Nothing here ranks: lines stand in name order. *Ba tháng trong năm* without a good reason is a fact for the cell to
//! look into (QĐ 294-QĐ/TW pt 8.1); what follows from it people decide.

mod line;
mod presence;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use line::{Line, Notice};
pub use presence::Presence;

use crate::date::CivilDate;
use crate::id::MeetingId;
use crate::percent::Percent;
use crate::record::{AttendanceMark, Meeting, MeetingState};
use crate::rules::{RuleError, RulesAt};
use crate::status::Activity;
use crate::text::name_sort_key;
use crate::vote::activity;

/// How many were expected, and how many of them came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Came.
    pub present: u32,
    /// Were expected.
    pub expected: u32,
}

impl Share {
    /// The share; `None` when nobody was expected.
    pub fn percent(self) -> Option<Percent> {
        Percent::of(self.present, self.expected)
    }

    fn add(&mut self, presence: Presence) {
        self.expected += 1;
        self.present += u32::from(presence.is_present());
    }
}

/// A meeting of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The meeting.
    pub id: MeetingId,
    /// Month it was for, 1 to 12.
    pub month: u32,
    /// Day it was held.
    pub date: Option<CivilDate>,
    /// Members of the cell; those of other cells on temporary activity here are not among them.
    pub share: Share,
}

/// The attendance of a year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AttendanceYear {
    /// Meetings of the whole cell that are over, in order.
    pub sittings: Vec<Sitting>,
    /// Everybody who was convened at least once, in name order.
    pub lines: Vec<Line>,
    /// Over all meetings.
    pub share: Share,
    /// Excused absences by the reason as it was recorded; blank when none was.
    pub reasons: BTreeMap<String, u32>,
    /// Absences without a reason.
    pub unexcused: u32,
}

/// Who is not expected, and when an absence calls for attention.
pub(crate) struct Limits<'r> {
    rules: &'r RulesAt<'r>,
    watch: u32,
    act: u32,
}

impl Limits<'_> {
    /// Whether somebody of this standing was expected at a meeting.
    fn expects(&self, activity: &Activity, present: bool) -> Result<bool, RuleError> {
        let key = match activity {
            Activity::Exempt => "attendance.base.exempt",
            Activity::TempAway => "attendance.base.temp_away",
            Activity::Suspended => "attendance.base.suspended",
            Activity::Prosecuted => "attendance.base.prosecuted",
            _ => return Ok(true),
        };
        Ok(!self.rules.exclusion(key)?.takes_out(present, false))
    }
}

impl AttendanceYear {
    /// Counts the meetings of a year by the rules of one day; meetings of other years, of a part of the cell, and those
    /// not yet over are left out.
    ///
    /// # Errors
    /// [`RuleError`] when the pack lacks a limit.
    pub fn count(meetings: &[Meeting], year: u32, rules: &RulesAt<'_>) -> Result<Self, RuleError> {
        let kinds = rules.list("attendance.kinds")?;
        let limits = Limits {
            rules,
            watch: rules.number("meeting.absence_watch_months")?,
            act: rules.number("meeting.absence_act_months")?,
        };
        let mut held: Vec<&Meeting> = meetings
            .iter()
            .filter(|meeting| {
                meeting.year == year
                    && !matches!(meeting.state, MeetingState::Planned | MeetingState::Running)
                    && kinds.iter().any(|kind| kind == meeting.kind.as_str())
            })
            .collect();
        held.sort_by_key(|meeting| (meeting.month, meeting.date, meeting.id));
        let mut counted = Self::default();
        let mut lines: BTreeMap<String, Line> = BTreeMap::new();
        for (place, meeting) in held.iter().enumerate() {
            let share = counted.sitting(meeting, place, &limits, &mut lines)?;
            counted.share.present += share.present;
            counted.share.expected += share.expected;
            let (id, month, date) = (meeting.id, meeting.month, meeting.date);
            counted.sittings.push(Sitting { id, month, date, share });
        }
        counted.lines = lines.into_values().collect();
        counted.lines.iter_mut().for_each(|line| line.close(&counted.sittings, &limits));
        counted.lines.sort_by_cached_key(|line| (name_sort_key(&line.name), line.member.clone()));
        Ok(counted)
    }

    fn sitting(
        &mut self,
        meeting: &Meeting,
        place: usize,
        limits: &Limits<'_>,
        lines: &mut BTreeMap<String, Line>,
    ) -> Result<Share, RuleError> {
        let mut share = Share::default();
        for (id, convened) in &meeting.convened {
            let attendance = meeting.attendance.get(id);
            let activity = activity(convened);
            let presence = Presence::of(&activity, attendance);
            let here = activity == Activity::TempHere;
            let line = lines.entry(id.clone()).or_insert_with(|| Line::new(id));
            line.name.clone_from(&convened.name);
            line.temp_here = here;
            line.presences.resize(place, None);
            line.presences.push(Some(presence));
            if limits.expects(&activity, presence.is_present())? {
                line.share.add(presence);
                if !here {
                    share.add(presence);
                }
            }
            match presence {
                Presence::Unexcused if !here => self.unexcused += 1,
                Presence::Excused if !here => {
                    let reason = attendance.map(|one| one.reason.trim().to_owned()).unwrap_or_default();
                    *self.reasons.entry(reason).or_default() += 1;
                }
                _ => {}
            }
        }
        Ok(share)
    }

    /// Lines that call for attention, in name order.
    pub fn noticed(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.notice != Notice::None)
    }

    /// The cell's share in a month, over its meetings.
    pub fn share_of_month(&self, month: u32) -> Share {
        let months = self.sittings.iter().filter(|sitting| sitting.month == month);
        months.fold(Share::default(), |sum, sitting| Share {
            present: sum.present + sitting.share.present,
            expected: sum.expected + sitting.share.expected,
        })
    }
}

/// Whether anybody said anything about a member; standing speaks for those who need not come.
fn marked(mark: Option<&AttendanceMark>) -> AttendanceMark {
    mark.cloned().unwrap_or(AttendanceMark::Unset)
}
