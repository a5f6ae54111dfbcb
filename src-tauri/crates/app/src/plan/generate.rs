//! Planning a year in one go: first what would be planned, then all of it as one operation.

use sochibo_domain::plan::{Existing, Proposed, RegularDay, TopicalWay, Wish, suggest};
use sochibo_domain::programme::ProgrammeItem;
use sochibo_domain::record::{AgendaItem, Cell, Meeting, MeetingKind, Review, Topic};
use sochibo_domain::rules::RulesAt;
use sochibo_store::Reader;

use super::entry;
use super::view::{Year, planned};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::meeting::{default_agenda, quarter};
use crate::wire::{PlanMade, PlanPreview, PlanWish};

/// What would be planned.
pub(crate) fn preview(app: &App, input: PlanWish) -> AppResult<PlanPreview> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let meetings = proposals(app, &reader, &input)?;
    let kept = Year::gather(app, &reader, input.year)?.meetings.len();
    Ok(PlanPreview {
        meetings: meetings.iter().map(|meeting| planned(meeting, meeting.month)).collect(),
        kept: u32::try_from(kept).unwrap_or(u32::MAX),
    })
}

/// Plans the meetings the year still needs.
pub(crate) fn generate(app: &App, input: PlanWish) -> AppResult<Done<PlanMade>> {
    let book = app.book()?;
    let meetings = proposals(app, &book.vault.read()?, &input)?;
    if meetings.is_empty() {
        return Err(AppError::refused_with("plan_nothing", [("year", input.year.to_string())]));
    }
    app.perform("plan_generate", |tx| {
        for meeting in &meetings {
            tx.create(meeting)?;
        }
        Ok(PlanMade { count: u32::try_from(meetings.len()).unwrap_or(u32::MAX) })
    })
}

/// The meetings a year still needs, ready to be stored.
fn proposals(app: &App, reader: &Reader<'_>, input: &PlanWish) -> AppResult<Vec<Meeting>> {
    let year = Year::gather(app, reader, input.year)?;
    let regular_day: RegularDay = year.cell.regular_day.ok_or(AppError::refused("plan_no_regular_day"))?;
    let topical = match input.topical.as_str() {
        "" => None,
        "combined" => Some(TopicalWay::Combined),
        "alone" => Some(TopicalWay::Alone),
        _ => return Err(AppError::field("topical", "choice_unknown")),
    };
    let wish = Wish {
        committee: input.committee,
        topical,
        quarter_review: input.quarter_review && year.rules.list("plan.quarter_review_months").is_ok(),
        year_review: input.year_review,
    };
    let entries: Vec<_> = reader.meetings()?.iter().map(entry).collect();
    let existing = Existing { entries: &entries, regular_day, from: app.today() };
    let proposed = suggest(year.year, wish, existing, &year.rules)?;
    proposed.into_iter().map(|one| meeting(app, &year.cell, one)).collect()
}

/// A planned meeting with the agenda of its kind, by the rules of its day.
fn meeting(app: &App, cell: &Cell, proposed: Proposed) -> AppResult<Meeting> {
    let rules = app.rules().on(proposed.date, &cell.overlay);
    let mut meeting = Meeting {
        id: app.new_id().into(),
        kind: proposed.kind,
        month: proposed.month,
        year: proposed.year,
        date: Some(proposed.date),
        planned_at: cell.regular_time,
        place: cell.meeting_place.clone(),
        topic: proposed.topical.then(Topic::default),
        ..Meeting::default()
    };
    match meeting.kind {
        MeetingKind::Committee => meeting.consultation = !cell.has_committee,
        MeetingKind::Review => meeting.review = Some(Review::default()),
        _ => {}
    }
    meeting.agenda = default_agenda(app, &meeting, &rules)?;
    if proposed.quarter_review {
        review_leaders(app, &mut meeting, &rules)?;
    }
    Ok(meeting)
}

/// The quarterly review of leaders, before the agenda closes (HD 02-HD/BTCTW ngày 22/5/2026).
fn review_leaders(app: &App, meeting: &mut Meeting, rules: &RulesAt<'_>) -> AppResult<()> {
    let closing = meeting.agenda.values().filter(|item| item.role == "closing").map(|item| item.order);
    let before = closing.fold(f64::INFINITY, f64::min);
    let last = meeting.agenda.values().map(|item| item.order).filter(|order| *order < before);
    let last = last.fold(0.0, f64::max);
    let order = if before.is_finite() { f64::midpoint(last, before) } else { last + 1.0 };
    let items = rules.list("plan.quarter_review_item")?.iter().filter_map(|item| ProgrammeItem::parse(item));
    for item in items {
        let title = item.title.replace("{quarter}", quarter(meeting.month));
        let item = AgendaItem { order, ..ProgrammeItem { title, ..item }.on_agenda(meeting.month, 1) };
        meeting.agenda.insert(app.new_id().to_string(), item);
    }
    Ok(())
}
