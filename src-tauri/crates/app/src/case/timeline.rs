//! The timeline of a file: every milestone with its five dates, and what a change would move.

use sochibo_domain::CivilDate;
use sochibo_domain::procedure::{Change, ChangeError, Milestone, Phase, PlanRow, State, Track};
use sochibo_domain::record::Case;

use super::file::File;
use super::packs::Newest;
use super::place::place;
use super::words;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::form;
use crate::history::record_id;
use crate::show;
use crate::typed::date;
use crate::wire::{
    ById, CaseMilestone, CaseMilestoneInput, CaseMove, CaseMoveDates, CasePhase, CasePlanPreview,
    CaseTimeline, CaseTrack, CaseTrackLetter, Empty,
};

/// Every milestone the tracks of the file ask for.
pub(crate) fn timeline(app: &App, input: ById) -> AppResult<CaseTimeline> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let rows = || file.procedure.milestones.iter().zip(&file.plan.rows).enumerate();
    let phases = [Phase::Source, Phase::Dossier, Phase::Decision, Phase::Probation].map(|phase| {
        let of = rows().filter(|(_, (milestone, row))| {
            milestone.row.phase == phase && row.state != State::NotApplicable
        });
        let milestones = of.map(|(number, (found, row))| milestone(app, &file, number, found, row)).collect();
        CasePhase { key: phase.word().to_owned(), milestones }
    });
    let newest = Newest::read(app, &reader)?;
    Ok(CaseTimeline {
        id: file.case.id.to_string(),
        full_name: file.person.full_name.clone(),
        pack_title: app.rules().titles_of(&file.case.pack, &file.overlay),
        newer_pack: if newest.differs(&file) { newest.title(app) } else { String::new() },
        phases: phases.into_iter().collect(),
        tracks: file.procedure.tracks.iter().map(|track| self::track(app, &file, track)).collect(),
    })
}

fn milestone(app: &App, file: &File, number: usize, found: &Milestone, row: &PlanRow) -> CaseMilestone {
    let key = found.row.key.as_str();
    let happened = row.actual.is_some() || matches!(row.state, State::Done);
    let waits_for = match row.state {
        State::Blocked(place) => file.procedure.milestones.get(place),
        _ => None,
    };
    let broken = file.plan.broken.iter().filter(|broken| broken.milestone == number);
    let bound = |bound: Option<_>| bound.map(|bound| words::bound(app, file, found, &bound));
    CaseMilestone {
        key: key.to_owned(),
        step: found.row.step.clone(),
        title: found.row.title.clone(),
        who: found.row.who.clone(),
        state: words::state(row.state).to_owned(),
        waits_for: waits_for.map(|one| one.row.title.clone()).unwrap_or_default(),
        optional: found.row.optional,
        earliest: bound(row.earliest),
        deadline: bound(row.deadline),
        extended: bound(row.extended),
        planned: show::date(row.planned),
        actual: show::date(row.actual),
        adjusted: show::date(row.adjusted),
        reason: file.case.milestones.of(key).reason.to_owned(),
        correction: file.case.milestones.of(key).correction.to_owned(),
        computed: show::date(row.computed),
        due: show::date(row.due),
        days: row.due.filter(|_| !happened).map(|due| app.today().days_until(due)),
        working_days: words::working_days_left(app, file, found, row).filter(|_| !happened),
        broken: broken.map(|broken| words::broken(app, &file.procedure, broken)).collect(),
        source: words::source(app, &found.source),
        place: place(file, found),
    }
}

fn track(app: &App, file: &File, track: &Track) -> CaseTrack {
    let row = &track.row;
    let given = || file.facts.tracks.iter().map(String::as_str);
    let applying = file.procedure.with_implied(given());
    let clashes = row.excludes.iter().filter(|key| file.facts.tracks.contains(*key));
    let value = file.case.tracks.get(&row.key).and_then(|answer| answer.printed());
    CaseTrack {
        key: row.key.clone(),
        title: row.title.clone(),
        value: value.unwrap_or_default().to_owned(),
        applies: applying.iter().any(|one| one.row.key == row.key),
        circumstance: row.circumstance,
        asks: row.asks.clone(),
        never: row.never.clone(),
        fits_now: fits_now(file, track),
        letters: row.papers.iter().filter_map(|key| letter(file, key)).collect(),
        excludes: clashes.filter_map(|key| Some(file.procedure.track(key)?.row.title.clone())).collect(),
        source: words::source(app, &track.source),
    }
}

/// Whether a track that belongs to a moment of the way belongs to this one.
fn fits_now(file: &File, track: &Track) -> bool {
    let happened = |key: &String| file.actual(key).is_some();
    let row = &track.row;
    let bound = row.since.is_some() || row.until.is_some();
    bound && row.since.as_ref().is_none_or(happened) && !row.until.as_ref().is_some_and(happened)
}

/// A paper of a track, when a form prints it.
fn letter(file: &File, key: &str) -> Option<CaseTrackLetter> {
    let row = &file.procedure.paper(key)?.row;
    let form = form::form_of_paper(row.form_of(|track| file.facts.tracks.contains(track)));
    let mut kept = file.case.papers.values();
    (!form.is_empty()).then(|| CaseTrackLetter {
        kind: row.key.clone(),
        code: row.code.clone(),
        title: row.title.clone(),
        form: form.to_owned(),
        there: kept.any(|paper| paper.kind == row.key && paper.is_current()),
    })
}

