//! Putting a meeting on the calendar, starting it, ending it.

use std::collections::BTreeMap;

use sochibo_domain::programme::ProgrammeItem;
use sochibo_domain::record::{
    AgendaItem, Cell, Congress, DisciplineOutcome, EntryMode, Meeting, MeetingKind, MeetingState, Review,
    Topic,
};
use sochibo_domain::rules::RulesAt;
use sochibo_domain::text;
use sochibo_domain::{CivilDate, ClockTime};

use super::change;
use super::convene::convene;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::typed::choice;
use crate::wire::{Created, Empty, MeetingCreateInput, MeetingMomentInput};

/// A new meeting of a kind with its default agenda. One entered afterwards is over already: its list is convened at once.
pub(crate) fn create(app: &App, input: MeetingCreateInput) -> AppResult<Done<Created>> {
    if !(1..=12).contains(&input.month) {
        return Err(AppError::field("month", "month_range"));
    }
    if !(2000..=2100).contains(&input.year) {
        return Err(AppError::field("year", "date_year"));
    }
    let date = CivilDate::from_typed(&input.date).map_err(|error| AppError::date("date", &error))?;
    let planned_at = match input.time.trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|error| AppError::date("time", &error))?),
    };
    let kind = match input.kind.as_str() {
        "" => MeetingKind::Regular,
        word => choice(MeetingKind::ALL, word, "kind")?,
    };
    let afterwards = input.mode == EntryMode::Afterwards.as_str();
    if afterwards && date > app.today() {
        return Err(AppError::field("date", "meeting_in_future"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let cell: Cell = reader.get(book.cell)?;
    let place = text::clean(&input.place);
    let mut meeting = Meeting {
        id: app.new_id().into(),
        kind,
        mode: if afterwards { EntryMode::Afterwards } else { EntryMode::Live },
        month: input.month,
        year: input.year,
        date: Some(date),
        planned_at,
        place: if place.is_empty() { cell.meeting_place.clone() } else { place },
        ..Meeting::default()
    };
    let rules = app.rules_on(&reader, date)?;
    occasion(&mut meeting, &cell, &input)?;
    meeting.agenda = default_agenda(app, &meeting, &rules)?;
    if afterwards {
        meeting.state = MeetingState::Ended;
        meeting.started_at = planned_at;
        convene(&reader, &mut meeting, &cell, &rules)?;
    }
    drop(reader);
    app.perform("meeting_create", |tx| {
        tx.create(&meeting)?;
        Ok(Created { id: meeting.id.to_string() })
    })
}

/// Starts the clock and freezes the convened list: who joins or leaves the cell later does not reach back.
pub(crate) fn start(app: &App, input: MeetingMomentInput) -> AppResult<Done<Empty>> {
    let at = moment(app, &input.at)?;
    if app.running_meeting()?.is_some() {
        return Err(AppError::refused("meeting_running"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let cell: Cell = reader.get(book.cell)?;
    let mut meeting: Meeting = reader.get(super::meeting_id(&input.id)?)?;
    if meeting.state != MeetingState::Planned {
        return Err(AppError::refused("meeting_started_already"));
    }
    meeting.state = MeetingState::Running;
    meeting.started_at = Some(at);
    let today = app.today();
    meeting.date = Some(today);
    convene(&reader, &mut meeting, &cell, &app.rules_on(&reader, today)?)?;
    drop(reader);
    app.perform("meeting_start", |tx| {
        tx.update(meeting.id, |stored: &mut Meeting| *stored = meeting)?;
        Ok(Empty {})
    })
}

/// Ends a meeting. It needs a chair and a clerk: minutes without them cannot be signed.
pub(crate) fn end(app: &App, input: MeetingMomentInput) -> AppResult<Done<Empty>> {
    let at = moment(app, &input.at)?;
    change(app, "meeting_end", &input.id, |meeting| {
        if meeting.state != MeetingState::Running {
            return Err(AppError::refused("meeting_not_running"));
        }
        if meeting.chair.is_none() {
            return Err(AppError::field("chair", "chair_missing"));
        }
        if meeting.clerk.is_none() {
            return Err(AppError::field("clerk", "clerk_missing"));
        }
        if meeting.started_at.is_some_and(|start| at < start) {
            return Err(AppError::field("ended_at", "end_before_start"));
        }
        meeting.ended_at = Some(at);
        meeting.state = MeetingState::Ended;
        Ok(Empty {})
    })
}

fn moment(app: &App, typed: &str) -> AppResult<ClockTime> {
    match typed.trim() {
        "" => Ok(app.time_of_day()),
        typed => typed.parse().map_err(|error| AppError::date("at", &error)),
    }
}

/// The default programme of the kind, and behind the regular part that of the topical one.
pub(crate) fn default_agenda(
    app: &App,
    meeting: &Meeting,
    rules: &RulesAt<'_>,
) -> AppResult<BTreeMap<String, AgendaItem>> {
    let topical = meeting.kind == MeetingKind::Topical;
    let items = rules.programme(meeting.kind.as_str())?.into_iter();
    let new = |(item, place): (ProgrammeItem, u32)| {
        let item = AgendaItem { topical, ..item.on_agenda(meeting.month, place) };
        (app.new_id().to_string(), item)
    };
    let mut agenda: BTreeMap<String, AgendaItem> = items.zip(1_u32..).map(new).collect();
    if meeting.kind == MeetingKind::Regular && meeting.topic.is_some() {
        agenda.extend(topical_part(app, &agenda, meeting.month, rules)?);
    }
    Ok(agenda)
}

/// The items of the topical part, between what an agenda holds and its closing.
pub(crate) fn topical_part(
    app: &App,
    agenda: &BTreeMap<String, AgendaItem>,
    month: u32,
    rules: &RulesAt<'_>,
) -> AppResult<Vec<(String, AgendaItem)>> {
    let standing = || agenda.values().filter(|item| !item.struck);
    let closing = standing().filter(|item| item.role == "closing").map(|item| item.order).next();
    let last = standing().map(|item| item.order).fold(0.0, f64::max);
    let closing = closing.unwrap_or(last + 1.0);
    let before = standing().map(|item| item.order).filter(|order| *order < closing).fold(0.0, f64::max);
    let items = rules.programme("topical_part")?;
    let step =
        (closing - before) / f64::from(u32::try_from(items.len()).unwrap_or(u32::MAX).saturating_add(1));
    let new = |(item, place): (ProgrammeItem, u32)| {
        let order = before + step * f64::from(place);
        let item = AgendaItem { topical: true, order, ..item.on_agenda(month, place) };
        (app.new_id().to_string(), item)
    };
    Ok(items.into_iter().zip(1_u32..).map(new).collect())
}

/// What only this kind of meeting records.
fn occasion(meeting: &mut Meeting, cell: &Cell, input: &MeetingCreateInput) -> AppResult<()> {
    let topic = text::clean(&input.topic);
    match meeting.kind {
        MeetingKind::Topical if topic.is_empty() => return Err(AppError::field("topic", "required")),
        MeetingKind::Topical | MeetingKind::Regular if !topic.is_empty() => {
            meeting.topic = Some(Topic { title: topic, ..Topic::default() });
        }
        MeetingKind::Committee => meeting.consultation = !cell.has_committee,
        MeetingKind::Extraordinary => meeting.purpose = text::clean(&input.purpose),
        MeetingKind::Group => {
            meeting.group = text::clean(&input.group);
            if meeting.group.is_empty() {
                return Err(AppError::field("group", "required"));
            }
        }
        MeetingKind::Review => meeting.review = Some(Review::default()),
        MeetingKind::Congress => meeting.congress = Some(Congress::default()),
        MeetingKind::Discipline => meeting.discipline = Some(DisciplineOutcome::default()),
        _ => {}
    }
    Ok(())
}
