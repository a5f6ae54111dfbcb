//! Putting a restored vault in the place of another, so that a machine that stops at any moment leaves one that opens.
//!
//! ```text
//! vault.restoring/   the restored vault, complete once its vault.json stands
//! vault.replaced/    the vault that gives way, until it lies among the backups of the new one
//! ```
//! The next opening finishes what was begun: while the vault's own name is free, the restored one takes it when it is
//! complete, and else the old one takes it back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::list::name_of;
use crate::error::{OnFile, Result};
use crate::folder::{Layout, sync_folder};

const SWAP: &str = "put the restored vault in its place";

/// The names a swap passes through.
pub(super) struct Swap<'a> {
    dir: &'a Path,
    /// When, for the name of the one that gives way: `2026-11-22_19-30-05`.
    stamp: String,
}

impl<'a> Swap<'a> {
    pub(super) fn of(dir: &'a Path, stamp: String) -> Self {
        Self { dir, stamp }
    }

    /// Where the restored vault is prepared.
    pub(super) fn restoring(&self) -> PathBuf {
        self.beside("restoring")
    }

    fn replaced(&self) -> PathBuf {
        self.beside("replaced")
    }

    fn beside(&self, what: &str) -> PathBuf {
        self.dir.with_file_name(format!("{}.{what}", name_of(self.dir)))
    }

    /// Puts the prepared vault in place. `allow` is asked before each step; only tests refuse.
    pub(super) fn run(&self, mut allow: impl FnMut() -> Result<()>) -> Result<()> {
        if self.dir.exists() {
            allow()?;
            rename(self.dir, &self.replaced())?;
        }
        self.finish(allow)
    }

    /// Goes on from wherever a swap was cut off; does nothing where none was begun.
    pub(super) fn finish(&self, mut allow: impl FnMut() -> Result<()>) -> Result<()> {
        let (restoring, replaced) = (self.restoring(), self.replaced());
        if !self.dir.exists() {
            if Layout::of(&restoring).manifest().is_file() {
                allow()?;
                rename(&restoring, self.dir)?;
            } else if replaced.exists() {
                allow()?;
                rename(&replaced, self.dir)?;
            }
        }
        if !replaced.exists() {
            return Ok(());
        }
        let backups = Layout::of(self.dir).backups();
        let carried = Layout::of(&replaced).backups();
        if carried.exists() && !backups.exists() {
            allow()?;
            rename(&carried, &backups)?;
        }
        allow()?;
        fs::create_dir_all(&backups).during(&backups, SWAP)?;
        rename(&replaced, &self.resting_place(&backups))
    }

    /// A free name for the vault that gave way: two may do so within one second.
    fn resting_place(&self, backups: &Path) -> PathBuf {
        let first = backups.join(format!("replaced-{}", self.stamp));
        let others = (2_u32..).map(|nth| backups.join(format!("replaced-{}-{nth}", self.stamp)));
        std::iter::once(first.clone()).chain(others).find(|path| !path.exists()).unwrap_or(first)
    }

    /// Removes a vault that was being prepared when the machine stopped. Only while nobody prepares one.
    pub(super) fn sweep(&self) -> Result<()> {
        let restoring = self.restoring();
        match fs::remove_dir_all(&restoring) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).during(&restoring, SWAP),
            _ => Ok(()),
        }
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).during(from, SWAP)?;
    for folder in [from.parent(), to.parent()].into_iter().flatten() {
        sync_folder(folder).during(folder, SWAP)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::StoreError;

    fn vault(dir: &Path, says: &str) {
        fs::create_dir_all(dir).unwrap();
        fs::write(dir.join("vault.json"), says).unwrap();
    }

    fn says(dir: &Path) -> String {
        fs::read_to_string(dir.join("vault.json")).unwrap()
    }

    #[test]
    fn a_swap_cut_off_before_any_step_leaves_a_vault_and_is_finished_by_the_next_opening() {
        for with_old in [true, false] {
            for steps in 0..6 {
                let folder = tempfile::tempdir().unwrap();
                let dir = folder.path().join("vault");
                let swap = Swap::of(&dir, "2026-11-22_19-30-05".to_owned());
                if with_old {
                    vault(&dir, "old");
                    vault(&dir.join("backups").join("one"), "backup");
                }
                vault(&swap.restoring(), "new");
                let mut left = steps;
                let outcome = swap.run(|| {
                    left -= 1;
                    if left < 0 { Err(StoreError::NoRandomness) } else { Ok(()) }
                });
                let all = if with_old { 4 } else { 1 };
                assert_eq!(outcome.is_ok(), steps >= all, "{with_old} {steps}");
                swap.finish(|| Ok(())).unwrap();
                swap.finish(|| Ok(())).unwrap();
                let begun = !with_old || steps > 0;
                assert_eq!(says(&dir), if begun { "new" } else { "old" }, "{steps}");
                if with_old {
                    assert_eq!(says(&dir.join("backups").join("one")), "backup");
                }
                if with_old && begun {
                    let kept = dir.join("backups").join("replaced-2026-11-22_19-30-05");
                    assert_eq!(says(&kept), "old");
                }
                assert!(!swap.replaced().exists());
            }
        }
    }

    #[test]
    fn a_half_prepared_vault_never_takes_the_place() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let swap = Swap::of(&dir, "x".to_owned());
        vault(&swap.replaced(), "old");
        fs::create_dir_all(swap.restoring()).unwrap();
        swap.finish(|| Ok(())).unwrap();
        assert_eq!(says(&dir), "old");
        swap.sweep().unwrap();
        assert!(!swap.restoring().exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
