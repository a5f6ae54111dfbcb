//! The checklist of papers by the pack a file keeps: what is there, what is missing, what goes stale when.

use sochibo_domain::CivilDate;
use sochibo_domain::procedure::{Maker, Needed, Paper, Part, PlanRow, State};
use sochibo_domain::record::{CasePaper, Cell, Introducer, MeetingKind, MeetingState};
use sochibo_store::Reader;

use super::file::File;
use super::items::member_name;
use super::words;
use crate::app::App;
use crate::error::AppResult;
use crate::form;
use crate::show;
use crate::wire::{ById, CasePaperLine, CasePaperView, CasePapers};

/// The checklist of a file.
pub(crate) fn papers(app: &App, input: ById) -> AppResult<CasePapers> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let meeting = next_meeting(&reader, &app.cell(&reader)?, app.today())?;
    let lines = lines(app, &reader, &file, meeting.map(|next| next.date))?;
    let lacking = lines.iter().filter(|line| is_lacking(line)).count();
    Ok(CasePapers {
        id: file.case.id.to_string(),
        pack_title: app.rules().titles_of(&file.case.pack, &file.overlay),
        lacking: u32::try_from(lacking).unwrap_or(u32::MAX),
        next_meeting: show::date(meeting.map(|next| next.date)),
        meeting_usual: meeting.is_some_and(|next| !next.planned),
        lines,
    })
}

/// Whether somebody must act on a line now.
pub(crate) fn is_lacking(line: &CasePaperLine) -> bool {
    matches!(line.state.as_str(), "missing" | "stale" | "wrong")
}

/// Every line of the dossier in its official order (HD 38-HD/BTCTW, part II.1.1).
pub(crate) fn lines(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    meeting: Option<CivilDate>,
) -> AppResult<Vec<CasePaperLine>> {
    let mut asked = file.procedure.papers_for(file.facts.tracks.iter().map(String::as_str));
    asked.sort_by_key(|paper| (paper.row.part, paper.row.place));
    asked.into_iter().map(|paper| line(app, reader, file, paper, meeting)).collect()
}

/// The next meeting of the cell that could consider a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NextMeeting {
    pub date: CivilDate,
    /// Whether it stands in the plan; otherwise it is the usual day.
    pub planned: bool,
}

/// The next planned meeting that could consider a file; the usual day of the cell where none is planned.
pub(crate) fn next_meeting(
    reader: &Reader<'_>,
    cell: &Cell,
    today: CivilDate,
) -> AppResult<Option<NextMeeting>> {
    let of_cell = |kind: &MeetingKind| !matches!(kind, MeetingKind::Committee | MeetingKind::Group);
    let planned = reader.meetings()?.into_iter();
    let planned = planned.filter(|row| row.state == MeetingState::Planned && of_cell(&row.kind));
    let planned = planned.filter_map(|row| row.date).filter(|date| *date >= today).min();
    Ok(match planned {
        Some(date) => Some(NextMeeting { date, planned: true }),
        None => usual_day(cell, today).map(|date| NextMeeting { date, planned: false }),
    })
}

/// The usual day of this month, or of the next when it has passed.
fn usual_day(cell: &Cell, today: CivilDate) -> Option<CivilDate> {
    let day = cell.regular_day?;
    let first = CivilDate::new(today.year(), today.month(), 1).ok()?;
    let months = [first, first.plus_months(1)].into_iter();
    let mut days = months.filter_map(|month| day.in_month(month.year(), month.month()));
    days.find(|date| *date >= today)
}

