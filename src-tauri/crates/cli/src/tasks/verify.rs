//! `sochibo verify` and `sochibo reindex`

use serde_json::json;

use crate::args::Args;
use crate::failure::Failure;
use crate::output::Report;
use crate::session::open;

/// Checks the whole book. Problems are findings: the exit code is 1.
pub fn verify(args: &Args) -> Result<Report, Failure> {
    let checked = open(args)?.verify()?;
    let mut lines = vec![format!(
        "{} records, {} changes, {} sealed entries, {} attachments, {} problem(s)",
        checked.records,
        checked.changes,
        checked.seals,
        checked.files,
        checked.problems.len()
    )];
    lines.extend(checked.problems.iter().cloned());
    let refused = !checked.problems.is_empty();
    Ok(Report { refused, ..Report::done(json!(checked), lines) })
}

/// Rebuilds the index.
pub fn reindex(args: &Args) -> Result<Report, Failure> {
    let records = open(args)?.reindex()?;
    Ok(Report::done(json!({ "records": records }), [format!("{records} records indexed")]))
}
