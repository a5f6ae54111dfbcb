//! Searching a committee's book: every answer within one frame of a screen.

use std::time::Duration;

use super::{Comparison, Limit, core};
use crate::failure::Failure;

/// One frame at 60 a second.
const FRAME: Duration = Duration::from_millis(16);

/// Everything that can be searched.
pub fn prepare_search() -> Result<Comparison, Failure> {
    prepare("Sổ Chi Bộ: search, 95 of 100 answers within", "search")
}

/// The list of members.
pub fn prepare_members() -> Result<Comparison, Failure> {
    prepare("Sổ Chi Bộ: list, 95 of 100 answers within", "members")
}

fn prepare(label: &'static str, job: &'static str) -> Result<Comparison, Failure> {
    core::build()?;
    let folder = core::folder("search");
    if !folder.join("committee/vault.json").is_file() {
        core::job("make-committee", &folder)?;
    }
    Ok(Comparison {
        ours: core::side(label, job, folder),
        others: Vec::new(),
        limits: vec![Limit::Within(FRAME)],
    })
}
