//! From candidate to member: after the ceremony the person is a probationary member; after recognition an official one,
//! on the day the twelve months are complete (Điều lệ Đảng, Điều 5; QĐ 294-QĐ/TW pt 4.2.2).

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Case, CaseOutcome, Member};

use super::file::File;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::wire::{ById, Created};

/// Creates the probationary membership of the same human being; with a recognition decided, sets the official day of the
/// membership there is. The day of the decision begins the party age, the day of the ceremony the probation.
///
/// # Errors
/// `case_not_decided`, `case_no_ceremony`, `case_ended`; `case_admitted` when there is nothing left to do.
pub(crate) fn admit(app: &App, input: ById) -> AppResult<Done<Created>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    drop(reader);
    if file.case.end.outcome != CaseOutcome::Open {
        return Err(AppError::refused("case_ended"));
    }
    let missing = |code| AppError::refused(code);
    let decided = file.actual("decision-admission").ok_or_else(|| missing("case_not_decided"))?;
    let ceremony = file.actual("ceremony").ok_or_else(|| missing("case_no_ceremony"))?;
    let official = official_on(&file);
    match &file.member {
        None => {
            let member = Member {
                id: app.new_id().into(),
                person: file.person.id,
                decided_on: Some(decided.into()),
                admitted_on: Some(ceremony.into()),
                official_on: official.map(Into::into),
                former_occupation: file.person.occupation.clone(),
                ..Member::default()
            };
            app.perform("case_admit", |tx| {
                tx.create(&member)?;
                tx.update(file.case.id, |case: &mut Case| case.member = Some(member.id))?;
                Ok(Created { id: member.id.to_string() })
            })
        }
        Some(known) if official.is_some() && known.official_on.is_none() => app.perform("case_admit", |tx| {
            tx.update(known.id, |member: &mut Member| member.official_on = official.map(Into::into))?;
            Ok(Created { id: known.id.to_string() })
        }),
        Some(_) => Err(missing("case_admitted")),
    }
}

/// The official day, once the recognition was decided: exactly when the probation is complete, however late the decision.
fn official_on(file: &File) -> Option<CivilDate> {
    file.actual("decision-recognition")?;
    let place = file.procedure.place("official-from")?;
    file.plan.rows.get(place)?.computed
}
