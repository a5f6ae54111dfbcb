//! How far a file has come: the stages of the funnel.

use sochibo_domain::CivilDate;
use sochibo_domain::procedure::State;
use sochibo_domain::record::CaseOutcome;

use super::file::File;
use super::words;
use crate::app::App;
use crate::wire::CaseNext;

/// Stages in order, each with the milestone that reaches it; the first is reached when the file is opened.
pub(super) const STAGES: [(&str, &str); 9] = [
    ("listed", ""),
    ("sympathiser", "list-resolution"),
    ("course", "certificate-issued"),
    ("procedure", "procedure-allowed"),
    ("sent", "sent-up"),
    ("decision", "decision-admission"),
    ("ceremony", "ceremony"),
    ("probation", "ceremony"),
    ("official", "decision-recognition"),
];

/// When a file reached a stage. It is on probation once it came out of the ceremony as a membership; a file that was
/// sent up or decided on without the earlier days passed through them.
pub(super) fn reached(file: &File, stage: &str) -> Option<CivilDate> {
    match stage {
        "listed" => file.case.opened_on,
        "probation" if file.case.member.is_none() => None,
        _ => {
            let (_, milestone) = STAGES.iter().find(|(key, _)| *key == stage)?;
            file.actual(milestone)
        }
    }
}

/// The last stage a file reached.
pub(super) fn stage(file: &File) -> &'static str {
    if file.case.end.outcome != CaseOutcome::Open {
        return "ended";
    }
    let last = STAGES.iter().rev().find(|(stage, _)| reached(file, stage).is_some());
    last.map_or("listed", |(stage, _)| stage)
}

/// The milestone a file waits for: what is overdue, else what has the nearest day, else the first that can happen.
pub(super) fn next(app: &App, file: &File) -> Option<CaseNext> {
    if file.case.end.outcome != CaseOutcome::Open {
        return None;
    }
    let waiting =
        file.procedure.milestones.iter().zip(&file.plan.rows).enumerate().filter(|(_, (found, row))| {
            // A day that only follows from another is nothing to do.
            let follows = found.is_exact() || !found.row.first_of.is_empty();
            let asked = !found.row.step.is_empty() && !found.row.optional && !follows;
            asked && matches!(row.state, State::Overdue | State::Due | State::Open)
        });
    let day = |row: &sochibo_domain::procedure::PlanRow| row.due.or(row.planned);
    let (_, (found, row)) = waiting.min_by_key(|(place, (_, row))| (day(row).is_none(), day(row), *place))?;
    let on = day(row);
    let working_days =
        on.filter(|on| row.due == Some(*on)).and_then(|_| words::working_days_left(app, file, found, row));
    Some(CaseNext {
        key: found.row.key.clone(),
        step: found.row.step.clone(),
        title: found.row.title.clone(),
        date: crate::show::date(on),
        days: on.map(|on| app.today().days_until(on)),
        working_days,
        state: words::state(row.state).to_owned(),
    })
}
