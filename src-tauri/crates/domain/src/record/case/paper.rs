//! Papers of a file. A paper that was redone is kept beside the one that replaces it (QĐ 294-QĐ/TW pt 4.4).

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::{ItemId, MemberId};
use crate::record::Attachment;
use crate::record::case::ScanPage;
use crate::stored::word_enum;

word_enum! {
    /// Where a paper comes from.
    PaperOrigin {
        /// Printed here and signed.
        Own = "own",
        /// Handed over by the candidate, another organisation or the level above.
        Received = "received",
    } default Received
}

/// One paper of the file.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct CasePaper {
    /// Key of the paper in the procedure, for example `3-KND`.
    pub kind: String,
    /// Where it comes from.
    pub origin: PaperOrigin,
    /// Số, as it is written.
    pub number: String,
    /// The date it carries.
    pub date: Option<CivilDate>,
    /// When it came in, where a limit counts from that.
    pub received_on: Option<CivilDate>,
    /// Who issued it.
    pub issuer: String,
    /// First day of study, of the certificate of a course.
    #[autosurgeon(missing = "Default::default")]
    #[serde(default)]
    pub studied_from: Option<CivilDate>,
    /// Last day of study.
    #[autosurgeon(missing = "Default::default")]
    #[serde(default)]
    pub studied_to: Option<CivilDate>,
    /// The member it is about or from: one introduction for each introducer.
    pub member: Option<MemberId>,
    /// Where it is: `bản chính`, `bản sao`, with whom.
    pub note: String,
    /// What is wrong with it, as returned; empty when nothing is.
    pub wrong: String,
    /// The paper that replaced it.
    pub superseded_by: Option<ItemId>,
    /// Scans of it: the files as they came.
    pub scans: BTreeMap<String, Attachment>,
    /// Their pages, by id.
    #[autosurgeon(missing = "Default::default")]
    pub pages: BTreeMap<String, ScanPage>,
    /// Struck by a correction.
    pub struck: bool,
}

impl CasePaper {
    /// Whether it counts: neither struck nor replaced.
    pub fn is_current(&self) -> bool {
        !self.struck && self.superseded_by.is_none()
    }

    /// A file that was not taken off again.
    pub fn scan(&self, id: &str) -> Option<&Attachment> {
        self.scans.get(id).filter(|scan| !scan.struck)
    }

    /// Pages of its files in their order, struck ones too.
    pub fn pages_in_order(&self) -> Vec<(&String, &ScanPage)> {
        let mut pages: Vec<_> =
            self.pages.iter().filter(|(_, page)| self.scan(&page.scan).is_some()).collect();
        pages.sort_by(|(one, a), (other, b)| a.order.total_cmp(&b.order).then_with(|| one.cmp(other)));
        pages
    }

    /// Pages that count, in their order.
    pub fn pages_that_count(&self) -> impl Iterator<Item = (&String, &ScanPage)> {
        self.pages_in_order().into_iter().filter(|(_, page)| !page.struck)
    }
}
