//! A paper as its screen shows it.

use std::collections::BTreeMap;

use sochibo_domain::record::{MeetingState, Resolution, ResolutionKind, TaskLine};
use sochibo_domain::resolution::sections;
use sochibo_store::Reader;

use super::facts::{ResolutionBook, form_of};
use crate::app::App;
use crate::cell;
use crate::error::AppResult;
use crate::form::symbol;
use crate::meeting::{title, title_of_row, vote_sentence};
use crate::show;
use crate::task::task_view;
use crate::wire::{
    AssignmentView, ById, MeetingOption, MemberOption, ResolutionRef, ResolutionView, ResolutionVote,
    SectionView, TaskLineView,
};

/// A paper with everything its screen shows.
pub(crate) fn get(app: &App, input: ById) -> AppResult<ResolutionView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = ResolutionBook::gather(app, &reader, &input.id)?;
    let resolution = &facts.resolution;
    let kind = resolution.kind.document_type();
    let text = |id: Option<String>| id.unwrap_or_default();
    Ok(ResolutionView {
        paper: ResolutionRef {
            id: resolution.id.to_string(),
            kind: resolution.kind.to_string(),
            title: resolution.title(),
            number: symbol(&resolution.number, kind.as_str()),
            date: show::date(resolution.date),
        },
        number: resolution.number.clone(),
        next_number: match &facts.meeting {
            Some(of) if of.meeting.kind.numbers_its_own() => String::new(),
            _ => cell::proposed(&facts.cell, &kind),
        },
        symbol: kind.to_string(),
        signed_by: resolution.signed_by.to_string(),
        secretary: facts.cell.secretary_name.clone(),
        deputy: resolution.deputy.clone(),
        deputies: facts.deputies(&reader)?,
        form: form_of(&resolution.kind).to_owned(),
        meeting: text(resolution.meeting.map(|meeting| meeting.to_string())),
        meeting_title: facts.meeting.as_ref().map(|facts| title(&facts.meeting)).unwrap_or_default(),
        meetings: if resolution.kind == ResolutionKind::Year { meetings(&reader)? } else { Vec::new() },
        vote: text(resolution.vote.map(|vote| vote.to_string())),
        votes: votes(&facts)?,
        sections: section_views(&facts),
        reviewed: lines(&resolution.reviewed),
        given: lines(&resolution.given),
        stale: facts.stale,
        assignments: assignments(&facts)?,
        findings: facts.findings(&reader)?,
    })
}

fn meetings(reader: &Reader<'_>) -> AppResult<Vec<MeetingOption>> {
    let held = reader.meetings()?.into_iter().filter(|row| row.state == MeetingState::Ended);
    Ok(held.map(|row| MeetingOption { id: row.id.to_string(), title: title_of_row(&row) }).collect())
}

fn votes(facts: &ResolutionBook<'_>) -> AppResult<Vec<ResolutionVote>> {
    let Some(meeting) = &facts.meeting else { return Ok(Vec::new()) };
    let votes = meeting.votes().map(|(id, vote)| {
        let sentence = vote_sentence(vote, &meeting.base_of(vote)?);
        let parts = [vote.title.as_str(), &sentence];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Ok(ResolutionVote { id: id.clone(), title: parts.join(": ") })
    });
    votes.collect()
}

fn section_views(facts: &ResolutionBook<'_>) -> Vec<SectionView> {
    let yearly = facts.resolution.kind == ResolutionKind::Year;
    let meeting = facts.meeting.as_ref().filter(|_| !yearly).map(|facts| &facts.meeting);
    let view = |section: &sochibo_domain::resolution::Section| SectionView {
        key: section.key.to_owned(),
        title: section.title.to_owned(),
        required: section.required,
        text: facts.resolution.text(section.key).to_owned(),
        drafted: meeting.map(|meeting| section.drafted(meeting)).unwrap_or_default(),
    };
    sections(&facts.resolution.kind).iter().map(view).collect()
}

fn lines(lines: &BTreeMap<String, TaskLine>) -> Vec<TaskLineView> {
    let view = |(id, line): (&String, &TaskLine)| TaskLineView {
        id: id.clone(),
        title: line.title.clone(),
        owner: line.owner.clone(),
        deadline: show::date(line.deadline),
        start: line.start.shown_vi().to_owned(),
        state: line.state.to_string(),
        result: line.result.clone(),
        done_on: show::date(line.done_on),
    };
    Resolution::in_order(lines).into_iter().map(view).collect()
}

/// Everybody of the cell with their work; those whose standing frees them come too, for they may ask for some.
fn assignments(facts: &ResolutionBook<'_>) -> AppResult<Vec<AssignmentView>> {
    let view = |member: &sochibo_store::MemberRow| {
        Ok(AssignmentView {
            member: MemberOption {
                id: member.id.to_string(),
                name: member.full_name.clone(),
                post: member.post.clone(),
            },
            expected: facts.expects(member)?,
            tasks: facts.assigned_to(member.id).map(task_view).collect(),
        })
    };
    facts.members.iter().map(view).collect()
}
