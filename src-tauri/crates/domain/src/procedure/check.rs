//! What can be said of the rows of one pack by themselves. What they name in other packs is looked up when the packs are
//! layered.

use super::milestone::{LimitKind, LimitRow, MilestoneRow, Unit};
use crate::rules::{KEYS, RuleError, RulePack, Shape};

/// Refuses two rows of one key, a rule that is none or no number, and fields that do not go together.
pub(crate) fn check_rows(pack: &RulePack) -> Result<(), RuleError> {
    doubles(pack, "milestone", pack.milestones.iter().map(|row| row.key.as_str()))?;
    doubles(pack, "paper", pack.papers.iter().map(|row| row.key.as_str()))?;
    doubles(pack, "track", pack.tracks.iter().map(|row| row.key.as_str()))?;
    for row in &pack.milestones {
        milestone(pack, row)?;
    }
    Ok(())
}

fn doubles<'a>(
    pack: &RulePack,
    table: &'static str,
    keys: impl Iterator<Item = &'a str>,
) -> Result<(), RuleError> {
    let mut seen: Vec<&str> = Vec::new();
    for key in keys {
        if key.is_empty() || seen.contains(&key) {
            return Err(RuleError::DoubleRow { file: pack.file.clone(), table, key: key.to_owned() });
        }
        seen.push(key);
    }
    Ok(())
}

fn milestone(pack: &RulePack, row: &MilestoneRow) -> Result<(), RuleError> {
    let exact = row.limits.iter().filter(|limit| limit.kind == LimitKind::Exact).count();
    if exact > 0 && (row.limits.len() > 1 || !row.first_of.is_empty()) {
        return Err(wrong(pack, row, "an exact day leaves no room for another limit"));
    }
    for limit in &row.limits {
        if limit.rule.is_some() != (limit.unit != Unit::None) {
            return Err(wrong(pack, row, "a limit has both a rule and a unit, or neither"));
        }
        if limit.plus.is_some() && limit.rule.is_none() {
            return Err(wrong(pack, row, "a limit adds to the amount of a rule"));
        }
        rules(pack, row, limit)?;
    }
    Ok(())
}

fn rules(pack: &RulePack, row: &MilestoneRow, limit: &LimitRow) -> Result<(), RuleError> {
    for key in limit.rule.iter().chain(&limit.plus) {
        if !KEYS.iter().any(|known| known.key == key && known.shape == Shape::Number) {
            return Err(dangling(pack, row, "rule", key));
        }
    }
    let Some(choice) = &limit.choice else { return Ok(()) };
    let known = KEYS.iter().find(|known| known.key == choice.rule);
    match known.map(|known| known.shape) {
        Some(Shape::Choice(words)) if words.contains(&choice.is.as_str()) => Ok(()),
        Some(Shape::Choice(_)) => Err(dangling(pack, row, "is", &choice.is)),
        _ => Err(dangling(pack, row, "choice", &choice.rule)),
    }
}

fn wrong(pack: &RulePack, row: &MilestoneRow, reason: &'static str) -> RuleError {
    RuleError::Row { file: pack.file.clone(), row: row.key.clone(), reason }
}

fn dangling(pack: &RulePack, row: &MilestoneRow, field: &'static str, names: &str) -> RuleError {
    RuleError::Dangling { file: pack.file.clone(), row: row.key.clone(), field, names: names.to_owned() }
}
