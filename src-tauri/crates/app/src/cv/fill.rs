//! A CV told as a whole, taken in as one change.

use std::collections::BTreeMap;

use serde::Deserialize;
use sochibo_domain::record::{Cv, Person};

use super::change;
use super::edit::set;
use super::list::add;
use super::rows::list;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::AppResult;
use crate::wire::Empty;

/// Values by key.
type Values = BTreeMap<String, String>;

/// A CV as it is told: values by the keys of `cv_edit`, rows by the keys of their lists.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Told {
    pub fields: Values,
    pub lists: BTreeMap<String, Vec<Values>>,
    pub relatives: Vec<ToldRelative>,
}

/// A relative with what they did, period by period.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct ToldRelative {
    pub values: Values,
    #[serde(default)]
    pub history: Vec<Values>,
}

/// Adds what is told to the CV of a file, all of it or nothing.
pub(crate) fn fill(app: &App, case: &str, told: &Told) -> AppResult<Done<Empty>> {
    change(app, "cv_fill", case, |cv, person| {
        write(app, cv, person, told)?;
        Ok(Empty {})
    })
}

fn write(app: &App, cv: &mut Cv, person: &mut Person, told: &Told) -> AppResult<()> {
    for (field, value) in &told.fields {
        set(app, cv, person, field, value)?;
    }
    let fresh = || app.new_id().to_string();
    for (name, rows) in &told.lists {
        for values in rows {
            add(list(cv, name)?, fresh(), "", values)?;
        }
    }
    for relative in &told.relatives {
        let id = fresh();
        add(list(cv, "relatives")?, id.clone(), "", &relative.values)?;
        let history = format!("relatives/{id}/history");
        for values in &relative.history {
            add(list(cv, &history)?, fresh(), "", values)?;
        }
    }
    Ok(())
}
