//! The agenda: adding, moving, editing and striking items.

use sochibo_domain::record::{AgendaItem, Meeting, between};
use sochibo_domain::text;

use super::{change, convened_name, find_member};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::wire::{AgendaPlaceInput, Created, Empty, ItemEditInput, MeetingPartRef};

/// Adds an item, or moves one: only its place changes, so two machines that move different items agree.
pub(crate) fn agenda_place(app: &App, input: AgendaPlaceInput) -> AppResult<Done<Created>> {
    let title = text::clean(&input.title);
    if input.item.is_empty() && title.is_empty() {
        return Err(AppError::field("title", "required"));
    }
    let id = if input.item.is_empty() { app.new_id().to_string() } else { input.item.clone() };
    change(app, "agenda_place", &input.id, |meeting| {
        let order = place_after(meeting, &input.after, &id)?;
        if input.item.is_empty() {
            let new = AgendaItem {
                order,
                role: "other".to_owned(),
                title,
                discussed: true,
                ..AgendaItem::default()
            };
            meeting.agenda.insert(id.clone(), new);
        } else {
            item(meeting, &id)?.order = order;
        }
        Ok(Created { id })
    })
}

/// The order value between `after` (the top when empty) and what follows it.
fn place_after(meeting: &Meeting, after: &str, moving: &str) -> AppResult<f64> {
    let mut orders: Vec<(f64, &str)> = meeting
        .agenda
        .iter()
        .filter(|(id, item)| !item.struck && id.as_str() != moving)
        .map(|(id, item)| (item.order, id.as_str()))
        .collect();
    orders.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(b.1)));
    let place = match after {
        "" => 0,
        after => {
            let found = orders.iter().position(|(_, id)| *id == after);
            found.ok_or(AppError::field("after", "item_unknown"))?.saturating_add(1)
        }
    };
    let before = place.checked_sub(1).and_then(|place| orders.get(place)).map(|(order, _)| *order);
    let behind = orders.get(place).map(|(order, _)| *order);
    Ok(between(before, behind))
}

/// One edited value of an item.
pub(crate) fn item_edit(app: &App, input: ItemEditInput) -> AppResult<Done<Empty>> {
    change(app, "item_edit", &input.id, |meeting| {
        let presenter = match input.field.as_str() {
            "presenter" => find_member(&input.value, "presenter")?,
            _ => None,
        };
        let presenter_name =
            presenter.map(|member| convened_name(meeting, member, "presenter")).transpose()?;
        let item = item(meeting, &input.item)?;
        match input.field.as_str() {
            "title" => {
                let title = text::clean(&input.value);
                if title.is_empty() {
                    return Err(AppError::field("title", "required"));
                }
                item.title = title;
            }
            "presenter" => {
                item.presenter = presenter;
                item.presenter_name = presenter_name.unwrap_or_default();
            }
            "body" => item.body = text::clean_lines(&input.value),
            "conclusion" => item.conclusion = text::clean_lines(&input.value),
            "done" => item.done = input.value == "true",
            other => return Err(AppError::field(other, "field_unknown")),
        }
        Ok(Empty {})
    })
}

/// Takes an item off the agenda; what was written in it stays in the history.
pub(crate) fn item_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "item_strike", &input.id, |meeting| {
        item(meeting, &input.item)?.struck = true;
        Ok(Empty {})
    })
}

/// An item of the agenda.
pub(super) fn item<'m>(meeting: &'m mut Meeting, id: &str) -> AppResult<&'m mut AgendaItem> {
    meeting.agenda.get_mut(id).ok_or(AppError::refused("item_unknown"))
}
