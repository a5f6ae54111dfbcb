//! Newer rules: which open files they concern, what they change, and moving a file to them.

use sochibo_domain::procedure::LimitSide;
use sochibo_domain::record::{Case, CaseOutcome};

use super::file::File;
use super::stage::stage;
use super::words;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::rules::confidence;
use crate::show;
use crate::wire::{ById, CaseLimitChange, CaseLimitSide, CasePackChange, CasePackChanges, Empty};

/// Open files that keep an older pack, with what the newer one sets otherwise.
pub(crate) fn pack_changes(app: &App, _: Empty) -> AppResult<CasePackChanges> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let today = app.today();
    let overlay = app.cell(&reader)?.overlay;
    let now = app.rules().on(today, &overlay);
    let newest = app.rules().procedure(now.pack_id(), &overlay, today)?;
    let mut cases = Vec::new();
    for row in reader.cases()? {
        let case: Case = reader.get(row.id)?;
        if case.pack == now.pack_id() || case.end.outcome != CaseOutcome::Open {
            continue;
        }
        let file = File::of(app, &reader, case)?;
        if stage(&file) == "official" {
            continue;
        }
        let title = |key: &str| {
            let found = file.procedure.milestone(key).or_else(|| newest.milestone(key));
            found.map(|found| found.row.title.clone()).unwrap_or_default()
        };
        let changes = file.planner(app).compare(&newest, &file.facts);
        let limits = changes.iter().map(|change| CaseLimitChange {
            milestone: title(&change.milestone),
            kind: words::kind(change.kind).to_owned(),
            from: title(&change.from),
            old: change.old.as_ref().map(side),
            new: change.new.as_ref().map(side),
            moves: change.moves(),
        });
        cases.push(CasePackChange {
            id: file.case.id.to_string(),
            full_name: row.full_name,
            pack_title: app.rules().title_of(&file.case.pack),
            limits: limits.collect(),
        });
    }
    Ok(CasePackChanges { pack_title: now.pack_title().to_owned(), cases })
}

fn side(side: &LimitSide) -> CaseLimitSide {
    CaseLimitSide {
        amount: side.amount,
        unit: words::unit(side.unit).to_owned(),
        date: show::date(side.date),
        cited: side.source.cited(),
        confidence: confidence(side.source.confidence).to_owned(),
    }
}

/// Moves a file to the pack in force. Its papers and days stay as they are.
///
/// # Errors
/// `case_pack_current` when it keeps that pack already.
pub(crate) fn pack_move(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let now = app.rules_on(&reader, app.today())?;
    let (pack, title) = (now.pack_id().to_owned(), now.pack_title().to_owned());
    drop(reader);
    app.perform("case_pack_move", |tx| {
        tx.try_update(id, |case: &mut Case| {
            if case.pack == pack {
                return Err(AppError::refused_with("case_pack_current", [("pack", title)]));
            }
            case.pack = pack;
            Ok(())
        })?;
        Ok(Empty {})
    })
}
