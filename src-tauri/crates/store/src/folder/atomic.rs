//! Files are written beside the target, flushed and renamed: a reader sees the old bytes or the new ones.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::error::{OnFile, Result};

/// Replaces `path` by a file holding `bytes`.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    write_with(path, |file| file.write_all(bytes))
}

/// Replaces `path` by what `fill` writes; when `fill` fails the target is as it was and nothing is left beside it.
fn write_with(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let beside = path.with_added_extension("new");
    let written = (|| {
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(&beside)?;
        fill(&mut file)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside, path)?;
        path.parent().map_or(Ok(()), sync_folder)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.during(path, "write the file")
}

/// Makes a rename durable. Windows has no such call and needs none.
pub(crate) fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::StoreError;

    /// A disk with room for `room` more bytes.
    struct Filling<'a> {
        inner: &'a mut dyn Write,
        room: usize,
    }

    impl Write for Filling<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.room == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            let taken = bytes.len().min(self.room);
            self.room -= taken;
            self.inner.write(&bytes[..taken])
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
    }

    #[test]
    fn a_disk_that_fills_up_after_any_byte_leaves_the_old_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("keys.age");
        write_atomically(&path, b"old").unwrap();
        for room in 0..8 {
            let error = write_with(&path, |file| Filling { inner: file, room }.write_all(b"newer bytes"))
                .unwrap_err();
            assert!(matches!(error, StoreError::DiskFull { .. }), "{error:?}");
            assert_eq!(fs::read(&path).unwrap(), b"old");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left beside it");
        }
    }

    #[test]
    fn a_written_file_replaces_the_old_one() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.json");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }
}
