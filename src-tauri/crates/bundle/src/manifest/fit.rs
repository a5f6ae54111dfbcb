//! Do kind, receivers, paths, contents and limits fit together? The writer asks the same questions as the reader.

use std::collections::BTreeSet;

use super::{Content, Entry, Kind, Manifest};
use crate::archive::is_name;
use crate::error::{BundleError, Result};
use crate::limits::{ALL_BYTES, ITEMS, OBJECT_BYTES, PART_BYTES, PARTS};

/// Checks everything that is said about the bundle as a whole. `by_phrase`: it opens with a phrase.
pub(crate) fn check_said(manifest: &Manifest, by_phrase: bool) -> Result<()> {
    let between_machines = matches!(manifest.kind, Kind::Sync | Kind::Invitation);
    refuse(
        manifest.sync.is_some() != between_machines,
        "`sync` belongs to the kinds sync and invitation alone",
    )?;
    refuse(
        between_machines && manifest.purpose.is_some(),
        "between the machines of one book there is no purpose",
    )?;
    refuse(manifest.kind == Kind::Invitation && !by_phrase, "an invitation opens with a code alone")?;
    refuse(
        manifest.kind == Kind::Sync && by_phrase,
        "a sync bundle opens with the keys of the machines alone",
    )?;
    for receiver in &manifest.receivers {
        let fits = match (receiver.book, receiver.device) {
            (None, device) => by_phrase && device.is_none(),
            (Some(book), device) if manifest.kind == Kind::Sync => {
                book == manifest.sender.book && device.is_some()
            }
            (Some(_), device) => device.is_none(),
        };
        refuse(!fits, format!("`{}` cannot be a receiver of this kind", receiver.name))?;
    }
    let Some(state) = &manifest.sync else { return Ok(()) };
    refuse(
        manifest.kind == Kind::Sync && state.base >= manifest.sequence,
        "a bundle cannot build on a later one",
    )?;
    let mut devices = BTreeSet::new();
    let twice = state.received.iter().any(|one| !devices.insert(one.device));
    refuse(twice, "a machine is named twice among the received")
}

/// Checks the parts.
pub(crate) fn check_parts(kind: Kind, parts: &[Entry]) -> Result<()> {
    if parts.len() > PARTS {
        return Err(BundleError::TooLarge { what: "parts", most: PARTS as u64 });
    }
    let (mut paths, mut all) = (BTreeSet::new(), 0_u64);
    for part in parts {
        check_part(kind, part)?;
        refuse(!paths.insert(part.path.as_str()), format!("the part {} is named twice", part.path))?;
        all = all.saturating_add(part.bytes);
    }
    if all > ALL_BYTES {
        return Err(BundleError::TooLarge { what: "bytes of all parts", most: ALL_BYTES });
    }
    let must = match kind {
        Kind::Invitation => Some(Content::Invitation),
        Kind::Receipt => Some(Content::Receipt),
        Kind::Sync | Kind::Report | Kind::Transfer | Kind::Handout => None,
    };
    let lacking = must.is_some_and(|content| parts.iter().all(|part| part.content != content));
    refuse(lacking, "the part that makes it one of its kind is missing")
}

fn check_part(kind: Kind, part: &Entry) -> Result<()> {
    let path = part.path.as_str();
    let placed = is_name(path) && path_fits(part);
    refuse(!placed, format!("the path {:?} does not fit what the part holds", clip(path)))?;
    refuse(!belongs(part.content, kind), format!("{path} does not belong into a bundle of this kind"))?;
    let most = match part.content {
        Content::Invitation | Content::Joining | Content::Receipt => OBJECT_BYTES,
        Content::Changes | Content::Seals | Content::Tombstones | Content::Snapshot | Content::File => {
            PART_BYTES
        }
    };
    if part.bytes > most {
        return Err(BundleError::TooLarge { what: "bytes of one part", most });
    }
    let single =
        matches!(part.content, Content::Invitation | Content::Joining | Content::Receipt | Content::File);
    if part.count > ITEMS {
        return Err(BundleError::TooLarge { what: "items of one part", most: ITEMS });
    }
    // An item has at least one byte, and there is no byte outside an item.
    let possible = if single {
        part.count == 1
    } else {
        part.count <= part.bytes && (part.count == 0) == (part.bytes == 0)
    };
    refuse(!possible, format!("{path} cannot hold so many items"))
}

fn path_fits(part: &Entry) -> bool {
    let path = part.path.as_str();
    let singles = ["changes.bin", "seals.jsonl", "tombstones.jsonl"];
    match part.content {
        Content::Changes => path == "records/changes.bin",
        Content::Seals => path == "records/seals.jsonl",
        Content::Tombstones => path == "records/tombstones.jsonl",
        Content::Invitation => path == "invitation.json",
        Content::Joining => path == "joining.json",
        Content::Receipt => path == "receipt.json",
        Content::File => path.strip_prefix("files/") == Some(part.sha256.to_string().as_str()),
        Content::Snapshot => path.strip_prefix("records/").is_some_and(|name| {
            !singles.contains(&name) && name.strip_suffix(".jsonl").is_some_and(|kind| !kind.is_empty())
        }),
    }
}

fn belongs(content: Content, kind: Kind) -> bool {
    match content {
        Content::Changes | Content::Seals | Content::Tombstones => {
            matches!(kind, Kind::Sync | Kind::Invitation)
        }
        Content::Invitation => kind == Kind::Invitation,
        Content::Joining => kind == Kind::Sync,
        Content::Snapshot => matches!(kind, Kind::Report | Kind::Transfer | Kind::Handout),
        Content::Receipt => kind == Kind::Receipt,
        Content::File => kind != Kind::Receipt,
    }
}

fn clip(path: &str) -> String {
    path.chars().take(100).collect()
}

fn refuse(wrong: bool, detail: impl Into<String>) -> Result<()> {
    if wrong { Err(BundleError::misfit(detail)) } else { Ok(()) }
}
