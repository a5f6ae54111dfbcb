//! The procedure that ships, laid over invented files.

mod case;
mod deadlines;
mod packs;
mod properties;
mod states;
mod tracks;
mod what_if;

use super::*;
use crate::calendar::{Calendar, WorkTable};
use crate::date::CivilDate;
use crate::rules::tests::shipped;

const HOLIDAYS: &str = include_str!("../../../../../../assets/rules/holidays-vn.toml");

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn calendar() -> Calendar {
    Calendar::parse("holidays-vn.toml", HOLIDAYS).unwrap()
}

fn work_table() -> WorkTable {
    WorkTable::new(&calendar(), 2020..=2035)
}

/// The procedure of the packs in force on a day.
fn procedure(on: &str, overlay: Option<&str>) -> Procedure {
    Procedure::of(&shipped(overlay).at(day(on))).unwrap()
}

/// A case on its way: every key with its day.
fn facts(actual: &[(&str, &str)]) -> Facts {
    actual.iter().fold(Facts::default(), |facts, (key, on)| facts.with_actual(key, day(on)))
}

/// One row of a plan made under the packs of `today`.
fn row(facts: &Facts, today: &str, overlay: Option<&str>, key: &str) -> PlanRow {
    let (procedure, days) = (procedure(today, overlay), work_table());
    let plan = Planner { procedure: &procedure, days: &days, today: day(today) }.plan(facts);
    plan.rows[procedure.place(key).unwrap()].clone()
}
