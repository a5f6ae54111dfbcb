//! What encryption costs.

use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// Writing.
pub fn prepare_write() -> Result<Comparison, Failure> {
    prepare("write-encrypted", "write-plain")
}

/// Reading.
pub fn prepare_read() -> Result<Comparison, Failure> {
    prepare("read-encrypted", "read-plain")
}

fn prepare(encrypted: &'static str, plain: &'static str) -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("store");
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: the vault", encrypted, folder.clone()),
        others: vec![core::side("the same on plain SQLite", plain, folder)],
        limits: vec![Limit::times(1.5, 0)],
    })
}
