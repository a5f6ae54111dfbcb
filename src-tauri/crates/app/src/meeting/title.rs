//! What a meeting is called on screens.

use sochibo_domain::record::{Meeting, MeetingKind};
use sochibo_store::MeetingRow;

/// `Sinh hoạt thường kỳ tháng 12/2026`, `Sinh hoạt chuyên đề quý IV/2026: …`.
pub(crate) fn title(meeting: &Meeting) -> String {
    Named {
        kind: &meeting.kind,
        month: meeting.month,
        year: meeting.year,
        topic: meeting.topic.as_ref().map(|topic| topic.title.as_str()).unwrap_or_default(),
        consultation: meeting.consultation,
        purpose: &meeting.purpose,
        group: &meeting.group,
        ordinal: meeting.congress.as_ref().map(|congress| congress.ordinal.as_str()).unwrap_or_default(),
    }
    .title()
}

/// The same of a meeting known from the index alone.
pub(crate) fn title_of_row(row: &MeetingRow) -> String {
    Named {
        kind: &row.kind,
        month: row.month,
        year: row.year,
        topic: &row.topic,
        consultation: row.consultation,
        purpose: &row.purpose,
        group: &row.group,
        ordinal: &row.ordinal,
    }
    .title()
}

/// What a title is made of.
struct Named<'m> {
    kind: &'m MeetingKind,
    month: u32,
    year: u32,
    topic: &'m str,
    consultation: bool,
    purpose: &'m str,
    group: &'m str,
    ordinal: &'m str,
}

impl Named<'_> {
    fn title(&self) -> String {
        let Self { month, year, .. } = *self;
        let about = |text: &str| if text.is_empty() { String::new() } else { format!(": {text}") };
        match self.kind {
            MeetingKind::Regular | MeetingKind::Unknown(_) => {
                format!("Sinh hoạt thường kỳ tháng {month}/{year}")
            }
            MeetingKind::Topical => {
                format!("Sinh hoạt chuyên đề quý {}/{year}{}", quarter(month), about(self.topic))
            }
            MeetingKind::Committee if self.consultation => {
                format!("Bí thư, phó bí thư hội ý tháng {month}/{year}")
            }
            MeetingKind::Committee => format!("Họp chi ủy tháng {month}/{year}"),
            MeetingKind::Extraordinary => {
                format!("Họp bất thường tháng {month}/{year}{}", about(self.purpose))
            }
            MeetingKind::Review => format!("Kiểm điểm, đánh giá, xếp loại năm {year}"),
            MeetingKind::Discipline => format!("Họp xét kỷ luật tháng {month}/{year}"),
            MeetingKind::Group => format!("Sinh hoạt tổ đảng {} tháng {month}/{year}", self.group),
            MeetingKind::Congress if self.ordinal.is_empty() => format!("Đại hội chi bộ năm {year}"),
            MeetingKind::Congress => format!("Đại hội chi bộ lần thứ {}", self.ordinal),
        }
    }
}

/// The quarter of a month as papers write it: `IV`.
pub(crate) fn quarter(month: u32) -> &'static str {
    match month {
        1..=3 => "I",
        4..=6 => "II",
        7..=9 => "III",
        _ => "IV",
    }
}

#[cfg(test)]
mod tests {
    use sochibo_domain::record::{Congress, Topic};

    use super::*;

    #[test]
    fn every_kind_has_a_title_of_its_own() {
        let topic = Topic { title: "Học tập tấm gương".into(), ..Topic::default() };
        for (kind, change, expected) in [
            (MeetingKind::Regular, Meeting::default(), "Sinh hoạt thường kỳ tháng 11/2026"),
            (
                MeetingKind::Topical,
                Meeting { topic: Some(topic), ..Meeting::default() },
                "Sinh hoạt chuyên đề quý IV/2026: Học tập tấm gương",
            ),
            (MeetingKind::Committee, Meeting::default(), "Họp chi ủy tháng 11/2026"),
            (
                MeetingKind::Committee,
                Meeting { consultation: true, ..Meeting::default() },
                "Bí thư, phó bí thư hội ý tháng 11/2026",
            ),
            (
                MeetingKind::Extraordinary,
                Meeting { purpose: "bão số 9".into(), ..Meeting::default() },
                "Họp bất thường tháng 11/2026: bão số 9",
            ),
            (MeetingKind::Review, Meeting::default(), "Kiểm điểm, đánh giá, xếp loại năm 2026"),
            (MeetingKind::Discipline, Meeting::default(), "Họp xét kỷ luật tháng 11/2026"),
            (
                MeetingKind::Group,
                Meeting { group: "số 1".into(), ..Meeting::default() },
                "Sinh hoạt tổ đảng số 1 tháng 11/2026",
            ),
            (
                MeetingKind::Congress,
                Meeting {
                    congress: Some(Congress { ordinal: "XII".into(), ..Congress::default() }),
                    ..Meeting::default()
                },
                "Đại hội chi bộ lần thứ XII",
            ),
        ] {
            let meeting = Meeting { kind, month: 11, year: 2026, ..change };
            assert_eq!(title(&meeting), expected);
        }
    }
}
