//! Compiles the rows of the packs of a day: merges them by key, looks up what they name, reads the amounts.

use super::condition::{Condition, MOST, bit};
use super::limit::Limit;
use super::milestone::{Breach, LimitKind, LimitRow, MilestoneRow, Unit};
use super::network::{Milestone, Paper, Procedure, Track};
use super::paper::PaperRow;
use super::source::Source;
use super::topology;
use super::track::TrackRow;
use crate::rules::{RuleError, RulePack, RulesAt};

impl Procedure {
    /// Compiles the rows of the packs `at` asks.
    ///
    /// # Errors
    /// [`RuleError`]: a row names one that no pack has, milestones wait for one another.
    pub fn of(at: &RulesAt<'_>) -> Result<Self, RuleError> {
        let tracks = merged(at, |pack| &pack.tracks, |row| &row.key);
        let rows = in_steps(merged(at, |pack| &pack.milestones, |row| &row.key));
        let papers = merged(at, |pack| &pack.papers, |row| &row.key);
        if let Some((pack, row)) = tracks.get(MOST) {
            let reason = "there are more tracks than a procedure can hold";
            return Err(RuleError::Row { file: pack.file.clone(), row: row.key.clone(), reason });
        }
        let names = Names {
            tracks: tracks.iter().map(|(_, row)| row.key.as_str()).collect(),
            milestones: rows.iter().map(|(_, row)| row.key.as_str()).collect(),
            papers: papers.iter().map(|(_, row)| row.key.as_str()).collect(),
        };
        let milestones =
            rows.iter().map(|(pack, row)| milestone(at, pack, row, &names)).collect::<Result<Vec<_>, _>>()?;
        let order = topology::sorted(&milestones).map_err(|circle| RuleError::Cycle {
            file: at.layers().next().map(|pack| pack.file.clone()).unwrap_or_default(),
            keys: circle
                .iter()
                .filter_map(|place| names.milestones.get(*place).copied())
                .collect::<Vec<_>>()
                .join(", "),
        })?;
        checks(at, &names)?;
        let mut by_key: Vec<(String, usize)> =
            rows.iter().enumerate().map(|(place, (_, row))| (row.key.clone(), place)).collect();
        by_key.sort();
        Ok(Self {
            pack: at.pack_id().to_owned(),
            overlay: at.overlay_id().unwrap_or_default().to_owned(),
            papers: papers
                .iter()
                .map(|(pack, row)| paper(at, pack, row, &names))
                .collect::<Result<_, _>>()?,
            tracks: tracks
                .iter()
                .map(|(pack, row)| track(at, pack, row, &names))
                .collect::<Result<_, _>>()?,
            milestones,
            order,
            by_key,
        })
    }
}

/// What rows can name.
struct Names<'a> {
    tracks: Vec<&'a str>,
    milestones: Vec<&'a str>,
    papers: Vec<&'a str>,
}

/// A row that names others, for the message when one of them is not there.
#[derive(Clone, Copy)]
struct Naming<'a> {
    file: &'a str,
    row: &'a str,
}

impl Naming<'_> {
    fn missing(self, field: &'static str, names: &str) -> RuleError {
        let (file, row) = (self.file.to_owned(), self.row.to_owned());
        RuleError::Dangling { file, row, field, names: names.to_owned() }
    }

    fn place(self, known: &[&str], field: &'static str, key: &str) -> Result<usize, RuleError> {
        known.iter().position(|name| *name == key).ok_or_else(|| self.missing(field, key))
    }

    fn condition(self, when: &[String], names: &Names<'_>) -> Result<Condition, RuleError> {
        Condition::read(when, &names.tracks).map_err(|track| self.missing("when", track))
    }
}

/// Rows by key, the nearest pack's row in the place where the farthest first had it.
fn merged<'a, T>(
    at: &RulesAt<'a>,
    rows: impl Fn(&'a RulePack) -> &'a Vec<T>,
    key: impl Fn(&T) -> &str,
) -> Vec<(&'a RulePack, &'a T)> {
    let mut merged: Vec<(&RulePack, &T)> = Vec::new();
    for pack in at.layers().rev() {
        for row in rows(pack) {
            match merged.iter_mut().find(|(_, known)| key(known) == key(row)) {
                Some(known) => *known = (pack, row),
                None => merged.push((pack, row)),
            }
        }
    }
    merged
}

/// What an overlay adds stands with its step, or its phase, rather than at the end.
fn in_steps<'a>(rows: Vec<(&'a RulePack, &'a MilestoneRow)>) -> Vec<(&'a RulePack, &'a MilestoneRow)> {
    let mut placed: Vec<(&RulePack, &MilestoneRow)> = Vec::with_capacity(rows.len());
    for (pack, row) in rows {
        let last = |keep: &dyn Fn(&MilestoneRow) -> bool| placed.iter().rposition(|(_, known)| keep(known));
        let same_step = |known: &MilestoneRow| known.phase == row.phase && known.step == row.step;
        let after = last(&|known| !row.step.is_empty() && same_step(known))
            .or_else(|| last(&|known| known.phase <= row.phase))
            .map_or(0, |place| place + 1);
        placed.insert(after, (pack, row));
    }
    placed
}

