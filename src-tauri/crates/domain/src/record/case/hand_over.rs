//! Handing the dossier over to the level above, which keeps members' files (HD 38-HD/BTCTW, part II), and the receipt for
//! it.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::date::CivilDate;
use crate::stored::word_enum;

word_enum! {
    /// What the papers are handed over for.
    HandOverStep {
        /// Đề nghị kết nạp.
        Admission = "admission",
        /// Đề nghị công nhận đảng viên chính thức.
        Recognition = "recognition",
        /// Bổ sung, trả lại, chuyển nơi khác.
        Other = "other",
    } default Admission
}

/// One hand-over. What was handed over is never corrected: a mistaken record is struck, and another one is made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct HandOver {
    /// What for.
    pub step: HandOverStep,
    /// When.
    pub on: Option<CivilDate>,
    /// Who handed over.
    pub by: String,
    /// With which post.
    pub by_post: String,
    /// Who took it.
    pub to_name: String,
    /// With which post.
    pub to_post: String,
    /// For which organisation.
    pub to_body: String,
    /// The papers, by id.
    pub papers: BTreeMap<String, HandedPaper>,
    /// SHA-256 of the dossier as one PDF on that day; empty when none was bound.
    pub dossier_sha256: String,
    /// Its pages.
    pub dossier_pages: Option<u32>,
    /// Ghi chú.
    pub note: String,
    /// What the receiver gave for it.
    pub receipt: Receipt,
    /// Struck by a correction.
    pub struck: bool,
    /// Why.
    pub struck_reason: String,
}

/// A paper that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct HandedPaper {
    /// Its place in the list.
    pub place: u32,
    /// Id of the registered paper; empty when it was none.
    pub item: String,
    /// Key of the paper in the procedure; empty for one that the procedure does not name.
    pub kind: String,
    /// Tên.
    pub title: String,
    /// Số, ký hiệu.
    pub number: String,
    /// The date it carries.
    pub date: Option<CivilDate>,
    /// Số tờ.
    pub sheets: u32,
    /// A copy; otherwise the original.
    pub copy: bool,
    /// `sha256:…` of its scans, separated by spaces; empty when there are none. With the word before it a hash does not
    /// name a file of the vault: the scan may go, what is known of it stays.
    pub files: String,
}

/// The receiver's receipt.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Receipt {
    /// Its date.
    pub on: Option<CivilDate>,
    /// Who signed it.
    pub by: String,
    /// Its number.
    pub number: String,
}

impl HandOver {
    /// Whether the receiver confirmed it.
    pub fn is_received(&self) -> bool {
        self.receipt.on.is_some()
    }

    /// The papers in their order.
    pub fn in_order(&self) -> Vec<&HandedPaper> {
        let mut papers: Vec<&HandedPaper> = self.papers.values().collect();
        papers.sort_by_key(|paper| paper.place);
        papers
    }

    /// Sheets of all papers.
    pub fn sheets(&self) -> u32 {
        self.papers.values().fold(0, |sum, paper| sum.saturating_add(paper.sheets))
    }
}

impl Case {
    /// The hand-overs that count: those that were not struck, by id.
    pub fn handed_over(&self) -> impl Iterator<Item = (&String, &HandOver)> {
        self.hand_overs.iter().filter(|(_, one)| !one.struck)
    }

    /// When a paper was last handed over. One that was handed over before it was registered went without an item.
    pub fn handed_on(&self, kind: &str, item: &str) -> Option<CivilDate> {
        let is_it = |paper: &HandedPaper| paper.kind == kind && (paper.item == item || paper.item.is_empty());
        let with_it = self.handed_over().filter(|(_, one)| one.papers.values().any(is_it));
        with_it.filter_map(|(_, one)| one.on).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handed(on: &str, struck: bool, papers: &[(&str, &str)]) -> HandOver {
        let papers = papers.iter().map(|(kind, item)| HandedPaper {
            kind: (*kind).to_owned(),
            item: (*item).to_owned(),
            ..HandedPaper::default()
        });
        HandOver {
            on: on.parse().ok(),
            struck,
            papers: papers.enumerate().map(|(place, paper)| (place.to_string(), paper)).collect(),
            ..HandOver::default()
        }
    }

    #[test]
    fn a_paper_was_handed_over_on_the_last_day_that_counts() {
        let hand_overs = [
            handed("2026-10-01", false, &[("1-KND", ""), ("CN-NTVD", "p1")]),
            handed("2026-10-20", false, &[("CN-NTVD", "p1")]),
            handed("2026-11-01", true, &[("CN-NTVD", "p1"), ("5-KND", "")]),
        ];
        let hand_overs = hand_overs.into_iter().enumerate().map(|(at, one)| (at.to_string(), one)).collect();
        let case = Case { hand_overs, ..Case::default() };
        let on = |kind, item| case.handed_on(kind, item).map(|day| day.to_string()).unwrap_or_default();
        assert_eq!(on("CN-NTVD", "p1"), "2026-10-20", "the later one, not the struck one");
        assert_eq!(on("CN-NTVD", "p2"), "", "the paper that took its place was not");
        assert_eq!(on("1-KND", ""), "2026-10-01");
        assert_eq!(on("1-KND", "p3"), "2026-10-01", "registered after it was handed over");
        assert_eq!(on("5-KND", ""), "", "only in a record that was struck");
    }
}
