//! Packs laid over one another, asked by the day of the act.

use std::collections::BTreeMap;

use super::check::CheckAt;
use super::datum::{Confidence, Datum, Exclusion, Majority};
use super::error::RuleError;
use super::keys::KEYS;
use super::pack::{Layer, Rule, RulePack};
use crate::date::CivilDate;
use crate::procedure::Procedure;

/// All packs the app has, and the local overlay the cell uses.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Central ones, the latest first.
    central: Vec<RulePack>,
    overlay: Option<RulePack>,
}

impl Rules {
    /// Layers `packs`; `overlay` is the id of the local pack in use, `None` or empty for none.
    ///
    /// # Errors
    /// [`RuleError`]: two packs with one id, a broken inheritance, a required value missing, an unknown overlay.
    pub fn layered(packs: &[RulePack], overlay: Option<&str>) -> Result<Self, RuleError> {
        let mut seen: Vec<&str> = Vec::new();
        for pack in packs {
            if seen.contains(&pack.id.as_str()) {
                return Err(RuleError::DoubleId { file: pack.file.clone(), id: pack.id.clone() });
            }
            seen.push(&pack.id);
        }
        let of_layer = |layer| packs.iter().filter(move |pack| pack.layer == layer);
        let mut central: Vec<RulePack> = of_layer(Layer::Central).cloned().collect();
        central.sort_by_key(|pack| std::cmp::Reverse(pack.effective_from));
        let overlay = match overlay.filter(|id| !id.is_empty()) {
            None => None,
            Some(id) => Some(
                of_layer(Layer::Local)
                    .find(|pack| pack.id == id)
                    .ok_or_else(|| RuleError::NoOverlay { id: id.to_owned() })?
                    .clone(),
            ),
        };
        let rules = Self { central, overlay };
        rules.check()?;
        Ok(rules)
    }

    /// The rules on the day of an act. Before the first central pack the first one answers.
    pub fn at(&self, date: CivilDate) -> RulesAt<'_> {
        let pack = self.central.iter().find(|pack| pack.effective_from <= date).or(self.central.last());
        self.answered_by(pack, date)
    }

    /// The first day any central pack speaks of: before it nothing was read, and [`Rules::at`] answers by analogy.
    pub fn begins(&self) -> Option<CivilDate> {
        self.central.last().map(|pack| pack.effective_from)
    }

    /// Ids of the central packs, the latest first.
    pub fn central_ids(&self) -> impl Iterator<Item = &str> {
        self.central.iter().map(|pack| pack.id.as_str())
    }

    /// The first day of a central pack.
    pub fn begins_of(&self, pack: &str) -> Option<CivilDate> {
        self.central.iter().find(|known| known.id == pack).map(|pack| pack.effective_from)
    }

    /// The rules of the pack a case pins for its papers; its overlay follows the date.
    pub fn pinned(&self, pack: &str, date: CivilDate) -> Option<RulesAt<'_>> {
        let pack = self.central.iter().find(|known| known.id == pack)?;
        Some(self.answered_by(Some(pack), date))
    }

    fn answered_by(&self, pack: Option<&RulePack>, date: CivilDate) -> RulesAt<'_> {
        let id = pack.map(|pack| pack.id.as_str()).unwrap_or_default();
        let chain = self.chain(id);
        let overlay = self.overlay.as_ref().filter(|overlay| overlay.holds_on(date));
        RulesAt { date, chain, overlay }
    }

    /// The pack and those it inherits, nearest first.
    fn chain(&self, id: &str) -> Vec<&RulePack> {
        let mut chain: Vec<&RulePack> = Vec::new();
        let mut next = Some(id);
        while let Some(pack) = next.and_then(|id| self.central.iter().find(|pack| pack.id == id)) {
            if chain.iter().any(|known| known.id == pack.id) {
                break;
            }
            chain.push(pack);
            next = pack.inherits.as_deref();
        }
        chain
    }

    fn check(&self) -> Result<(), RuleError> {
        if self.central.is_empty() {
            return Err(RuleError::NoCentral);
        }
        for pack in &self.central {
            let chain = self.chain(&pack.id);
            // A chain that is sound ends with a pack that inherits nothing.
            if let Some(inherits) = chain.last().and_then(|last| last.inherits.clone()) {
                return Err(RuleError::Inherits { file: pack.file.clone(), inherits });
            }
            let at = RulesAt { date: pack.effective_from, chain, overlay: self.overlay.as_ref() };
            at.check_changes()?;
            let at = RulesAt { overlay: None, ..at };
            for key in KEYS.iter().filter(|key| key.required) {
                if at.value(key.key).is_err() {
                    return Err(RuleError::Missing { file: pack.file.clone(), key: key.key.to_owned() });
                }
            }
            Procedure::of(&at)?;
            let date = self.overlay.as_ref().map_or(at.date, |overlay| overlay.effective_from.max(at.date));
            Procedure::of(&RulesAt { date, overlay: self.overlay.as_ref(), ..at })?;
        }
        Ok(())
    }
}

