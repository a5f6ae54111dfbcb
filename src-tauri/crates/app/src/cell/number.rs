//! Numbers of the cell's papers: proposed from the series, registered when used, told when used twice.

use std::collections::BTreeMap;

use sochibo_domain::CivilDate;
use sochibo_domain::id::{CellId, MeetingId};
use sochibo_domain::numbering::{Numbered, PaperOf, number_of, twins};
use sochibo_domain::record::{Cell, DocumentType, Meeting, MeetingState, Resolution};
use sochibo_store::{Reader, Tx};

use crate::error::AppResult;
use crate::meeting;
use crate::wire::Finding;

/// The number the next paper of a type would get, as papers write it: below ten with a zero (HD 05-HD/VPTW).
pub(crate) fn proposed(cell: &Cell, kind: &DocumentType) -> String {
    format!("{:02}", cell.next_number(kind))
}

/// Moves the series on when a paper got a number, in the operation that gave it.
pub(crate) fn register(
    tx: &mut Tx<'_>,
    cell: CellId,
    kind: &DocumentType,
    before: &str,
    now: &str,
) -> AppResult<()> {
    let (before, now) = (number_of(before), number_of(now));
    if before != now {
        tx.update(cell, |cell: &mut Cell| cell.register_number(kind, before, now))?;
    }
    Ok(())
}

/// Every paper of the book that carries a number, read from the index.
pub(crate) struct NumberedPapers {
    papers: Vec<Numbered>,
    congresses: Vec<CivilDate>,
}

impl NumberedPapers {
    /// The papers as they are now. A congress has numbers of its own (body symbol ĐH) and begins a new term.
    pub fn read(reader: &Reader<'_>) -> AppResult<Self> {
        let paper = |kind: DocumentType, number: String, on: Option<CivilDate>, of: PaperOf| Numbered {
            kind,
            number,
            on,
            of,
        };
        let meetings = reader.meetings()?;
        let (held, others): (Vec<_>, Vec<_>) =
            meetings.into_iter().partition(|row| row.kind.numbers_its_own());
        let of_congress =
            |of: Option<MeetingId>| of.is_some_and(|of| held.iter().any(|congress| congress.id == of));
        let written: Vec<_> =
            reader.resolutions(None)?.into_iter().filter(|row| !of_congress(row.meeting)).collect();
        let ended = held.into_iter().filter(|row| row.state == MeetingState::Ended);
        let congresses = ended.filter_map(|row| row.date).collect();
        let named = others.into_iter().map(|row| {
            paper(DocumentType::Resolution, row.resolution_no, row.date, PaperOf::Meeting(row.id))
        });
        let cases = reader.cases()?.into_iter().map(|row| {
            paper(DocumentType::Resolution, row.resolution_no, row.resolution_on, PaperOf::Case(row.id))
        });
        let written = written.into_iter().map(|row| {
            paper(row.kind.document_type(), row.number, row.date, PaperOf::Resolution(row.id, row.meeting))
        });
        Ok(Self { papers: named.chain(cases).chain(written).collect(), congresses })
    }

    /// The papers.
    pub fn papers(&self) -> &[Numbered] {
        &self.papers
    }

    /// Days of congresses: each began a new series.
    pub fn congresses(&self) -> &[CivilDate] {
        &self.congresses
    }

    /// Other papers with the number of this one.
    fn twins_of(&self, paper: PaperOf) -> Vec<&Numbered> {
        let own = self.papers.iter().find(|one| one.of == paper);
        own.map(|own| twins(own, &self.papers, &self.congresses)).unwrap_or_default()
    }

    /// Whether another paper has the number of this one.
    pub fn is_twice(&self, paper: PaperOf) -> bool {
        !self.twins_of(paper).is_empty()
    }

    /// A finding for each other paper with the number of this one; `target` is where the number stands.
    pub fn findings(&self, reader: &Reader<'_>, paper: PaperOf, target: &str) -> AppResult<Vec<Finding>> {
        let found = self.twins_of(paper).into_iter().map(|twin| {
            let params = [("number", twin.number.clone()), ("other", called(reader, twin.of)?)];
            Ok(Finding {
                code: "number_twice".to_owned(),
                severity: "warn".to_owned(),
                params: params
                    .map(|(key, value)| (key.to_owned(), value))
                    .into_iter()
                    .collect::<BTreeMap<_, _>>(),
                target: target.to_owned(),
            })
        });
        found.collect()
    }
}

/// What a paper is called.
fn called(reader: &Reader<'_>, paper: PaperOf) -> AppResult<String> {
    Ok(match paper {
        PaperOf::Meeting(id) => meeting::title(&reader.get::<Meeting>(id)?),
        PaperOf::Resolution(id, _) => reader.get::<Resolution>(id)?.title(),
        PaperOf::Case(id) => {
            let row = reader.cases()?.into_iter().find(|row| row.id == id);
            let name = row.map(|row| row.full_name).unwrap_or_default();
            format!("Nghị quyết đề nghị kết nạp quần chúng {name}")
        }
    })
}