fn milestone(
    at: &RulesAt<'_>,
    pack: &RulePack,
    row: &MilestoneRow,
    names: &Names<'_>,
) -> Result<Milestone, RuleError> {
    let naming = Naming { file: &pack.file, row: &row.key };
    let source = Source::of_row(at, &pack.id, &row.instrument, &row.point, row.confidence, &row.note);
    let mut limits = Vec::with_capacity(row.limits.len() + row.after.len());
    for limit in &row.limits {
        let from = naming.place(&names.milestones, "from", &limit.from)?;
        let when = naming.condition(&limit.when, names)?;
        if let Some((amount, source)) = amount(at, pack, limit, &source)? {
            let LimitRow { kind, unit, breach, .. } = *limit;
            let rule = limit.rule.clone().unwrap_or_default();
            let order = kind == LimitKind::Earliest && unit == Unit::None;
            limits.push(Limit { kind, from, amount, unit, breach, order, rule, source, when });
        }
    }
    for key in &row.after {
        let from = naming.place(&names.milestones, "after", key)?;
        limits.push(Limit {
            kind: LimitKind::Earliest,
            from,
            amount: 0,
            unit: Unit::None,
            breach: Breach::Warn,
            order: true,
            rule: String::new(),
            source: source.clone(),
            when: Condition::default(),
        });
    }
    let first_of = row
        .first_of
        .iter()
        .map(|key| naming.place(&names.milestones, "first_of", key))
        .collect::<Result<_, _>>()?;
    Ok(Milestone { row: row.clone(), source, limits, first_of, when: naming.condition(&row.when, names)? })
}

/// The amount of a limit and where it comes from; nothing where the packs of the day do not set it.
fn amount(
    at: &RulesAt<'_>,
    pack: &RulePack,
    limit: &LimitRow,
    of_row: &Source,
) -> Result<Option<(u32, Source)>, RuleError> {
    let (amount, source) = match &limit.rule {
        Some(rule) => {
            let Some(amount) = at.find_number(rule)? else { return Ok(None) };
            (amount, Source::of_value(&at.value(rule)?, &limit.note))
        }
        None => match &limit.instrument {
            Some(instrument) => {
                let confidence = limit.confidence.unwrap_or(of_row.confidence);
                (0, Source::of_row(at, &pack.id, instrument, &limit.point, confidence, &limit.note))
            }
            None => (0, of_row.clone()),
        },
    };
    let (amount, source) = match &limit.plus {
        None => (amount, source),
        Some(plus) => match at.find_number(plus)? {
            None => return Ok(None),
            Some(more) => (amount.saturating_add(more), source.given(&at.value(plus)?)),
        },
    };
    let Some(choice) = &limit.choice else { return Ok(Some((amount, source))) };
    if at.text(&choice.rule)? != choice.is {
        return Ok(None);
    }
    Ok(Some((amount, source.given(&at.value(&choice.rule)?))))
}

fn paper(at: &RulesAt<'_>, pack: &RulePack, row: &PaperRow, names: &Names<'_>) -> Result<Paper, RuleError> {
    let naming = Naming { file: &pack.file, row: &row.key };
    for (field, key) in [
        ("after", &row.after),
        ("dates", &row.dates),
        ("received_dates", &row.received_dates),
        ("stale_with", &row.stale_with),
    ] {
        if let Some(key) = key {
            naming.place(&names.milestones, field, key)?;
        }
    }
    for track in row.form_when.keys() {
        naming.place(&names.tracks, "form_when", track)?;
    }
    let source = Source::of_row(at, &pack.id, &row.instrument, &row.point, row.confidence, &row.note);
    Ok(Paper { row: row.clone(), source, when: naming.condition(&row.when, names)? })
}

/// Papers that checks name.
fn checks(at: &RulesAt<'_>, names: &Names<'_>) -> Result<(), RuleError> {
    for pack in at.layers() {
        for row in &pack.checks {
            let naming = Naming { file: &pack.file, row: &row.id };
            row.all_papers().try_for_each(|key| naming.place(&names.papers, "papers", key).map(|_| ()))?;
        }
    }
    Ok(())
}

fn track(at: &RulesAt<'_>, pack: &RulePack, row: &TrackRow, names: &Names<'_>) -> Result<Track, RuleError> {
    let naming = Naming { file: &pack.file, row: &row.key };
    for (known, field, keys) in [
        (&names.papers, "papers", &row.papers),
        (&names.milestones, "consents", &row.consents),
        (&names.tracks, "excludes", &row.excludes),
        (&names.tracks, "implies", &row.implies),
    ] {
        for key in keys {
            naming.place(known, field, key)?;
        }
    }
    for (field, key) in [("since", &row.since), ("until", &row.until)] {
        if let Some(key) = key {
            naming.place(&names.milestones, field, key)?;
        }
    }
    let source = Source::of_row(at, &pack.id, &row.instrument, &row.point, row.confidence, &row.note);
    let of = |key: &String| names.tracks.iter().position(|track| track == key).map_or(0, bit);
    let own = of(&row.key);
    let marks = row.implies.iter().fold(own, |marks, key| marks | of(key));
    Ok(Track { row: row.clone(), source, own, marks })
}
