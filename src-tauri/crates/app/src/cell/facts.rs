//! The facts of a cell by field key, read and written one at a time.

use std::collections::BTreeMap;

use sochibo_domain::digitise::Separator;
use sochibo_domain::plan::RegularDay;
use sochibo_domain::record::{Cell, CellKind, DocumentType, SuperiorAgreement, SuperiorKind};
use sochibo_domain::text;

use crate::app::App;
use crate::digitise;
use crate::error::{AppError, AppResult};
use crate::score::DEFAULT_SHEET;
use crate::show;
use crate::typed::{choice, date, required, time};
use crate::wire::CellInput;

/// Prefix of the keys of next numbers: `numbers.NQ`.
const NUMBERS: &str = "numbers.";

/// Prefix of the keys of what names digitised papers: `digitisation.M1`, `digitisation.separator`.
const DIGITISATION: &str = "digitisation.";

/// The cell of the first run.
pub(crate) fn first(app: &App, input: &CellInput) -> AppResult<Cell> {
    let mut cell =
        Cell { id: app.new_id().into(), superior_line: "ĐẢNG BỘ".to_owned(), ..Cell::default() };
    for (field, value) in [
        ("name", &input.name),
        ("superior", &input.superior),
        ("place", &input.place),
        ("secretary", &input.secretary),
        ("superior_kind", &input.superior_kind),
        ("kind", &input.kind),
        ("meeting_place", &input.meeting_place),
        ("agreement.number", &input.agreement.number),
        ("agreement.date", &input.agreement.date),
        ("agreement.note", &input.agreement.note),
    ] {
        set(&mut cell, field, value)?;
    }
    cell.has_committee = input.has_committee;
    for number in &input.numbers {
        set(&mut cell, &format!("{NUMBERS}{}", number.symbol), &number.next.to_string())?;
    }
    check(&cell)?;
    Ok(cell)
}

/// Every fact under the key [`set`] takes.
pub(super) fn values(cell: &Cell) -> BTreeMap<String, String> {
    let own = [
        ("name", cell.name.clone()),
        ("superior", cell.superior.clone()),
        ("superior_kind", cell.superior_kind.to_string()),
        ("kind", cell.kind.to_string()),
        ("place", cell.place.clone()),
        ("meeting_place", cell.meeting_place.clone()),
        ("secretary", cell.secretary_name.clone()),
        ("has_committee", cell.has_committee.to_string()),
        (
            "score_sheet",
            if cell.score_sheet.is_empty() { DEFAULT_SHEET.to_owned() } else { cell.score_sheet.clone() },
        ),
        ("overlay", cell.overlay.clone()),
        ("regular_day", cell.regular_day.map(|day| day.to_string()).unwrap_or_default()),
        ("regular_time", show::time(cell.regular_time)),
        ("regular_from", cell.regular_from.map(|day| day.to_string()).unwrap_or_default()),
        ("regular_to", cell.regular_to.map(|day| day.to_string()).unwrap_or_default()),
        ("agreement.number", cell.agreement.number.clone()),
        ("agreement.date", show::date(cell.agreement.date)),
        ("agreement.note", cell.agreement.note.clone()),
    ];
    let numbers =
        DocumentType::ALL.iter().map(|kind| (format!("{NUMBERS}{kind}"), cell.next_number(kind).to_string()));
    let codes =
        cell.digitisation.codes.iter().map(|(key, code)| (format!("{DIGITISATION}{key}"), code.clone()));
    let separator = (format!("{DIGITISATION}separator"), cell.digitisation.separator.clone());
    let own = own.into_iter().map(|(key, value)| (key.to_owned(), value));
    own.chain(numbers).chain(codes).chain([separator]).collect()
}

/// Takes what was typed for one fact.
pub(super) fn set(cell: &mut Cell, field: &str, typed: &str) -> AppResult<()> {
    match field {
        "name" => cell.name = required(typed, field)?,
        "superior" => cell.superior = required(typed, field)?,
        "superior_kind" => cell.superior_kind = choice(SuperiorKind::ALL, typed, field)?,
        "kind" => cell.kind = choice(CellKind::ALL, typed, field)?,
        "place" => cell.place = required(typed, field)?,
        "meeting_place" => cell.meeting_place = text::clean(typed),
        "secretary" => cell.secretary_name = required(typed, field)?,
        "has_committee" => cell.has_committee = typed == "true",
        "score_sheet" => cell.score_sheet = text::clean(typed),
        "overlay" => cell.overlay = text::clean(typed),
        "regular_day" => cell.regular_day = regular_day(field, typed)?,
        "regular_time" => cell.regular_time = time(typed, field)?,
        "regular_from" => cell.regular_from = day_of_month(field, typed)?,
        "regular_to" => cell.regular_to = day_of_month(field, typed)?,
        "agreement.number" => cell.agreement.number = text::clean(typed),
        "agreement.date" => cell.agreement.date = date(typed, field)?,
        "agreement.note" => cell.agreement.note = text::clean(typed),
        "digitisation.separator" => {
            let known = typed.is_empty() || Separator::of(typed).is_some();
            known.then_some(()).ok_or(AppError::field(field, "choice_unknown"))?;
            cell.digitisation.separator = typed.to_owned();
        }
        other if other.starts_with(DIGITISATION) => digitisation_code(cell, field, typed)?,
        other => {
            let symbol = other.strip_prefix(NUMBERS).ok_or(AppError::field(other, "field_unknown"))?;
            let kind = choice(DocumentType::ALL, symbol, field)?;
            let next = typed.trim().parse().ok().filter(|next: &u32| (1..=99_999).contains(next));
            let next = next.ok_or(AppError::field(field, "number_from_one"))?;
            cell.next_numbers.insert(kind.to_string(), next);
        }
    }
    Ok(())
}

/// A code of the folder in which digitised papers are kept: so many figures, or nothing.
fn digitisation_code(cell: &mut Cell, field: &str, typed: &str) -> AppResult<()> {
    let key = field.strip_prefix(DIGITISATION).unwrap_or_default();
    let code = digitise::profile()?.code(key).ok_or(AppError::field(field, "field_unknown"))?;
    let typed = typed.trim();
    if typed.is_empty() {
        cell.digitisation.codes.remove(key);
    } else if code.takes(typed) {
        cell.digitisation.codes.insert(key.to_owned(), typed.to_owned());
    } else {
        return Err(AppError::field_with(field, "code_digits", [("digits", code.digits.to_string())]));
    }
    Ok(())
}

/// The usual day of the regular meeting: `3`, `first-saturday`, or nothing.
fn regular_day(field: &str, typed: &str) -> AppResult<Option<RegularDay>> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| AppError::field(field, "regular_day_shape")),
    }
}

fn day_of_month(field: &str, typed: &str) -> AppResult<Option<u32>> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let day = typed.parse().ok().filter(|day| (1..=31).contains(day));
            day.map(Some).ok_or(AppError::field(field, "day_of_month"))
        }
    }
}

/// Real data is kept only with the agreement of the superior; days between which the cell meets run forward.
pub(super) fn check(cell: &Cell) -> AppResult<()> {
    if let (Some(from), Some(to)) = (cell.regular_from, cell.regular_to)
        && from > to
    {
        return Err(AppError::field("regular_to", "window_backwards"));
    }
    if cell.agreement == SuperiorAgreement::default() {
        return Err(AppError::field("agreement.note", "agreement_missing"));
    }
    Ok(())
}
