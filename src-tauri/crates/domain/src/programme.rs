//! The default programme of each kind of meeting, and what else a kind decides. All of it is data of the rule packs.

use crate::record::{AgendaItem, Meeting, MeetingKind};
use crate::rules::{RuleError, RulesAt};

/// Roles of formalities: they are gone through, not discussed.
const FORMAL: [&str; 13] = [
    "anthem",
    "ballot",
    "closing",
    "dues",
    "election",
    "opening",
    "paper",
    "presidium",
    "programme",
    "purpose",
    "rating",
    "strength",
    "superior",
];

/// An item of a default programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeItem {
    /// What it is for: `opening`, `news`, `plan` …
    pub role: String,
    /// Its title, with `{month}` and `{last_month}` still to fill.
    pub title: String,
}

impl ProgrammeItem {
    /// Reads `news: Thông tin thời sự`; nothing when it is not so written.
    pub fn parse(text: &str) -> Option<Self> {
        let (role, title) = text.split_once(": ")?;
        let is_role = !role.is_empty() && role.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let title = title.trim();
        (is_role && !title.is_empty()).then(|| Self { role: role.to_owned(), title: title.to_owned() })
    }

    /// The item on the agenda of a meeting for `month`, at `place` from 1.
    pub fn on_agenda(self, month: u32, place: u32) -> AgendaItem {
        let last_month = if month <= 1 { 12 } else { month - 1 };
        let title = self.title.replace("{month}", &month.to_string());
        AgendaItem {
            order: f64::from(place),
            discussed: !FORMAL.contains(&self.role.as_str()),
            title: title.replace("{last_month}", &last_month.to_string()),
            role: self.role,
            ..AgendaItem::default()
        }
    }
}

/// Who is convened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// Everybody in the cell.
    Cell,
    /// Chi ủy; in a cell without one, bí thư và phó bí thư.
    Committee,
    /// One tổ đảng.
    Group,
}

