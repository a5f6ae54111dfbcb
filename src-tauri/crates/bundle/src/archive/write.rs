//! Writing an archive.

use std::io::{self, Write};

use super::header::encode;
use super::{BLOCK, padding};

/// An archive that is being written. Whoever writes sees to it that each content has the length announced.
pub(crate) struct ArchiveWriter<W> {
    sink: W,
}

impl<W: Write> ArchiveWriter<W> {
    pub(crate) fn new(sink: W) -> Self {
        Self { sink }
    }

    /// Begins a file; its content follows by [`content`](Self::content).
    pub(crate) fn begin(&mut self, name: &str, length: u64) -> io::Result<()> {
        self.sink.write_all(&encode(name, length))
    }

    pub(crate) fn content(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.sink.write_all(bytes)
    }

    /// Ends the file of this length.
    pub(crate) fn end(&mut self, length: u64) -> io::Result<()> {
        let zeros = [0; BLOCK];
        self.sink.write_all(zeros.get(..padding(length)).unwrap_or_default())
    }

    /// A whole file.
    pub(crate) fn file(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let length = bytes.len() as u64;
        self.begin(name, length)?;
        self.content(bytes)?;
        self.end(length)
    }

    /// Ends the archive.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.sink.write_all(&[0; 2 * BLOCK])?;
        Ok(self.sink)
    }
}
