//! Looking into a bundle or a card without taking anything in; needs no book.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Serialize;
use sochibo_bundle::{
    BundleError, Card, Content, Identity, Keys, Manifest, PartReader, Passphrase, limits::OBJECT_BYTES, open,
};

use crate::error::{AppError, AppResult, WireError};

/// What opens a bundle that somebody looks into.
pub enum BundleKey {
    /// The phrase it was made with.
    Passphrase(String),
    /// An age identity, as the `age` program keeps it in a file: lines that begin with `#` are remarks.
    Identity(String),
}

/// What a bundle says and holds. Nobody was asked whether the sender is believed.
#[derive(Debug, Serialize)]
pub struct Inspection {
    /// As it was signed; the signature is that of the key in it.
    pub manifest: Manifest,
    /// Whether it opens with a phrase.
    pub by_phrase: bool,
    /// Records that its changes belong to.
    pub records: usize,
    /// Items by what they are: changes, seals, tombstones, files, and the kinds of the snapshots.
    pub holds: BTreeMap<String, u64>,
    /// Titles of the sealed entries.
    pub sealed: Vec<String>,
}

/// What a card says. Whether it is believed is for two people on the telephone.
#[derive(Debug, Serialize)]
pub struct CardView {
    /// The card; its signature is that of the key in it.
    #[serde(flatten)]
    pub card: Card,
    /// The ten words to compare.
    pub words: Vec<&'static str>,
}

/// Opens a bundle and reads it to its end.
///
/// # Errors
/// Everything that says why a file is no bundle, and what a key is not.
pub fn inspect_bundle(file: &Path, key: &BundleKey) -> Result<Inspection, WireError> {
    inspect(file, key).map_err(AppError::into_wire)
}

/// Reads a card.
///
/// # Errors
/// Everything that says why a file is no card.
pub fn read_card(file: &Path) -> Result<CardView, WireError> {
    let read = || -> AppResult<CardView> {
        let mut bytes = Vec::new();
        let limit = OBJECT_BYTES.saturating_add(1);
        opened(file)?.take(limit).read_to_end(&mut bytes).map_err(|source| BundleError::Source { source })?;
        let card = Card::read(&bytes)?;
        let words = card.fingerprint().words().collect();
        Ok(CardView { card, words })
    };
    read().map_err(AppError::into_wire)
}

fn inspect(file: &Path, key: &BundleKey) -> AppResult<Inspection> {
    let source = opened(file)?;
    let (passphrase, identities);
    let keys = match key {
        BundleKey::Passphrase(typed) => {
            passphrase = Passphrase::typed(typed);
            Keys::Phrase(&passphrase)
        }
        BundleKey::Identity(text) => {
            identities = identities_of(text)?;
            Keys::Identities(&identities)
        }
    };
    let bundle = open(source, &keys)?;
    let by_phrase = bundle.by_phrase();
    let mut parts = bundle.look_inside()?;
    let (mut records, mut holds, mut sealed) = (BTreeSet::new(), BTreeMap::new(), Vec::new());
    while let Some(part) = parts.next()? {
        let (path, content, count) = (part.entry().path.clone(), part.entry().content, part.entry().count);
        let counted = holds.entry(called(&path, content)).or_insert(0_u64);
        *counted = counted.saturating_add(count);
        look(part, content, &mut records, &mut sealed)?;
    }
    Ok(Inspection { manifest: parts.finish()?, by_phrase, records: records.len(), holds, sealed })
}

/// Reads a part the way that finds what is wrong in it.
fn look(
    part: PartReader<'_, File>,
    content: Content,
    records: &mut BTreeSet<sochibo_bundle::RecordId>,
    sealed: &mut Vec<String>,
) -> AppResult<()> {
    match content {
        Content::Changes => {
            for frame in part.frames() {
                records.insert(frame?.record);
            }
        }
        Content::Seals => {
            for seal in part.seals() {
                sealed.push(seal?.title);
            }
        }
        Content::Tombstones => part.tombstones().try_for_each(|stone| stone.map(drop))?,
        Content::Snapshot => part.lines().try_for_each(|line| line.map(drop))?,
        Content::Invitation => drop(part.invitation()?),
        Content::Joining => drop(part.joining()?),
        Content::Receipt => drop(part.receipt()?),
        // Read to its end by whoever asks for the next part.
        Content::File => {}
    }
    Ok(())
}

fn called(path: &str, content: Content) -> String {
    let name = match content {
        Content::Changes => "changes",
        Content::Seals => "seals",
        Content::Tombstones => "tombstones",
        Content::Invitation => "invitations",
        Content::Joining => "joinings",
        Content::Receipt => "receipts",
        Content::File => "files",
        Content::Snapshot => path.trim_start_matches("records/").trim_end_matches(".jsonl"),
    };
    name.to_owned()
}

fn identities_of(text: &str) -> AppResult<Vec<Identity>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(Identity::parse).collect::<Result<Vec<_>, _>>()?)
}

fn opened(file: &Path) -> AppResult<File> {
    File::open(file).map_err(|source| AppError::File {
        operation: "open",
        path: file.display().to_string(),
        source,
    })
}
