//! Drafting a paper from the minutes, and taking the tables anew from the book of tasks.

use std::collections::BTreeMap;

use sochibo_domain::record::{
    Meeting, MeetingState, Resolution, ResolutionKind, Task, TaskLine, Vote, VoteKind,
};
use sochibo_domain::resolution::sections;
use sochibo_domain::text::fold;
use sochibo_store::Reader;

use super::facts::meeting_of;
use super::{edit, resolution_id};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::meeting::Facts;
use crate::task::TaskBook;
use crate::typed::choice;
use crate::wire::{ById, Created, Empty, ResolutionCreateInput};

/// A new paper. A meeting has one resolution or conclusion, a year one resolution on the work of its members.
pub(crate) fn create(app: &App, input: ResolutionCreateInput) -> AppResult<Done<Created>> {
    let kind = choice(ResolutionKind::ALL, &input.kind, "kind")?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let id = app.new_id().into();
    let meeting = meeting_of(&input.meeting)?.map(|id| reader.get::<Meeting>(id)).transpose()?;
    let this_year = u32::from(app.today().year().unsigned_abs());
    let mut resolution = match (&kind, &meeting) {
        (ResolutionKind::Year, _) => {
            let year = if input.year == 0 { this_year } else { input.year };
            Resolution { id, year, ..Resolution::default() }
        }
        (_, None) => return Err(AppError::field("meeting", "required")),
        (_, Some(meeting)) if meeting.state != MeetingState::Ended => {
            return Err(AppError::refused("meeting_not_ended"));
        }
        (_, Some(meeting)) => drafted(&kind, meeting, &TaskBook::open(&reader)?, id)?,
    };
    resolution.meeting = meeting.as_ref().map(|meeting| meeting.id);
    if let Some(meeting) = resolution.meeting {
        let facts = Facts::gather(app, &reader, meeting)?;
        resolution.deputy = facts.acting_deputy().unwrap_or_default().to_owned();
    }
    resolution.kind = kind;
    refuse_second(&reader, &resolution)?;
    drop(reader);
    app.perform("resolution_create", |tx| {
        tx.create(&resolution)?;
        Ok(Created { id: resolution.id.to_string() })
    })
}

fn refuse_second(reader: &Reader<'_>, new: &Resolution) -> AppResult<()> {
    let yearly = |kind: &ResolutionKind| *kind == ResolutionKind::Year;
    let same = reader.resolutions(None)?.into_iter().find(|row| match yearly(&new.kind) {
        true => yearly(&row.kind) && row.year == new.year,
        false => !yearly(&row.kind) && row.meeting == new.meeting,
    });
    match same {
        None => Ok(()),
        Some(row) => Err(AppError::Refused {
            code: "resolution_exists",
            params: BTreeMap::from([("title".to_owned(), new.title())]),
            hint: Some(format!("/meetings/resolutions/{}", row.id)),
        }),
    }
}

/// What the minutes have for it: their words, their tasks, their vote. Nothing is added.
fn drafted(
    kind: &ResolutionKind,
    meeting: &Meeting,
    tasks: &TaskBook<'_, '_>,
    id: sochibo_domain::id::ResolutionId,
) -> AppResult<Resolution> {
    let texts = sections(kind).iter().map(|section| (section.key.to_owned(), section.drafted(meeting)));
    let (reviewed, given) = lines(tasks, meeting)?;
    let number = if *kind == ResolutionKind::Month { meeting.resolution_no.clone() } else { String::new() };
    Ok(Resolution {
        id,
        month: meeting.month,
        year: meeting.year,
        number,
        date: meeting.date,
        vote: adopting_vote(meeting),
        texts: texts.filter(|(_, text)| !text.is_empty()).collect(),
        reviewed: taken(&reviewed),
        given: taken(&given),
        ..Resolution::default()
    })
}

/// The vote whose question names the paper; the only one on ordinary business otherwise.
fn adopting_vote(meeting: &Meeting) -> Option<sochibo_domain::id::ItemId> {
    let ordinary = |(_, vote): &(&String, &Vote)| !vote.struck && vote.kind == VoteKind::Ordinary;
    let votes: Vec<_> = meeting.votes.iter().filter(ordinary).collect();
    let names = |vote: &Vote| {
        let title = fold(&vote.title);
        title.contains("nghi quyet") || title.contains("ket luan")
    };
    let named = votes.iter().rfind(|(_, vote)| names(vote));
    let only = votes.first().filter(|_| votes.len() == 1);
    named.or(only).and_then(|(id, _)| id.parse().ok())
}

/// Work heard and work given at a meeting.
pub(super) fn lines(tasks: &TaskBook<'_, '_>, meeting: &Meeting) -> AppResult<(Vec<Task>, Vec<Task>)> {
    Ok((tasks.reviewed_at(meeting)?, tasks.given_at(meeting.id)?))
}

/// Tasks as a paper takes them, numbered in their order.
pub(super) fn taken(tasks: &[Task]) -> BTreeMap<String, TaskLine> {
    tasks.iter().zip(1..).map(|(task, order)| (task.id.to_string(), TaskLine::of(task, order))).collect()
}

/// Takes both tables anew: results told since, work changed since.
pub(crate) fn retake(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let id = resolution_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let resolution: Resolution = reader.get(id)?;
    let Some(meeting) = resolution.meeting.filter(|_| resolution.kind != ResolutionKind::Year) else {
        return Err(AppError::refused("meeting_other_kind"));
    };
    let (reviewed, given) = lines(&TaskBook::open(&reader)?, &reader.get(meeting)?)?;
    drop(reader);
    edit::change(app, "resolution_retake", id, |resolution| {
        resolution.reviewed = taken(&reviewed);
        resolution.given = taken(&given);
        Ok(())
    })
}
