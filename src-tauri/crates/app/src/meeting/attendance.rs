//! Who was there.

use sochibo_domain::record::{Attendance, AttendanceMark, Meeting, MeetingKind};
use sochibo_domain::text;

use super::change;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::typed::{choice, time};
use crate::wire::{AttendanceInput, ById, Empty};

/// Attendance of one member. Accepted leave for the whole meeting exists at a congress only (HD 06-HD/TW pt 14.2).
pub(crate) fn attendance_set(app: &App, input: AttendanceInput) -> AppResult<Done<Empty>> {
    let mark = choice(AttendanceMark::ALL, &input.mark, "mark")?;
    let present = mark == AttendanceMark::Present;
    let excused = mark == AttendanceMark::Excused;
    let attendance = Attendance {
        reason: if excused { text::clean(&input.reason) } else { String::new() },
        arrived: if present { time(&input.arrived, "arrived")? } else { None },
        left: if present { time(&input.left, "left")? } else { None },
        mark,
        ..Attendance::default()
    };
    if let (Some(arrived), Some(left)) = (attendance.arrived, attendance.left)
        && left < arrived
    {
        return Err(AppError::field("left", "left_before_arrived"));
    }
    change(app, "attendance_set", &input.id, |meeting| {
        known(meeting, &input.member)?;
        if input.excused_whole == Some(true) && meeting.kind != MeetingKind::Congress {
            return Err(AppError::field("excused_whole", "excused_whole_outside_congress"));
        }
        let stored = meeting.attendance.entry(input.member.clone()).or_default();
        let excused_whole = input.excused_whole.unwrap_or(stored.excused_whole);
        *stored = Attendance { excused_whole: excused_whole && excused, ..attendance };
        Ok(Empty {})
    })
}

/// Marks everybody not yet marked as present: the quick way for a full room.
pub(crate) fn attendance_rest_present(app: &App, input: ById) -> AppResult<Done<Empty>> {
    change(app, "attendance_rest_present", &input.id, |meeting| {
        for (member, convened) in &meeting.convened {
            // Exempt, away and barred members are there only when somebody says so.
            if !["active", "temp_here", "interrupted"].contains(&convened.activity.as_str()) {
                continue;
            }
            let attendance = meeting.attendance.entry(member.clone()).or_default();
            if attendance.mark == AttendanceMark::Unset {
                attendance.mark = AttendanceMark::Present;
            }
        }
        Ok(Empty {})
    })
}

fn known(meeting: &Meeting, member: &str) -> AppResult<()> {
    if meeting.convened.is_empty() {
        return Err(AppError::refused("meeting_not_started"));
    }
    if meeting.convened.contains_key(member) {
        Ok(())
    } else {
        Err(AppError::field("member", "not_convened"))
    }
}
