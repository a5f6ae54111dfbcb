//! How a resolution or conclusion is drafted from the minutes: every word is taken from what was recorded, nothing is
//! made up (frame of HD 42-HD/BTCTW as a ward used it in 2026).

use crate::date::CivilDate;
use crate::record::{AgendaItem, Meeting, ResolutionKind, Task};

/// A part of the paper that people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Stable key of its text.
    pub key: &'static str,
    /// What the frame calls it.
    pub title: &'static str,
    /// Whether the paper cannot go out without it.
    pub required: bool,
    /// Where its words come from.
    source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Nobody recorded it at the meeting: written by hand.
    Hand,
    /// What was presented and concluded under the items of a role.
    Role(&'static str),
    /// The summing-up, and the conclusions of the items with no section of their own.
    Rest,
}

const fn section(key: &'static str, title: &'static str, required: bool, source: Source) -> Section {
    Section { key, title, required, source }
}

const NEWS: Section =
    section("news", "Phổ biến thời sự, chủ trương, văn bản mới", false, Source::Role("news"));
const RESULTS: Section =
    section("results", "Kết quả lãnh đạo thực hiện nhiệm vụ", true, Source::Role("review"));
const AHEAD: Section = section("ahead", "Phương hướng, nhiệm vụ", true, Source::Role("plan"));
const CONCLUDED: Section = section("concluded", "Kết luận về các nội dung khác", false, Source::Rest);
const EXECUTION: Section = section("execution", "Tổ chức thực hiện", false, Source::Hand);

const MONTH: [Section; 10] = [
    NEWS,
    section("opinion", "Tình hình tư tưởng đảng viên, dư luận nhân dân", false, Source::Hand),
    RESULTS,
    section("praise", "Biểu dương, nhắc nhở đảng viên", false, Source::Hand),
    section("weaknesses", "Hạn chế, khuyết điểm và nguyên nhân", false, Source::Hand),
    section("ahead_politics", "Nhiệm vụ chính trị, tư tưởng tháng tới", false, Source::Hand),
    AHEAD,
    CONCLUDED,
    EXECUTION,
    section("lacking", "Hạn chế của kỳ sinh hoạt cần khắc phục", false, Source::Hand),
];
const CONCLUSION: [Section; 4] = [RESULTS, AHEAD, CONCLUDED, EXECUTION];
const YEAR: [Section; 3] = [
    section("aims", "Mục đích, yêu cầu", false, Source::Hand),
    section("common", "Nhiệm vụ chung của đảng viên", false, Source::Hand),
    EXECUTION,
];

/// Roles with a section of their own.
const OWN: [&str; 3] = ["news", "review", "plan"];

/// The sections of a paper, in their order.
pub fn sections(kind: &ResolutionKind) -> &'static [Section] {
    match kind {
        ResolutionKind::Month | ResolutionKind::Unknown(_) => &MONTH,
        ResolutionKind::Conclusion => &CONCLUSION,
        ResolutionKind::Year => &YEAR,
    }
}

impl Section {
    /// The words the minutes have for it.
    pub fn drafted(&self, meeting: &Meeting) -> String {
        let mut items: Vec<(&String, &AgendaItem)> =
            meeting.agenda.iter().filter(|(_, item)| !item.struck).collect();
        items.sort_by(|(left_id, left), (right_id, right)| {
            left.order.total_cmp(&right.order).then_with(|| left_id.cmp(right_id))
        });
        let items = items.into_iter().map(|(_, item)| item);
        let lines: Vec<String> = match self.source {
            Source::Hand => Vec::new(),
            Source::Role(role) => items
                .filter(|item| item.role == role)
                .flat_map(|item| [item.body.clone(), item.conclusion.clone()])
                .collect(),
            Source::Rest => std::iter::once(meeting.summary.clone())
                .chain(items.filter(|item| !OWN.contains(&item.role.as_str())).map(concluded))
                .collect(),
        };
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    }
}

/// What was concluded under an item, with its name.
fn concluded(item: &AgendaItem) -> String {
    match item.conclusion.trim() {
        "" => String::new(),
        words => format!("{}: {words}", item.title.trim()),
    }
}

