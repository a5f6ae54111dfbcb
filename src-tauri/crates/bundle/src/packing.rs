//! The middle layer: exactly one zstd frame with its checksum, and nothing behind it.

use std::io::{self, Read, Write};

use zstd::stream::raw::{DParameter, Decoder, Operation};
use zstd::stream::write::Encoder;

use crate::envelope::while_decrypting;
use crate::error::{BundleError, Result};
use crate::fault::{fill, from_io, into_io};
use crate::limits::WINDOW_BYTES;

const MAGIC: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

/// The longest header of a frame: magic, descriptor, window, dictionary, content size.
const HEADER: usize = 18;

/// Compressed bytes held at a time.
const PIECE: usize = 64 << 10;

/// What the `zstd` program takes when it is not told otherwise.
const LEVEL: i32 = 3;

/// Unpacks the frame that `source` is.
pub(crate) struct Unpacked<R> {
    source: R,
    piece: Vec<u8>,
    from: usize,
    to: usize,
    decoder: Decoder<'static>,
    ended: bool,
}

impl<R: Read> Unpacked<R> {
    /// Looks at the frame's header before anything is unpacked.
    pub(crate) fn new(mut source: R) -> Result<Self> {
        let mut piece = vec![0; PIECE];
        let beginning = piece.get_mut(..HEADER).unwrap_or_default();
        let to = fill(&mut source, beginning).map_err(|error| from_io(error, while_decrypting))?;
        check_header(beginning.get(..to).unwrap_or_default())?;
        let broken = |error: io::Error| BundleError::packing(error.to_string());
        let mut decoder = Decoder::new().map_err(broken)?;
        decoder.set_parameter(DParameter::WindowLogMax(WINDOW_BYTES.ilog2())).map_err(broken)?;
        Ok(Self { source, piece, from: 0, to, decoder, ended: false })
    }

    fn refill(&mut self) -> io::Result<usize> {
        self.from = 0;
        self.to = 0;
        loop {
            match self.source.read(&mut self.piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(into_io(from_io(error, while_decrypting))),
                Ok(read) => {
                    self.to = read;
                    return Ok(read);
                }
            }
        }
    }

    /// After the frame nothing may come: neither here nor in the layer below.
    fn check_end(&mut self) -> io::Result<()> {
        if self.from < self.to || self.refill()? > 0 {
            return Err(into_io(BundleError::packing("bytes follow the frame")));
        }
        Ok(())
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while !self.ended {
            let input = self.piece.get(self.from..self.to).unwrap_or_default();
            let status = self
                .decoder
                .run_on_buffers(input, buffer)
                .map_err(|error| into_io(BundleError::packing(error.to_string())))?;
            self.from = self.from.saturating_add(status.bytes_read);
            if status.remaining == 0 {
                self.ended = true;
                self.check_end()?;
            }
            if status.bytes_written > 0 {
                return Ok(status.bytes_written);
            }
            if !self.ended && self.from >= self.to && self.refill()? == 0 {
                return Err(into_io(BundleError::packing("the frame ends early")));
            }
        }
        Ok(0)
    }
}

/// RFC 8878, 3.1.1.1: what the frame asks for.
fn check_header(header: &[u8]) -> Result<()> {
    let refuse = |wrong: bool, detail: &str| if wrong { Err(BundleError::packing(detail)) } else { Ok(()) };
    let (magic, rest) = header.split_at_checked(4).unwrap_or((header, &[]));
    refuse(magic != MAGIC, "no zstd frame")?;
    let Some((descriptor, rest)) = rest.split_first() else {
        return Err(BundleError::packing("the frame ends early"));
    };
    refuse(descriptor & 0b0000_1000 != 0, "a reserved bit is set")?;
    refuse(descriptor & 0b0000_0011 != 0, "it needs a dictionary")?;
    refuse(descriptor & 0b0000_0100 == 0, "it has no checksum")?;
    let window = if descriptor & 0b0010_0000 == 0 {
        let window = u64::from(*rest.first().ok_or_else(|| BundleError::packing("the frame ends early"))?);
        let base = 1_u64 << (10 + (window >> 3));
        base + (base >> 3) * (window & 7)
    } else {
        // One segment: the window is the content, whose size follows in 1, 2, 4 or 8 bytes.
        let length = 1_usize << (descriptor >> 6);
        let bytes = rest.get(..length).ok_or_else(|| BundleError::packing("the frame ends early"))?;
        let size = bytes.iter().rev().fold(0_u64, |size, byte| size << 8 | u64::from(*byte));
        if length == 2 { size + 256 } else { size }
    };
    refuse(window > WINDOW_BYTES, "it needs a window of more than 8 MiB")
}

/// Begins a frame.
pub(crate) fn pack<W: Write>(sink: W) -> io::Result<Encoder<'static, W>> {
    let mut encoder = Encoder::new(sink, LEVEL)?;
    encoder.include_checksum(true)?;
    Ok(encoder)
}
