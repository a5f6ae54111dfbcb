//! One finding of the linter.

use serde::Serialize;

use crate::checks::{Gap, Severity};
use crate::date::CivilDate;
use crate::record::Override;
use crate::rules::{CheckAt, Confidence};

/// What was found, why it matters and where to go. The message of its code says what, the advice of the same code how
/// to put it right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Id of the check, for example `V07`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Code, place and what the text names. Of a finding that was let pass the severity is a note.
    #[serde(flatten)]
    pub gap: Gap,
    /// What the rule asks, in words.
    pub why: String,
    /// The article, for example `HD 06-HD/TW, điểm 5.4b`; empty when no instrument says so.
    pub source: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// Remark of the rules.
    pub note: String,
    /// Who let it pass, and why.
    pub let_pass: Option<LetPass>,
    /// Keys of the papers it concerns.
    pub papers: Vec<String>,
}

/// A person's decision to let a blocking finding pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetPass {
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: Option<CivilDate>,
}

impl Finding {
    pub(super) fn new(check: &CheckAt<'_>, gap: Gap, passed: Option<&Override>) -> Self {
        // A side finding warns whatever the check; a main one matters as much as the row says.
        let severity = gap.severity.max(check.severity);
        let passed = passed.filter(|_| severity == Severity::Block);
        let severity = if passed.is_some() { Severity::Note } else { severity };
        let row = check.row;
        Self {
            id: row.id.clone(),
            title: row.title.clone(),
            papers: row.papers_of(&gap.target).to_vec(),
            gap: Gap { severity, ..gap },
            why: row.why.clone(),
            source: check.cited(),
            confidence: check.confidence,
            note: check.note.clone(),
            let_pass: passed.map(|one| LetPass {
                reason: one.reason.clone(),
                by: one.by.clone(),
                on: one.on,
            }),
        }
    }

    /// Whether the hand-over and the final print of its papers wait for it.
    pub fn blocks(&self) -> bool {
        self.gap.severity == Severity::Block
    }

    /// Whether it concerns the print of a paper. A paper of one introducer or about one verification, `item`, is not
    /// concerned by what another one lacks.
    pub fn concerns(&self, paper: &str, item: &str) -> bool {
        let mut place = self.gap.target.split('/');
        let of_another = !item.is_empty()
            && matches!(place.next(), Some("introducers" | "verifications"))
            && place.next().is_some_and(|found| found != item);
        !of_another && self.papers.iter().any(|one| one == paper)
    }
}

/// The gaps of a paper that no finding tells already: both look with the same functions, so the code and the place are
/// the same.
pub fn unsaid(gaps: Vec<Gap>, findings: &[Finding]) -> Vec<Gap> {
    let said =
        |gap: &Gap| findings.iter().any(|one| one.gap.code == gap.code && one.gap.target == gap.target);
    gaps.into_iter().filter(|gap| !said(gap)).collect()
}
