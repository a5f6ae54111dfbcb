//! Papers of the file: certificates, their age, numbers and dates.

use super::facts::{LintFacts, Look, Stage};
use super::keys;
use crate::checks::Gap;
use crate::date::CivilDate;
use crate::numbering::{Numbered, PaperOf, gap_before, twins};
use crate::record::DocumentType;

/// V03: sixty months from issue until the cell considers (HD 06-HD/TW pt 5.4b).
pub(super) fn certificate(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let Some((id, paper)) = facts.paper(keys::CERTIFICATE) else {
        if facts.stage() > Stage::Listed {
            gaps.push(Gap::block("certificate_missing", "papers"));
        }
        return;
    };
    let target = format!("papers/{id}/date");
    let Some(issued) = paper.date else {
        gaps.push(Gap::block("certificate_no_date", target));
        return;
    };
    let (Some(months), Some(warn)) = (look.months("months", on), look.months("warn_months", on)) else {
        return;
    };
    let last = issued.plus_months(months);
    let gap = |gap: Gap| gap.with("issued", issued.shown()).with("last", last.shown()).with("on", on.shown());
    if last < on {
        gaps.push(gap(Gap::block("certificate_expired", target)));
    } else if facts.case.resolution_on.is_none() && last < on.plus_months(warn) {
        gaps.push(gap(Gap::warn("certificate_expires", target)));
    }
}

/// V04: what goes stale with the dossier, and how it is called (HD 06-HD/TW pt 5.4a).
pub(super) fn stale(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let (Some(begun), Some(months)) = (facts.dossier_begun(), look.months("months", on)) else { return };
    let is_stale = |date: CivilDate| date.plus_months(months) < on;
    let mut stale: Vec<&str> = Vec::new();
    for (kind, shown) in [
        (keys::INTRODUCTION, "3-KNĐ"),
        (keys::YOUTH_RESOLUTION, "4-KNĐ"),
        (keys::UNION_RESOLUTION, "4A-KNĐ"),
        (keys::OPINIONS, "5-KNĐ"),
    ] {
        let papers = facts.papers(kind).into_iter().filter_map(|(_, paper)| paper.date);
        let written = facts.introducers(false).filter_map(|(_, one)| one.written_on);
        let own = match kind {
            keys::INTRODUCTION => written.collect(),
            keys::OPINIONS => facts.case.opinions_on.into_iter().collect(),
            _ => Vec::new(),
        };
        // A paper registered beside the text it was printed from is told once, by the later of the two.
        let latest = papers.chain(own).max();
        if latest.is_some_and(is_stale) {
            stale.push(shown);
        }
    }
    if !stale.is_empty() {
        let gap = Gap::block("dossier_stale", "papers").with("begun", begun.shown()).with("months", months);
        gaps.push(gap.with("papers", stale.join(", ")).with("on", on.shown()));
    }
}

/// V29: before the cell resolves on recognition (HD 06-HD/TW pt 4.1).
pub(super) fn new_member_certificate(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    if facts.stage() < Stage::Recognition {
        return;
    }
    match (facts.paper(keys::NEW_MEMBER_CERTIFICATE), facts.recognition_on()) {
        (None, _) => gaps.push(Gap::block("new_member_certificate_missing", "papers")),
        (Some((id, paper)), Some(resolved)) if paper.date.is_some_and(|issued| resolved < issued) => {
            let gap = Gap::block("new_member_certificate_late", format!("papers/{id}/date"));
            gaps.push(gap.with("resolved", resolved.shown()));
        }
        _ => {}
    }
}

/// V21: a number and a date on every resolution and decision, each for one person.
pub(super) fn numbers(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, case) = (look.facts, look.facts.case);
    if case.vote.vote.is_some() || case.resolution_on.is_some() || !case.resolution_no.trim().is_empty() {
        resolution_gaps(&case.resolution_no, case.resolution_on, "", gaps);
    }
    let probation = &case.probation;
    if probation.vote.vote.is_some() || probation.resolution_on.is_some() {
        resolution_gaps(&probation.resolution_no, probation.resolution_on, "probation/", gaps);
    }
    if !case.resolution_no.trim().is_empty() {
        own_number(facts, gaps);
    }
    for kind in [keys::COMMITTEE_RESOLUTION, keys::DECISION, keys::RECOGNITION_DECISION] {
        for (id, paper) in facts.papers(kind) {
            let shown = kind.replace("KND", "KNĐ");
            if paper.number.trim().is_empty() {
                gaps.push(Gap::block("paper_no_number", format!("papers/{id}/number")).with("paper", &shown));
            } else if let Some(other) = facts.decisions.iter().find(|other| {
                other.case != case.id
                    && other.number.trim() == paper.number.trim()
                    && other.date == paper.date
            }) {
                let gap = Gap::block("decision_shared", format!("papers/{id}/number"));
                gaps.push(gap.with("number", other.number).with("paper", &shown));
            }
            if paper.date.is_none() {
                gaps.push(Gap::block("paper_no_date", format!("papers/{id}/date")).with("paper", &shown));
            }
        }
    }
}

/// Number and date of a resolution of the cell.
pub(crate) fn resolution_gaps(number: &str, on: Option<CivilDate>, of: &str, gaps: &mut Vec<Gap>) {
    if number.trim().is_empty() {
        gaps.push(Gap::block("case_no_resolution_no", format!("{of}resolution_no")));
    }
    if on.is_none() {
        gaps.push(Gap::block("case_no_resolution_date", format!("{of}resolution_on")));
    }
}

/// The number of the resolution among those of the cell: given once, and without a gap.
fn own_number(facts: &LintFacts<'_>, gaps: &mut Vec<Gap>) {
    let case = facts.case;
    let own = Numbered {
        kind: DocumentType::Resolution,
        number: case.resolution_no.clone(),
        on: case.resolution_on,
        of: PaperOf::Case(case.id),
    };
    let others: Vec<String> = twins(&own, facts.numbers, facts.congresses).into_iter().map(called).collect();
    if !others.is_empty() {
        let gap = Gap::block("case_number_twice", "resolution_no").with("number", case.resolution_no.trim());
        gaps.push(gap.with("other", others.join("; ")));
    }
    if let Some(before) = gap_before(&own, facts.numbers, facts.congresses) {
        let gap = Gap::warn("case_number_gap", "resolution_no").with("number", case.resolution_no.trim());
        gaps.push(gap.with("before", before));
    }
}

/// What another paper with the same number is.
fn called(paper: &Numbered) -> String {
    let words = match paper.of {
        PaperOf::Meeting(_) => "nghị quyết của một buổi họp",
        PaperOf::Resolution(..) => "một nghị quyết khác",
        PaperOf::Case(_) => "nghị quyết về một người khác",
    };
    paper.on.map_or_else(|| words.to_owned(), |on| format!("{words} ngày {}", on.shown()))
}
