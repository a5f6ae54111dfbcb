//! Opening a candidate file and changing one value of it.

use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::record::{Case, DocumentType, Member, Person};

use super::field::set;
use super::file::File;
use crate::app::App;
use crate::cell;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::wire::{CaseCreateInput, CaseEditInput, Created, Empty};

/// Opens a file under a name. It pins the rules of the day for its papers and forms.
pub(crate) fn create(app: &App, input: CaseCreateInput) -> AppResult<Done<Created>> {
    let mut person = Person { id: app.new_id().into(), ..Person::default() };
    MemberField::FullName.set(&mut person, &mut Member::default(), &input.full_name, app.ids())?;
    let today = app.today();
    let overlay = app.cell(&app.book()?.vault.read()?)?.overlay;
    let case = Case {
        id: app.new_id().into(),
        person: person.id,
        opened_on: Some(today),
        pack: app.rules().on(today, &overlay).pack_id().to_owned(),
        overlay: Some(overlay),
        ..Case::default()
    };
    app.perform("case_create", |tx| {
        tx.create(&person)?;
        tx.create(&case)?;
        Ok(Created { id: case.id.to_string() })
    })
}

/// One edited value, of the person or of the file.
///
/// # Errors
/// `case_track_clash` for a track that cannot go with one that applies.
pub(crate) fn edit(app: &App, input: CaseEditInput) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let of_person = input.field.strip_prefix("person/").unwrap_or(&input.field);
    let person_field = MemberField::from_key(of_person).filter(|field| field.target() == Target::Person);
    if let Some(track) = input.field.strip_prefix("tracks").map(|rest| rest.trim_start_matches(['/', '.'])) {
        track_fits(app, &input, track)?;
    }
    let book = app.book()?;
    app.perform("case_edit", |tx| {
        let mut case: Case = tx.get(id)?;
        if let Some(field) = person_field {
            let mut person: Person = tx.get(case.person)?;
            field.set(&mut person, &mut Member::default(), &input.value, app.ids())?;
            tx.update(case.person, |stored: &mut Person| *stored = person)?;
            return Ok(Empty {});
        }
        let before = numbers(&case);
        set(&mut case, &input.field, &input.value)?;
        for (before, now) in before.iter().zip(numbers(&case)) {
            cell::register(tx, book.cell, &DocumentType::Resolution, before, &now)?;
        }
        tx.update(id, |stored: &mut Case| *stored = case)?;
        Ok(Empty {})
    })
}

/// Numbers the file takes from the cell's series of resolutions.
fn numbers(case: &Case) -> [String; 2] {
    [case.resolution_no.clone(), case.probation.resolution_no.clone()]
}

/// A track is one the pack of the file knows, and does not contradict one that applies.
fn track_fits(app: &App, input: &CaseEditInput, track: &str) -> AppResult<()> {
    let book = app.book()?;
    let file = File::read(app, &book.vault.read()?, &input.id)?;
    let Some(found) = file.procedure.track(track) else {
        return Err(AppError::field(&input.field, "field_unknown"));
    };
    let excludes =
        |one: &sochibo_domain::procedure::Track, other: &str| one.row.excludes.iter().any(|key| key == other);
    let clash = file.procedure.tracks.iter().find(|other| {
        file.facts.tracks.contains(&other.row.key)
            && (excludes(found, &other.row.key) || excludes(other, track))
    });
    let applies = !matches!(
        sochibo_domain::Answer::from_typed(&input.value),
        sochibo_domain::Answer::Blank | sochibo_domain::Answer::No | sochibo_domain::Answer::Unclear
    );
    match clash.filter(|_| applies) {
        None => Ok(()),
        Some(other) => Err(AppError::refused_with(
            "case_track_clash",
            [("track", found.row.title.clone()), ("other", other.row.title.clone())],
        )),
    }
}
