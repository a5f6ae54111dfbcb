//! Opening a book, key derivation aside.

use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// Twenty years of one cell, beside a book just made.
pub fn prepare() -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("open");
    core::job("make-books", &folder)?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: a book of twenty years", "open-old", folder.clone()),
        others: vec![core::side("a new book", "open-new", folder)],
        limits: vec![Limit::times(3.0, 0)],
    })
}
