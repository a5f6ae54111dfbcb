//! Newer rules: which open files they concern, what they change, and moving a file to them.

use sochibo_domain::procedure::LimitSide;
use sochibo_domain::record::{Case, CaseOutcome};
use sochibo_store::Reader;

use super::file::File;
use super::stage::stage;
use super::words;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::rules::confidence;
use crate::show;
use crate::wire::{ById, CaseLimitChange, CaseLimitSide, CasePackChange, CasePackChanges, Empty};

/// The rules a file opened today would keep.
pub(super) struct Newest {
    pack: String,
    overlay: String,
}

impl Newest {
    pub fn read(app: &App, reader: &Reader<'_>) -> AppResult<Self> {
        let overlay = app.cell(reader)?.overlay;
        let pack = app.rules().on(app.today(), &overlay).pack_id().to_owned();
        Ok(Self { pack, overlay })
    }

    /// Whether a file keeps others: an older pack, or the local rules the cell had before.
    pub fn differs(&self, file: &File) -> bool {
        file.case.pack != self.pack || file.overlay != self.overlay
    }

    pub fn title(&self, app: &App) -> String {
        app.rules().titles_of(&self.pack, &self.overlay)
    }
}

/// Open files that keep an older pack or other local rules, with what the newer one sets otherwise.
pub(crate) fn pack_changes(app: &App, _: Empty) -> AppResult<CasePackChanges> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let now = Newest::read(app, &reader)?;
    let newest = app.rules().procedure(&now.pack, &now.overlay, app.today())?;
    let mut cases = Vec::new();
    for row in reader.cases()? {
        let case: Case = reader.get(row.id)?;
        if case.end.outcome != CaseOutcome::Open {
            continue;
        }
        let file = File::of(app, &reader, case)?;
        if !now.differs(&file) || stage(&file) == "official" {
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
            pack_title: app.rules().titles_of(&file.case.pack, &file.overlay),
            limits: limits.collect(),
        });
    }
    Ok(CasePackChanges { pack_title: now.title(app), cases })
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

/// Moves a file to the pack and the local rules in force. Its papers and days stay as they are.
///
/// # Errors
/// `case_pack_current` when it keeps them already.
pub(crate) fn pack_move(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let now = Newest::read(app, &reader)?;
    drop(reader);
    if !now.differs(&file) {
        return Err(AppError::refused_with("case_pack_current", [("pack", now.title(app))]));
    }
    app.perform("case_pack_move", |tx| {
        tx.update(file.case.id, |case: &mut Case| {
            case.pack = now.pack;
            case.overlay = Some(now.overlay);
        })?;
        Ok(Empty {})
    })
}
