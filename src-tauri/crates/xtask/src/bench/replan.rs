//! Planning three hundred open admission files anew, between two frames of a screen.

use std::time::Duration;

use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// All of them within one frame at 60 a second.
pub fn prepare() -> Result<Comparison, Failure> {
    core::build()?;
    Ok(Comparison {
        ours: core::side("Sổ Chi Bộ: 300 files, 95 of 100 times within", "replan", core::folder("replan")),
        others: Vec::new(),
        limits: vec![Limit::Within(Duration::from_millis(16))],
    })
}
