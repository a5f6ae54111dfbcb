//! Self-scoring of a meeting (HD 42-HD/BTCTW, part II): the sheet is data, facts propose points, people decide.
//!
//! Pure: a sheet, the facts of a meeting and the marks people gave make the scored sheet. A mark that differs from what
//! the facts propose is an override and carries its reason.

mod condition;
mod facts;
mod posted;
mod sheet;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use condition::Step;
pub use facts::{Fact, Facts, Part};
pub use posted::Posted;
pub use sheet::{Criterion, ScoreSheet};

use crate::record::ScoreMark;
use crate::rules::Confidence;

/// A criterion with its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Number on the sheet.
    pub no: String,
    /// What is judged.
    pub title: String,
    /// Most points it is worth this time.
    pub most: u32,
    /// What the facts propose.
    pub proposed: Option<u32>,
    /// The facts, as sentences.
    pub facts: Vec<String>,
    /// The points: those given by hand, else the proposed ones.
    pub points: Option<u32>,
    /// Given by hand.
    pub by_hand: bool,
    /// Why they differ from what is proposed.
    pub reason: String,
    /// How sure the row is.
    pub confidence: Confidence,
    /// Remark.
    pub note: String,
}

impl Row {
    /// Whether the points differ from what the facts propose.
    pub fn is_override(&self) -> bool {
        self.proposed.is_some() && self.points != self.proposed
    }
}

/// A scored sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// Criteria that apply, in order.
    pub rows: Vec<Row>,
    /// Points so far.
    pub total: u32,
    /// Most points of all rows.
    pub most: u32,
    /// Criteria without points yet.
    pub open: u32,
}

impl ScoreSheet {
    /// The sheet of one meeting.
    pub fn score(&self, facts: &Facts, marks: &BTreeMap<String, ScoreMark>) -> Scored {
        let has = |fact: Fact| facts.tenths(fact).is_some_and(|tenths| tenths > 0);
        let rows: Vec<Row> = self
            .applying(has)
            .into_iter()
            .map(|(criterion, most)| {
                let proposed = criterion.steps.iter().find(|step| step.holds(facts)).map(|step| step.points);
                let mark = marks.get(&criterion.no);
                let given = mark.and_then(|mark| mark.points).map(|points| points.min(most));
                Row {
                    no: criterion.no.clone(),
                    title: criterion.title.clone(),
                    most,
                    proposed,
                    facts: criterion.shows.iter().filter_map(|fact| facts.said(*fact)).collect(),
                    points: given.or(proposed),
                    by_hand: given.is_some(),
                    reason: mark.map(|mark| mark.reason.clone()).unwrap_or_default(),
                    confidence: criterion.confidence.unwrap_or(self.confidence).min(self.confidence),
                    note: criterion.note.clone(),
                }
            })
            .collect();
        let open = rows.iter().filter(|row| row.points.is_none()).count();
        Scored {
            total: rows.iter().filter_map(|row| row.points).sum(),
            most: rows.iter().map(|row| row.most).sum(),
            open: u32::try_from(open).unwrap_or(u32::MAX),
            rows,
        }
    }
}
