//! Numbers that two papers carry. Nothing is refused for it: the paper that was signed governs, and a person settles it.

use super::number_of;
use crate::date::CivilDate;
use crate::id::{CaseId, MeetingId, ResolutionId};
use crate::record::DocumentType;

/// What a number was given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperOf {
    /// The resolution a meeting's minutes name.
    Meeting(MeetingId),
    /// The resolution on a candidate (6-KNĐ).
    Case(CaseId),
    /// A resolution or conclusion written here; of the meeting that adopted it, if one did.
    Resolution(ResolutionId, Option<MeetingId>),
}

/// A paper that carries a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// Its series.
    pub kind: DocumentType,
    /// As typed: `5`, `05`, `05-NQ/CB`.
    pub number: String,
    /// The day it bears.
    pub on: Option<CivilDate>,
    /// What it is.
    pub of: PaperOf,
}

impl Numbered {
    /// The number with what may follow it: `12a` is not `12`.
    fn key(&self) -> Option<(u32, String)> {
        let head = self.number.split(['-', '/']).next().unwrap_or_default().trim();
        let tail = head.trim_start_matches(|c: char| c.is_ascii_digit()).trim();
        Some((number_of(head)?, tail.to_lowercase()))
    }

    /// The minutes name the resolution that was written of them: one paper, told twice.
    fn is_same_paper(&self, other: &Self) -> bool {
        match (self.of, other.of) {
            (PaperOf::Meeting(named), PaperOf::Resolution(_, Some(of)))
            | (PaperOf::Resolution(_, Some(of)), PaperOf::Meeting(named)) => named == of,
            (left, right) => left == right,
        }
    }
}

/// Other papers with the number of `paper`, in its series and its term. A series begins anew after each of the
/// `congresses` (HD 05-HD/VPTW); a paper without a day counts as of the term that runs.
pub fn twins<'n>(paper: &Numbered, all: &'n [Numbered], congresses: &[CivilDate]) -> Vec<&'n Numbered> {
    let Some(key) = paper.key() else { return Vec::new() };
    let term = |one: &Numbered| congresses.iter().filter(|end| one.on.is_none_or(|on| **end < on)).count();
    let own = term(paper);
    all.iter()
        .filter(|other| other.kind == paper.kind && !other.is_same_paper(paper))
        .filter(|other| other.key().as_ref() == Some(&key) && term(other) == own)
        .collect()
}

/// The number before that of `paper` in its series and term, when numbers lie between that nobody was given. Nothing is
/// told of the first known number: the cell may have begun in the middle of a term.
pub fn gap_before(paper: &Numbered, all: &[Numbered], congresses: &[CivilDate]) -> Option<u32> {
    let (own, _) = paper.key()?;
    let term = |one: &Numbered| congresses.iter().filter(|end| one.on.is_none_or(|on| **end < on)).count();
    let series = all.iter().filter(|other| other.kind == paper.kind && term(other) == term(paper));
    let earlier = series.filter_map(|other| Some(other.key()?.0)).filter(|number| *number < own);
    earlier.max().filter(|before| before + 1 < own)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn paper(of: PaperOf, number: &str, on: &str) -> Numbered {
        Numbered { kind: DocumentType::Resolution, number: number.into(), on: on.parse().ok(), of }
    }

    fn meeting(id: u128) -> PaperOf {
        PaperOf::Meeting(Uuid::from_u128(id).into())
    }

    fn case(id: u128) -> PaperOf {
        PaperOf::Case(Uuid::from_u128(id).into())
    }

    fn resolution(id: u128, meeting: u128) -> PaperOf {
        PaperOf::Resolution(Uuid::from_u128(id).into(), Some(Uuid::from_u128(meeting).into()))
    }

    /// HD 05-HD/VPTW: one series for each type through the term.
    #[test]
    fn two_papers_with_one_number_are_found_in_their_series_and_term() {
        let congress: CivilDate = "15/06/2026".parse().unwrap();
        let own = paper(meeting(1), "05", "05/11/2026");
        for (told, other, found) in [
            ("the same number", paper(case(2), "5", "06/11/2026"), true),
            ("written out", paper(case(2), "05-NQ/CB", "06/11/2026"), true),
            ("not dated yet", paper(case(2), "05", ""), true),
            ("another number", paper(case(2), "06", "06/11/2026"), false),
            ("a number between", paper(case(2), "05a", "06/11/2026"), false),
            ("no number", paper(case(2), "", "06/11/2026"), false),
            ("the term before", paper(case(2), "05", "10/06/2026"), false),
            ("on the day of the congress", paper(case(2), "05", "15/06/2026"), false),
            (
                "another series",
                Numbered { kind: DocumentType::Conclusion, ..paper(case(2), "05", "") },
                false,
            ),
            ("the paper itself", own.clone(), false),
            ("the resolution of this meeting", paper(resolution(3, 1), "05", "05/11/2026"), false),
            ("the resolution of another meeting", paper(resolution(3, 2), "05", "05/12/2026"), true),
        ] {
            let all = [own.clone(), other];
            assert_eq!(!twins(&own, &all, &[congress]).is_empty(), found, "{told}");
        }
    }
}
