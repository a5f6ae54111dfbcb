//! Milestones, limits and their sources in the words of the wire.

use sochibo_domain::calendar::WorkTable;
use sochibo_domain::procedure::{
    Basis, Bound, Broken, Fault, LimitKind, Maker, Making, Milestone, Part, PlanRow, Procedure, Source,
    State, Unit,
};

use super::file::File;
use crate::app::App;
use crate::rules::confidence;
use crate::show;
use crate::wire::{CaseBound, CaseBroken, CaseSource};

/// Where a row or a limit comes from.
pub(super) fn source(app: &App, source: &Source) -> CaseSource {
    CaseSource {
        cited: source.cited(),
        instrument: source.instrument.clone(),
        point: source.point.clone(),
        pack: app.rules().title_of(&source.pack),
        confidence: confidence(source.confidence).to_owned(),
        note: source.note.clone(),
    }
}

/// A computed day with what it rests on.
pub(super) fn bound(app: &App, file: &File, of: &Milestone, bound: &Bound) -> CaseBound {
    let limit = of.limits.get(bound.limit);
    let from = limit.and_then(|limit| file.procedure.milestones.get(limit.from));
    let doubt = match limit {
        Some(limit) if bound.later.is_some() && limit.unit == Unit::WorkingDays => {
            holidays(&file.days, bound, limit.amount)
        }
        _ => Vec::new(),
    };
    CaseBound {
        date: bound.date.shown(),
        later: show::date(bound.later),
        holidays: doubt,
        from: from.map(|from| from.row.title.clone()).unwrap_or_default(),
        from_date: bound.from.shown(),
        amount: limit.map_or(0, |limit| limit.amount),
        unit: limit.map_or("none", |limit| unit(limit.unit)).to_owned(),
        basis: basis(bound.basis).to_owned(),
        source: source(app, limit.map_or(&of.source, |limit| &limit.source)),
    }
}

fn holidays(days: &WorkTable, bound: &Bound, amount: u32) -> Vec<String> {
    let doubt = days.deadline(bound.from, amount).doubt;
    doubt.map(|doubt| doubt.holidays).unwrap_or_default()
}

/// Working days until the deadline that holds, negative when past; nothing when it is counted otherwise. A day that a
/// committee set is a plain day.
pub(super) fn working_days_left(app: &App, file: &File, of: &Milestone, row: &PlanRow) -> Option<i32> {
    let due = row.due.filter(|due| row.adjusted != Some(*due))?;
    let holds = row.deadline.or(row.extended)?;
    of.limits.get(holds.limit).filter(|limit| limit.unit == Unit::WorkingDays)?;
    let (days, today) = (&file.days, app.today());
    let left =
        if due < today { -i64::from(days.between(due, today)) } else { days.between(today, due).into() };
    i32::try_from(left).ok()
}

/// A limit that is not kept.
pub(super) fn broken(app: &App, procedure: &Procedure, broken: &Broken) -> CaseBroken {
    let of = procedure.milestones.get(broken.milestone);
    let limit = of.zip(broken.limit).and_then(|(of, limit)| of.limits.get(limit));
    let from = limit.and_then(|limit| procedure.milestones.get(limit.from));
    let named = limit.map(|limit| &limit.source).or(of.map(|of| &of.source));
    CaseBroken {
        fault: fault(broken.fault).to_owned(),
        date: show::date(broken.date),
        bound: broken.bound.shown(),
        planned: broken.planned,
        doubtful: broken.doubtful,
        severity: if broken.breach.word() == "B" { "block" } else { "warn" }.to_owned(),
        from: from.map(|from| from.row.title.clone()).unwrap_or_default(),
        source: named.map(|named| source(app, named)).unwrap_or_default(),
    }
}

/// How a milestone stands.
pub(super) fn state(state: State) -> &'static str {
    match state {
        State::NotApplicable => "not_applicable",
        State::Done => "done",
        State::Broken => "broken",
        State::Overdue => "overdue",
        State::Blocked(_) => "blocked",
        State::Due => "due",
        State::Open => "open",
    }
}

/// What an amount counts.
pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::None => "none",
        Unit::Days => "days",
        Unit::WorkingDays => "working_days",
        Unit::Months => "months",
        Unit::AgeYears => "age_years",
    }
}

/// What a limit says.
pub(super) fn kind(kind: LimitKind) -> &'static str {
    match kind {
        LimitKind::Earliest => "earliest",
        LimitKind::Due => "due",
        LimitKind::Extended => "extended",
        LimitKind::Exact => "exact",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Actual => "actual",
        Basis::Planned => "planned",
        Basis::Projected => "projected",
    }
}

fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::TooEarly => "too_early",
        Fault::TooLate => "too_late",
        Fault::NeedsExtension => "needs_extension",
        Fault::NoDayLeft => "no_day_left",
    }
}

/// Part of the dossier.
pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::A => "a",
        Part::B => "b",
        Part::C => "c",
        Part::D => "d",
        Part::Beside => "beside",
    }
}

/// Who makes a paper.
pub(super) fn maker(maker: Maker) -> &'static str {
    match maker {
        Maker::Cell => "cell",
        Maker::Candidate => "candidate",
        Maker::Helper => "helper",
        Maker::Others => "others",
    }
}

/// How it comes to be.
pub(super) fn making(making: Making) -> &'static str {
    match making {
        Making::Handwritten => "handwritten",
        Making::Either => "either",
        Making::Typed => "typed",
        Making::Received => "received",
    }
}
