//! The lists of a CV: rows come, are told, are moved and struck.

use std::collections::BTreeMap;

use sochibo_domain::cv::asked_for;
use sochibo_domain::record::{RelativeGroup, RelativeSide};

use super::change;
use super::rows::{Rows, list};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::AppResult;
use crate::typed::choice;
use crate::wire::{
    Created, CvRelativesInput, CvRelativesSuggested, CvRowEditInput, CvRowInput, CvRowMoveInput, CvRowRef,
    Empty,
};

/// A new row, with what is known of it.
pub(crate) fn row_add(app: &App, input: CvRowInput) -> AppResult<Done<Created>> {
    let id = app.new_id().to_string();
    change(app, "cv_row_add", &input.id, |cv, _| {
        add(list(cv, &input.list)?, id.clone(), &input.before, &input.values)?;
        Ok(Created { id })
    })
}

/// Puts a new row before another one, or at the end.
pub(super) fn add(
    rows: &mut dyn Rows,
    id: String,
    before: &str,
    values: &BTreeMap<String, String>,
) -> AppResult<()> {
    let order = rows.place_before(before, "")?;
    let row = rows.insert(id);
    row.place(order);
    values.iter().try_for_each(|(key, value)| row.set(key, value))
}

/// One edited value of a row.
pub(crate) fn row_edit(app: &App, input: CvRowEditInput) -> AppResult<Done<Empty>> {
    change(app, "cv_row_edit", &input.id, |cv, _| {
        list(cv, &input.list)?.row(&input.row)?.set(&input.field, &input.value)?;
        Ok(Empty {})
    })
}

/// Puts a row before another one, or at the end.
pub(crate) fn row_move(app: &App, input: CvRowMoveInput) -> AppResult<Done<Empty>> {
    change(app, "cv_row_move", &input.id, |cv, _| {
        let rows = list(cv, &input.list)?;
        let order = rows.place_before(&input.before, &input.row)?;
        rows.row(&input.row)?.place(order);
        Ok(Empty {})
    })
}

/// Takes a row off a list.
pub(crate) fn row_strike(app: &App, input: CvRowRef) -> AppResult<Done<Empty>> {
    change(app, "cv_row_strike", &input.id, |cv, _| {
        list(cv, &input.list)?.row(&input.row)?.strike();
        Ok(Empty {})
    })
}

/// Empty rows for the relatives the booklet asks for and the list lacks.
pub(crate) fn relatives_suggest(app: &App, input: CvRelativesInput) -> AppResult<Done<CvRelativesSuggested>> {
    let group = choice(RelativeGroup::ALL, &input.group, "group")?;
    let side = choice(RelativeSide::ALL, &input.side, "side")?;
    change(app, "cv_relatives_suggest", &input.id, |cv, person| {
        let asked = asked_for(cv, &person.gender, &group, &side);
        let added = u32::try_from(asked.len()).unwrap_or(u32::MAX);
        for one in asked {
            let values = [
                ("group", one.group.to_string()),
                ("side", one.side.to_string()),
                ("relation", one.relation),
            ];
            let values = values.map(|(key, value)| (key.to_owned(), value)).into();
            add(list(cv, "relatives")?, app.new_id().to_string(), "", &values)?;
        }
        Ok(CvRelativesSuggested { added })
    })
}
