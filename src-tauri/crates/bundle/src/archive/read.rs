//! Reading an archive entry by entry, each byte once.

use std::io::{self, Read};

use super::header::decode;
use super::{BLOCK, padding};
use crate::error::{BundleError, Result};
use crate::fault::{fill, from_io, into_io};

/// An archive. Between two calls of [`next`](Self::next) it reads as the content of the entry.
pub(crate) struct Archive<R> {
    source: R,
    left: u64,
    padding: usize,
}

impl<R: Read> Archive<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { source, left: 0, padding: 0 }
    }

    /// The next entry, once the content of the one before has been read; `None` after the end was found to be one.
    pub(crate) fn next(&mut self) -> Result<Option<(String, u64)>> {
        if self.left > 0 {
            return Err(BundleError::archive("an entry was not read to its end"));
        }
        let mut block = [0; BLOCK];
        let filling = block.get_mut(..self.padding).unwrap_or_default();
        if fill(&mut self.source, filling).map_err(ours)? < self.padding {
            return Err(ends_early());
        }
        if filling.iter().any(|byte| *byte != 0) {
            return Err(BundleError::archive("the padding is not zero"));
        }
        self.padding = 0;
        self.block(&mut block)?;
        if block.iter().all(|byte| *byte == 0) {
            self.block(&mut block)?;
            if block.iter().any(|byte| *byte != 0) {
                return Err(BundleError::archive("one zero block stands where two must"));
            }
            return match fill(&mut self.source, &mut [0]).map_err(ours)? {
                0 => Ok(None),
                _ => Err(BundleError::archive("bytes follow the end")),
            };
        }
        let (name, length) = decode(&block)?;
        self.left = length;
        self.padding = padding(length);
        Ok(Some((name, length)))
    }

    fn block(&mut self, block: &mut [u8; BLOCK]) -> Result<()> {
        if fill(&mut self.source, block).map_err(ours)? < BLOCK { Err(ends_early()) } else { Ok(()) }
    }
}

impl<R: Read> Read for Archive<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let read = self.source.read(buffer)?;
        if read == 0 {
            return Err(into_io(ends_early()));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

fn ours(error: io::Error) -> BundleError {
    from_io(error, |source| BundleError::Source { source })
}

fn ends_early() -> BundleError {
    BundleError::archive("the archive ends early")
}
