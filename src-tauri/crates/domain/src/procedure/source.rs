//! Where a row or a limit comes from, as a screen says it.

use crate::rules::{Confidence, Found, RulesAt, cited};

/// Instrument, point, pack and how sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Instrument; empty when none says so.
    pub instrument: String,
    /// Point of the instrument.
    pub point: String,
    /// How sure it is on the day of the rules.
    pub confidence: Confidence,
    /// Remark.
    pub note: String,
    /// Id of the pack the row stands in.
    pub pack: String,
}

impl Source {
    /// `QĐ 294-QĐ/TW, điểm 4.3.1`; empty when no instrument says so.
    pub fn cited(&self) -> String {
        cited(&self.instrument, &self.point)
    }

    /// The source of a row of `pack`, less sure when its instrument was replaced.
    pub(super) fn of_row(
        at: &RulesAt<'_>,
        pack: &str,
        instrument: &str,
        point: &str,
        confidence: Confidence,
        note: &str,
    ) -> Self {
        let (confidence, note) = at.sure(instrument, confidence, note);
        Self {
            instrument: instrument.to_owned(),
            point: point.to_owned(),
            confidence,
            note,
            pack: pack.to_owned(),
        }
    }

    /// The source of a value, with what a limit remarks about its use.
    pub(super) fn of_value(found: &Found<'_>, remark: &str) -> Self {
        let mut source = Self {
            instrument: found.instrument.to_owned(),
            point: found.point.to_owned(),
            confidence: found.confidence,
            note: found.note.clone(),
            pack: found.pack.to_owned(),
        };
        source.remark(remark);
        source
    }

    /// The same value under a condition that has a source of its own: only as sure as both.
    pub(super) fn given(mut self, condition: &Found<'_>) -> Self {
        self.confidence = self.confidence.min(condition.confidence);
        self.remark(&condition.note);
        self
    }

    fn remark(&mut self, remark: &str) {
        if remark.is_empty() || self.note.contains(remark) {
            return;
        }
        if !self.note.is_empty() {
            self.note.push_str("; ");
        }
        self.note.push_str(remark);
    }
}
