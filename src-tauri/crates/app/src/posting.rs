//! The record of posting: what of a meeting's papers went out when, by whom, by which way, or why not.

use sochibo_domain::date::CivilDate;
use sochibo_domain::id::{MeetingId, PostingId};
use sochibo_domain::record::{Meeting, Posting, PostingStage, PostingWay};
use sochibo_domain::rules::RulesAt;
use sochibo_domain::text;
use sochibo_store::Reader;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::meeting::meeting_id;
use crate::show;
use crate::typed::{choice, date};
use crate::wire::{ById, Created, Empty, PostingInput, PostingList, PostingStageView, PostingView};

/// What was posted of a meeting, before it and after.
pub(crate) fn list(app: &App, input: ById) -> AppResult<PostingList> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let meeting: Meeting = reader.get(meeting_id(&input.id)?)?;
    let today = app.today();
    let rules = app.rules_on(&reader, meeting.date.unwrap_or(today))?;
    let stage = |stage: &PostingStage| {
        let found = rules.value(days_key(stage))?;
        let last = due(&rules, &meeting, stage)?;
        let postings = of_meeting(&reader, meeting.id, stage)?;
        let view = |posting: &Posting| PostingView {
            id: posting.id.to_string(),
            way: posting.way.to_string(),
            papers: posting.papers.clone(),
            on: show::date(posting.on),
            by: posting.by.clone(),
            reason: posting.reason.clone(),
            late: last.zip(posting.on).is_some_and(|(last, on)| on > last),
        };
        Ok(PostingStageView {
            stage: stage.to_string(),
            due: show::date(last),
            days: last.map_or(0, |last| today.days_until(last)),
            source: found.cited(),
            postings: postings.iter().map(view).collect(),
        })
    };
    Ok(PostingList {
        asked: rules.list("meeting.posting_kinds")?.iter().any(|kind| kind == meeting.kind.as_str()),
        stages: PostingStage::ALL.iter().map(stage).collect::<AppResult<_>>()?,
    })
}

/// The acts of one stage, in the order they were recorded.
pub(crate) fn of_meeting(
    reader: &Reader<'_>,
    meeting: MeetingId,
    stage: &PostingStage,
) -> AppResult<Vec<Posting>> {
    let rows = reader.postings(Some(meeting))?;
    let rows = rows.into_iter().filter(|row| row.stage == *stage);
    Ok(rows.map(|row| reader.get(row.id)).collect::<Result<_, _>>()?)
}

/// The last day of a stage; none when the meeting has no date.
pub(crate) fn due(
    rules: &RulesAt<'_>,
    meeting: &Meeting,
    stage: &PostingStage,
) -> AppResult<Option<CivilDate>> {
    let days = i32::try_from(rules.number(days_key(stage))?).unwrap_or(0);
    let sign = if *stage == PostingStage::Before { -1 } else { 1 };
    Ok(meeting.date.map(|date| date.plus_days(days * sign)))
}

fn days_key(stage: &PostingStage) -> &'static str {
    match stage {
        PostingStage::Before => "meeting.posting_days",
        PostingStage::After | PostingStage::Unknown(_) => "meeting.upload_days",
    }
}

/// Records an act of posting, or the reason why there was none; corrects one that is named.
pub(crate) fn put(app: &App, input: PostingInput) -> AppResult<Done<Created>> {
    let meeting: MeetingId = meeting_id(&input.meeting)?;
    let way = choice(PostingWay::ALL, &input.way, "way")?;
    let on = date(&input.on, "on")?.unwrap_or_else(|| app.today());
    if on > app.today() {
        return Err(AppError::field("on", "day_in_future"));
    }
    let posting = Posting {
        id: if input.posting.is_empty() { app.new_id().into() } else { posting_id(&input.posting)? },
        meeting,
        stage: choice(PostingStage::ALL, &input.stage, "stage")?,
        papers: text::clean(&input.papers),
        on: Some(on),
        by: text::clean(&input.by),
        reason: if way == PostingWay::NotDone { text::clean(&input.reason) } else { String::new() },
        way,
        struck: false,
    };
    if posting.by.is_empty() {
        return Err(AppError::field("by", "required"));
    }
    if posting.way == PostingWay::NotDone && posting.reason.is_empty() {
        return Err(AppError::field("reason", "required"));
    }
    app.perform("posting_put", |tx| {
        let id = posting.id.to_string();
        tx.get::<Meeting>(meeting)?;
        if input.posting.is_empty() {
            tx.create(&posting)?;
        } else {
            tx.update(posting.id, |stored: &mut Posting| *stored = posting)?;
        }
        Ok(Created { id })
    })
}

/// Strikes a posting that was recorded by mistake.
pub(crate) fn strike(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let id = posting_id(&input.id)?;
    app.perform("posting_strike", |tx| {
        tx.update(id, |posting: &mut Posting| posting.struck = true)?;
        Ok(Empty {})
    })
}

fn posting_id(text: &str) -> AppResult<PostingId> {
    record_id(text).map(PostingId::from)
}
