//! `sochibo backup` and `sochibo recover`

use std::path::Path;

use serde_json::json;
use sochibo_app::{default_home, wire};

use crate::args::{Args, Backup, Recover};
use crate::failure::Failure;
use crate::output::Report;
use crate::session::{app, first_line, open, passphrase, vault};

/// Makes, lists, restores or rehearses backups.
pub fn backup(args: &Args, task: &Backup) -> Result<Report, Failure> {
    match task {
        Backup::Make { to } => make(args, to.as_deref()),
        Backup::List { from } => list(args, from.as_deref()),
        Backup::Restore { backup } => restore(args, backup),
        Backup::Rehearse { backup } => rehearse(args, backup),
    }
}

fn make(args: &Args, to: Option<&Path>) -> Result<Report, Failure> {
    let made = open(args)?.back_up(to)?;
    let line = format!("{}: checked, {} bytes written", made.folder, made.new_bytes);
    let lacking = (made.lacking > 0).then(|| format!("the book lacks {} attachment(s)", made.lacking));
    Ok(Report::done(json!(made), std::iter::once(line).chain(lacking)))
}

fn list(args: &Args, from: Option<&Path>) -> Result<Report, Failure> {
    let folder = match from {
        Some(folder) => folder,
        None => vault(args)?,
    };
    let rows = app(default_home())?.backups_in(folder)?;
    let line = |row: &wire::BackupRow| {
        let mut line = format!("{}  {}  {}  {} bytes", row.made_at, row.state, row.folder, row.bytes);
        if !row.detail.is_empty() {
            line.push_str(&format!("\n  {}", row.detail));
        }
        line
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    let refused = rows.iter().any(|row| row.state == "damaged");
    Ok(Report { refused, ..Report::done(json!(rows), lines) })
}

fn restore(args: &Args, backup: &Path) -> Result<Report, Failure> {
    let restored = app(default_home())?.restore_into(vault(args)?, backup, &passphrase(args)?)?;
    let mut lines = vec![format!("{} is back at {}", restored.name, restored.made_at)];
    if restored.kept {
        lines.push("the book that was there is kept among its backups".to_owned());
    }
    match restored.erased_again {
        Some(0) => {}
        Some(count) => lines.push(format!("{count} record(s) that had been erased since were erased again")),
        None => lines
            .push("what was erased since this backup is not known here: look whether it is back".to_owned()),
    }
    Ok(Report::done(json!(restored), lines))
}

fn rehearse(args: &Args, backup: &Path) -> Result<Report, Failure> {
    let app = app(default_home())?;
    let found = app.rehearse(args.vault.as_deref(), backup, &passphrase(args)?)?;
    let counts = format!(
        "{}: {} members, {} meetings, {} files of candidates, {} attachments, {} problem(s)",
        found.name,
        found.members,
        found.meetings,
        found.cases,
        found.files,
        found.problems.len()
    );
    let lines: Vec<String> = std::iter::once(counts).chain(found.problems.iter().cloned()).collect();
    let refused = !found.problems.is_empty();
    Ok(Report { refused, ..Report::done(json!(found), lines) })
}

/// Opens the book with the code of its printed sheet and gives it a new passphrase.
pub fn recover(args: &Args, task: &Recover) -> Result<Report, Failure> {
    let code = first_line(&task.recovery_file)?;
    let changed = app(default_home())?.recover_in(vault(args)?, &code, &passphrase(args)?)?;
    let line = format!("the book opens with the new passphrase, and {} backup(s) with it", changed.renewed);
    Ok(Report::done(json!(changed), [line]))
}