/// What a day would move and break.
pub(crate) fn plan_preview(app: &App, input: CaseMilestoneInput) -> AppResult<CasePlanPreview> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let on = date(&input.value, "value")?;
    let milestone = input.milestone.clone();
    let change = match input.date.as_str() {
        "planned" => Change::Plan { milestone, on },
        "actual" => Change::Happened { milestone, on },
        "adjusted" => Change::Adjust { milestone, on },
        _ => return Err(AppError::field("date", "choice_unknown")),
    };
    let effects = file.planner(app).what_if(&file.facts, &[change])?;
    let breaks = || effects.iter().flat_map(|effect| &effect.breaks);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let moves = effects.iter().filter_map(|effect| {
        let found = file.procedure.milestones.get(effect.milestone)?;
        let told = |broken: &Vec<_>| {
            broken.iter().map(|broken| words::broken(app, &file.procedure, broken)).collect()
        };
        Some(CaseMove {
            key: found.row.key.clone(),
            step: found.row.step.clone(),
            title: found.row.title.clone(),
            before: dates(&effect.before),
            after: dates(&effect.after),
            breaks: told(&effect.breaks),
            mends: told(&effect.mends),
        })
    });
    Ok(CasePlanPreview {
        breaks: count(breaks().count()),
        blocks: count(breaks().filter(|broken| broken.breach.word() == "B").count()),
        moves: moves.collect(),
    })
}

fn dates(row: &PlanRow) -> CaseMoveDates {
    CaseMoveDates {
        earliest: show::date(row.earliest.map(|bound| bound.date)),
        due: show::date(row.due),
        day: show::date(row.day()),
        state: words::state(row.state).to_owned(),
    }
}

/// Enters one of the dates of a milestone, or takes it back.
///
/// # Errors
/// `case_milestone_unknown`, `case_milestone_computed`; `case_milestone_happened` for planning what happened;
/// `case_milestone_elsewhere` for an actual day that another place of the file tells.
pub(crate) fn milestone_edit(app: &App, input: CaseMilestoneInput) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let on = date(&input.value, "value")?;
    let reason = sochibo_domain::text::clean_lines(&input.reason);
    allowed(app, &input, on, &reason)?;
    let key = input.milestone;
    app.perform("case_milestone_edit", |tx| {
        tx.update(id, |case: &mut Case| {
            let dates = &mut case.milestones;
            if input.date == "actual" && dates.actual.get(&key).is_some_and(|before| Some(*before) != on) {
                dates.corrections.insert(key.clone(), reason.clone());
            }
            let of = match input.date.as_str() {
                "planned" => &mut dates.planned,
                "actual" => &mut dates.actual,
                _ => &mut dates.adjusted,
            };
            match on {
                Some(on) => of.insert(key.clone(), on),
                None => of.remove(&key),
            };
            if input.date == "adjusted" {
                match on {
                    Some(_) => dates.reasons.insert(key.clone(), reason),
                    None => dates.reasons.remove(&key),
                };
            }
        })?;
        Ok(Empty {})
    })
}

fn allowed(app: &App, input: &CaseMilestoneInput, on: Option<CivilDate>, reason: &str) -> AppResult<()> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let Some(found) = file.procedure.milestone(&input.milestone) else {
        return Err(ChangeError::Unknown { key: input.milestone.clone() }.into());
    };
    let place = place(&file, found);
    match input.date.as_str() {
        _ if place.kind == "computed" => {
            Err(ChangeError::Computed { milestone: found.row.title.clone() }.into())
        }
        "planned" => match file.actual(&input.milestone) {
            Some(happened) if on.is_some() => {
                Err(ChangeError::Happened { milestone: found.row.title.clone(), on: happened }.into())
            }
            _ => Ok(()),
        },
        "actual" if place.kind != "milestone" => Err(AppError::refused_with(
            "case_milestone_elsewhere",
            [("title", found.row.title.clone()), ("kind", place.kind), ("at", place.at)],
        )),
        "actual" if on.is_some_and(|on| on > app.today()) => Err(AppError::field("value", "date_future")),
        // What happened is corrected with a reason, never quietly.
        "actual" if reason.is_empty() && is_corrected(&file, &input.milestone, on) => {
            Err(AppError::field("reason", "required"))
        }
        "actual" => Ok(()),
        "adjusted" if on.is_some() && reason.is_empty() => Err(AppError::field("reason", "required")),
        "adjusted" => Ok(()),
        _ => Err(AppError::field("date", "choice_unknown")),
    }
}

/// Whether another day was entered before.
fn is_corrected(file: &File, milestone: &str, on: Option<CivilDate>) -> bool {
    let before = file.case.milestones.actual.get(milestone);
    before.is_some_and(|before| Some(*before) != on)
}

impl From<ChangeError> for AppError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Unknown { key } => Self::refused_with("case_milestone_unknown", [("key", key)]),
            ChangeError::Happened { milestone, on } => {
                Self::refused_with("case_milestone_happened", [("title", milestone), ("on", on.shown())])
            }
            ChangeError::Computed { milestone } => {
                Self::refused_with("case_milestone_computed", [("title", milestone)])
            }
        }
    }
}
