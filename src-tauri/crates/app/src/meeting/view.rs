//! A meeting as its screen shows it.

use std::collections::BTreeSet;

use sochibo_domain::chair::Chairing;
use sochibo_domain::checks::{overlap_gaps, posting_gaps, score_gaps};
use sochibo_domain::id::MemberId;
use sochibo_domain::numbering::PaperOf;
use sochibo_domain::record::{
    AgendaItem, DocumentType, Meeting, MeetingState, PostingStage, ResolutionKind, VoteKind,
};
use sochibo_domain::score::Posted;
use sochibo_store::Reader;

use super::election_view::congress_view;
use super::facts::Facts;
use super::papers::{minutes_form, papers};
use super::vote_view::{base_view, vote_view};
use super::{attachment, dues, meeting_id, occasion, title};
use crate::app::App;
use crate::cell::{self, NumberedPapers};
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::posting;
use crate::resolution;
use crate::score::ScoreBook;
use crate::seal;
use crate::show;
use crate::task::task_view;
use crate::wire::{
    AgendaItemView, ById, CaseOption, Finding, GuestView, HeadCountView, MeetingPerson, MeetingView,
    StatementView,
};

/// A meeting with everything its screen shows.
pub(crate) fn get(app: &App, input: ById) -> AppResult<MeetingView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, meeting_id(&input.id)?)?;
    let meeting = &facts.meeting;
    let running = meeting.state == MeetingState::Running;
    let so_far = meeting.started_at.filter(|_| running).map(|start| start.minutes_until(app.time_of_day()));
    let bases = VoteKind::ALL
        .iter()
        .filter(|kind| facts.votes_on(kind))
        .map(|kind| facts.base(kind).map(|base| base_view(&base)))
        .collect::<AppResult<_>>()?;
    let votes = facts.votes().map(|(id, vote)| vote_view(&facts, id, vote)).collect::<AppResult<_>>()?;
    Ok(MeetingView {
        id: meeting.id.to_string(),
        title: title(meeting),
        state: meeting.state.to_string(),
        mode: meeting.mode.to_string(),
        month: meeting.month,
        year: meeting.year,
        date: show::date(meeting.date),
        time: show::time(meeting.planned_at),
        place: meeting.place.clone(),
        started_at: show::time(meeting.started_at),
        ended_at: show::time(meeting.ended_at),
        duration: facts.duration().or(so_far),
        least_minutes: facts.least_minutes()?,
        chair: member(meeting.chair),
        clerk: member(meeting.clerk),
        people: people(&facts),
        counts: counts(&facts),
        guests: guests(meeting),
        dues: dues::view(&reader, &facts)?,
        seals: seal::entries_of(&reader, meeting.id.into())?,
        agenda: facts.agenda().into_iter().map(|(id, item)| item_view(id, item)).collect(),
        votes,
        tasks: facts.tasks.iter().map(task_view).collect(),
        summary: meeting.summary.clone(),
        score: meeting.score,
        score_band: facts.band()?,
        read_back: meeting.read_back,
        read_back_remarks: meeting.read_back_remarks.clone(),
        resolution_no: meeting.resolution_no.clone(),
        next_resolution: match meeting.kind.numbers_its_own() {
            true => String::new(),
            false => cell::proposed(&facts.cell, &DocumentType::Resolution),
        },
        speakers: speakers(meeting),
        bases,
        gaps: gaps(app, &facts, &reader)?,
        cases: cases(&reader)?,
        kind: meeting.kind.to_string(),
        consultation: meeting.consultation,
        minutes_form: minutes_form(meeting).to_owned(),
        minutes_with: parts(&facts)?,
        purpose: meeting.purpose.clone(),
        topic: meeting.topic.as_ref().map(occasion::topic_view),
        review: meeting.review.as_ref().map(occasion::review_view),
        congress: meeting.congress.as_ref().map(|one| congress_view(&facts, one)).transpose()?,
        discipline: meeting.discipline.as_ref().map(occasion::discipline_view),
        resolutions: resolution::of_meeting(&reader, meeting.id)?,
        papers: papers(&facts)?,
        stands_in_for: stands_in_for(&facts)?,
        chair_reason: meeting.chair_reason.clone(),
        attachments: attachment::views(meeting),
    })
}

/// What the minutes lack, and other papers with the number they name. A meeting that ended with a conclusion has no
/// resolution to number.
fn gaps(app: &App, facts: &Facts<'_>, reader: &Reader<'_>) -> AppResult<Vec<Finding>> {
    let meeting = &facts.meeting;
    if meeting.state == MeetingState::Planned {
        return Ok(Vec::new());
    }
    let mut gaps = facts.gaps();
    let written = reader.resolutions(Some(meeting.id))?;
    if written.iter().any(|row| row.kind == ResolutionKind::Conclusion) {
        gaps.retain(|gap| gap.code != "resolution_no_missing");
    }
    let numbers = NumberedPapers::read(reader)?;
    gaps.extend(numbers.findings(reader, PaperOf::Meeting(meeting.id), "resolution_no")?);
    gaps.extend(overlaps(facts, reader)?);
    gaps.extend(uploads(app, facts, reader)?);
    if !meeting.marks.is_empty() {
        let scored = ScoreBook::gather(app, reader, meeting.id)?.scored;
        gaps.extend(score_gaps(&scored, meeting.score).into_iter().map(of_gap));
    }
    Ok(gaps)
}

