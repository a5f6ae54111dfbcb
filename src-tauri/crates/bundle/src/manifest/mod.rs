//! What a bundle says about itself before anything of it is believed.

mod fit;
mod read;

use serde::Serialize;

pub(crate) use fit::{check_parts, check_said};
pub(crate) use read::read;

use crate::ids::{BookId, BundleId, DeviceId};
use crate::keys::SignerKey;
use crate::sum::Sum;

/// Why a bundle was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Between the machines of one cell.
    Sync,
    /// Everything a new machine of the cell starts from.
    Invitation,
    /// From a cell to its committee.
    Report,
    /// A member's file to another cell.
    Transfer,
    /// From a committee to its cells.
    Handout,
    /// That something arrived.
    Receipt,
}

/// What fixed the fields that went in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To the committee above, or from it.
    Up,
    /// What may hang on a wall.
    NoticeBoard,
    /// What may be said in a chat group.
    ChatGroup,
    /// What somebody who helps with the computer may see.
    TechnicalHelp,
}

/// What a part holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Frames: changes of records.
    Changes,
    /// Lines: sealed entries.
    Seals,
    /// Lines: what was erased.
    Tombstones,
    /// The keys of the book.
    Invitation,
    /// The card of a machine that joins.
    Joining,
    /// Lines: records without their history.
    Snapshot,
    /// What was received.
    Receipt,
    /// A content that another part names by its hash.
    File,
}

/// A machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Which one.
    pub id: DeviceId,
    /// What people call it.
    pub name: String,
}

/// Who sends, before it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SenderDraft {
    /// The book.
    pub book: BookId,
    /// What people call it.
    pub name: String,
    /// The machine.
    pub device: Device,
}

/// Who claims to have sent and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// The book.
    pub book: BookId,
    /// What people call it.
    pub name: String,
    /// The machine.
    pub device: Device,
    /// The key that signed. Whether it is believed is for the receiver to say.
    pub key: SignerKey,
}

/// For whom a bundle was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receiver {
    /// The book; `None` for whoever was told the phrase.
    pub book: Option<BookId>,
    /// The machine, in `sync`; otherwise `None`, any machine of the book.
    pub device: Option<DeviceId>,
    /// What people call it.
    pub name: String,
}

/// How far another machine's bundles were taken in without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Received {
    /// The other machine.
    pub device: DeviceId,
    /// Its newest bundle of those.
    pub sequence: u64,
}

/// Where a bundle stands among those of its sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SyncState {
    /// It holds everything the sender learned after it wrote this one; 0 for everything at all.
    pub base: u64,
    /// What the sender has of the others.
    pub received: Vec<Received>,
}

/// What is said of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its name in the archive.
    pub path: String,
    /// What it holds.
    pub content: Content,
    /// Its length.
    pub bytes: u64,
    /// Hash of its bytes.
    pub sha256: Sum,
    /// Frames or lines; 1 for everything else.
    pub count: u64,
}

/// Everything that a writer decides; the rest of the manifest follows from the parts and the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Why it is made.
    pub kind: Kind,
    /// Names it.
    pub id: BundleId,
    /// Who sends.
    pub sender: SenderDraft,
    /// For whom; never empty.
    pub receivers: Vec<Receiver>,
    /// From 1, without gaps.
    pub sequence: u64,
    /// The sender's clock, Unix milliseconds.
    pub made_at_ms: i64,
    /// Version of the program.
    pub program: String,
    /// What fixed the fields that go in; `None` in `sync` and `invitation`.
    pub purpose: Option<Purpose>,
    /// Only in `sync` and `invitation`.
    pub sync: Option<SyncState>,
}

/// A manifest as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    /// Version of the format.
    pub format: u64,
    /// Additions a reader must know.
    pub requires: Vec<String>,
    /// Why it was made.
    pub kind: Kind,
    /// Names it.
    pub id: BundleId,
    /// Who claims to have sent it.
    pub sender: Sender,
    /// For whom.
    pub receivers: Vec<Receiver>,
    /// From 1, without gaps.
    pub sequence: u64,
    /// The sender's clock, Unix milliseconds: shown, never used to order anything.
    pub made_at_ms: i64,
    /// Version of the program that wrote it.
    pub program: String,
    /// What fixed the fields that went in.
    pub purpose: Option<Purpose>,
    /// Where it stands among the sender's bundles.
    pub sync: Option<SyncState>,
    /// The parts in their order.
    pub parts: Vec<Entry>,
}
