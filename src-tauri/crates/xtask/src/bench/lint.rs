//! Looking for what is wrong in one candidate's file with a full CV, after every edit of it.

use std::time::Duration;

use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// A third of a frame: the screen has its own work in the rest.
pub fn prepare() -> Result<Comparison, Failure> {
    core::build()?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: one file, 95 of 100 times within", "lint", core::folder("lint")),
        others: Vec::new(),
        limits: vec![Limit::Within(Duration::from_millis(5))],
    })
}
