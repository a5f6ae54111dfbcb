//! Removing the sensitive parts of a file from this machine, once the level above has the paper file and the waiting time
//! of the rules has passed. Whether and when is computed here; what stays is [`Case::remains`].

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Case, CaseOutcome, Cv, Person, Removal};
use sochibo_store::{Op, Reader};

use super::file::File;
use super::place::OF_CV;
use super::remainder::{bare, goes};
use crate::app::{App, Book, author};
use crate::backup;
use crate::carry;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::rules::confidence;
use crate::show;
use crate::wire::{ById, CaseRemoval, CaseRemoved, CaseStick};

const WAIT: &str = "handover.removal_wait_days";

/// How a file stands towards the removal.
enum Standing {
    Nothing,
    Unreceived,
    From(CivilDate),
    Done,
}

/// What the removal rests on: the latest receipt. Another hand-over that waits for its own holds everything.
fn standing(case: &Case, wait_days: u32) -> Standing {
    let Some((id, latest)) = case.received_last() else {
        return if case.handed_over().next().is_some() { Standing::Unreceived } else { Standing::Nothing };
    };
    if !case.handed_over().all(|(_, one)| one.is_received()) {
        return Standing::Unreceived;
    }
    if *id == case.removal.hand_over {
        return Standing::Done;
    }
    let days = i32::try_from(wait_days).unwrap_or(i32::MAX);
    latest.receipt.on.map_or(Standing::Unreceived, |on| Standing::From(on.plus_days(days)))
}

/// As the screen tells it.
pub(super) fn view(app: &App, book: &Book, reader: &Reader<'_>, file: &File) -> AppResult<CaseRemoval> {
    let rules = app.rules_on(reader, app.today())?;
    let wait_days = rules.number(WAIT)?;
    let rule = rules.value(WAIT)?;
    let (state, from) = match standing(&file.case, wait_days) {
        Standing::Nothing => ("none", None),
        Standing::Unreceived => ("unreceived", None),
        Standing::From(from) if from > app.today() => ("waiting", Some(from)),
        Standing::From(from) => ("ready", Some(from)),
        Standing::Done => ("done", None),
    };
    let handed =
        |kind: &str| file.case.received().any(|(_, one)| one.papers.values().any(|paper| paper.kind == kind));
    let sticks = carry::open_jobs(app)?.into_iter();
    let removal = &file.case.removal;
    Ok(CaseRemoval {
        state: state.to_owned(),
        from: show::date(from),
        wait_days,
        cited: rule.cited(),
        confidence: confidence(rule.confidence).to_owned(),
        note: rule.note.clone(),
        goes: goes(book, file, ends_here(reader, file)?)?,
        cv_not_handed: file.cv.is_some() && !handed("2-KND"),
        backups: backup::lasting(match standing(&file.case, wait_days) {
            Standing::Done => book.vault.backups_with_erased()?,
            _ => book.vault.backups_elsewhere()?,
        }),
        sticks: sticks.map(|job| CaseStick { folder: job.folder, at: show::moment(job.at_ms) }).collect(),
        removed_on: show::date(removal.on),
        removed_by: removal.by.clone(),
        clear: book.vault.is_clear()?,
    })
}

/// Removes the sensitive parts for good.
///
/// # Errors
/// `removal_no_receipt`; `removal_waits` before the waiting time has passed; `removal_done`.
pub(crate) fn remove(app: &App, input: ById) -> AppResult<CaseRemoved> {
    let id = record_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let rules = app.rules_on(&reader, app.today())?;
    let wait_days = rules.number(WAIT)?;
    match standing(&file.case, wait_days) {
        Standing::Nothing | Standing::Unreceived => return Err(AppError::refused("removal_no_receipt")),
        Standing::Done => return Err(AppError::refused("removal_done")),
        Standing::From(from) if from > app.today() => {
            return Err(AppError::refused_with("removal_waits", [("from", from.shown())]));
        }
        Standing::From(_) => {}
    }
    let rule = rules.value(WAIT)?.cited();
    let by = author(&reader, book.cell)?;
    let removal = Removal {
        on: Some(app.today()),
        by: by.clone(),
        hand_over: file.case.received_last().map(|(id, _)| id.clone()).unwrap_or_default(),
        rule,
        wait_days,
    };
    let told = OF_CV.iter().filter_map(|(key, _)| Some(((*key).to_owned(), file.actual(key)?)));
    let days: Vec<(String, CivilDate)> = told.collect();
    let person = ends_here(&reader, &file)?.then(|| bare(&file.person));
    drop(reader);
    let op = Op { name: "case_remove", author: &by, at_ms: app.now_ms() };
    let performed = book.vault.erase(op, |eraser| -> AppResult<()> {
        let case: Case = eraser.get(id)?;
        if let Some(cv) = case.cv {
            eraser.remove::<Cv>(cv)?;
        }
        eraser.begin_anew(&case.remains(removal, &days))?;
        if let Some(person) = &person {
            eraser.begin_anew::<Person>(person)?;
        }
        Ok(())
    })?;
    app.forget_what_left();
    backup::after_erasing(app, &book);
    app.notify_changed(&performed.changed);
    Ok(CaseRemoved { clear: book.vault.is_clear()? })
}

/// Whether nothing else needs the person: the file ended without admission, and no membership or other file names them.
fn ends_here(reader: &Reader<'_>, file: &File) -> AppResult<bool> {
    let ended = file.case.end.outcome != CaseOutcome::Open;
    let files = reader.cases()?.into_iter().filter(|row| row.person == file.person.id).count();
    Ok(ended && files == 1 && reader.members_of_person(file.person.id)?.is_empty())
}
