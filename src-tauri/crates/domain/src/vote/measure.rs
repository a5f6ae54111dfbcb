//! A ballot on discipline that offers several measures: which of them has the votes it takes.
//!
//! A voter marks one of them. Each measure stands for itself: its own votes against the majority of its own rule. Votes
//! for one measure are not added to those for another, since no instrument that was read says so.

use super::{VoteBase, VoteError, roll_of};
use crate::date::CivilDate;
use crate::percent::Percent;
use crate::record::{MeasureKind, Meeting, Vote, VoteKind};
use crate::rules::{Rules, RulesAt};

/// One measure with its votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureCount {
    /// Which.
    pub kind: MeasureKind,
    /// What it is called on paper, with the posts it is about.
    pub title: String,
    /// Votes, once counted.
    pub votes: Option<u32>,
    /// The body and the majority of this measure.
    pub base: VoteBase,
}

impl MeasureCount {
    /// Whether it has the votes it takes; nothing before it is counted.
    pub fn passes(&self) -> Option<bool> {
        self.votes.map(|votes| self.base.passes(votes))
    }

    /// The share of the body, as it prints.
    pub fn percent(&self) -> Option<Percent> {
        self.votes.and_then(|votes| self.base.percent(votes))
    }
}

/// Every measure a ballot offers, in the order of the ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureTally {
    /// The measures.
    pub rows: Vec<MeasureCount>,
}

impl MeasureTally {
    /// The measures of a recorded vote; `None` when it offers none.
    ///
    /// Expulsion takes at least two thirds of the body, every other measure, and that there is none, more than half
    /// (QĐ 294-QĐ/TW pt 9.3.4; QĐ 296-QĐ/TW).
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn of_vote(
        meeting: &Meeting,
        vote: &Vote,
        rules: &Rules,
        date: CivilDate,
    ) -> Result<Option<Self>, VoteError> {
        if vote.measures.is_empty() {
            return Ok(None);
        }
        let roll = roll_of(meeting, vote, &rules.at(date))?;
        // A pile nobody mentioned is none, once any was counted.
        let counted = vote.is_counted();
        let rows = vote.measures().map(|(kind, measure)| {
            let votes = counted.then(|| measure.votes.unwrap_or_default());
            let majority = if kind == MeasureKind::Expulsion { &VoteKind::Expulsion } else { &vote.kind };
            let base = VoteBase::of_roll(&roll, majority, rules, date)?;
            Ok(MeasureCount { title: kind.title_vi(&measure.posts), kind, votes, base })
        });
        Ok(Some(Self { rows: rows.collect::<Result<_, VoteError>>()? }))
    }

    /// Whether it is counted.
    pub fn is_counted(&self) -> bool {
        self.rows.iter().all(|row| row.votes.is_some())
    }

    /// What the cell does when no measure has the votes it takes.
    pub fn then(&self) -> &str {
        self.rows.first().map(|row| row.base.after_failure.then.as_str()).unwrap_or_default()
    }

    /// The measure that has the votes it takes. Each voter marks one, so two can have them only in a count that cannot
    /// be; then there is none.
    pub fn reached(&self) -> Option<&MeasureCount> {
        let mut passing = self.rows.iter().filter(|row| row.passes() == Some(true));
        passing.next().filter(|_| passing.next().is_none())
    }

    /// What came out, as it prints; `None` before it is counted.
    pub fn sentence_vi(&self) -> Option<String> {
        if !self.is_counted() {
            return None;
        }
        let Some(row) = self.reached() else {
            let after = self.then();
            let none = "Không hình thức nào đủ số phiếu theo quy định.".to_owned();
            return Some(if after.is_empty() { none } else { format!("{none} Chi bộ {after}.") });
        };
        let majority = row.base.majority.shown_vi();
        let votes = row.votes.unwrap_or_default();
        let of = format!("{votes}/{} phiếu, cần {majority}", row.base.base);
        Some(match row.kind {
            MeasureKind::None => format!("Chi bộ không thi hành kỷ luật ({of})."),
            _ => format!("Hình thức đủ số phiếu: {} ({of}).", row.title),
        })
    }
}

/// Whether the cell itself decides a measure; the others it proposes to the competent body (QĐ 296-QĐ/TW điều 10).
///
/// # Errors
/// [`VoteError`] when the rules do not say.
pub fn decided_by_cell(kind: &MeasureKind, rules: &RulesAt<'_>) -> Result<bool, VoteError> {
    Ok(rules.list("discipline.cell_decides")?.iter().any(|word| *word == kind.to_string()))
}