/// The rules in force on one day.
#[derive(Debug, Clone)]
pub struct RulesAt<'a> {
    date: CivilDate,
    chain: Vec<&'a RulePack>,
    overlay: Option<&'a RulePack>,
}

/// A value with everything a screen says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// The value.
    pub value: &'a Datum,
    /// Instrument.
    pub instrument: &'a str,
    /// Point of the instrument.
    pub point: &'a str,
    /// How sure it is on this day.
    pub confidence: Confidence,
    /// Remark; for a value of a replaced instrument `theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW`.
    pub note: String,
    /// The pack that answers.
    pub pack: &'a str,
}

impl Found<'_> {
    /// `QĐ 294-QĐ/TW, điểm 9.3.4`; empty when no instrument says so.
    pub fn cited(&self) -> String {
        cited(self.instrument, self.point)
    }
}

/// `QĐ 294-QĐ/TW, điểm 9.3.4`; empty when no instrument says so.
pub(crate) fn cited(instrument: &str, point: &str) -> String {
    match (instrument, point) {
        (instrument, "") => instrument.to_owned(),
        (instrument, article) if article.starts_with("Điều") => format!("{article}, {instrument}"),
        (instrument, point) => format!("{instrument}, điểm {point}"),
    }
}

impl CheckAt<'_> {
    /// `HD 06-HD/TW, điểm 5.4b`; empty when no instrument says so.
    pub fn cited(&self) -> String {
        cited(&self.row.instrument, &self.row.point)
    }
}

impl<'a> RulesAt<'a> {
    /// The day.
    pub fn date(&self) -> CivilDate {
        self.date
    }

