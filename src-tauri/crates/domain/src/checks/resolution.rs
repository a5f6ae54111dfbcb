//! What a resolution or conclusion still lacks, and whom a yearly resolution leaves without work.

use super::gap::Gap;
use crate::date::CivilDate;
use crate::record::{Resolution, ResolutionKind, Task, TaskLine, TaskState};
use crate::resolution::sections;

/// A resolution with what it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct ResolutionFacts<'a> {
    /// The paper.
    pub resolution: &'a Resolution,
    /// The day of the meeting that adopted it.
    pub held: Option<CivilDate>,
    /// Whether that meeting's vote is counted and passes.
    pub adopted: bool,
    /// Work assigned by a yearly resolution.
    pub assigned: &'a [Task],
    /// Names of members who must have work and have none.
    pub without_work: &'a [String],
}

/// What the paper lacks.
pub fn resolution_gaps(facts: ResolutionFacts<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let resolution = facts.resolution;
    head(facts, &mut gaps);
    for section in sections(&resolution.kind).iter().filter(|section| section.required) {
        if resolution.text(section.key).trim().is_empty() {
            let target = format!("texts/{}", section.key);
            gaps.push(Gap::block("resolution_no_text", target).with("title", section.title));
        }
    }
    for (id, line) in Resolution::in_order(&resolution.reviewed) {
        if line.state == TaskState::Open {
            gaps.push(Gap::block("task_no_result", format!("tasks/{id}/result")).with("title", &line.title));
        }
    }
    for (id, line) in Resolution::in_order(&resolution.given) {
        given(id, line, &mut gaps);
    }
    if resolution.kind == ResolutionKind::Year {
        if facts.assigned.is_empty() {
            gaps.push(Gap::block("assignments_missing", "assignments"));
        }
        for name in facts.without_work {
            gaps.push(Gap::warn("member_without_work", "assignments").with("name", name));
        }
    } else if !facts.adopted {
        gaps.push(Gap::warn("resolution_no_vote", "vote"));
    }
    gaps
}

fn head(facts: ResolutionFacts<'_>, gaps: &mut Vec<Gap>) {
    if facts.resolution.number.trim().is_empty() {
        gaps.push(Gap::block("resolution_no_number", "number"));
    }
    match (facts.resolution.date, facts.held) {
        (None, _) => gaps.push(Gap::block("resolution_no_date", "date")),
        (Some(date), Some(held)) if date < held => {
            let gap = Gap::block("resolution_before_meeting", "date");
            gaps.push(gap.with("resolution", date.shown()).with("meeting", held.shown()));
        }
        _ => {}
    }
}

fn given(id: &str, line: &TaskLine, gaps: &mut Vec<Gap>) {
    for (missing, code, field) in [
        (line.owner.trim().is_empty(), "task_no_owner", "owner"),
        (line.deadline.is_none(), "task_no_deadline", "deadline"),
    ] {
        if missing {
            gaps.push(Gap::block(code, format!("tasks/{id}/{field}")).with("title", &line.title));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<CivilDate> {
        text.parse().ok()
    }

    fn complete() -> Resolution {
        let mut resolution =
            Resolution { number: "05".into(), date: day("06/11/2026"), ..Resolution::default() };
        for key in ["results", "ahead"] {
            resolution.texts.insert(key.into(), "Đã thảo luận.".into());
        }
        let line = TaskLine {
            title: "Vận động 2 hộ".into(),
            owner: "Phạm Văn Dũng".into(),
            deadline: day("20/11/2026"),
            ..TaskLine::default()
        };
        resolution.given.insert("given".into(), line.clone());
        resolution.reviewed.insert("heard".into(), TaskLine { state: TaskState::Partly, ..line });
        resolution
    }

    fn codes(resolution: &Resolution, adopted: bool) -> Vec<&'static str> {
        let facts = ResolutionFacts {
            resolution,
            held: day("06/11/2026"),
            adopted,
            assigned: &[],
            without_work: &[],
        };
        resolution_gaps(facts).into_iter().map(|gap| gap.code).collect()
    }

    #[test]
    fn each_gap_of_a_resolution_is_named() {
        assert_eq!(codes(&complete(), true), [""; 0]);
        type Change = fn(&mut Resolution);
        let changes: [(Change, &[&str]); 7] = [
            (|r| r.number.clear(), &["resolution_no_number"]),
            (|r| r.date = None, &["resolution_no_date"]),
            (|r| r.date = day("05/11/2026"), &["resolution_before_meeting"]),
            (|r| drop(r.texts.remove("ahead")), &["resolution_no_text"]),
            (|r| r.given.values_mut().for_each(|line| line.owner.clear()), &["task_no_owner"]),
            (|r| r.given.values_mut().for_each(|line| line.deadline = None), &["task_no_deadline"]),
            (|r| r.reviewed.values_mut().for_each(|line| line.state = TaskState::Open), &["task_no_result"]),
        ];
        for (change, expected) in changes {
            let mut resolution = complete();
            change(&mut resolution);
            assert_eq!(codes(&resolution, true), expected);
        }
        assert_eq!(codes(&complete(), false), ["resolution_no_vote"]);
    }

    #[test]
    fn a_yearly_resolution_names_who_has_no_work() {
        let resolution = Resolution { kind: ResolutionKind::Year, ..complete() };
        let without_work = ["Tạ Thị Thanh".to_owned()];
        let gaps = resolution_gaps(ResolutionFacts {
            resolution: &resolution,
            held: None,
            adopted: false,
            assigned: &[Task::default()],
            without_work: &without_work,
        });
        let named: Vec<_> = gaps.iter().map(|gap| (gap.code, gap.params.get("name"))).collect();
        assert_eq!(named, [("member_without_work", Some(&without_work[0]))]);
    }
}
