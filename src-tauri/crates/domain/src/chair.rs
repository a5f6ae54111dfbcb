//! Who chairs when the secretary is not there.
//!
//! The secretary chairs; the deputy stands in, then a member of the committee. The order is data of the rule packs
//! (`meeting.chair_posts`). Anybody else chairs because somebody asked them to, and the minutes say who.

use crate::post::held;
use crate::record::{AttendanceMark, Convened, Meeting, MeetingKind};
use crate::rules::{RuleError, RulesAt};
use crate::text::fold;

/// The deputy's place in the order of those who may chair.
pub const DEPUTY: usize = 1;

/// How the chair of a meeting stands to its secretary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chairing<'m> {
    /// The secretary chairs, or nobody can be told to be the secretary, or a presidium chairs.
    Usual,
    /// Somebody else chairs although the secretary is there.
    SecretaryPresent {
        /// The secretary's name.
        secretary: &'m str,
    },
    /// The secretary is absent and somebody stands in.
    StandIn {
        /// The secretary's name.
        secretary: &'m str,
        /// The place of the chair's post in the order of the rule; nothing when the post is not in it.
        rank: Option<usize>,
    },
}

impl RulesAt<'_> {
    /// Whether a post is the deputy's.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn is_deputy(&self, post: &str) -> Result<bool, RuleError> {
        Ok(self.chair_rank(post)? == Some(DEPUTY))
    }

    /// The place of a post in the order of those who may chair; the secretary's is 0. `Phó Bí thư Chi bộ` counts as
    /// `Phó bí thư`.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn chair_rank(&self, post: &str) -> Result<Option<usize>, RuleError> {
        let posts = self.list("meeting.chair_posts")?;
        let held = held(post);
        Ok(posts.iter().position(|post| held.contains(&fold(post))))
    }
}

/// Who chairs in whose place, as posts and attendance tell.
///
/// # Errors
/// [`RuleError`] when a pack does not say who may chair.
pub fn chairing<'m>(meeting: &'m Meeting, rules: &RulesAt<'_>) -> Result<Chairing<'m>, RuleError> {
    if meeting.kind == MeetingKind::Congress {
        return Ok(Chairing::Usual);
    }
    let Some(chair) = meeting.chair.and_then(|chair| meeting.convened.get(&chair.to_string())) else {
        return Ok(Chairing::Usual);
    };
    let rank = rules.chair_rank(&chair.post)?;
    if rank == Some(0) {
        return Ok(Chairing::Usual);
    }
    let mut secretaries = Vec::new();
    for (id, convened) in &meeting.convened {
        if rules.chair_rank(&convened.post)? == Some(0) {
            secretaries.push((id, convened));
        }
    }
    let Some((id, secretary)): Option<&(&String, &Convened)> = secretaries.first() else {
        return Ok(Chairing::Usual);
    };
    let secretary = secretary.name.as_str();
    let mark = meeting.attendance.get(*id).map(|one| one.mark.clone()).unwrap_or_default();
    Ok(match mark {
        AttendanceMark::Excused | AttendanceMark::Unexcused => Chairing::StandIn { secretary, rank },
        AttendanceMark::Present => Chairing::SecretaryPresent { secretary },
        AttendanceMark::Unset | AttendanceMark::Unknown(_) => Chairing::Usual,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::MemberId;
    use crate::record::Attendance;
    use crate::rules::tests::shipped;
    use uuid::Uuid;

    /// A meeting of people with posts and marks, chaired by the first of them.
    fn meeting(people: &[(&str, AttendanceMark)]) -> Meeting {
        let id = |number: usize| MemberId(Uuid::from_u64_pair(1, number as u64));
        let mut meeting = Meeting { chair: Some(id(0)), ..Meeting::default() };
        for (number, (post, mark)) in people.iter().enumerate() {
            let name = format!("Đảng viên {number}");
            let convened = Convened { name, post: (*post).to_owned(), ..Convened::default() };
            meeting.convened.insert(id(number).to_string(), convened);
            let one = Attendance { mark: mark.clone(), ..Attendance::default() };
            meeting.attendance.insert(id(number).to_string(), one);
        }
        meeting
    }

    #[test]
    fn whoever_chairs_for_an_absent_secretary_is_named_with_their_rank() {
        use AttendanceMark::{Excused, Present, Unexcused, Unset};
        let secretary = "Đảng viên 1";
        let stand_in = |rank| Chairing::StandIn { secretary, rank };
        let rules = shipped(None);
        let at = rules.at("05/12/2025".parse().unwrap());
        for (people, expected) in [
            ([("Bí thư", Present), ("", Present)], Chairing::Usual),
            ([("Phó Bí thư Chi bộ", Present), ("Bí thư", Excused)], stand_in(Some(1))),
            ([("Chi ủy viên, tổ trưởng", Present), ("Bí thư chi bộ", Unexcused)], stand_in(Some(2))),
            ([("", Present), ("Bí thư", Excused)], stand_in(None)),
            // Secretary of something else.
            ([("Bí thư Đoàn Thanh niên", Present), ("Bí thư", Excused)], stand_in(None)),
            ([("Phó bí thư", Present), ("Bí thư", Present)], Chairing::SecretaryPresent { secretary }),
            ([("Phó bí thư", Present), ("Bí thư", Unset)], Chairing::Usual),
            ([("Phó bí thư", Present), ("", Excused)], Chairing::Usual),
        ] {
            let meeting = meeting(&people);
            assert_eq!(chairing(&meeting, &at).unwrap(), expected, "{people:?}");
        }
    }

    #[test]
    fn a_presidium_stands_in_for_nobody() {
        let people = [("Phó bí thư", AttendanceMark::Present), ("Bí thư", AttendanceMark::Excused)];
        let congress = Meeting { kind: MeetingKind::Congress, ..meeting(&people) };
        let rules = shipped(None);
        assert_eq!(chairing(&congress, &rules.at("05/12/2025".parse().unwrap())).unwrap(), Chairing::Usual);
    }
}
