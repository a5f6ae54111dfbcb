//! What keeps the papers of a file from their final print: findings that block, mended or let pass they hold nothing.

use std::collections::{BTreeMap, BTreeSet};

use sochibo_domain::lint::Finding;
use sochibo_domain::procedure::{Making, PaperRow};
use sochibo_domain::record::Case;
use sochibo_store::Reader;

use super::file::File;
use super::lint::{Around, finding};
use super::said::Said;
use crate::app::App;
use crate::error::AppResult;
use crate::wire::CaseFinding;

/// Findings that block, of a file or of one of its papers.
#[derive(Default)]
pub(crate) struct Blocking {
    case: Case,
    findings: Vec<Finding>,
    /// The form that prints each paper, and the guide sheet it is copied by hand from.
    forms: BTreeMap<String, [String; 2]>,
    /// Forms of papers that are written by hand: what they print is only to copy from.
    by_hand: BTreeSet<String>,
}

impl Blocking {
    /// Of the file a paper is printed of: `<case id>`, or `<case id>:<item id>`.
    pub fn read(app: &App, reader: &Reader<'_>, record: &str) -> AppResult<Self> {
        Self::of_file(app, reader, &File::read(app, reader, case_of(record).0)?)
    }

    /// Of a file at hand.
    pub fn of_file(app: &App, reader: &Reader<'_>, file: &File) -> AppResult<Self> {
        let mut findings = Around::read(reader)?.lint(app, reader, file)?;
        findings.retain(Finding::blocks);
        let form = |row: &PaperRow| row.form_of(|track| file.facts.tracks.contains(track)).to_owned();
        let forms = file.procedure.papers.iter().map(|paper| {
            let row = &paper.row;
            (row.key.clone(), [form(row), format!("{}-guide", row.key)])
        });
        let handwritten = file.procedure.papers.iter().filter(|paper| is_by_hand(&paper.row));
        let by_hand = handwritten.map(|paper| form(&paper.row)).collect();
        Ok(Self { case: file.case.clone(), findings, forms: forms.collect(), by_hand })
    }

    /// Those that concern one paper, printed by a form or copied from its guide sheet.
    pub fn of_paper(&self, form: &str, record: &str) -> Self {
        let (_, item) = case_of(record);
        let prints =
            |paper: &str| self.forms.get(paper).is_some_and(|forms| forms.iter().any(|one| one == form));
        let concerns =
            |one: &&Finding| one.papers.iter().any(|paper| prints(paper) && one.concerns(paper, item));
        let findings = self.findings.iter().filter(concerns).cloned().collect();
        let by_hand = self.by_hand.iter().filter(|by_hand| *by_hand == form).cloned().collect();
        Self { case: self.case.clone(), findings, forms: self.forms.clone(), by_hand }
    }

    /// Whether a form prints a paper that is to be written by hand.
    pub fn is_by_hand(&self, form: &str) -> bool {
        self.by_hand.contains(form)
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.findings.len()
    }

    /// The same for the wire.
    pub fn counted(&self) -> u32 {
        u32::try_from(self.findings.len()).unwrap_or(u32::MAX)
    }

    /// The words of the mark on every page; nothing while nothing blocks.
    pub fn mark(&self) -> Option<String> {
        (self.count() > 0).then(|| format!("BẢN NHÁP – còn {} lỗi", self.count()))
    }

    /// As the screen lists them.
    pub fn shown(&self) -> AppResult<Vec<CaseFinding>> {
        if self.findings.is_empty() {
            return Ok(Vec::new());
        }
        let said = Said::builtin()?;
        Ok(self.findings.iter().map(|one| finding(&self.case, &said, one)).collect())
    }
}

/// Whether the pack of the file lets nobody type a paper.
pub(super) fn is_by_hand(row: &PaperRow) -> bool {
    row.making == Making::Handwritten
}

pub(crate) fn case_of(record: &str) -> (&str, &str) {
    record.split_once(':').unwrap_or((record, ""))
}
