//! The bundle: the file in which records travel, written and read as `src-tauri/docs/bundle-format.md` says.
//!
//! Owns the layers (age, zstd, ustar), the manifest and its signature, the keys they are made with, cards and their
//! fingerprints. It must never know a vault, a record's meaning, a file's place or the clock: bytes come in and go out
//! through [`Read`](std::io::Read) and [`Write`](std::io::Write), times and ids are handed in, and whether a key is
//! believed is asked of the caller. What comes in is hostile until it was looked at: no more is held of it than
//! [`limits`] allow, and a part is never held whole.
//!
//! # Writing
//! ```
//! use sochibo_bundle::{DeviceKeys, Draft, Part, Recipients, RecordId, frame, write};
//! # use sochibo_bundle::{BookId, BundleId, Device, DeviceId, Kind, Receiver, SenderDraft, SyncState};
//! # let id = |n: u128| uuid::Uuid::from_u128(n);
//! # let draft = Draft {
//! #     kind: Kind::Sync, id: BundleId(id(1)), sequence: 1, made_at_ms: 0, program: "0.1.0".into(), purpose: None,
//! #     sender: SenderDraft {
//! #         book: BookId(id(2)), name: "Chi bộ 3".into(),
//! #         device: Device { id: DeviceId(id(3)), name: "Máy của Bí thư".into() },
//! #     },
//! #     receivers: vec![Receiver { book: Some(BookId(id(2))), device: Some(DeviceId(id(4))), name: "Máy hai".into() }],
//! #     sync: Some(SyncState { base: 0, received: vec![] }),
//! # };
//! let (mine, theirs) = (DeviceKeys::of(&[1; 32])?, DeviceKeys::of(&[2; 32])?);
//! let changes = frame(RecordId(id(9)), b"a change in Automerge's format")?;
//! let recipients = Recipients::Keys(vec![theirs.identity.recipient()]);
//! let mut file = Vec::new();
//! write(&mut file, draft, &[Part::changes(changes)], &recipients, &mine.signer)?;
//! # use sochibo_bundle::{Content, Keys, Me, open};
//! # let identities = [theirs.identity];
//! # let opened = open(file.as_slice(), &Keys::Identities(&identities))?;
//! # let me = Me { book: Some(BookId(id(2))), device: DeviceId(id(4)) };
//! # let mut parts = opened.accept(&me, |manifest| manifest.sender.key == mine.signer.key())?;
//! # while let Some(part) = parts.next()? {
//! #     for frame in part.frames() { frame?; }
//! # }
//! # parts.finish()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//! Large parts are not held: give [`Opening`] a closure that begins a query or opens a file, and let [`stitched`] join
//! what it yields.
//!
//! # Reading
//! [`open`] → [`Opened::accept`] → [`Parts::next`] until `None` → [`Parts::finish`], and only then act. A part is read
//! as bytes or by [`frames`](PartReader::frames), [`lines`](PartReader::lines), [`seals`](PartReader::seals) …, and
//! compared with its announced length, hash and count before its last byte is given out.
//!
//! Start reading at [`write()`] and [`open()`]; [`manifest`](Manifest) is what they agree on.

mod archive;
mod card;
mod envelope;
mod error;
mod fault;
#[cfg(test)]
mod fuzz;
mod ids;
mod items;
mod json;
mod keys;
pub mod limits;
mod manifest;
mod name;
mod open;
mod packing;
mod part;
mod parts;
mod phrase;
mod sum;
mod tally;
mod words;
mod write;

pub use card::{Body, Card, Fingerprint};
pub use envelope::{Keys, Recipients};
pub use error::{BundleError, Layer, PartFault, Result};
pub use ids::{BookId, BundleId, DeviceId, RecordId};
pub use items::{Frame, Frames, Invitation, Joining, Line, Lines, Receipt, Seal, Tombstone};
pub use json::JsonFault;
pub use keys::{BookKeys, DeviceKeys, Identity, Recipient, Signer, SignerKey};
pub use manifest::{
    Content, Device, Draft, Entry, Kind, Manifest, Purpose, Received, Receiver, Sender, SenderDraft,
    SyncState,
};
pub use name::{EXTENSION, FileName};
pub use open::{Me, Opened, open};
pub use part::{Opening, Part, Source, frame, line, stitched};
pub use parts::{PartReader, Parts};
pub use phrase::{Passphrase, Phrase};
pub use sum::Sum;
pub use write::write;
