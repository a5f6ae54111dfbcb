//! Files on a stick: written, flushed, and read back.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::AppError;

/// SHA-256 in hexadecimal.
pub(super) fn sum(data: &[u8]) -> String {
    hex(Sha256::new_with_prefix(data))
}

/// SHA-256 of a file, read piece by piece.
pub(super) fn sum_of(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let (mut hasher, mut piece) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hasher.update(bytes);
    }
    Ok(hex(hasher))
}

fn hex(hasher: Sha256) -> String {
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a new file, waits until the disk or stick has it, and reads it back.
///
/// # Errors
/// [`io::ErrorKind::InvalidData`] when it reads back differently.
pub(crate) fn write_new(path: &Path, data: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(data)?;
    file.sync_all()?;
    drop(file);
    let same = sum_of(path)? == sum(data);
    let differs = || io::Error::new(io::ErrorKind::InvalidData, "it reads back differently");
    same.then_some(()).ok_or_else(differs)
}

/// The same on a stick.
///
/// # Errors
/// `stick_full`, `stick_read_only`, `stick_gone`; `stick_unreliable` when it reads back differently.
pub(super) fn write(folder: &Path, name: &str, data: &[u8]) -> Result<(), AppError> {
    write_new(&folder.join(name), data).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => AppError::refused_with("stick_unreliable", [("name", name.to_owned())]),
        _ => failed(&error),
    })
}

/// What a failing stick is told as.
pub(super) fn failed(error: &io::Error) -> AppError {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "stick_full",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "stick_read_only",
        _ => "stick_gone",
    };
    AppError::refused_with(code, [("detail", error.to_string())])
}

/// Takes back what was written before something failed. What cannot be deleted stays; the answer says whether nothing
/// is left.
pub(crate) fn take_back<'n>(folder: &Path, names: impl IntoIterator<Item = &'n String>) -> bool {
    for name in names {
        let _ = fs::remove_file(folder.join(name));
    }
    fs::remove_dir(folder).is_ok() || !folder.exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_told_by_what_a_person_can_do() {
        for (kind, code) in [
            (io::ErrorKind::StorageFull, "stick_full"),
            (io::ErrorKind::PermissionDenied, "stick_read_only"),
            (io::ErrorKind::ReadOnlyFilesystem, "stick_read_only"),
            (io::ErrorKind::NotFound, "stick_gone"),
            (io::ErrorKind::Other, "stick_gone"),
        ] {
            assert_eq!(failed(&kind.into()).into_wire().code, code);
        }
    }

    #[test]
    fn a_written_file_reads_back_and_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "a.pdf", b"one").unwrap();
        assert!(write(folder.path(), "a.pdf", b"two").is_err());
        assert_eq!(sum_of(&folder.path().join("a.pdf")).unwrap(), sum(b"one"));
    }
}
