//! The CV of a candidate (2-KNĐ): begun with the first thing written into it, edited value by value.
//!
//! `slots` says what can be typed where; `rows` is what the lists of a CV have in common; `elsewhere` hands it out to be
//! filled in on another machine. Items 1 to 10 are the person's, the same facts the candidate's file shows.

mod edit;
mod elsewhere;
mod fill;
mod list;
mod rows;
mod slots;
mod view;

pub(crate) use edit::edit;
pub(crate) use elsewhere::{Incoming, incoming_apply, incoming_open, incoming_unlock, parcel, sheet};
pub(crate) use fill::{Told, fill};
pub(crate) use list::{relatives_suggest, row_add, row_edit, row_move, row_strike};
pub(crate) use view::get;

use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Case, Cv, Person};
use sochibo_store::Reader;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::AppResult;
use crate::history::record_id;

/// A file's person and CV; an empty CV while nobody has begun it.
pub(crate) fn read(reader: &Reader<'_>, case: &Case) -> AppResult<(Person, Cv)> {
    let person: Person = reader.get(case.person)?;
    let cv = match case.cv {
        Some(id) => reader.get(id)?,
        None => Cv { person: case.person, ..Cv::default() },
    };
    Ok((person, cv))
}

/// Changes the CV of a file, which begins with the first change, or its person.
fn change<T>(
    app: &App,
    name: &'static str,
    case: &str,
    edit: impl FnOnce(&mut Cv, &mut Person) -> AppResult<T>,
) -> AppResult<Done<T>> {
    let id = CaseId::from(record_id(case)?);
    let fresh = app.new_id().into();
    app.perform(name, |tx| {
        let case: Case = tx.get(id)?;
        let person: Person = tx.get(case.person)?;
        let cv = match case.cv {
            Some(cv) => tx.get(cv)?,
            None => Cv { id: fresh, person: case.person, ..Cv::default() },
        };
        let (mut edited, mut edited_person) = (cv.clone(), person.clone());
        let value = edit(&mut edited, &mut edited_person)?;
        if edited_person != person {
            tx.update(person.id, |stored: &mut Person| *stored = edited_person)?;
        }
        if edited != cv {
            match case.cv {
                Some(cv) => tx.update(cv, |stored: &mut Cv| *stored = edited).map(|_| ())?,
                None => {
                    tx.create(&edited)?;
                    tx.update(id, |stored: &mut Case| stored.cv = Some(fresh))?;
                }
            }
        }
        Ok(value)
    })
}
