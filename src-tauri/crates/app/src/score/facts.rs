//! What the book knows of a meeting that its score sheet asks about.

use std::collections::BTreeSet;

use sochibo_domain::attendance::{AttendanceYear, Presence};
use sochibo_domain::id::{MeetingId, MemberId};
use sochibo_domain::record::{Meeting, MeetingKind, MeetingState, PostingStage, TaskState, VoteKind};
use sochibo_domain::score::{Facts as ScoreFacts, Part, Posted, ScoreSheet, Scored};
use sochibo_domain::text::fold;
use sochibo_store::{MeetingRow, Reader};

use crate::app::App;
use crate::error::AppResult;
use crate::meeting::Facts;
use crate::posting;
use crate::task::TaskBook;

/// A meeting with its scored sheet.
pub(crate) struct ScoreBook<'a> {
    pub facts: Facts<'a>,
    pub sheet: &'a ScoreSheet,
    pub scored: Scored,
}

impl<'a> ScoreBook<'a> {
    /// The sheet of a stored meeting: the one it was begun on, else the one the cell uses.
    pub fn gather(app: &'a App, reader: &Reader<'_>, id: MeetingId) -> AppResult<Self> {
        let facts = Facts::gather(app, reader, id)?;
        let chosen = match facts.meeting.score_sheet.as_str() {
            "" => facts.cell.score_sheet.as_str(),
            begun => begun,
        };
        let sheet = app.score_sheets().of(chosen)?;
        let known = known(app, reader, &facts)?;
        let scored = sheet.score(&known, &facts.meeting.marks);
        Ok(Self { facts, sheet, scored })
    }
}

fn known(app: &App, reader: &Reader<'_>, facts: &Facts<'_>) -> AppResult<ScoreFacts> {
    let (meeting, count) = (&facts.meeting, &facts.head_count);
    let taken = count.is_complete() && !meeting.convened.is_empty();
    let rows = reader.meetings()?;
    let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let heard = TaskBook::open(reader)?.reviewed_at(meeting)?;
    let heard: Vec<_> = heard.iter().filter(|task| task.state != TaskState::Dropped).collect();
    let done = heard.iter().filter(|task| task.state == TaskState::Done).count();
    let there = count.present.total() + count.temp_here_present;
    Ok(ScoreFacts {
        minutes: facts.duration().and_then(|minutes| u32::try_from(minutes).ok()),
        least_minutes: u32::try_from(facts.least_minutes()?).unwrap_or_default(),
        attendance: taken.then_some(Part { of: count.expected_present, whole: count.expected }),
        unexcused: taken.then_some(count.unexcused),
        excused_run: excused_run(app, reader, facts, &rows)?,
        consulted: whole(rows.iter().filter(|row| consults(row, meeting)).count()),
        secretary_alone: !facts.cell.has_committee
            && !meeting.convened.values().any(|one| fold(&one.post).contains("pho bi thu")),
        speakers: taken.then_some(Part { of: speakers(meeting), whole: there }),
        topical: meeting.topic.is_some() || rows.iter().any(|row| is_topical(row, meeting)),
        tasks: (!heard.is_empty()).then_some(Part { of: whole(done), whole: whole(heard.len()) }),
        gaps: whole(facts.gaps().iter().filter(|gap| gap.severity == "block").count()),
        adopted: adopted(facts)?,
        read_back: meeting.read_back,
        given: whole(facts.tasks.iter().filter(|task| task.was_given()).count()),
        papers: posted(app, reader, meeting, &PostingStage::Before)?,
        documents: posted(app, reader, meeting, &PostingStage::After)?,
    })
}

fn posted(app: &App, reader: &Reader<'_>, meeting: &Meeting, stage: &PostingStage) -> AppResult<Posted> {
    let acts = posting::of_meeting(reader, meeting.id, stage)?;
    let rules = app.rules_on(reader, meeting.date.unwrap_or_else(|| app.today()))?;
    Ok(Posted::of(&acts, posting::due(&rules, meeting, stage)?))
}

/// A meeting of the committee in the month, before this one.
fn consults(row: &MeetingRow, meeting: &Meeting) -> bool {
    let same_month = row.year == meeting.year && row.month == meeting.month;
    row.kind == MeetingKind::Committee
        && row.state == MeetingState::Ended
        && same_month
        && row.date <= meeting.date
}

fn is_topical(row: &MeetingRow, meeting: &Meeting) -> bool {
    let same_month = row.year == meeting.year && row.month == meeting.month;
    row.kind == MeetingKind::Topical && row.state == MeetingState::Ended && same_month
}

/// Different members who said something.
fn speakers(meeting: &Meeting) -> u32 {
    let said = meeting.agenda.values().filter(|item| !item.struck).flat_map(|item| item.statements.values());
    let members: BTreeSet<MemberId> =
        said.filter(|said| !said.struck).filter_map(|said| said.member).collect();
    u32::try_from(members.len()).unwrap_or(u32::MAX)
}

/// A vote on ordinary business that passes.
fn adopted(facts: &Facts<'_>) -> AppResult<bool> {
    for (_, vote) in facts.votes().filter(|(_, vote)| vote.kind == VoteKind::Ordinary) {
        let base = facts.base_of(vote)?;
        if vote.votes_for.is_some_and(|votes| base.passes(votes)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Most meetings in a row, up to this one and in its year, that one member missed with a reason. A meeting to which the
/// member was not convened breaks no run.
fn excused_run(app: &App, reader: &Reader<'_>, facts: &Facts<'_>, rows: &[MeetingRow]) -> AppResult<u32> {
    let year = facts.meeting.year;
    let until = |row: &&MeetingRow| row.year == year && row.date <= facts.meeting.date;
    let meetings: Vec<Meeting> =
        rows.iter().filter(until).map(|row| reader.get(row.id)).collect::<Result<_, _>>()?;
    let counted = AttendanceYear::count(&meetings, year, &app.rules_on(reader, facts.day)?)?;
    let runs = counted.lines.iter().filter(|line| !line.temp_here).map(|line| {
        let mut run = 0_u32;
        let presences = line.presences.iter().flatten();
        let runs = presences.map(|presence| {
            run = if *presence == Presence::Excused { run + 1 } else { 0 };
            run
        });
        runs.max().unwrap_or(0)
    });
    Ok(runs.max().unwrap_or(0))
}
