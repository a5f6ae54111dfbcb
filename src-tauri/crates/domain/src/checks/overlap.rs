//! Meetings that went on at one time. The year plan tells this of those to come; minutes tell it of those that were held.

use super::gap::Gap;
use crate::date::ClockTime;
use crate::record::{Meeting, MeetingKind, MeetingState};
use crate::rules::RulesAt;

/// The held meetings of the same day during which this one went on, by id, with the time they took. A cell meeting is
/// never merged with another kind of meeting, and nobody sits in two.
pub fn overlap_gaps(meeting: &Meeting, others: &[Meeting], rules: &RulesAt<'_>) -> Vec<Gap> {
    let at_once =
        others.iter().filter(|other| are_held(meeting, other) && went_on_at_once(meeting, other, rules));
    at_once
        .map(|other| {
            let gap = Gap::warn("meeting_overlap", "started_at");
            gap.with("other", other.id).with("span", span(other)).with("own", span(meeting))
        })
        .collect()
}

/// Two different meetings of one day that were both begun. Two party groups may meet side by side: nobody is in both.
fn are_held(one: &Meeting, other: &Meeting) -> bool {
    let begun = |meeting: &Meeting| !meeting.struck && meeting.state != MeetingState::Planned;
    let groups =
        one.kind == MeetingKind::Group && other.kind == MeetingKind::Group && one.group != other.group;
    one.id != other.id
        && one.date.is_some()
        && one.date == other.date
        && begun(one)
        && begun(other)
        && !groups
}

fn went_on_at_once(one: &Meeting, other: &Meeting, rules: &RulesAt<'_>) -> bool {
    let (Some(start), Some(next)) = (begins(one), begins(other)) else { return false };
    match start.minutes_until(next) {
        after if after >= 0 => after < minutes(one, start, rules),
        before => -before < minutes(other, next, rules),
    }
}

fn begins(meeting: &Meeting) -> Option<ClockTime> {
    meeting.started_at.or(meeting.planned_at)
}

/// How long it took; while nobody wrote down an end, the least length of its kind.
fn minutes(meeting: &Meeting, start: ClockTime, rules: &RulesAt<'_>) -> i32 {
    let took = meeting.ended_at.map(|end| start.minutes_until(end)).filter(|minutes| *minutes > 0);
    let least = || rules.least_minutes(meeting).ok().flatten().unwrap_or(0);
    took.unwrap_or_else(|| i32::try_from(least()).unwrap_or(i32::MAX)).max(1)
}

/// `19:30–21:05`; the start alone while nobody wrote down an end.
fn span(meeting: &Meeting) -> String {
    let told: Vec<String> =
        [begins(meeting), meeting.ended_at].into_iter().flatten().map(|at| at.to_string()).collect();
    told.join("–")
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::date::CivilDate;
    use crate::id::MeetingId;
    use crate::rules::tests::shipped;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn uuid(number: u64) -> Uuid {
        Uuid::from_u64_pair(1, number)
    }

    /// Two meetings of one evening: what each took, with the real end where somebody wrote one down.
    #[test]
    fn a_meeting_held_during_another_is_told_with_both_times() {
        let other = |kind: MeetingKind, start: &str, end: &str| Meeting {
            id: MeetingId(uuid(901)),
            kind,
            state: MeetingState::Ended,
            date: Some(day("05/12/2025")),
            started_at: start.parse().ok(),
            ended_at: end.parse().ok(),
            ..Meeting::default()
        };
        let regular = Meeting { id: MeetingId(uuid(900)), ..other(MeetingKind::Regular, "19:30", "21:05") };
        let extraordinary = |start: &str, end: &str| other(MeetingKind::Extraordinary, start, end);
        let overlapping = |one: &Meeting, two: &Meeting| {
            let rules = shipped(None);
            let gaps = overlap_gaps(one, std::slice::from_ref(two), &rules.at(day("05/12/2025")));
            gaps.into_iter().map(|gap| gap.params["span"].clone()).collect::<Vec<_>>()
        };
        for (told, two, spans) in [
            ("inside", extraordinary("19:40", "20:00"), vec!["19:40–20:00"]),
            ("begins at the last minute", extraordinary("21:04", "22:00"), vec!["21:04–22:00"]),
            ("begins when it ends", extraordinary("21:05", "22:00"), vec![]),
            ("ends when it begins", extraordinary("18:00", "19:30"), vec![]),
            (
                "begun before, with no end written down",
                other(MeetingKind::Regular, "18:01", ""),
                vec!["18:01"],
            ),
            ("its least length was over", other(MeetingKind::Regular, "18:00", ""), vec![]),
            (
                "another day",
                Meeting { date: Some(day("06/12/2025")), ..extraordinary("19:40", "20:00") },
                vec![],
            ),
            (
                "only planned",
                Meeting { state: MeetingState::Planned, ..extraordinary("19:40", "20:00") },
                vec![],
            ),
            ("struck", Meeting { struck: true, ..extraordinary("19:40", "20:00") }, vec![]),
        ] {
            assert_eq!(overlapping(&regular, &two), spans, "{told}");
            assert_eq!(overlapping(&two, &regular).len(), spans.len(), "{told}, the other way round");
        }
        let group = |id: u64, name: &str| Meeting {
            id: MeetingId(uuid(id)),
            group: name.into(),
            ..other(MeetingKind::Group, "19:30", "20:30")
        };
        assert!(overlapping(&group(902, "số 1"), &group(903, "số 2")).is_empty(), "nobody is in both groups");
        assert_eq!(overlapping(&group(902, "số 1"), &group(903, "số 1")), ["19:30–20:30"]);
    }
}