fn line(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    paper: &Paper,
    meeting: Option<CivilDate>,
) -> AppResult<CasePaperLine> {
    let row = &paper.row;
    let kept = file.case.papers.iter().filter(|(_, kept)| kept.kind == row.key && !kept.struck);
    let mut kept: Vec<(&String, &CasePaper)> = kept.collect();
    kept.sort_by_key(|(id, kept)| (!kept.is_current(), std::cmp::Reverse(kept.date), id.as_str()));
    let fresh_until = fresh_until(file, paper);
    let seen = file.actual("cell-admission").unwrap_or_else(|| app.today());
    let is_stale = fresh_until.is_some_and(|last| last < seen);
    let state = state(file, paper, &kept, is_stale);
    let considered = file.actual("cell-admission").is_some();
    let by_meeting = fresh_until.zip(meeting).is_some_and(|(last, meeting)| last < meeting);
    let form = form::form_of_paper(row.form_of(|track| file.facts.tracks.contains(track)));
    let guide = form::form_of_paper(&format!("{}-guide", row.key));
    // Of several forms the one this cell prints gives the code.
    let code = match form.is_empty() || row.form_when.is_empty() {
        true => row.code.clone(),
        false => form::form_for(app, reader, &file.case, form)?.code.clone(),
    };
    let (form, record) = match (form::is_of_member(form), file.case.member) {
        (false, _) => (form, file.case.id.to_string()),
        (true, Some(member)) => (form, member.to_string()),
        // The papers of a member come with the membership.
        (true, None) => ("", file.case.id.to_string()),
    };
    let dates = row.dates.as_deref().and_then(|key| file.procedure.milestone(key));
    let on = kept.iter().filter(|(_, kept)| kept.is_current()).filter_map(|(_, kept)| kept.date).max();
    let on = on.or_else(|| file.actual(row.dates.as_deref()?));
    Ok(CasePaperLine {
        kind: row.key.clone(),
        code,
        title: row.title.clone(),
        part: words::part(row.part).to_owned(),
        place: row.place,
        needed: if row.needed == Needed::Always { "always" } else { "if_any" }.to_owned(),
        state: state.to_owned(),
        maker: words::maker(row.maker).to_owned(),
        signs: row.signs.clone(),
        making: words::making(row.making).to_owned(),
        course: row.course,
        form: form.to_owned(),
        record,
        guide: guide.to_owned(),
        date: show::date(on),
        fresh_until: show::date(fresh_until),
        stale_by_meeting: by_meeting && !is_stale && !considered,
        milestone: dates.map(|found| found.row.title.clone()).unwrap_or_default(),
        dates: dates.map(|found| found.row.key.clone()).unwrap_or_default(),
        papers: kept
            .into_iter()
            .map(|(id, kept)| view(reader, id, kept, is_stale))
            .collect::<AppResult<_>>()?,
        source: words::source(app, &paper.source),
    })
}

/// The last day a paper counts: with the milestone its row names, once the file has the paper.
fn fresh_until(file: &File, paper: &Paper) -> Option<CivilDate> {
    let place = file.procedure.place(paper.row.stale_with.as_deref()?)?;
    file.plan.rows.get(place)?.computed
}

fn state(file: &File, paper: &Paper, kept: &[(&String, &CasePaper)], is_stale: bool) -> &'static str {
    let row = &paper.row;
    let current = || kept.iter().map(|(_, kept)| kept).filter(|kept| kept.is_current());
    let written = row.dates.as_deref().is_some_and(|key| file.actual(key).is_some());
    let has = current().next().is_some();
    if current().any(|kept| !kept.wrong.trim().is_empty()) {
        "wrong"
    } else if is_stale && (has || written) {
        "stale"
    } else if has && current().count() >= least(file, paper) {
        "present"
    } else if written && row.maker != Maker::Others {
        "written"
    } else if row.needed == Needed::IfAny {
        "none"
    } else if has || is_wanted(file, paper) {
        "missing"
    } else {
        "later"
    }
}

/// One of each helper, where the row says so.
fn least(file: &File, paper: &Paper) -> usize {
    if !paper.row.each_helper {
        return 1;
    }
    let probation = paper.row.part == Part::C;
    let counts = |one: &&Introducer| !one.struck && one.probation == probation;
    // Every helper of the probation writes; a replaced introducer does not.
    let counts = |one: &&Introducer| counts(one) && (probation || one.ended_on.is_none());
    file.case.introducers.values().filter(counts).count().max(1)
}

/// Whether the step of a paper has come. Papers of a special track are asked for from the list on.
fn is_wanted(file: &File, paper: &Paper) -> bool {
    let come = |row: &PlanRow| !matches!(row.state, State::Blocked(_) | State::NotApplicable);
    let dated = || file.plan.rows.get(file.procedure.place(paper.row.dates.as_deref()?)?);
    match (&paper.row.after, dated()) {
        (Some(after), _) => file.actual(after).is_some(),
        (None, Some(row)) => come(row),
        (None, None) => file.actual("list-resolution").is_some(),
    }
}

fn view(reader: &Reader<'_>, id: &str, kept: &CasePaper, is_stale: bool) -> AppResult<CasePaperView> {
    let state = if kept.superseded_by.is_some() {
        "superseded"
    } else if !kept.wrong.trim().is_empty() {
        "wrong"
    } else if is_stale {
        "stale"
    } else {
        "current"
    };
    Ok(CasePaperView {
        id: id.to_owned(),
        state: state.to_owned(),
        number: kept.number.clone(),
        date: show::date(kept.date),
        issuer: kept.issuer.clone(),
        member: kept.member.map(|member| member_name(reader, member)).transpose()?.unwrap_or_default(),
        wrong: kept.wrong.clone(),
        note: kept.note.clone(),
        superseded_by: kept.superseded_by.map(|by| by.to_string()).unwrap_or_default(),
        scans: u32::try_from(kept.scans.values().filter(|scan| !scan.struck).count()).unwrap_or(u32::MAX),
    })
}
