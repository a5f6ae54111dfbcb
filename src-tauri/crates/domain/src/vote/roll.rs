//! The body of a vote, member by member, at the moment it is taken.

use std::collections::BTreeMap;

use super::VoteError;
use crate::date::ClockTime;
use crate::record::{Attendance, AttendanceMark, Convened, Meeting, Vote, Voter};
use crate::rules::RulesAt;
use crate::status::Activity;

/// The members who belong to the body of a vote, by member id. Whether one of them is taken out for being away or
/// suspended is a matter of counting ([`VoteBase`](super::VoteBase)), not of the roll.
pub type Roll = BTreeMap<String, Voter>;

/// The body as the room stands at `at`, or at any time of the meeting when that is not known.
///
/// Probationary members and members of other cells on temporary activity here speak but do not vote (Điều lệ Đảng,
/// Điều 3; QĐ 294-QĐ/TW pt 6.3.2); the rule pack says so, not this function.
///
/// # Errors
/// [`VoteError::Rule`].
pub fn roll_at(
    convened: &BTreeMap<String, Convened>,
    attendance: &BTreeMap<String, Attendance>,
    at: Option<ClockTime>,
    rules: &RulesAt<'_>,
) -> Result<Roll, VoteError> {
    let probationary = rules.flag("vote.has_vote.probationary")?;
    let temp_here = rules.flag("vote.has_vote.temp_here")?;
    let has_vote = |member: &Convened| {
        (member.official || probationary) && (activity(member) != Activity::TempHere || temp_here)
    };
    let voter = |(id, member): (&String, &Convened)| {
        let attendance = attendance.get(id);
        let voter = Voter {
            name: member.name.clone(),
            person: member.person,
            activity: member.activity.clone(),
            present: attendance.is_some_and(|one| in_room(one, at)),
            excused_whole: attendance.is_some_and(|one| one.excused_whole),
        };
        (id.clone(), voter)
    };
    Ok(convened.iter().filter(|(_, member)| has_vote(member)).map(voter).collect())
}

/// The body of a recorded vote: the frozen one, or as the room stands while the vote has none.
///
/// # Errors
/// [`VoteError::Rule`].
pub fn roll_of(meeting: &Meeting, vote: &Vote, rules: &RulesAt<'_>) -> Result<Roll, VoteError> {
    if vote.voters.is_empty() {
        roll_at(&meeting.convened, &meeting.attendance, vote.at, rules)
    } else {
        Ok(vote.voters.clone())
    }
}

/// Whoever is not marked present is absent; who came later or had left is, too. A vote in the very minute somebody
/// comes or goes counts them.
fn in_room(attendance: &Attendance, at: Option<ClockTime>) -> bool {
    let there = |at| {
        attendance.arrived.is_none_or(|arrived| arrived <= at)
            && attendance.left.is_none_or(|left| at <= left)
    };
    attendance.mark == AttendanceMark::Present && at.is_none_or(there)
}

/// The standing frozen on the convened list.
pub(crate) fn activity(member: &Convened) -> Activity {
    standing(&member.activity)
}

/// The standing behind a stored word.
pub(super) fn standing(word: &str) -> Activity {
    match word {
        "" => Activity::Active,
        word => word.parse().unwrap_or_default(),
    }
}
