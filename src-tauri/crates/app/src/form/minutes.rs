//! Minutes of every kind of meeting, from exactly the stored facts. Each form takes what its kind needs.

use serde_json::{Value, json};
use sochibo_domain::ClockTime;
use sochibo_domain::record::{
    AgendaItem, Attendance, AttendanceMark, DisciplineEnding, DisciplineOutcome, Meeting, MeetingKind,
    Rating, RatingLevel, Review, Task, Topic,
};
use sochibo_store::Reader;

use super::{Filled, election, letterhead};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::meeting::{Facts, attachments, dues_told, meeting_id, minutes_form, quarter, title};
use crate::show::put;

/// The data of the minutes, and of the conclusion of a committee's meeting.
pub(super) fn data(app: &App, reader: &Reader<'_>, form: &str, id: &str) -> AppResult<Filled> {
    let facts = Facts::gather(app, reader, meeting_id(id)?)?;
    let meeting = &facts.meeting;
    let own = minutes_form(meeting);
    if form != own && (form, own) != ("conclusion-committee", "minutes-committee") {
        return Err(AppError::refused_with("form_other_kind", [("title", title(meeting))]));
    }
    let mut data = common(&facts)?;
    put(&mut data, "items", items(&facts, |item| item.discussed && !is_second_part(meeting, item)));
    put(&mut data, "summary", json!(meeting.summary));
    put(&mut data, "attachments", json!(attachments(meeting)));
    put(&mut data, "tasks", tasks(&facts));
    put(&mut data, "votes", json!(facts.minutes_votes(|_| true)?));
    match &meeting.kind {
        MeetingKind::Committee => committee(app, reader, &facts, &mut data)?,
        MeetingKind::Congress => put(&mut data, "items", items(&facts, |_| true)),
        _ => {}
    }
    if let Some(told) = &meeting.topic {
        put(&mut data, "topic", topic(told));
        put(&mut data, "presented", items(&facts, |item| item.topical && is_presented(item)));
        put(&mut data, "topical_items", items(&facts, |item| item.topical && item.discussed));
    }
    if let Some(held) = &meeting.review {
        put(&mut data, "review", review(held));
        put(
            &mut data,
            "ratings",
            json!(held.standing().into_iter().map(|(_, row)| rating(row)).collect::<Vec<_>>()),
        );
    }
    if let Some(congress) = &meeting.congress {
        put(&mut data, "congress", election::congress(congress));
        put(&mut data, "elections", election::ballots(&facts, congress)?);
    }
    if let Some(outcome) = &meeting.discipline {
        put(&mut data, "discipline", discipline(outcome));
    }
    if let Some(points) = meeting.score {
        put(&mut data, "self_score", json!({ "points": points, "band": facts.band()? }));
    }
    let date = meeting.date.map(|date| date.to_string());
    Ok(Filled { data, date, about: format!("{:02}-{}", meeting.month, meeting.year) })
}

/// What every paper about a meeting that was held says: when, where, who, dues, reading-back.
pub(super) fn common(facts: &Facts<'_>) -> AppResult<Value> {
    let meeting = &facts.meeting;
    let mut started = hour(meeting.started_at);
    put(&mut started, "date", json!(meeting.date.map(|date| date.to_string())));
    let dues = dues_told(facts)?;
    let guests = meeting.guests.values().filter(|guest| !guest.struck);
    Ok(json!({
        "cell": letterhead::cell(&facts.cell),
        "meeting": {
            "title": title(meeting),
            "month": meeting.month,
            "last_month": if meeting.month <= 1 { 12 } else { meeting.month - 1 },
            "quarter": quarter(meeting.month),
            "year": meeting.year,
            "place": meeting.place,
            "purpose": meeting.purpose,
            "consultation": meeting.consultation,
            "group": meeting.group,
            "started": started,
            "ended": hour(meeting.ended_at),
            "duration_minutes": facts.duration(),
        },
        "guests": guests.map(|guest| json!({ "name": guest.name, "post": guest.post })).collect::<Vec<_>>(),
        "counts": facts.counts(),
        "absent_excused": absent(facts, &AttendanceMark::Excused),
        "absent_unexcused": absent(facts, &AttendanceMark::Unexcused),
        "came_late": came_late(facts),
        "left_early": left_early(facts),
        "chair": facts.chair(),
        "clerk": facts.clerk(),
        "dues": { "paid": dues.paid, "of": dues.of, "amount": dues.amount, "unpaid": dues.unpaid },
        "read_back": {
            "done": meeting.read_back.then_some(true),
            "remarks": meeting.read_back_remarks,
        },
    }))
}

pub(super) fn hour(time: Option<ClockTime>) -> Value {
    json!({ "hour": time.map(|time| time.hour()), "minute": time.map(|time| time.minute()) })
}

fn absent(facts: &Facts<'_>, mark: &AttendanceMark) -> Vec<Value> {
    facts
        .with_mark(mark)
        .map(|(convened, attendance)| json!({ "name": convened.name, "reason": attendance.reason }))
        .collect()
}

/// Who came after the start, with the time; a time noted before it is no delay.
fn came_late(facts: &Facts<'_>) -> Vec<Value> {
    let start = facts.meeting.started_at;
    part_of_the_time(facts, |told| told.arrived.filter(|at| start.is_none_or(|start| *at > start)))
}

/// Who left before the end, with the time.
fn left_early(facts: &Facts<'_>) -> Vec<Value> {
    let end = facts.meeting.ended_at;
    part_of_the_time(facts, |told| told.left.filter(|at| end.is_none_or(|end| *at < end)))
}

