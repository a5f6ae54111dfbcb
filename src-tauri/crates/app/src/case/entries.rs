//! The papers of a file with their pages: scans where there are any, else the form the cell prints.

use sochibo_domain::procedure::Part;
use sochibo_domain::record::{CasePaper, Introducer};
use sochibo_forms::Document;
use sochibo_store::Reader;

use super::blocking::{Blocking, is_by_hand};
use super::file::File;
use crate::app::App;
use crate::error::AppResult;
use crate::form;
use crate::scan::{Bound, bound};
use crate::wire::CasePaperLine;

/// One paper of a volume, with its pages when there are any here.
pub(crate) struct Entry<'l> {
    pub line: &'l CasePaperLine,
    pub pages: Option<Document>,
    /// The pages are scans.
    pub scanned: bool,
}

/// Papers in the order of their lines.
pub(crate) struct Entries<'l> {
    pub entries: Vec<Entry<'l>>,
    /// Names of scanned files that cannot be bound any more.
    pub left_out: Vec<String>,
}

/// The papers of some lines; what is printed is marked where it is among what blocks. `foot` millimetres stay free below a
/// scan.
pub(crate) fn entries<'l>(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    lines: &'l [CasePaperLine],
    blocking: &Blocking,
    foot: f64,
) -> AppResult<Entries<'l>> {
    let book = app.book()?;
    let keeps = app.cell(reader)?.keeps_files();
    let mut all = Entries { entries: Vec::new(), left_out: Vec::new() };
    for line in lines {
        let kept = file.case.papers.values().filter(|paper| paper.kind == line.kind && paper.is_current());
        let mut scanned = Vec::new();
        for paper in kept.filter(|_| keeps) {
            let Bound { pages, left_out } = bound(&book.vault, paper, &line.title, foot);
            all.left_out.extend(left_out);
            if let Some(pages) = pages {
                scanned.push(paper);
                all.entries.push(Entry { line, pages: Some(pages), scanned: true });
            }
        }
        let printed = printed(app, reader, file, line, &scanned, blocking)?;
        if printed.is_empty() && scanned.is_empty() {
            all.entries.push(Entry { line, pages: None, scanned: false });
        }
        all.entries.extend(printed.into_iter().map(|pages| Entry {
            line,
            pages: Some(pages),
            scanned: false,
        }));
    }
    Ok(all)
}

/// The form of a line, once for each helper who writes, unless what was signed is there as a scan. What others sign is
/// theirs, and what is written by hand is on paper alone: the dossier holds that paper, never a draft of it.
fn printed(
    app: &App,
    reader: &Reader<'_>,
    file: &File,
    line: &CasePaperLine,
    scanned: &[&CasePaper],
    blocking: &Blocking,
) -> AppResult<Vec<Document>> {
    // What was removed after the hand-over has no words left to print.
    let removed = file.case.removal.on.is_some() && matches!(line.part.as_str(), "a" | "b");
    if line.form.is_empty() || line.maker == "others" || removed {
        return Ok(Vec::new());
    }
    let paper = file.procedure.paper(&line.kind);
    if paper.is_some_and(|paper| is_by_hand(&paper.row))
        || form::form_for(app, reader, &file.case, &line.form)?.signed_by_others
    {
        return Ok(Vec::new());
    }
    let of_each = paper.filter(|paper| paper.row.each_helper);
    let Some(paper) = of_each else {
        let open = scanned.is_empty().then(|| form::finished(app, &line.form, &line.record, blocking));
        return open.into_iter().collect();
    };
    let probation = paper.row.part == Part::C;
    let writes = |one: &Introducer| !one.struck && one.probation == probation && one.written_on.is_some();
    let writers = file.case.introducers.iter().filter(|(_, one)| writes(one));
    // A scan that names nobody is that of the only helper, or of one nobody can tell.
    let unnamed = scanned.iter().any(|paper| paper.member.is_none());
    let is_scanned = |one: &Introducer| unnamed || scanned.iter().any(|paper| paper.member == one.member);
    let open = writers.filter(|(_, one)| !is_scanned(one));
    open.map(|(id, _)| form::finished(app, &line.form, &format!("{}:{id}", line.record), blocking)).collect()
}
