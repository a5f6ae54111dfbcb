//! What a removal takes, told before it is done.

use sochibo_domain::record::{Case, Person, Removal};

use super::file::File;
use crate::app::Book;
use crate::error::AppResult;
use crate::wire::CaseGoes;

/// What would go, by sort; sorts of which there is nothing are left out. `person`: nothing else needs the person either.
pub(super) fn goes(book: &Book, file: &File, person: bool) -> AppResult<Vec<CaseGoes>> {
    let (case, stays) = (&file.case, file.case.remains(Removal::default(), &[]));
    let ids = [Some(case.id.to_string()), case.cv.map(|cv| cv.to_string())];
    let drafts = book.vault.drafts().list()?;
    let drafts = drafts.iter().filter(|draft| ids.iter().flatten().any(|id| draft.key.contains(id)));
    let sorts = [
        ("cv", usize::from(file.cv.is_some())),
        ("texts", texts(case).saturating_sub(texts(&stays))),
        ("verifications", about(case).saturating_sub(about(&stays))),
        ("scans", scans(case).saturating_sub(scans(&stays))),
        ("drafts", drafts.count()),
        ("person", usize::from(person)),
        ("copies", book.vault.local_copies()?),
    ];
    let there = sorts.into_iter().filter(|(_, count)| *count > 0);
    Ok(there
        .map(|(what, count)| CaseGoes {
            what: what.to_owned(),
            count: u32::try_from(count).unwrap_or(u32::MAX),
        })
        .collect())
}

/// What people wrote, in texts that say something.
fn texts(case: &Case) -> usize {
    let own = [
        &case.opinion_summary,
        &case.about_cv,
        &case.strengths,
        &case.weaknesses,
        &case.note,
        &case.organisations.reason,
        &case.residence.reason,
        &case.application.motives,
        &case.application.promise,
        &case.source.schooling_exception,
        &case.end.reason,
    ];
    let probation = &case.probation;
    let later = [
        &probation.self_strengths,
        &probation.self_weaknesses,
        &probation.self_remedy,
        &probation.opinion_summary,
        &probation.strengths,
        &probation.weaknesses,
        &probation.organisations.reason,
        &probation.residence.reason,
    ];
    let helpers =
        case.introducers.values().flat_map(|one| [&one.strengths, &one.weaknesses, &one.ended_reason]);
    let papers = case.papers.values().flat_map(|one| [&one.note, &one.wrong]);
    let remarks = case.remarks.values().map(|one| &one.text);
    let reasons = case.overrides.values().map(|one| &one.reason).chain(case.milestones.reasons.values());
    let reasons = reasons.chain(case.milestones.corrections.values());
    let all = own.into_iter().chain(later).chain(helpers).chain(papers).chain(remarks).chain(reasons);
    all.filter(|text| !text.trim().is_empty()).count()
}

/// Verifications that say about whom and what.
fn about(case: &Case) -> usize {
    let says = case.verifications.values().filter(|one| {
        [&one.relative, &one.items, &one.body, &one.exempt_reason].iter().any(|text| !text.is_empty())
    });
    says.count()
}

fn scans(case: &Case) -> usize {
    case.papers.values().map(|paper| paper.scans.len()).sum()
}

/// A person of whom nothing is needed but who it was.
pub(super) fn bare(person: &Person) -> Person {
    Person {
        id: person.id,
        full_name: person.full_name.clone(),
        gender: person.gender.clone(),
        born: person.born,
        personal_id: person.personal_id.clone(),
        merged_into: person.merged_into,
        ..Person::default()
    }
}
