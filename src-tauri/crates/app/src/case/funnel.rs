//! The candidates of a year: how many stand at each stage, and how far the targets are done.

use sochibo_domain::CivilDate;
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{Case, Cell, Targets};
use sochibo_domain::text::clean;

use super::file::File;
use super::stage::{STAGES, reached, stage};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::member::counts;
use crate::rules::confidence;
use crate::wire::{
    CaseFunnel, CaseFunnelInput, CaseFunnelStage, CaseRatio, CaseTarget, Empty, TargetsEditInput,
};

/// The funnel of a year.
pub(crate) fn funnel(app: &App, input: CaseFunnelInput) -> AppResult<CaseFunnel> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let cell = app.cell(&reader)?;
    let files = reader.cases()?.into_iter().map(|row| {
        let case: Case = reader.get(row.id)?;
        File::of(app, &reader, case)
    });
    let files: Vec<File> = files.collect::<AppResult<_>>()?;
    let in_year = |on: CivilDate| u32::from(on.year().unsigned_abs()) == input.year;
    let of_year =
        |key: &str| count(files.iter().filter(|file| reached(file, key).is_some_and(in_year)).count());
    let stages = STAGES.iter().map(|(key, _)| CaseFunnelStage {
        key: (*key).to_owned(),
        now: count(files.iter().filter(|file| stage(file) == *key).count()),
        reached: of_year(key),
    });
    let members = counts(&reader)?;
    let members = ["official", "probationary"].iter().filter_map(|key| members.get(*key)).sum();
    let targets = &cell.targets;
    let (admissions, sympathisers) = (of_year("decision"), of_year("sympathiser"));
    Ok(CaseFunnel {
        year: input.year,
        stages: stages.collect(),
        members,
        targets: vec![
            target(targets, input.year, "admissions", admissions),
            target(targets, input.year, "sympathisers", sympathisers),
        ],
        ratio: ratio(app, &cell, admissions, members)?,
    })
}

/// A share as it prints; empty of nothing.
fn share(part: u32, whole: u32) -> String {
    Percent::of(part, whole).map(|percent| percent.to_string()).unwrap_or_default()
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn target(targets: &Targets, year: u32, key: &str, done: u32) -> CaseTarget {
    let of = if key == "admissions" { &targets.admissions } else { &targets.sympathisers };
    let target = of.get(&year.to_string()).copied();
    CaseTarget {
        key: key.to_owned(),
        target,
        done,
        percent: target.map(|all| share(done, all)).unwrap_or_default(),
        instrument: targets.instruments.get(&year.to_string()).cloned().unwrap_or_default(),
    }
}

/// The orientation the rules quote, beside what the year has.
fn ratio(app: &App, cell: &Cell, admissions: u32, members: u32) -> AppResult<Option<CaseRatio>> {
    let at = app.rules().on(app.today(), &cell.overlay);
    let number = |key: &str| at.find_number(key);
    let (Some(from), Some(to)) =
        (number("admission.yearly_percent_from")?, number("admission.yearly_percent_to")?)
    else {
        return Ok(None);
    };
    let found = at.value("admission.yearly_percent_from")?;
    Ok(Some(CaseRatio {
        from,
        to,
        done: share(admissions, members),
        cited: found.cited(),
        confidence: confidence(found.confidence).to_owned(),
        note: found.note,
    }))
}

/// One target of a year.
pub(crate) fn targets_edit(app: &App, input: TargetsEditInput) -> AppResult<Done<Empty>> {
    if !(2000..=2100).contains(&input.year) {
        return Err(AppError::field("year", "number_range"));
    }
    let typed = clean(&input.value);
    let number = match typed.as_str() {
        "" => None,
        typed => Some(typed.parse::<u32>().ok().filter(|number| *number <= 1_000)),
    };
    let number = match (input.field.as_str(), number) {
        ("instrument", _) | (_, None) => None,
        (_, Some(Some(number))) => Some(number),
        (_, Some(None)) => return Err(AppError::field("value", "number_range")),
    };
    let year = input.year.to_string();
    let cell = app.book()?.cell;
    app.perform("targets_edit", |tx| {
        tx.try_update(cell, |cell: &mut Cell| {
            let targets = &mut cell.targets;
            let of = match input.field.as_str() {
                "instrument" if typed.is_empty() => {
                    targets.instruments.remove(&year);
                    return Ok(());
                }
                "instrument" => {
                    targets.instruments.insert(year, typed);
                    return Ok(());
                }
                "admissions" => &mut targets.admissions,
                "sympathisers" => &mut targets.sympathisers,
                other => return Err(AppError::field(other, "field_unknown")),
            };
            match number {
                Some(number) => of.insert(year, number),
                None => of.remove(&year),
            };
            Ok(())
        })?;
        Ok(Empty {})
    })
}
