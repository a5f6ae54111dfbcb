//! From the bytes of `manifest.json` to a manifest.

use serde_json::Value;

use super::{Content, Device, Entry, Kind, Manifest, Purpose, Received, Receiver, Sender, SyncState};
use crate::error::{BundleError, Result};
use crate::json::{Fields, JsonFault, Texts, parse};
use crate::limits::{FORMAT, PARTS, RECEIVERS};

/// Where an error happened, for a person who looks into the file.
const PLACE: &str = "manifest.json";

/// Values of the longest manifest: each part is an object of five, each receiver one of three, and so are the others.
const VALUES: usize = PARTS * 6 + RECEIVERS * 8 + 100;

const KINDS: &[(&str, Kind)] = &[
    ("sync", Kind::Sync),
    ("invitation", Kind::Invitation),
    ("report", Kind::Report),
    ("transfer", Kind::Transfer),
    ("handout", Kind::Handout),
    ("receipt", Kind::Receipt),
];

const PURPOSES: &[(&str, Purpose)] = &[
    ("up", Purpose::Up),
    ("notice-board", Purpose::NoticeBoard),
    ("chat-group", Purpose::ChatGroup),
    ("technical-help", Purpose::TechnicalHelp),
];

const CONTENTS: &[(&str, Content)] = &[
    ("changes", Content::Changes),
    ("seals", Content::Seals),
    ("tombstones", Content::Tombstones),
    ("invitation", Content::Invitation),
    ("joining", Content::Joining),
    ("snapshot", Content::Snapshot),
    ("receipt", Content::Receipt),
    ("file", Content::File),
];

/// Reads a manifest. A newer format is told as such before anything else of it is judged.
pub(crate) fn read(bytes: &[u8]) -> Result<Manifest> {
    let value = parse(bytes, Texts::Shown, VALUES).map_err(|fault| fault.at(PLACE))?;
    let mut fields = Fields::of(&value, PLACE)?;
    let (format, requires) = version(&mut fields)?;
    let manifest = Manifest {
        format,
        requires,
        kind: fields.word("kind", KINDS)?,
        id: fields.id("id")?,
        sender: sender(fields.object("sender")?)?,
        receivers: receivers(&mut fields)?,
        sequence: fields.ordinal("sequence")?,
        made_at_ms: fields.moment("made_at_ms")?,
        program: fields.name("program")?,
        purpose: fields.or_null("purpose", |fields, key| fields.word(key, PURPOSES))?,
        sync: fields.or_null("sync", |fields, key| sync(fields.object(key)?))?,
        parts: fields.list("parts", entry)?,
    };
    fields.finish()?;
    Ok(manifest)
}

fn version(fields: &mut Fields<'_>) -> Result<(u64, Vec<String>)> {
    let format = fields.ordinal("format")?;
    if format > FORMAT {
        return Err(BundleError::Newer { found: format.to_string() });
    }
    let requires = fields.list("requires", |value, place| {
        value.as_str().map(str::to_owned).ok_or_else(|| JsonFault::NotA("a text").at(&place))
    })?;
    // Format 1 knows no additions.
    match requires.first() {
        Some(addition) => Err(BundleError::Newer { found: addition.clone() }),
        None => Ok((format, requires)),
    }
}

fn sender(mut fields: Fields<'_>) -> Result<Sender> {
    let sender = Sender {
        book: fields.id("book")?,
        name: fields.name("name")?,
        device: device(fields.object("device")?)?,
        key: fields.parsed("key", "an Ed25519 key in base64")?,
    };
    fields.finish()?;
    Ok(sender)
}

fn device(mut fields: Fields<'_>) -> Result<Device> {
    let device = Device { id: fields.id("id")?, name: fields.name("name")? };
    fields.finish()?;
    Ok(device)
}

fn receivers(fields: &mut Fields<'_>) -> Result<Vec<Receiver>> {
    let receivers = fields.list("receivers", receiver)?;
    if (1..=RECEIVERS).contains(&receivers.len()) {
        Ok(receivers)
    } else {
        Err(JsonFault::NotA("a list of 1 to 1000 receivers").at("manifest.json receivers"))
    }
}

fn receiver(value: &Value, place: String) -> Result<Receiver> {
    let mut fields = Fields::of(value, place)?;
    let receiver = Receiver {
        book: fields.or_null("book", Fields::id)?,
        device: fields.or_null("device", Fields::id)?,
        name: fields.name("name")?,
    };
    fields.finish()?;
    Ok(receiver)
}

fn sync(mut fields: Fields<'_>) -> Result<SyncState> {
    let state = SyncState { base: fields.number("base")?, received: fields.list("received", received)? };
    fields.finish()?;
    Ok(state)
}

fn received(value: &Value, place: String) -> Result<Received> {
    let mut fields = Fields::of(value, place)?;
    let received = Received { device: fields.id("device")?, sequence: fields.ordinal("sequence")? };
    fields.finish()?;
    Ok(received)
}

fn entry(value: &Value, place: String) -> Result<Entry> {
    let mut fields = Fields::of(value, place)?;
    let entry = Entry {
        path: fields.text("path")?.to_owned(),
        content: fields.word("content", CONTENTS)?,
        bytes: fields.number("bytes")?,
        sha256: fields.sum("sha256")?,
        count: fields.number("count")?,
    };
    fields.finish()?;
    Ok(entry)
}
