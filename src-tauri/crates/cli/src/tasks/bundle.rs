//! `sochibo bundle` and `sochibo card`: looking into what came from outside. Needs no book.

use std::fs;
use std::path::PathBuf;

use clap::Subcommand;
use serde_json::json;
use sochibo_app::{BundleKey, inspect_bundle, read_card};

use crate::args::Args;
use crate::failure::Failure;
use crate::output::Report;

/// What can be done with a bundle.
#[derive(Debug, Subcommand)]
pub enum Bundle {
    /// Open a bundle, read it to its end and tell what it says and holds; nothing is taken in.
    Inspect(Inspect),
}

/// A bundle to look into. It opens with the phrase in `--passphrase-file`, or with a key.
#[derive(Debug, clap::Args)]
pub struct Inspect {
    /// The bundle.
    pub file: PathBuf,
    /// An age identity file instead of a phrase.
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase_file")]
    pub identity: Option<PathBuf>,
}

/// What can be done with a card.
#[derive(Debug, Subcommand)]
pub enum Card {
    /// Verify a card and tell its ten words.
    Show(ShowCard),
}

/// A card.
#[derive(Debug, clap::Args)]
pub struct ShowCard {
    /// Its file.
    pub file: PathBuf,
}

/// Does it.
pub fn bundle(args: &Args, task: &Bundle) -> Result<Report, Failure> {
    let Bundle::Inspect(task) = task;
    let found = inspect_bundle(&task.file, &key(args, task)?)?;
    let said = &found.manifest;
    let receivers: Vec<&str> = said.receivers.iter().map(|receiver| receiver.name.as_str()).collect();
    let value = json!(found);
    let kind = value.pointer("/manifest/kind").and_then(|kind| kind.as_str()).unwrap_or_default();
    let mut lines = vec![
        format!("{kind} {} of {} ({})", said.sequence, said.sender.name, said.sender.device.name),
        format!("to {}", receivers.join(", ")),
        format!("signed by {}", said.sender.key),
        format!("opens with a {}", if found.by_phrase { "phrase" } else { "key" }),
    ];
    lines.extend(found.holds.iter().map(|(what, count)| format!("{count} {what}")));
    if found.records > 0 {
        lines.push(format!("{} records changed", found.records));
    }
    lines.extend(found.sealed.iter().map(|title| format!("sealed: {title}")));
    Ok(Report::done(value, lines))
}

/// Does it.
pub fn card(task: &Card) -> Result<Report, Failure> {
    let Card::Show(task) = task;
    let shown = read_card(&task.file)?;
    let lines = [
        shown.card.name.clone(),
        format!("recipient {}", shown.card.recipient),
        format!("key {}", shown.card.key),
        shown.words.join(" · "),
    ];
    Ok(Report::done(json!(shown), lines))
}

fn key(args: &Args, task: &Inspect) -> Result<BundleKey, Failure> {
    let read = |path: &PathBuf| fs::read_to_string(path).map_err(Failure::file("read", path));
    match (&task.identity, &args.passphrase_file) {
        (Some(path), _) => Ok(BundleKey::Identity(read(path)?)),
        (None, Some(path)) => {
            Ok(BundleKey::Passphrase(read(path)?.lines().next().unwrap_or_default().to_owned()))
        }
        (None, None) => Err(Failure::Usage(
            "give the phrase with --passphrase-file FILE, or a key with --identity FILE".to_owned(),
        )),
    }
}
