//! One edited value of a CV, or of the person it is about.

use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::record::{Cv, Member, Person};

use super::change;
use super::slots::Slots;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::AppResult;
use crate::wire::{CvEditInput, Empty};

/// One edited value.
pub(crate) fn edit(app: &App, input: CvEditInput) -> AppResult<Done<Empty>> {
    change(app, "cv_edit", &input.id, |cv, person| {
        set(app, cv, person, &input.field, &input.value)?;
        Ok(Empty {})
    })
}

/// Sets a value of the person or of the CV.
pub(super) fn set(app: &App, cv: &mut Cv, person: &mut Person, field: &str, typed: &str) -> AppResult<()> {
    let of_person = MemberField::from_key(field).filter(|field| field.target() == Target::Person);
    match of_person {
        Some(field) => field.set(person, &mut Member::default(), typed, app.ids()).map(|_| ())?,
        None => cv.set(field, typed)?,
    }
    Ok(())
}
