//! The parts of a bundle, one after the other, each byte once.

use std::io::{self, Read};

use crate::error::{BundleError, PartFault, Result};
use crate::fault::{from_io, into_io};
use crate::items::{Frames, Invitation, Joining, Lines, Receipt};
use crate::items::{Seal, Tombstone, control};
use crate::manifest::{Entry, Manifest};
use crate::open::Layers;
use crate::tally::{Tally, compare, differs};

/// What follows the manifest. A failure anywhere makes everything read before worthless: act only after
/// [`finish`](Self::finish) said that the bundle is whole.
pub struct Parts<R: Read> {
    manifest: Manifest,
    archive: Layers<R>,
    next: usize,
    open: Option<Open>,
}

/// The part that is being read.
struct Open {
    entry: Entry,
    tally: Tally,
    left: u64,
}

impl<R: Read> Parts<R> {
    pub(crate) fn new(manifest: Manifest, archive: Layers<R>) -> Self {
        Self { manifest, archive, next: 0, open: None }
    }

    /// What the bundle says about itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The next part; `None` after the last. What was left of the one before is read and compared first.
    ///
    /// # Errors
    /// [`BundleError::PartDiffers`] for the part before or in the place of this one, and everything that can be wrong
    /// with the layers below.
    #[expect(clippy::should_implement_trait, reason = "each part borrows the reader of the bundle")]
    pub fn next(&mut self) -> Result<Option<PartReader<'_, R>>> {
        self.close()?;
        let Some(entry) = self.manifest.parts.get(self.next) else { return Ok(None) };
        match self.archive.next()? {
            Some((name, length)) if name == entry.path && length == entry.bytes => {}
            Some((name, _)) if name == entry.path => return Err(differs(entry, PartFault::Length)),
            _ => return Err(differs(entry, PartFault::Order)),
        }
        let open = Open { entry: entry.clone(), tally: Tally::of(entry.content), left: entry.bytes };
        let entry = entry.clone();
        self.open = Some(open);
        self.next = self.next.saturating_add(1);
        if entry.bytes == 0 {
            self.close()?;
        }
        Ok(Some(PartReader { entry, parts: self }))
    }

    /// Reads what is left and finds out whether everything ended where it must: the parts, the archive, the frame, the
    /// envelope.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn finish(mut self) -> Result<Manifest> {
        while self.next()?.is_some() {}
        match self.archive.next()? {
            None => Ok(self.manifest),
            Some((name, _)) => Err(BundleError::archive(format!("{name} was not announced"))),
        }
    }

    fn close(&mut self) -> Result<()> {
        let mut piece = vec![0; if self.open.is_some() { 64 << 10 } else { 0 }];
        while self.open.is_some() {
            self.read_some(&mut piece)?;
        }
        Ok(())
    }

    /// Reads of the open part; with its last bytes it is compared, and those are not given out when it differs.
    fn read_some(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let Some(open) = &mut self.open else { return Ok(0) };
        let read = if open.left == 0 {
            0
        } else {
            let source = |source| BundleError::Source { source };
            let read = loop {
                match self.archive.read(buffer) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    other => break other.map_err(|error| from_io(error, source))?,
                }
            };
            open.tally.take(&open.entry.path, buffer.get(..read).unwrap_or_default())?;
            open.tally.check_running(&open.entry)?;
            open.left = open.left.saturating_sub(read as u64);
            read
        };
        if open.left == 0
            && let Some(Open { entry, tally, .. }) = self.open.take()
        {
            compare(&entry, &tally.finish(&entry.path, entry.content)?)?;
        }
        Ok(read)
    }
}

/// One part, read as it stands or item by item.
pub struct PartReader<'p, R: Read> {
    entry: Entry,
    parts: &'p mut Parts<R>,
}

impl<'p, R: Read> PartReader<'p, R> {
    /// What the manifest says of it.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// The changes of a part whose content is `changes`.
    pub fn frames(self) -> Frames<Self> {
        Frames::new(self.entry.path.clone(), self)
    }

    /// The lines of a part of any `.jsonl` content.
    pub fn lines(self) -> Lines<Self> {
        Lines::new(self.entry.path.clone(), self)
    }

    /// The entries of a part whose content is `seals`.
    pub fn seals(self) -> impl Iterator<Item = Result<Seal>> + use<'p, R> {
        self.lines().read_as(Seal::read)
    }

    /// The entries of a part whose content is `tombstones`.
    pub fn tombstones(self) -> impl Iterator<Item = Result<Tombstone>> + use<'p, R> {
        self.lines().read_as(Tombstone::read)
    }

    /// A part whose content is `invitation`.
    ///
    /// # Errors
    /// [`BundleError::Json`], and everything that can be wrong with the part.
    pub fn invitation(self) -> Result<Invitation> {
        control(&self.entry.path.clone(), self, Invitation::read)
    }

    /// A part whose content is `joining`.
    ///
    /// # Errors
    /// [`BundleError::Json`], and everything that can be wrong with the part.
    pub fn joining(self) -> Result<Joining> {
        control(&self.entry.path.clone(), self, Joining::read)
    }

    /// A part whose content is `receipt`.
    ///
    /// # Errors
    /// [`BundleError::Json`], and everything that can be wrong with the part.
    pub fn receipt(self) -> Result<Receipt> {
        control(&self.entry.path.clone(), self, Receipt::read)
    }
}

impl<R: Read> Read for PartReader<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        self.parts.read_some(buffer).map_err(into_io)
    }
}
