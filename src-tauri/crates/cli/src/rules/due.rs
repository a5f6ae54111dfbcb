//! `sochibo rules due`

use serde_json::json;
use sochibo_app::due_by_rule;
use sochibo_app::wire::RulesDueInput;

use crate::failure::Failure;
use crate::output::Report;

/// A milestone and the day it counts from.
#[derive(Debug, clap::Args)]
pub struct Due {
    /// The milestone: `decision-admission`, `ceremony`, `certificate-expiry` …; a wrong one lists them all.
    pub milestone: String,
    /// Day of the event its deadline counts from, `dd/mm/yyyy` or `yyyy-mm-dd`.
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Another event the day belongs to, for example `decision-received` for `ceremony`.
    #[arg(long, value_name = "MILESTONE", default_value = "")]
    pub event: String,
    /// Id of the central rule pack, for example `central-2025-07`; the one in force on that day by default.
    #[arg(long, value_name = "ID", default_value = "")]
    pub pack: String,
    /// Id of the local rule pack in use, for example `hanoi-2025-11`.
    #[arg(long, value_name = "PACK", default_value = "")]
    pub overlay: String,
}

/// Asks the core.
pub fn answer(question: &Due) -> Result<Report, Failure> {
    let answer = due_by_rule(&RulesDueInput {
        milestone: question.milestone.clone(),
        from: question.from.clone(),
        event: question.event.clone(),
        pack: question.pack.clone(),
        overlay: question.overlay.clone(),
    })?;
    let lines = answer.words.clone();
    Ok(Report::done(json!(answer), lines))
}