/// Everybody present, members of other cells too, of whom `at` tells a time.
fn part_of_the_time(facts: &Facts<'_>, at: impl Fn(&Attendance) -> Option<ClockTime>) -> Vec<Value> {
    let present = facts.people().into_iter().filter_map(|(id, convened)| {
        let told = facts.meeting.attendance.get(id)?;
        let at = at(told).filter(|_| told.mark == AttendanceMark::Present)?;
        Some(json!({ "name": convened.name, "hour": at.hour(), "minute": at.minute() }))
    });
    present.collect()
}

/// Items of the topical part that stand under PHẦN B of a regular meeting.
fn is_second_part(meeting: &Meeting, item: &AgendaItem) -> bool {
    item.topical && meeting.kind == MeetingKind::Regular
}

fn is_presented(item: &AgendaItem) -> bool {
    matches!(item.role.as_str(), "purpose" | "paper")
}

fn items(facts: &Facts<'_>, wanted: impl Fn(&AgendaItem) -> bool) -> Value {
    facts.agenda().into_iter().map(|(_, told)| told).filter(|told| wanted(told)).map(item).collect()
}

/// An item as its part of a form prints it.
pub(super) fn item(item: &AgendaItem) -> Value {
    let mut statements: Vec<_> = item.statements.iter().filter(|(_, said)| !said.struck).collect();
    statements.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
    let statements: Vec<Value> =
        statements.into_iter().map(|(_, said)| json!({ "name": said.speaker, "text": said.text })).collect();
    json!({
        "title": item.title,
        "presenter": item.presenter_name,
        "body": item.body,
        "statements": statements,
        "conclusion": item.conclusion,
    })
}

fn tasks(facts: &Facts<'_>) -> Value {
    let given = facts.tasks.iter().filter(|task| task.was_given());
    let task = |task: &Task| {
        let deadline = task.deadline.map(|date| date.to_string());
        json!({ "title": task.title, "owner": task.owner_name, "deadline": deadline })
    };
    given.map(task).collect()
}

/// A committee's paper tells last month and the coming one in sections of their own; the discussion does not repeat
/// what was presented there.
fn committee(app: &App, reader: &Reader<'_>, facts: &Facts<'_>, data: &mut Value) -> AppResult<()> {
    let of_role = |role: &str| facts.discussed().find(|one| one.role == role).map_or(Value::Null, item);
    put(data, "evaluation", of_role("review"));
    put(data, "ahead", of_role("plan"));
    let discussion = facts.discussed().map(|told| match told.role.as_str() {
        "review" | "plan" => {
            item(&AgendaItem { presenter_name: String::new(), body: String::new(), ..told.clone() })
        }
        _ => item(told),
    });
    put(data, "items", discussion.collect());
    let rules = app.rules_on(reader, facts.day)?;
    let mut sign = if facts.meeting.consultation {
        letterhead::sign(&facts.cell, &rules)?
    } else {
        letterhead::committee_sign(&facts.cell, &rules)?
    };
    if let Some(deputy) = facts.acting_deputy() {
        letterhead::by_deputy(&mut sign, deputy, &rules)?;
    }
    put(data, "sign", sign);
    put(data, "receivers", letterhead::receivers(&facts.cell));
    let date = facts.meeting.date.map(|date| date.to_string());
    put(data, "document", json!({ "place": facts.cell.place, "date": date }));
    Ok(())
}

fn discipline(outcome: &DisciplineOutcome) -> Value {
    let ended = |ending: &DisciplineEnding| (outcome.ending == *ending).then_some(true);
    json!({
        "ended": (outcome.ending != DisciplineEnding::Unset).then_some(true),
        "decided": ended(&DisciplineEnding::Decided),
        "proposed": ended(&DisciplineEnding::Proposed),
        "undecided": ended(&DisciplineEnding::Undecided),
        "no_measure": ended(&DisciplineEnding::NoMeasure),
        "measure": outcome.measure,
        "body": outcome.body,
    })
}

fn topic(topic: &Topic) -> Value {
    json!({
        "title": topic.title,
        "quality": topic.quality,
        "adopted": topic.adopted,
        "finisher": topic.finisher_name,
        "finish_by": topic.finish_by.map(|date| date.to_string()),
    })
}

fn review(review: &Review) -> Value {
    let valid =
        review.returned.zip(review.invalid).map(|(returned, invalid)| returned.saturating_sub(invalid));
    let rows = review.standing().into_iter();
    let excellent =
        rows.filter(|(_, row)| row.member.is_some() && row.proposed == RatingLevel::Excellent).count();
    json!({
        "issued": review.issued,
        "returned": review.returned,
        "invalid": review.invalid,
        "valid": valid,
        "quota": review.quota,
        "excellent": excellent,
    })
}

fn rating(rating: &Rating) -> Value {
    json!({
        "name": rating.name,
        "excellent": rating.excellent,
        "good": rating.good,
        "fair": rating.fair,
        "failed": rating.failed,
        "proposed": level(&rating.proposed),
    })
}

/// A level as papers write it.
fn level(level: &RatingLevel) -> &str {
    match level {
        RatingLevel::Unset => "",
        RatingLevel::Excellent => "Hoàn thành xuất sắc nhiệm vụ",
        RatingLevel::Good => "Hoàn thành tốt nhiệm vụ",
        RatingLevel::Fair => "Hoàn thành nhiệm vụ",
        RatingLevel::Failed => "Không hoàn thành nhiệm vụ",
        RatingLevel::Unknown(word) => word,
    }
}
