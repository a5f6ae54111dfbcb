//! Our errors on their way through readers and writers that know only [`io::Error`].

use std::io::{self, Read};

use crate::error::BundleError;

/// Wraps one of ours, so that it comes out at the other end as it went in.
pub(crate) fn into_io(error: BundleError) -> io::Error {
    let kind = match &error {
        BundleError::Source { source } => source.kind(),
        _ => io::ErrorKind::InvalidData,
    };
    io::Error::new(kind, error)
}

/// Unwraps one of ours; what a layer said by itself becomes what `otherwise` makes of it.
pub(crate) fn from_io(error: io::Error, otherwise: impl FnOnce(io::Error) -> BundleError) -> BundleError {
    match error.downcast::<BundleError>() {
        Ok(ours) => ours,
        Err(foreign) => otherwise(foreign),
    }
}

/// A source whose failures are told from those of the layers above it.
pub(crate) struct Guarded<R>(pub(crate) R);

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|source| match source.kind() {
            io::ErrorKind::Interrupted => source,
            _ => into_io(BundleError::Source { source }),
        })
    }
}

/// Reads until `buffer` is full or the source ends; returns how much there was.
pub(crate) fn fill(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(read) => filled = filled.saturating_add(read),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
