//! Carrying out an import, as one operation.

use sochibo_domain::record::{Member, Person};

use super::plan::{ChangedMember, Plan, RefusedMember, plan};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::AppResult;
use crate::wire::{ImportRef, ImportRefused, ImportResult};

/// Imports what the preview showed.
pub(crate) fn apply(app: &App, input: ImportRef) -> AppResult<Done<ImportResult>> {
    let import = app.imports().get(&input.import)?;
    let plan = plan(app, &import)?;
    apply_plan(app, plan)
}

/// Writes a plan.
pub(crate) fn apply_plan(app: &App, plan: Plan) -> AppResult<Done<ImportResult>> {
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let result = ImportResult {
        new: count(plan.new.len()),
        changed: count(plan.changed.len()),
        unchanged: plan.unchanged,
        refused: plan.refused.iter().map(refused_row).collect(),
    };
    let (persons, members): (Vec<Person>, Vec<Member>) =
        plan.new.into_iter().map(|new| (new.person, new.member)).unzip();
    app.perform("import_apply", |tx| {
        tx.create_many(&persons)?;
        tx.create_many(&members)?;
        for ChangedMember { person, member, .. } in plan.changed {
            tx.update(person.id, |stored: &mut Person| *stored = person)?;
            tx.update(member.id, |stored: &mut Member| *stored = member)?;
        }
        Ok(result)
    })
}

/// A refused row without its cells.
pub(super) fn refused_row(refused: &RefusedMember) -> ImportRefused {
    ImportRefused { row: refused.row, full_name: refused.full_name.clone(), reasons: refused.reasons.clone() }
}