/// Other meetings of the day that went on at the same time, by title.
fn overlaps(facts: &Facts<'_>, reader: &Reader<'_>) -> AppResult<Vec<Finding>> {
    let rows = reader.meetings()?.into_iter();
    let same_day = rows.filter(|row| row.date == facts.meeting.date && row.id != facts.meeting.id);
    let others = same_day.map(|row| reader.get(row.id)).collect::<Result<Vec<Meeting>, _>>()?;
    let titled = overlap_gaps(&facts.meeting, &others, &facts.rules_at()).into_iter().map(|gap| {
        let mut finding = of_gap(gap);
        // The rules name meetings by id; people by title.
        if let Some(other) = finding.params.get_mut("other") {
            let named = others.iter().find(|one| one.id.to_string() == *other);
            *other = named.map(title).unwrap_or_default();
        }
        finding
    });
    Ok(titled.collect())
}

/// What is still to do about the documents of a meeting that ended, where the rules ask for them.
fn uploads(app: &App, facts: &Facts<'_>, reader: &Reader<'_>) -> AppResult<Vec<Finding>> {
    let (meeting, rules) = (&facts.meeting, facts.rules_at());
    let asked = rules.list("meeting.posting_kinds")?.iter().any(|kind| kind == meeting.kind.as_str());
    let due = posting::due(&rules, meeting, &PostingStage::After)?;
    let Some(due) = due.filter(|_| asked && meeting.state == MeetingState::Ended) else {
        return Ok(Vec::new());
    };
    let acts = posting::of_meeting(reader, meeting.id, &PostingStage::After)?;
    let gaps = posting_gaps(&Posted::of(&acts, Some(due)), due, app.today());
    Ok(gaps.into_iter().map(of_gap).collect())
}

fn member(member: Option<MemberId>) -> String {
    member.map(|member| member.to_string()).unwrap_or_default()
}

fn stands_in_for(facts: &Facts<'_>) -> AppResult<String> {
    Ok(match facts.chairing()? {
        Chairing::StandIn { secretary, .. } => secretary.to_owned(),
        Chairing::Usual | Chairing::SecretaryPresent { .. } => String::new(),
    })
}

fn parts(facts: &Facts<'_>) -> AppResult<Vec<String>> {
    let mut parts = Vec::new();
    for part in ["dues", "score", "resolution"] {
        if facts.minutes_with(part)? {
            parts.push(part.to_owned());
        }
    }
    Ok(parts)
}

fn people(facts: &Facts<'_>) -> Vec<MeetingPerson> {
    let person = |(id, convened): (&String, &sochibo_domain::record::Convened)| {
        let attendance = facts.meeting.attendance.get(id).cloned().unwrap_or_default();
        MeetingPerson {
            member: id.clone(),
            name: convened.name.clone(),
            post: convened.post.clone(),
            official: convened.official,
            activity: convened.activity.clone(),
            mark: attendance.mark.to_string(),
            reason: attendance.reason,
            arrived: show::time(attendance.arrived),
            left: show::time(attendance.left),
            excused_whole: attendance.excused_whole,
        }
    };
    facts.people().into_iter().map(person).collect()
}

fn counts(facts: &Facts<'_>) -> HeadCountView {
    let count = &facts.head_count;
    HeadCountView {
        total: count.members.total(),
        present: count.present.total(),
        excused: count.excused,
        unexcused: count.unexcused,
        unset: count.unset,
        percent: count.percent().map(|percent| percent.to_string()).unwrap_or_default(),
    }
}

fn guests(meeting: &Meeting) -> Vec<GuestView> {
    let guests = meeting.guests.iter().filter(|(_, guest)| !guest.struck);
    guests
        .map(|(id, guest)| GuestView { id: id.clone(), name: guest.name.clone(), post: guest.post.clone() })
        .collect()
}

fn item_view(id: &str, item: &AgendaItem) -> AgendaItemView {
    let mut statements: Vec<_> = item.statements.iter().filter(|(_, said)| !said.struck).collect();
    statements.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
    AgendaItemView {
        id: id.to_owned(),
        role: item.role.clone(),
        title: item.title.clone(),
        presenter: member(item.presenter),
        body: item.body.clone(),
        statements: statements
            .into_iter()
            .map(|(id, said)| StatementView {
                id: id.clone(),
                member: member(said.member),
                speaker: said.speaker.clone(),
                text: said.text.clone(),
                at: show::time(said.at),
            })
            .collect(),
        conclusion: item.conclusion.clone(),
        discussed: item.discussed,
        done: item.done,
    }
}

/// Different people who said something.
fn speakers(meeting: &Meeting) -> u32 {
    let said = meeting.agenda.values().filter(|item| !item.struck).flat_map(|item| item.statements.values());
    let members: BTreeSet<MemberId> =
        said.filter(|said| !said.struck).filter_map(|said| said.member).collect();
    u32::try_from(members.len()).unwrap_or(u32::MAX)
}

fn cases(reader: &Reader<'_>) -> AppResult<Vec<CaseOption>> {
    let rows = reader.cases()?.into_iter();
    Ok(rows.map(|row| CaseOption { id: row.id.to_string(), name: row.full_name }).collect())
}