impl RulesAt<'_> {
    /// The default programme of a kind of meeting, or of the `topical_part` of a regular one.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn programme(&self, of: &str) -> Result<Vec<ProgrammeItem>, RuleError> {
        let items = self.list(&format!("meeting.programme.{of}"))?;
        Ok(items.iter().filter_map(|item| ProgrammeItem::parse(item)).collect())
    }

    /// What a meeting is for, as its programme says it when nobody wrote down more: `{month}`, `{last_month}` and
    /// `{year}` are filled. Nothing for a kind of which the rules have no words.
    ///
    /// # Errors
    /// [`RuleError::WrongShape`].
    pub fn aims(&self, meeting: &Meeting) -> Result<Vec<String>, RuleError> {
        let aims = match self.list(&format!("meeting.aims.{}", meeting.kind)) {
            Err(RuleError::Absent { .. }) => return Ok(Vec::new()),
            aims => aims?,
        };
        let last_month = if meeting.month <= 1 { 12 } else { meeting.month - 1 };
        let filled = aims.iter().map(|aim| {
            let aim = aim.replace("{month}", &meeting.month.to_string());
            aim.replace("{last_month}", &last_month.to_string()).replace("{year}", &meeting.year.to_string())
        });
        Ok(filled.collect())
    }

    /// The least length of a meeting in minutes; nothing where no instrument sets one. With a topical part a regular
    /// meeting takes longer (HD 42-HD/BTCTW).
    ///
    /// # Errors
    /// [`RuleError::WrongShape`].
    pub fn least_minutes(&self, meeting: &Meeting) -> Result<Option<u32>, RuleError> {
        match (&meeting.kind, &meeting.topic) {
            (MeetingKind::Regular, Some(_)) => self.number("meeting.minutes.combined").map(Some),
            (kind, _) => self.find_number(&format!("meeting.minutes.{kind}")),
        }
    }

    /// Whether minutes of this kind carry a part: `dues`, `score`, `resolution`, `statements`, `conclusions`.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn minutes_with(&self, part: &str, kind: &MeetingKind) -> Result<bool, RuleError> {
        Ok(self.list(&format!("minutes.with.{part}"))?.iter().any(|word| word == kind.as_str()))
    }

    /// Who is convened to a meeting of this kind.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn convenes(&self, kind: &MeetingKind) -> Result<Body, RuleError> {
        Ok(match self.text(&format!("meeting.convenes.{kind}"))? {
            "committee" => Body::Committee,
            "group" => Body::Group,
            _ => Body::Cell,
        })
    }

    /// Whether a post in the cell seats its holder on the committee: `Bí thư`, `Chi uỷ viên chi bộ`, `Phó bí thư, tổ
    /// trưởng`. A secretary of the youth union is not one.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn sits_on_committee(&self, post: &str) -> Result<bool, RuleError> {
        let posts = self.list("meeting.committee_posts")?;
        let seats: Vec<String> = posts.iter().map(|post| crate::text::fold(post)).collect();
        Ok(crate::post::held(post).iter().any(|post| seats.contains(post)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::CivilDate;
    use crate::record::{Topic, VoteKind};
    use crate::rules::tests::shipped;

    fn at(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_kind_of_meeting_has_a_programme_that_opens_and_closes() {
        let rules = shipped(None);
        for day in ["05/12/2025", "22/11/2026"] {
            for kind in MeetingKind::ALL {
                let rules = rules.at(at(day));
                let programme = rules.programme(kind.as_str()).unwrap();
                let roles: Vec<&str> = programme.iter().map(|item| item.role.as_str()).collect();
                assert!(roles.contains(&"opening") && roles.last() == Some(&"closing"), "{kind}: {roles:?}");
                for word in rules.list(&format!("meeting.votes.{kind}")).unwrap() {
                    assert!(VoteKind::ALL.iter().any(|vote| vote.as_str() == word), "{kind}: {word}");
                }
            }
        }
    }

    /// HD 42-HD/BTCTW: 90 minutes, 120 with a topical part; no instrument sets a length for the others.
    #[test]
    fn the_least_length_follows_the_kind() {
        let rules = shipped(None);
        let rules = rules.at(at("05/12/2025"));
        for (kind, topic, least) in [
            (MeetingKind::Regular, None, Some(90)),
            (MeetingKind::Regular, Some(Topic::default()), Some(120)),
            (MeetingKind::Topical, Some(Topic::default()), None),
            (MeetingKind::Committee, None, None),
            (MeetingKind::Congress, None, None),
        ] {
            let meeting = Meeting { kind, topic, ..Meeting::default() };
            assert_eq!(rules.least_minutes(&meeting).unwrap(), least, "{}", meeting.kind);
        }
    }

    #[test]
    fn only_posts_of_the_cell_seat_on_its_committee() {
        let rules = shipped(None);
        let rules = rules.at(at("22/11/2026"));
        for (post, sits) in [
            ("Bí thư", true),
            ("Phó Bí thư", true),
            ("Chi uỷ viên", true),
            ("Bí thư Chi bộ", true),
            ("Chi ủy viên, Tổ trưởng tổ đảng", true),
            ("Bí thư Đoàn", false),
            ("Tổ trưởng tổ đảng", false),
            ("", false),
        ] {
            assert_eq!(rules.sits_on_committee(post).unwrap(), sits, "{post}");
        }
    }

    #[test]
    fn the_month_before_january_is_december() {
        let item =
            ProgrammeItem::parse("review: Kết quả tháng {last_month}, nhiệm vụ tháng {month}").unwrap();
        assert_eq!(item.on_agenda(1, 5).title, "Kết quả tháng 12, nhiệm vụ tháng 1");
        assert_eq!(ProgrammeItem::parse("Thông tin thời sự"), None);
        assert_eq!(ProgrammeItem::parse("Tin: thời sự"), None);
    }
}