    /// Id of the central pack that answers: what a case opened on this day pins.
    pub fn pack_id(&self) -> &'a str {
        self.chain.first().map(|pack| pack.id.as_str()).unwrap_or_default()
    }

    /// Id of the local overlay, when the cell uses one and it is in force on this day.
    pub fn overlay_id(&self) -> Option<&'a str> {
        self.overlay.map(|pack| pack.id.as_str())
    }

    /// Its title, as people read it.
    pub fn pack_title(&self) -> &'a str {
        self.chain.first().map(|pack| pack.title.as_str()).unwrap_or_default()
    }

    /// The value of a key with its source.
    ///
    /// # Errors
    /// [`RuleError::Absent`].
    pub fn value(&self, key: &str) -> Result<Found<'a>, RuleError> {
        for pack in self.layers() {
            // An inherited pack may have ended; what it says is carried on until something replaces it.
            let day = self.date.max(pack.effective_from);
            if let Some(rule) = pack.rules.iter().find(|rule| rule.key == key && rule.holds_on(day)) {
                return Ok(self.found(pack, rule));
            }
        }
        Err(RuleError::Absent { key: key.to_owned(), date: self.date })
    }

    /// The checks of a candidate's file, by id: the nearest row of each, with what packs make of it.
    pub fn checks(&self) -> Vec<CheckAt<'a>> {
        let mut checks: BTreeMap<&'a str, CheckAt<'a>> = BTreeMap::new();
        for pack in self.layers() {
            for row in &pack.checks {
                checks.entry(&row.id).or_insert_with(|| {
                    let (confidence, note) = self.sure(&row.instrument, row.confidence, &row.note);
                    let (severity, pack) = (row.severity, pack.id.as_str());
                    CheckAt { row, pack, severity, off: false, reason: "", confidence, note }
                });
            }
        }
        // The farthest change first: a nearer one has the last word.
        let changes: Vec<_> = self.layers().flat_map(|pack| &pack.check_changes).collect();
        for change in changes.into_iter().rev() {
            if let Some(check) = checks.get_mut(change.check.as_str()) {
                check.severity = change.severity.unwrap_or(check.row.severity);
                (check.off, check.reason) = (change.off, &change.reason);
            }
        }
        checks.into_values().collect()
    }

    /// Refuses changes of checks that nobody writes.
    fn check_changes(&self) -> Result<(), RuleError> {
        let written = |id: &str| self.layers().flat_map(|pack| &pack.checks).any(|row| row.id == id);
        for pack in self.layers() {
            if let Some(change) = pack.check_changes.iter().find(|change| !written(&change.check)) {
                let (file, check) = (pack.file.clone(), change.check.clone());
                return Err(RuleError::UnknownCheck { file, check });
            }
        }
        Ok(())
    }

    /// Packs in the order in which they are asked: the overlay, the pack, those it inherits.
    pub(crate) fn layers(&self) -> impl DoubleEndedIterator<Item = &'a RulePack> {
        self.overlay.into_iter().chain(self.chain.iter().copied())
    }

    fn found(&self, pack: &'a RulePack, rule: &'a Rule) -> Found<'a> {
        let (confidence, note) = self.sure(&rule.instrument, rule.confidence, &rule.note);
        let (instrument, point) = (rule.instrument.as_str(), rule.point.as_str());
        Found { value: &rule.value, instrument, point, confidence, note, pack: &pack.id }
    }

    /// How sure a row of an instrument is on this day, and the remark with it.
    pub(crate) fn sure(&self, instrument: &str, confidence: Confidence, note: &str) -> (Confidence, String) {
        let replaced = self
            .chain
            .iter()
            .flat_map(|pack| &pack.replaced)
            .filter(|replaced| replaced.instrument == instrument && replaced.from <= self.date)
            .max_by_key(|replaced| replaced.from);
        match replaced {
            None => (confidence, note.to_owned()),
            Some(replaced) => {
                let carried = format!("theo {}, chưa đối chiếu {}", replaced.instrument, replaced.by);
                let note = if note.is_empty() { carried } else { format!("{note}; {carried}") };
                (Confidence::Uncertain, note)
            }
        }
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn number(&self, key: &str) -> Result<u32, RuleError> {
        self.typed(key, "a whole number from 0", |value| match value {
            Datum::Number(number) => Some(*number),
            _ => None,
        })
    }

    /// A whole number of an optional key.
    ///
    /// # Errors
    /// [`RuleError::WrongShape`].
    pub fn find_number(&self, key: &str) -> Result<Option<u32>, RuleError> {
        match self.number(key) {
            Err(RuleError::Absent { .. }) => Ok(None),
            found => found.map(Some),
        }
    }

    /// Yes or no.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn flag(&self, key: &str) -> Result<bool, RuleError> {
        self.typed(key, "true or false", |value| match value {
            Datum::Flag(flag) => Some(*flag),
            _ => None,
        })
    }

    /// Words.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn text(&self, key: &str) -> Result<&'a str, RuleError> {
        self.typed(key, "a text", |value| match value {
            Datum::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Words of an optional key.
    ///
    /// # Errors
    /// [`RuleError::WrongShape`].
    pub fn find_text(&self, key: &str) -> Result<Option<&'a str>, RuleError> {
        match self.text(key) {
            Err(RuleError::Absent { .. }) => Ok(None),
            found => found.map(Some),
        }
    }

    /// A list of words.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn list(&self, key: &str) -> Result<&'a [String], RuleError> {
        self.typed(key, "a list of texts", |value| match value {
            Datum::List(list) => Some(list.as_slice()),
            _ => None,
        })
    }

    /// A majority.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn majority(&self, key: &str) -> Result<Majority, RuleError> {
        self.typed(key, "a majority", |value| match value {
            Datum::Text(text) => text.parse().ok(),
            _ => None,
        })
    }

    /// When members of a standing are taken out of the body.
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn exclusion(&self, key: &str) -> Result<Exclusion, RuleError> {
        self.typed(key, "an exclusion", |value| match value {
            Datum::Text(text) => text.parse().ok(),
            _ => None,
        })
    }

    /// The label of a score, `Tốt` from 90 (HD 42-HD/BTCTW, part II).
    ///
    /// # Errors
    /// [`RuleError::Absent`], [`RuleError::WrongShape`].
    pub fn score_label(&self, score: u32) -> Result<&'a str, RuleError> {
        let mut place = 0;
        for band in ["score.band.good", "score.band.fair", "score.band.average"] {
            if score >= self.number(band)? {
                break;
            }
            place += 1;
        }
        let absent = || RuleError::Absent { key: "score.labels".to_owned(), date: self.date };
        self.list("score.labels")?.get(place).map(String::as_str).ok_or_else(absent)
    }

    fn typed<T>(
        &self,
        key: &str,
        expected: &'static str,
        read: impl FnOnce(&'a Datum) -> Option<T>,
    ) -> Result<T, RuleError> {
        let found = self.value(key)?;
        let wrong = || RuleError::WrongShape { file: found.pack.to_owned(), key: key.to_owned(), expected };
        read(found.value).ok_or_else(wrong)
    }
}
