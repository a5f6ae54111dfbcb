//! `[[check]]` rows of a pack: what is looked for in a candidate's file, how much it matters and which text says so.
//!
//! A row names a function of [`crate::lint`] and gives it its limits by the keys of the rules that hold them. A pack
//! replaces a row by its id; `[[check_change]]` gives a check another severity or switches it off, with the reason.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::columns::sourced;
use super::datum::Confidence;
use super::error::RuleError;
use super::keys::KEYS;
use crate::checks::Severity;
use crate::lint;

sourced! {
    /// One check.
    pub struct CheckRow {
        /// Stable id, for example `V07`; a person lets a finding pass under it.
        pub id: String,
        /// Name of the function that looks.
        pub run: String,
        /// How much its main findings matter; side findings of a blocking check warn.
        pub severity: Severity,
        /// Tên.
        pub title: String,
        /// What the rule asks, in words.
        pub why: String,
        /// Keys of the rules that hold its limits, by the name the function asks for.
        #[serde(default)]
        pub params: BTreeMap<String, String>,
        /// Keys of the papers its findings concern: while one blocks, they print as marked drafts.
        #[serde(default)]
        pub papers: Vec<String>,
        /// The same for findings that lead to one part of the file, by how their place begins: `probation/`.
        #[serde(default)]
        pub papers_at: BTreeMap<String, Vec<String>>,
    }
}

impl CheckRow {
    /// Papers a finding that leads to a place concerns; the longest beginning tells.
    pub fn papers_of(&self, place: &str) -> &[String] {
        let at = self.papers_at.iter().filter(|(begins, _)| place.starts_with(begins.as_str()));
        at.max_by_key(|(begins, _)| begins.len()).map_or(&self.papers, |(_, papers)| papers)
    }

    /// Every paper it names.
    pub fn all_papers(&self) -> impl Iterator<Item = &String> {
        self.papers.iter().chain(self.papers_at.values().flatten())
    }
}

/// What a pack makes of a check it does not write itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckChange {
    /// Id of the check.
    pub check: String,
    /// Another severity.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// Not asked at all.
    #[serde(default)]
    pub off: bool,
    /// Why.
    pub reason: String,
}

/// A check as it holds on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckAt<'a> {
    /// The row.
    pub row: &'a CheckRow,
    /// The pack it comes from.
    pub pack: &'a str,
    /// Its severity, changed or not.
    pub severity: Severity,
    /// Switched off.
    pub off: bool,
    /// Why a pack changed it; empty when none did.
    pub reason: &'a str,
    /// How sure it is on this day.
    pub confidence: Confidence,
    /// Remark; for a replaced instrument `theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW`.
    pub note: String,
}

/// Refuses rows that no function answers, that lack a limit or name one that does not exist.
pub(super) fn check_rows(file: &str, rows: &[CheckRow], changes: &[CheckChange]) -> Result<(), RuleError> {
    let mut seen = BTreeSet::new();
    for row in rows {
        if !seen.insert(row.id.as_str()) {
            return Err(RuleError::CheckTwice { file: file.to_owned(), check: row.id.clone() });
        }
        check_row(file, row)?;
    }
    let mut seen = BTreeSet::new();
    for change in changes {
        if !seen.insert(change.check.as_str()) {
            return Err(RuleError::CheckTwice { file: file.to_owned(), check: change.check.clone() });
        }
        if change.reason.trim().is_empty() || change.off == change.severity.is_some() {
            return Err(RuleError::CheckChange { file: file.to_owned(), check: change.check.clone() });
        }
    }
    Ok(())
}

fn check_row(file: &str, row: &CheckRow) -> Result<(), RuleError> {
    let (file, check) = (file.to_owned(), row.id.clone());
    let Some(function) = lint::find(&row.run) else {
        return Err(RuleError::UnknownFunction { file, check, function: row.run.clone() });
    };
    if let Some(missing) = function.params.iter().find(|name| !row.params.contains_key(**name)) {
        return Err(RuleError::CheckParam { file, check, param: (*missing).to_owned() });
    }
    for (name, rule) in &row.params {
        if !function.params.contains(&name.as_str()) {
            return Err(RuleError::CheckParam { file, check, param: name.clone() });
        }
        if !KEYS.iter().any(|key| key.key == rule) {
            return Err(RuleError::UnknownKey { file, key: rule.clone() });
        }
    }
    Ok(())
}
