//! The measures a ballot on discipline offers, and the papers marked for each.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::vote::{Pile, Vote};
use crate::stored::word_enum;

word_enum! {
    /// What can be marked on a ballot on discipline, in the order of the ballot (QĐ 296-QĐ/TW).
    MeasureKind {
        /// Không kỷ luật.
        None = "none",
        /// Khiển trách.
        Reprimand = "reprimand",
        /// Cảnh cáo.
        Warning = "warning",
        /// Cách chức, from the posts that are named.
        Dismissal = "dismissal",
        /// Cách chức tất cả các chức vụ trong Đảng.
        DismissalAll = "dismissal_all",
        /// Khai trừ.
        Expulsion = "expulsion",
    } default None
}

impl MeasureKind {
    /// What it is called on paper.
    pub fn title_vi(&self, posts: &str) -> String {
        match self {
            Self::None => "Không kỷ luật".to_owned(),
            Self::Reprimand => "Khiển trách".to_owned(),
            Self::Warning => "Cảnh cáo".to_owned(),
            Self::Dismissal if posts.is_empty() => "Cách chức".to_owned(),
            Self::Dismissal => format!("Cách chức: {posts}"),
            Self::DismissalAll => "Cách chức tất cả các chức vụ trong Đảng".to_owned(),
            Self::Expulsion => "Khai trừ".to_owned(),
            Self::Unknown(word) => word.clone(),
        }
    }
}

/// One measure on the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Measure {
    /// The posts somebody is to be dismissed from, in full.
    pub posts: String,
    /// Papers marked for it.
    pub votes: Option<u32>,
    /// Its pile in the first count.
    pub first: Option<u32>,
    /// Its pile in the second count, by another hand.
    pub second: Option<u32>,
}

impl Vote {
    /// The measures the ballot offers, in its order.
    pub fn measures(&self) -> impl Iterator<Item = (MeasureKind, &Measure)> {
        let known = MeasureKind::ALL.iter().filter_map(|kind| self.measures.get_key_value(kind.as_str()));
        let newer = self
            .measures
            .iter()
            .filter(|(word, _)| MeasureKind::ALL.iter().all(|kind| kind.as_str() != word.as_str()));
        known.chain(newer).map(|(word, measure)| (kind_of(word), measure))
    }

    /// The result pile by pile, the papers that are not valid last.
    pub fn result_piles(&self) -> Vec<Option<u32>> {
        self.piles(|measure| measure.votes, &self.result())
    }

    /// The first count pile by pile, in the same order.
    pub fn first_piles(&self) -> Vec<Option<u32>> {
        self.piles(|measure| measure.first, &self.ballots.first)
    }

    /// The second count pile by pile, in the same order.
    pub fn second_piles(&self) -> Vec<Option<u32>> {
        self.piles(|measure| measure.second, &self.ballots.second)
    }

    fn piles(&self, of: impl Fn(&Measure) -> Option<u32>, plain: &Pile) -> Vec<Option<u32>> {
        match self.measures.is_empty() {
            true => vec![plain.votes_for, plain.votes_against, plain.votes_other, plain.invalid],
            false => self.measures.values().map(of).chain([plain.invalid]).collect(),
        }
    }

    /// Whether it has been counted: for, against and other, or measure by measure.
    pub fn is_counted(&self) -> bool {
        match self.measures.is_empty() {
            true => self.votes_for.is_some(),
            false => self.measures.values().any(|measure| measure.votes.is_some()),
        }
    }
}

fn kind_of(word: &str) -> MeasureKind {
    word.parse().unwrap_or_else(|_| MeasureKind::Unknown(word.to_owned()))
}