/// Whether a meeting hears the result of a task: it was given before, and was still to be done when the period began
/// on `since`, the day of the regular meeting before. `given_on` is the day of the meeting that gave it.
///
/// Work assigned for the year is told at its end, not month by month.
pub fn is_reviewed(task: &Task, given_on: Option<CivilDate>, since: CivilDate, held: CivilDate) -> bool {
    if task.resolution.is_some() || !task.was_given() {
        return false;
    }
    let before = match given_on {
        Some(given) => given < held,
        // Added between meetings: it is heard at the first one its deadline does not outlast.
        None => task.deadline.is_some_and(|deadline| deadline <= held),
    };
    let ended = match task.done_on {
        _ if task.state.is_unfinished() => None,
        Some(day) => Some(day),
        None => given_on.into_iter().chain(task.deadline).max(),
    };
    before && ended.is_none_or(|day| day >= since)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::TaskState;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn item(order: f64, role: &str, title: &str, body: &str, conclusion: &str) -> AgendaItem {
        AgendaItem {
            order,
            role: role.into(),
            title: title.into(),
            body: body.into(),
            conclusion: conclusion.into(),
            ..AgendaItem::default()
        }
    }

    fn meeting() -> Meeting {
        let mut meeting = Meeting { summary: "Chi bộ nhất trí.".into(), ..Meeting::default() };
        for (id, one) in [
            ("c", item(3.0, "other", "Xét đề nghị kết nạp", "", "Chi bộ biểu quyết.")),
            ("a", item(1.0, "review", "Đánh giá tháng 10", "Hoàn thành 5/6 nhiệm vụ.", "Ghi nhận kết quả.")),
            ("b", item(2.0, "plan", "Nhiệm vụ tháng 11", "Tổ chức Ngày hội.", "")),
            ("d", AgendaItem { struck: true, ..item(4.0, "other", "Bỏ", "", "Không ghi.") }),
        ] {
            meeting.agenda.insert(id.into(), one);
        }
        meeting
    }

    #[test]
    fn each_section_takes_its_words_from_the_minutes_and_adds_none() {
        let meeting = meeting();
        for (key, drafted) in [
            ("news", ""),
            ("opinion", ""),
            ("results", "Hoàn thành 5/6 nhiệm vụ.\nGhi nhận kết quả."),
            ("ahead", "Tổ chức Ngày hội."),
            ("concluded", "Chi bộ nhất trí.\nXét đề nghị kết nạp: Chi bộ biểu quyết."),
            ("lacking", ""),
        ] {
            let section = sections(&ResolutionKind::Month).iter().find(|one| one.key == key).unwrap();
            assert_eq!(section.drafted(&meeting), drafted, "{key}");
        }
    }

    #[test]
    fn no_paper_names_a_section_twice() {
        for kind in ResolutionKind::ALL {
            let keys: std::collections::BTreeSet<_> = sections(kind).iter().map(|one| one.key).collect();
            assert_eq!(keys.len(), sections(kind).len(), "{kind}");
        }
    }

    #[test]
    fn a_meeting_hears_what_was_given_before_and_not_yet_heard() {
        let (since, held) = (day("02/10/2026"), day("06/11/2026"));
        let task = |state, deadline: &str, done_on: &str| Task {
            state,
            deadline: deadline.parse().ok(),
            done_on: done_on.parse().ok(),
            ..Task::default()
        };
        for (told, given, task, heard) in [
            ("last month's", "02/10/2026", task(TaskState::Open, "20/10/2026", ""), true),
            ("done since", "02/10/2026", task(TaskState::Done, "20/10/2026", "18/10/2026"), true),
            ("done, nobody says when", "02/10/2026", task(TaskState::Done, "20/10/2026", ""), true),
            ("carried over", "04/09/2026", task(TaskState::Undone, "20/09/2026", ""), true),
            ("done long ago", "04/09/2026", task(TaskState::Done, "20/09/2026", "19/09/2026"), false),
            ("given here", "06/11/2026", task(TaskState::Open, "20/11/2026", ""), false),
            ("between meetings, due", "", task(TaskState::Open, "01/11/2026", ""), true),
            ("between meetings, not yet due", "", task(TaskState::Open, "01/12/2026", ""), false),
            ("dropped without a word", "02/10/2026", task(TaskState::Dropped, "20/10/2026", ""), false),
        ] {
            assert_eq!(is_reviewed(&task, given.parse().ok(), since, held), heard, "{told}");
        }
        let yearly = Task { resolution: Some(uuid::Uuid::nil().into()), ..task(TaskState::Open, "", "") };
        assert!(!is_reviewed(&yearly, Some(since), since, held));
    }
}
