//! Completeness of the minutes of a meeting (HD 42-HD/BTCTW, part II.2.2 and 3.1).

use super::gap::Gap;
use super::{agenda, chair, dues, election, measures, occasion, votes};
use crate::date::CivilDate;
use crate::headcount::HeadCount;
use crate::id::MemberId;
use crate::record::{AttendanceMark, Meeting, Task};
use crate::rules::{Rules, RulesAt};
use crate::status::Activity;
use crate::vote::activity;

/// The role of the item that approves the programme.
const PROGRAMME: &str = "programme";

/// What the minutes of `meeting` still lack. `tasks` are those given there; `today` stands in for a missing date.
pub fn meeting_gaps(meeting: &Meeting, tasks: &[Task], rules: &Rules, today: CivilDate) -> Vec<Gap> {
    let at = rules.at(meeting.date.unwrap_or(today));
    let mut gaps = Vec::new();
    time_and_place(meeting, &at, &mut gaps);
    leaders(meeting, &mut gaps);
    chair::gaps(meeting, &at, &mut gaps);
    attendance(meeting, &at, &mut gaps);
    dues::gaps(meeting, &at, &mut gaps);
    agenda::gaps(meeting, tasks, &at, &mut gaps);
    programme(meeting, &at, &mut gaps);
    votes::gaps(meeting, rules, at.date(), &mut gaps);
    occasion::gaps(meeting, &mut gaps);
    measures::gaps(meeting, rules, at.date(), &mut gaps);
    election::gaps(meeting, rules, at.date(), &mut gaps);
    closing(meeting, &at, &mut gaps);
    gaps
}

fn time_and_place(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    for (missing, code, target) in [
        (meeting.date.is_none(), "meeting_no_date", "date"),
        (meeting.place.is_empty(), "meeting_no_place", "place"),
        (meeting.started_at.is_none(), "meeting_no_start", "started_at"),
        (meeting.ended_at.is_none(), "meeting_no_end", "ended_at"),
    ] {
        if missing {
            gaps.push(Gap::block(code, target));
        }
    }
    let (Some(start), Some(end)) = (meeting.started_at, meeting.ended_at) else { return };
    let minutes = start.minutes_until(end);
    if minutes <= 0 {
        gaps.push(Gap::block("meeting_end_before_start", "ended_at").with("start", start).with("end", end));
        return;
    }
    let least = rules.least_minutes(meeting).unwrap_or_default().unwrap_or(0);
    if u32::try_from(minutes).unwrap_or(0) < least {
        gaps.push(Gap::warn("meeting_too_short", "ended_at").with("minutes", minutes).with("least", least));
    }
}

fn leaders(meeting: &Meeting, gaps: &mut Vec<Gap>) {
    for (who, none, absent, target) in [
        (meeting.chair, "meeting_no_chair", "chair_absent", "chair"),
        (meeting.clerk, "meeting_no_clerk", "clerk_absent", "clerk"),
    ] {
        match who {
            None => gaps.push(Gap::block(none, target)),
            Some(id) if is_absent(meeting, id) => {
                gaps.push(Gap::block(absent, target).with("name", name(meeting, id)));
            }
            Some(_) => {}
        }
    }
    if let Some(id) = meeting.chair.filter(|_| meeting.chair == meeting.clerk) {
        gaps.push(Gap::warn("chair_is_clerk", "clerk").with("name", name(meeting, id)));
    }
}

fn is_absent(meeting: &Meeting, id: MemberId) -> bool {
    meeting
        .attendance
        .get(&id.to_string())
        .is_some_and(|one| matches!(one.mark, AttendanceMark::Excused | AttendanceMark::Unexcused))
}

fn name(meeting: &Meeting, id: MemberId) -> String {
    meeting.convened.get(&id.to_string()).map(|member| member.name.clone()).unwrap_or_default()
}

fn attendance(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    if meeting.convened.is_empty() {
        gaps.push(Gap::block("meeting_no_convened", "convened"));
        return;
    }
    let count = HeadCount::count(&meeting.convened, &meeting.attendance);
    if count.unset > 0 {
        gaps.push(Gap::block("attendance_not_taken", "attendance").with("count", count.unset));
    }
    for (id, member) in &meeting.convened {
        let Some(one) = meeting.attendance.get(id) else { continue };
        // Being exempt or active elsewhere is the reason itself.
        let reason_known = matches!(activity(member), Activity::Exempt | Activity::TempAway)
            || !one.reason.trim().is_empty();
        if one.mark == AttendanceMark::Excused && !reason_known {
            let target = format!("attendance/{id}/reason");
            gaps.push(Gap::block("absence_no_reason", target).with("name", &member.name));
        }
    }
    let goal = rules.number("meeting.attendance_goal").unwrap_or(0);
    let Some(percent) = count.percent().filter(|_| count.is_complete()) else { return };
    if percent.tenths() < goal.saturating_mul(10) {
        gaps.push(
            Gap::note("attendance_below_goal", "attendance").with("percent", percent).with("goal", goal),
        );
    }
}

/// The meeting approves its programme before it follows it; a kind whose default programme has no such item is not asked.
fn programme(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let usual = rules.programme(meeting.kind.as_str()).unwrap_or_default();
    if !usual.iter().any(|item| item.role == PROGRAMME) {
        return;
    }
    let standing = meeting.agenda.iter().find(|(_, item)| !item.struck && item.role == PROGRAMME);
    if !standing.is_some_and(|(_, item)| item.done) {
        let target = standing.map_or_else(|| "agenda".to_owned(), |(id, _)| format!("agenda/{id}"));
        gaps.push(Gap::warn("programme_not_approved", target));
    }
}

fn closing(meeting: &Meeting, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let scored = rules.minutes_with("score", &meeting.kind).unwrap_or(false);
    match meeting.score {
        None if scored && rules.flag("minutes.require.score").unwrap_or(false) => {
            gaps.push(Gap::warn("score_missing", "score"));
        }
        Some(score) if score > 100 => gaps.push(Gap::block("score_over_100", "score").with("score", score)),
        _ => {}
    }
    if !meeting.read_back && rules.flag("minutes.require.reading_back").unwrap_or(false) {
        gaps.push(Gap::block("minutes_not_read_back", "read_back"));
    }
}
