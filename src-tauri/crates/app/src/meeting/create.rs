//! Putting a meeting on the calendar, starting it, ending it.

use std::collections::BTreeMap;

use serde::Deserialize;
use sochibo_domain::record::{
    AgendaItem, Cell, Convened, EntryMode, Meeting, MeetingKind, MeetingState, Member, Person,
};
use sochibo_domain::status::MembershipClass;
use sochibo_domain::text::{self, fold};
use sochibo_domain::{CivilDate, ClockTime};
use sochibo_store::{MemberOrder, MemberQuery, Reader};

use super::change;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::member::activities_here;
use crate::wire::{Created, Empty, MeetingCreateInput, MeetingMomentInput};

/// The default programme of a regular meeting (HD 42-HD/BTCTW, part II).
const REGULAR_AGENDA: &str = include_str!("../../../../../assets/lists/agenda-regular.json");

#[derive(Deserialize)]
struct DefaultItem {
    role: String,
    title: String,
    discussed: bool,
}

/// A new meeting with the default agenda. One entered afterwards is over already: its list is convened at once.
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
        kind: MeetingKind::Regular,
        mode: if afterwards { EntryMode::Afterwards } else { EntryMode::Live },
        month: input.month,
        year: input.year,
        date: Some(date),
        planned_at,
        place: if place.is_empty() { cell.meeting_place.clone() } else { place },
        agenda: default_agenda(app, input.month)?,
        ..Meeting::default()
    };
    if afterwards {
        meeting.state = MeetingState::Ended;
        meeting.started_at = planned_at;
        convene(&reader, &mut meeting, &cell, date)?;
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
    convene(&reader, &mut meeting, &cell, today)?;
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

fn default_agenda(app: &App, month: u32) -> AppResult<BTreeMap<String, AgendaItem>> {
    let items: Vec<DefaultItem> =
        serde_json::from_str(REGULAR_AGENDA).map_err(|error| AppError::Rules(error.to_string()))?;
    let last_month = if month == 1 { 12 } else { month.saturating_sub(1) };
    let fill = |title: &str| {
        title.replace("{month}", &month.to_string()).replace("{last_month}", &last_month.to_string())
    };
    Ok(items
        .into_iter()
        .zip(1_u32..)
        .map(|(item, place)| {
            let new = AgendaItem {
                order: f64::from(place),
                role: item.role,
                title: fill(&item.title),
                discussed: item.discussed,
                ..AgendaItem::default()
            };
            (app.new_id().to_string(), new)
        })
        .collect())
}

/// Writes the convened list as the cell stood on `day`, and proposes the secretary as chair.
fn convene(reader: &Reader<'_>, meeting: &mut Meeting, cell: &Cell, day: CivilDate) -> AppResult<()> {
    let everybody = MemberQuery {
        activities: activities_here(),
        limit: u32::MAX,
        order: MemberOrder::Name,
        ..MemberQuery::default()
    };
    let secretary = fold(&cell.secretary_name);
    for row in reader.member_rows(&everybody)?.rows {
        let member: Member = reader.get(row.id)?;
        let person: Person = reader.get(row.person)?;
        let standing = member.standing_on(day);
        if !standing.activity.is_here() {
            continue;
        }
        if meeting.chair.is_none() && fold(&person.full_name) == secretary {
            meeting.chair = Some(member.id);
        }
        let convened = Convened {
            name: person.full_name,
            post: member.post,
            official: standing.class == MembershipClass::Official,
            activity: standing.activity.to_string(),
            person: Some(person.merged_into.unwrap_or(person.id)),
        };
        meeting.convened.insert(member.id.to_string(), convened);
    }
    Ok(())
}
