//! Agenda items with named statements and conclusions, and the tasks that came of them.

use super::gap::Gap;
use crate::record::{Meeting, Task, TaskState};
use crate::rules::RulesAt;

pub(super) fn gaps(meeting: &Meeting, tasks: &[Task], rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let wanted = |part: &str| {
        rules.flag(&format!("minutes.require.{part}")).unwrap_or(false)
            && rules.minutes_with(part, &meeting.kind).unwrap_or(false)
    };
    let (statements, conclusions) = (wanted("statements"), wanted("conclusions"));
    let mut items: Vec<_> = meeting.agenda.iter().filter(|(_, item)| !item.struck).collect();
    items.sort_by(|(left_id, left), (right_id, right)| {
        left.order.total_cmp(&right.order).then_with(|| left_id.cmp(right_id))
    });
    if items.is_empty() {
        gaps.push(Gap::block("agenda_empty", "agenda"));
    }
    for (id, item) in items {
        if item.title.trim().is_empty() {
            gaps.push(Gap::block("item_no_title", format!("agenda/{id}/title")));
        }
        let spoken = item.statements.iter().filter(|(_, one)| !one.struck && !one.text.trim().is_empty());
        for (statement, _) in spoken.clone().filter(|(_, one)| one.speaker.trim().is_empty()) {
            let target = format!("agenda/{id}/statements/{statement}/speaker");
            gaps.push(Gap::block("statement_no_speaker", target).with("title", &item.title));
        }
        if !item.discussed {
            continue;
        }
        if statements && spoken.count() == 0 {
            let target = format!("agenda/{id}/statements");
            gaps.push(Gap::warn("item_no_statement", target).with("title", &item.title));
        }
        if conclusions && item.conclusion.trim().is_empty() {
            let target = format!("agenda/{id}/conclusion");
            gaps.push(Gap::block("item_no_conclusion", target).with("title", &item.title));
        }
    }
    for task in tasks.iter().filter(|task| task.state != TaskState::Dropped) {
        gaps.extend(task_gaps(task));
    }
}

/// What a task lacks: each has somebody who does it, and a deadline (HD 42-HD/BTCTW, part II.3.1).
pub fn task_gaps(task: &Task) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let nobody = task.owner.is_none() && task.owner_name.trim().is_empty();
    for (missing, code, field) in [
        (task.title.trim().is_empty(), "task_no_title", "title"),
        (nobody, "task_no_owner", "owner"),
        (task.deadline.is_none(), "task_no_deadline", "deadline"),
    ] {
        if missing {
            gaps.push(Gap::block(code, format!("tasks/{}/{field}", task.id)).with("title", &task.title));
        }
    }
    gaps
}
