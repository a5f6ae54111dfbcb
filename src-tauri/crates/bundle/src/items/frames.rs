//! The frames of `changes.bin`.

use std::io::Read;

use uuid::Uuid;

use crate::error::{BundleError, Result};
use crate::fault::{fill, from_io};
use crate::ids::RecordId;
use crate::tally::{FRAME_HEAD, length_of};

/// A change of a record, in Automerge's binary format. That it says who made it in which operation is for whoever can
/// read it to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The record.
    pub record: RecordId,
    /// The change.
    pub change: Vec<u8>,
}

/// The frames of a part, one at a time.
pub struct Frames<R> {
    path: String,
    source: R,
    read: u64,
    over: bool,
}

impl<R: Read> Frames<R> {
    pub(crate) fn new(path: String, source: R) -> Self {
        Self { path, source, read: 0, over: false }
    }

    fn frame(&mut self) -> Result<Option<Frame>> {
        let mut head = [0; FRAME_HEAD];
        match fill(&mut self.source, &mut head).map_err(ours)? {
            0 => return Ok(None),
            FRAME_HEAD => self.read = self.read.saturating_add(1),
            _ => return Err(self.cut_off()),
        }
        let (id, _) = head.split_first_chunk::<16>().ok_or_else(|| self.cut_off())?;
        let length = length_of(&head);
        let mut change = Vec::new();
        // Grows with what is there, not with what was announced.
        self.source.by_ref().take(length).read_to_end(&mut change).map_err(ours)?;
        if change.len() as u64 != length {
            return Err(self.cut_off());
        }
        Ok(Some(Frame { record: RecordId(Uuid::from_bytes(*id)), change }))
    }

    fn cut_off(&self) -> BundleError {
        let detail = "the last item is cut off".to_owned();
        BundleError::Item { path: self.path.clone(), place: self.read.saturating_add(1), detail }
    }
}

impl<R: Read> Iterator for Frames<R> {
    type Item = Result<Frame>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let frame = self.frame().transpose();
        self.over = !matches!(frame, Some(Ok(_)));
        frame
    }
}

fn ours(error: std::io::Error) -> BundleError {
    from_io(error, |source| BundleError::Source { source })
}
