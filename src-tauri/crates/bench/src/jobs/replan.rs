//! Planning every open file of a committee's office anew, as when a meeting is moved.

use std::path::Path;

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::{Calendar, WorkTable};
use sochibo_domain::procedure::{Facts, Planner, Procedure};
use sochibo_domain::rules::{RulePack, Rules};

use super::{HOLIDAYS, OVERLAY, PACK};
use crate::failure::{Failure, expect_count};
use crate::watch::{p95, timed};

/// Open files.
const CASES: usize = 300;

/// Milestones of a file on its way, with how many days after the first they happened.
const HAPPENED: [(&str, i32); 17] = [
    ("list-resolution", 0),
    ("helper-assigned", 0),
    ("certificate-issued", 60),
    ("procedure-proposed", 90),
    ("procedure-allowed", 100),
    ("application", 110),
    ("cv-signed", 120),
    ("cv-checked", 125),
    ("verification-sent-domestic", 130),
    ("verification-domestic", 160),
    ("cell-remark", 165),
    ("committee-certificate", 170),
    ("introduction", 175),
    ("union-introduction", 176),
    ("opinions", 180),
    ("cell-admission", 200),
    ("sent-up", 203),
];

/// All files planned once, the 95th of 100.
pub fn replan(_: &Path) -> Result<f64, Failure> {
    let packs =
        [RulePack::parse("central-2025-07.toml", PACK)?, RulePack::parse("hanoi-2025-11.toml", OVERLAY)?];
    let rules = Rules::layered(&packs, packs.last().map(|pack| pack.id.as_str()))?;
    let start = CivilDate::from_unix_ms(1_764_892_800_000);
    let procedure = Procedure::of(&rules.at(start))?;
    let calendar = Calendar::parse("holidays-vn.toml", HOLIDAYS)?;
    let days = WorkTable::new(&calendar, 2020..=2035);
    let files: Vec<Facts> = (0..CASES).map(|number| file(start, number)).collect();
    let planner = Planner { procedure: &procedure, days: &days, today: start.plus_days(260) };
    let times: Result<Vec<f64>, Failure> = (0..100)
        .map(|_| {
            let (ms, due) = timed(|| {
                let with_deadline = |facts: &&Facts| {
                    let rows = planner.plan(facts).rows;
                    rows.iter().any(|row| row.actual.is_none() && row.due.is_some())
                };
                Ok::<usize, Failure>(files.iter().filter(with_deadline).count())
            })?;
            expect_count("files with a deadline", CASES as u64, due as u64)?;
            Ok(ms)
        })
        .collect();
    Ok(p95(times?))
}

fn file(start: CivilDate, number: usize) -> Facts {
    let first = start.plus_days(i32::try_from(number % 60).unwrap_or(0));
    let facts = Facts::default().with_track("youth-union").with_track("base-committee");
    HAPPENED.iter().fold(facts, |facts, (key, after)| facts.with_actual(key, first.plus_days(*after)))
}
