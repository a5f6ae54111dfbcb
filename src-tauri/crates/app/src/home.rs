//! The first screen: what is due, what comes next, the cell in figures. And the search.

use std::collections::BTreeMap;

use sochibo_domain::id::TaskId;
use sochibo_domain::programme::Body;
use sochibo_domain::record::{Meeting, MeetingState};
use sochibo_domain::rules::RulesAt;
use sochibo_domain::status::Activity;
use sochibo_domain::{CivilDate, Kind};
use sochibo_store::{MeetingRow, MemberQuery, Reader, TaskQuery};

use crate::app::App;
use crate::carry::{Job, open_jobs};
use crate::error::AppResult;
use crate::member::counts as member_counts;
use crate::rules::unknown_overlay;
use crate::wire::{DueJob, Empty, Figures, HomeView, NextMeeting, SearchHit, SearchInput, SearchOutput};
use crate::{backup, case, meeting, plan, show};

/// Jobs further away than this are not shown yet.
const HORIZON_DAYS: i32 = 45;
/// Jobs nearer than this are "soon".
pub(crate) const SOON_DAYS: i32 = 14;

/// What is due, sorted by date.
pub(crate) fn due(app: &App, _: Empty) -> AppResult<HomeView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let today = app.today();
    let meetings = reader.meetings()?;
    let mut due = meeting_jobs(app, &reader, &meetings, today)?;
    due.extend(plan::jobs(app, &reader, &meetings, today)?);
    due.extend(task_jobs(&reader, today)?);
    due.extend(probation_jobs(app, &reader, today)?);
    due.extend(case::jobs(app, &reader, today)?);
    due.extend(carry_jobs(app, today)?);
    due.extend(backup::jobs(app, today)?);
    due.extend(overlay_job(app, &reader, today)?);
    due.sort_by(|a, b| (a.days, &a.id).cmp(&(b.days, &b.id)));
    let conflicts = u32::try_from(book.vault.conflicts()?.len()).unwrap_or(u32::MAX);
    Ok(HomeView {
        due,
        next_meeting: next_meeting(&reader, &meetings, &app.rules_on(&reader, today)?)?,
        conflicts,
        figures: figures(&reader)?,
    })
}

/// Finds members, meetings, candidates and tasks.
pub(crate) fn search(app: &App, input: SearchInput) -> AppResult<SearchOutput> {
    let limit = if input.limit == 0 { 20 } else { input.limit.min(100) };
    let hits = app.book()?.vault.read()?.search(&input.text, limit as usize)?;
    let hit = |hit: sochibo_store::SearchHit| SearchHit {
        kind: hit.kind.as_str().to_owned(),
        id: hit.record.to_string(),
        route: route(hit.kind, &hit.record.to_string()),
        title: hit.title,
        detail: hit.excerpt,
    };
    Ok(SearchOutput { hits: hits.into_iter().map(hit).collect() })
}

pub(crate) fn route(kind: Kind, id: &str) -> String {
    match kind {
        Kind::Member | Kind::Person => format!("/members/{id}"),
        Kind::Meeting => format!("/meetings/{id}"),
        Kind::Case => format!("/cases/{id}"),
        Kind::Task => format!("/tasks?task={id}"),
        Kind::Resolution => format!("/meetings/resolutions/{id}"),
        Kind::Cell | Kind::Posting | Kind::Cv => "/home".to_owned(),
    }
}

pub(crate) fn job(id: String, code: &str, date: CivilDate, today: CivilDate, route: String) -> DueJob {
    let days = today.days_until(date);
    DueJob {
        id,
        group: if days < 0 { "overdue" } else { "soon" }.to_owned(),
        date: date.shown(),
        days,
        working_days: None,
        code: code.to_owned(),
        params: BTreeMap::new(),
        source: String::new(),
        route,
    }
}

fn meeting_jobs(
    app: &App,
    reader: &Reader<'_>,
    meetings: &[MeetingRow],
    today: CivilDate,
) -> AppResult<Vec<DueJob>> {
    let rules = app.rules_on(reader, today)?;
    let mut jobs = Vec::new();
    for row in meetings {
        let Some(date) = row.date else { continue };
        let route = format!("/meetings/{}", row.id);
        let days = today.days_until(date);
        let (code, due) = match row.state {
            MeetingState::Planned if days <= HORIZON_DAYS => ("due_meeting_hold", date),
            MeetingState::Running => ("due_meeting_finish", date),
            MeetingState::Ended if days > -HORIZON_DAYS && !row.sealed && has_gaps(app, reader, row)? => (
                "due_minutes_gaps",
                date.plus_days(i32::try_from(rules.number("meeting.upload_days")?).unwrap_or(2)),
            ),
            _ => continue,
        };
        let mut entry = job(format!("{code}:{}", row.id), code, due, today, route);
        if entry.group != "overdue" && entry.days > SOON_DAYS {
            entry.group = "todo".to_owned();
        }
        entry.params.insert("title".to_owned(), meeting::title_of_row(row));
        jobs.push(entry);
    }
    Ok(jobs)
}

fn has_gaps(app: &App, reader: &Reader<'_>, row: &MeetingRow) -> AppResult<bool> {
    let meeting: Meeting = reader.get(row.id)?;
    Ok(meeting::gaps(app, reader, &meeting)?.iter().any(|gap| gap.severity == "block"))
}

