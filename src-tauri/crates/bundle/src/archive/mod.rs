//! The inner layer: a POSIX ustar archive of regular files, in the one form that is allowed.

mod header;
mod read;
mod write;

pub(crate) use header::is_name;
pub(crate) use read::Archive;
pub(crate) use write::ArchiveWriter;

/// Everything in an archive is a multiple of this.
pub(crate) const BLOCK: usize = 512;

/// Zero bytes that follow a content of this length, up to the next block.
pub(crate) fn padding(length: u64) -> usize {
    let over = usize::try_from(length % BLOCK as u64).unwrap_or_default();
    if over == 0 { 0 } else { BLOCK - over }
}
