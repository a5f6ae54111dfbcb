//! What goes into a bundle: a name, a content, and bytes that can be read twice.

use std::io::{self, Cursor, Read};

use serde::Serialize;

use crate::error::Result;
use crate::ids::RecordId;
use crate::items::{Invitation, Joining, Receipt, object};
use crate::limits::ITEM_BYTES;
use crate::manifest::Content;
use crate::sum::Sum;

/// Bytes that can be read more than once: first they are hashed, then they are written.
pub trait Source {
    /// Gives `read` the bytes from the beginning.
    ///
    /// # Errors
    /// Whatever the system or `read` says.
    fn open(&self, read: &mut dyn FnMut(&mut dyn Read) -> io::Result<()>) -> io::Result<()>;
}

impl Source for Vec<u8> {
    fn open(&self, read: &mut dyn FnMut(&mut dyn Read) -> io::Result<()>) -> io::Result<()> {
        read(&mut self.as_slice())
    }
}

impl Source for &[u8] {
    fn open(&self, read: &mut dyn FnMut(&mut dyn Read) -> io::Result<()>) -> io::Result<()> {
        read(&mut &**self)
    }
}

/// A closure that opens a file, or begins a query, each time it is called.
pub struct Opening<F>(pub F);

impl<F: Fn() -> io::Result<R>, R: Read> Source for Opening<F> {
    fn open(&self, read: &mut dyn FnMut(&mut dyn Read) -> io::Result<()>) -> io::Result<()> {
        read(&mut (self.0)()?)
    }
}

/// A part to be written.
pub struct Part<'s> {
    pub(crate) path: String,
    pub(crate) content: Content,
    pub(crate) known: Option<(Sum, u64)>,
    pub(crate) source: Box<dyn Source + 's>,
}

impl<'s> Part<'s> {
    fn new(path: &str, content: Content, source: impl Source + 's) -> Self {
        Self { path: path.to_owned(), content, known: None, source: Box::new(source) }
    }

    /// Changes of records, each made by [`frame`]; predecessors before what builds on them.
    pub fn changes(source: impl Source + 's) -> Self {
        Self::new("records/changes.bin", Content::Changes, source)
    }

    /// Sealed entries, each made by [`line`] of a [`Seal`](crate::Seal).
    pub fn seals(source: impl Source + 's) -> Self {
        Self::new("records/seals.jsonl", Content::Seals, source)
    }

    /// What was erased, each made by [`line`] of a [`Tombstone`](crate::Tombstone).
    pub fn tombstones(source: impl Source + 's) -> Self {
        Self::new("records/tombstones.jsonl", Content::Tombstones, source)
    }

    /// Records of a kind without their history, each made by [`line`]; `kind` is a word of `a–z 0–9 -`.
    pub fn snapshot(kind: &str, source: impl Source + 's) -> Self {
        Self::new(&format!("records/{kind}.jsonl"), Content::Snapshot, source)
    }

    /// A content that another part names by its hash. Hash and length are known: it is read once.
    pub fn file(sha256: Sum, bytes: u64, source: impl Source + 's) -> Self {
        let known = Some((sha256, bytes));
        Self { path: format!("files/{sha256}"), content: Content::File, known, source: Box::new(source) }
    }

    /// The keys of the book, for a machine that joins.
    ///
    /// # Errors
    /// [`Json`](crate::BundleError::Json) for a text that a reader would refuse.
    pub fn invitation(invitation: &Invitation) -> Result<Self> {
        Ok(Self::new("invitation.json", Content::Invitation, object("invitation.json", invitation)?))
    }

    /// The card of a machine that joins.
    ///
    /// # Errors
    /// [`Json`](crate::BundleError::Json) for a text that a reader would refuse.
    pub fn joining(joining: &Joining) -> Result<Self> {
        Ok(Self::new("joining.json", Content::Joining, object("joining.json", joining)?))
    }

    /// What was received.
    ///
    /// # Errors
    /// [`Json`](crate::BundleError::Json) for a text that a reader would refuse.
    pub fn receipt(receipt: &Receipt) -> Result<Self> {
        Ok(Self::new("receipt.json", Content::Receipt, object("receipt.json", receipt)?))
    }
}

/// One frame of `changes.bin`.
///
/// # Errors
/// When the change is empty or larger than 64 MiB.
pub fn frame(record: RecordId, change: &[u8]) -> io::Result<Vec<u8>> {
    let length =
        u32::try_from(change.len()).ok().filter(|length| (1..=ITEM_BYTES).contains(&u64::from(*length)));
    let length = length.ok_or_else(|| io::Error::other("a change has between one byte and 64 MiB"))?;
    Ok([record.0.as_bytes().as_slice(), &length.to_le_bytes(), change].concat())
}

/// One line of a `.jsonl` part.
///
/// # Errors
/// When the value has no form in JSON.
pub fn line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads pieces one after the other as if they were one file: frames or lines as a query yields them.
pub fn stitched<I: Iterator<Item = io::Result<Vec<u8>>>>(pieces: I) -> impl Read {
    Stitched { pieces, piece: Cursor::new(Vec::new()) }
}

struct Stitched<I> {
    pieces: I,
    piece: Cursor<Vec<u8>>,
}

impl<I: Iterator<Item = io::Result<Vec<u8>>>> Read for Stitched<I> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.piece.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            match self.pieces.next() {
                Some(piece) => self.piece = Cursor::new(piece?),
                None => return Ok(0),
            }
        }
    }
}