fn task_jobs(reader: &Reader<'_>, today: CivilDate) -> AppResult<Vec<DueJob>> {
    // Work assigned for the whole year would fill the page at its end; the yearly resolution shows it.
    let open = reader.tasks(&TaskQuery::default())?.into_iter();
    let open = open.filter(|task| task.state.is_unfinished() && task.resolution.is_none());
    let jobs = open.filter_map(|task| {
        let date = task.deadline?;
        if today.days_until(date) > HORIZON_DAYS {
            return None;
        }
        let id: TaskId = task.id;
        let route = route(Kind::Task, &id.to_string());
        let mut entry = job(format!("task:{id}"), "due_task", date, today, route);
        if entry.days > SOON_DAYS {
            entry.group = "todo".to_owned();
        }
        entry.params.insert("title".to_owned(), task.title);
        entry.params.insert("owner".to_owned(), task.owner_name);
        Some(entry)
    });
    Ok(jobs.collect())
}

/// Probation ends twelve months after the ceremony (Điều lệ Đảng, Điều 5).
fn probation_jobs(app: &App, reader: &Reader<'_>, today: CivilDate) -> AppResult<Vec<DueJob>> {
    use sochibo_domain::status::MembershipClass;
    let page = reader.member_rows(&MemberQuery {
        classes: vec![MembershipClass::Probationary],
        activities: vec![Activity::Active, Activity::TempAway],
        limit: 500,
        ..MemberQuery::default()
    })?;
    let rules = app.rules_on(reader, today)?;
    let rule = rules.value("recognition.probation_months")?.cited();
    let months = i32::try_from(rules.number("recognition.probation_months")?).unwrap_or(12);
    let ladder = case::ladder(app, reader, today)?;
    let jobs = page.rows.into_iter().filter_map(|row| {
        let end = row.admitted_on?.full()?.plus_months(months);
        let days = today.days_until(end);
        let rung = case::rung(&ladder, days);
        if days < -365 || days >= 0 && rung.is_none() {
            return None;
        }
        let code = if rung.is_some() { "due_probation" } else { "due_probation_over" };
        let mut entry =
            job(format!("probation:{}", row.id), code, end, today, format!("/members/{}", row.id));
        if entry.days > SOON_DAYS {
            entry.group = "todo".to_owned();
        }
        entry.params.insert("name".to_owned(), row.full_name);
        entry.params.extend(rung.map(|rung| ("rung".to_owned(), rung.to_string())));
        entry.source.clone_from(&rule);
        Some(entry)
    });
    Ok(jobs.collect())
}

/// Papers in the clear on a stick that nobody wiped yet.
fn carry_jobs(app: &App, today: CivilDate) -> AppResult<Vec<DueJob>> {
    let entry = |saved: Job| {
        let date = CivilDate::from_unix_ms(saved.at_ms);
        let mut entry =
            job(format!("carry:{}", saved.id), "due_carry_wipe", date, today, "/carry".to_owned());
        entry.params.insert("folder".to_owned(), saved.folder.clone());
        entry.params.insert("count".to_owned(), saved.papers().to_string());
        entry
    };
    Ok(open_jobs(app)?.into_iter().map(entry).collect())
}

/// Local rules chosen on a machine with another version: here the central ones answer until this one has them too.
fn overlay_job(app: &App, reader: &Reader<'_>, today: CivilDate) -> AppResult<Option<DueJob>> {
    let entry = |overlay| {
        let mut entry =
            job("overlay".to_owned(), "due_overlay_unknown", today, today, "/settings".to_owned());
        entry.params.insert("overlay".to_owned(), overlay);
        entry
    };
    Ok(unknown_overlay(app, reader)?.map(entry))
}

/// The running meeting, else the next one from today on; one whose day has passed only when there is no other.
fn next_meeting(
    reader: &Reader<'_>,
    meetings: &[MeetingRow],
    rules: &RulesAt<'_>,
) -> AppResult<Option<NextMeeting>> {
    let today = rules.date();
    let open = |row: &&MeetingRow| matches!(row.state, MeetingState::Planned | MeetingState::Running);
    let passed = |row: &MeetingRow| row.date.is_none_or(|date| date < today);
    let order = |row: &&MeetingRow| (row.state != MeetingState::Running, passed(row), row.date, row.begins);
    let next = meetings.iter().filter(open).min_by_key(order);
    let Some(row) = next else { return Ok(None) };
    let meeting: Meeting = reader.get(row.id)?;
    let everybody = || AppResult::Ok(member_counts(reader)?.get("here").copied().unwrap_or_default());
    let convened = if !meeting.convened.is_empty() {
        Some(u32::try_from(meeting.convened.len()).unwrap_or(u32::MAX))
    } else if rules.convenes(&meeting.kind)? == Body::Cell {
        Some(everybody()?)
    } else {
        None
    };
    Ok(Some(NextMeeting {
        id: row.id.to_string(),
        title: meeting::title(&meeting),
        date: show::date(meeting.date),
        weekday: meeting.date.map_or(0, |date| date.weekday().unsigned_abs()),
        time: show::time(meeting.planned_at),
        place: meeting.place,
        convened,
        state: meeting.state.to_string(),
    }))
}

fn figures(reader: &Reader<'_>) -> AppResult<Figures> {
    let counts = member_counts(reader)?;
    let count = |filter: &str| counts.get(filter).copied().unwrap_or_default();
    Ok(Figures {
        total: count("official") + count("probationary"),
        official: count("official"),
        probationary: count("probationary"),
        exempt: count("exempt"),
        temp_away: count("temp_away"),
        temp_here: count("temp_here"),
        cases: u32::try_from(reader.cases()?.len()).unwrap_or(u32::MAX),
    })
}
