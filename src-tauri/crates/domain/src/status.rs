//! What a membership was on a given day, from its dated events.
//!
//! Rules ask "who could vote on 5 March", never "what had we recorded by then".

use crate::date::{CivilDate, PartialDate};
use crate::record::{Member, StatusEvent, StatusKind};
use crate::stored::word_enum;

word_enum! {
    /// Probationary or official (Điều lệ Đảng, Điều 4 and 5).
    MembershipClass {
        /// Đảng viên dự bị.
        Probationary = "probationary",
        /// Đảng viên chính thức.
        Official = "official",
    } default Official
}

word_enum! {
    /// How a member takes part, or how they left.
    Activity {
        /// Đang sinh hoạt.
        Active = "active",
        /// Được miễn công tác và sinh hoạt đảng.
        Exempt = "exempt",
        /// Sinh hoạt tạm thời nơi khác.
        TempAway = "temp_away",
        /// Sinh hoạt tạm thời tại đây.
        TempHere = "temp_here",
        /// Đình chỉ sinh hoạt.
        Suspended = "suspended",
        /// Bị khởi tố, tạm giam.
        Prosecuted = "prosecuted",
        /// Gián đoạn sinh hoạt.
        Interrupted = "interrupted",
        /// Đã chuyển đi.
        Transferred = "transferred",
        /// Từ trần.
        Deceased = "deceased",
        /// Ra khỏi Đảng.
        Left = "left",
    } default Active
}

impl Activity {
    /// Whether the person still belongs to the cell (temporary ones from elsewhere included).
    pub fn is_here(&self) -> bool {
        !matches!(self, Self::Transferred | Self::Deceased | Self::Left)
    }
}

/// A membership on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Probationary or official.
    pub class: MembershipClass,
    /// How they take part.
    pub activity: Activity,
}

impl Member {
    /// How this membership stood on `day`.
    ///
    /// A member without an official date is official when an imported list carries a card (cards are issued at
    /// recognition, HD 38-HD/BTCTW pt III) and probationary otherwise.
    pub fn standing_on(&self, day: CivilDate) -> Standing {
        let class = match self.official_on {
            Some(date) if on_or_before(date, day) => MembershipClass::Official,
            Some(_) => MembershipClass::Probationary,
            None if !self.card_no.is_empty() => MembershipClass::Official,
            None => MembershipClass::Probationary,
        };
        let latest = self
            .events
            .iter()
            .filter(|(_, event)| {
                !event.struck && !event.kind.is_discipline() && event.date.is_none_or(|date| date <= day)
            })
            .max_by_key(|(id, event)| (event.date, id.as_str()))
            .map(|(_, event)| event);
        Standing { class, activity: latest.map_or(Activity::Active, activity_after) }
    }
}

/// A year or month counts from its end: a member "official since 2024" was not yet so in March 2024 by that paper.
fn on_or_before(date: PartialDate, day: CivilDate) -> bool {
    match date {
        PartialDate::Day(date) => date <= day,
        PartialDate::Month { year, month } => (year, month) < (day.year(), day.month()),
        PartialDate::Year(year) => year < day.year(),
    }
}

fn activity_after(event: &StatusEvent) -> Activity {
    match &event.kind {
        StatusKind::Exempt => Activity::Exempt,
        StatusKind::TempAway => Activity::TempAway,
        StatusKind::TempHere => Activity::TempHere,
        StatusKind::Suspended => Activity::Suspended,
        StatusKind::Prosecuted => Activity::Prosecuted,
        StatusKind::Interrupted => Activity::Interrupted,
        StatusKind::Active | StatusKind::TransferredIn | StatusKind::Reprimanded | StatusKind::Warned => {
            Activity::Active
        }
        StatusKind::TransferredOut => Activity::Transferred,
        StatusKind::Deceased => Activity::Deceased,
        StatusKind::Resigned | StatusKind::Removed | StatusKind::Expelled | StatusKind::Left => {
            Activity::Left
        }
        StatusKind::Unknown(word) => Activity::Unknown(word.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn event(kind: StatusKind, date: Option<&str>) -> StatusEvent {
        StatusEvent { kind, date: date.map(day), ..StatusEvent::default() }
    }

    #[test]
    fn standing_follows_the_dated_events_of_that_day() {
        let mut member = Member { official_on: Some(day("05/12/2025").into()), ..Member::default() };
        member.events.insert("1".into(), event(StatusKind::TempAway, Some("01/02/2026")));
        member.events.insert("2".into(), event(StatusKind::Active, Some("01/06/2026")));
        for (on, class, activity) in [
            ("04/12/2025", MembershipClass::Probationary, Activity::Active),
            ("05/12/2025", MembershipClass::Official, Activity::Active),
            ("05/03/2026", MembershipClass::Official, Activity::TempAway),
            ("01/06/2026", MembershipClass::Official, Activity::Active),
        ] {
            assert_eq!(member.standing_on(day(on)), Standing { class, activity }, "{on}");
        }
    }

    #[test]
    fn a_struck_event_no_longer_counts() {
        let mut member = Member { card_no: "001065000123".into(), ..Member::default() };
        let mut struck = event(StatusKind::Deceased, Some("01/02/2026"));
        struck.struck = true;
        member.events.insert("1".into(), struck);
        assert_eq!(member.standing_on(day("01/03/2026")).activity, Activity::Active);
    }

    #[test]
    fn a_member_with_a_card_and_no_official_date_is_official() {
        let member = Member { card_no: "001065000123".into(), ..Member::default() };
        assert_eq!(member.standing_on(day("01/03/2026")).class, MembershipClass::Official);
        assert_eq!(Member::default().standing_on(day("01/03/2026")).class, MembershipClass::Probationary);
    }
}
