//! The papers of a file that can be handed over: those that are there, in the order of the dossier.

use sochibo_domain::CivilDate;
use sochibo_domain::record::HandOverStep;
use sochibo_store::Reader;

use super::file::File;
use super::papers::lines;
use crate::app::App;
use crate::error::AppResult;
use crate::show;
use crate::typed::date;
use crate::wire::{CaseHandable, CasePaperLine};

/// A paper that can be handed over.
pub(super) struct Handable {
    /// Key of the paper in the procedure.
    pub kind: String,
    /// Id of the registered paper; empty for one that is only written in the file.
    pub item: String,
    /// Mã mẫu and tên.
    pub title: String,
    pub number: String,
    pub date: Option<CivilDate>,
    pub step: HandOverStep,
    /// SHA-256 of its scans.
    pub files: Vec<String>,
    /// When it was last handed over.
    pub handed_on: Option<CivilDate>,
}

impl Handable {
    pub fn view(&self) -> CaseHandable {
        CaseHandable {
            kind: self.kind.clone(),
            item: self.item.clone(),
            title: self.title.clone(),
            number: self.number.clone(),
            date: show::date(self.date),
            step: self.step.to_string(),
            scans: u32::try_from(self.files.len()).unwrap_or(u32::MAX),
            handed_on: show::date(self.handed_on),
        }
    }
}

/// Every registered paper that was not replaced, and what is written in the file and not registered yet.
pub(super) fn handable(app: &App, reader: &Reader<'_>, file: &File) -> AppResult<Vec<Handable>> {
    let mut found = Vec::new();
    for line in lines(app, reader, file, None)? {
        let before = found.len();
        for paper in line.papers.iter().filter(|paper| paper.superseded_by.is_empty()) {
            let kept = file.case.papers.get(&paper.id);
            let scans = kept.into_iter().flat_map(|kept| kept.scans.values()).filter(|scan| !scan.struck);
            found.push(Handable {
                item: paper.id.clone(),
                number: paper.number.clone(),
                date: date(&paper.date, "date")?,
                files: scans.map(|scan| scan.sha256.clone()).collect(),
                handed_on: file.case.handed_on(&line.kind, &paper.id),
                ..of_line(file, &line)?
            });
        }
        if found.len() == before && line.state == "written" {
            found.push(of_line(file, &line)?);
        }
    }
    Ok(found)
}

fn of_line(file: &File, line: &CasePaperLine) -> AppResult<Handable> {
    let named = [line.code.as_str(), &line.title].into_iter().filter(|part| !part.is_empty());
    Ok(Handable {
        kind: line.kind.clone(),
        item: String::new(),
        title: named.collect::<Vec<_>>().join(" "),
        number: String::new(),
        date: date(&line.date, "date")?,
        step: match line.part.as_str() {
            "a" | "b" => HandOverStep::Admission,
            "c" => HandOverStep::Recognition,
            _ => HandOverStep::Other,
        },
        files: Vec::new(),
        handed_on: file.case.handed_on(&line.kind, ""),
    })
}
