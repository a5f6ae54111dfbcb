//! The calendar of days off that limits in working days are counted with: the table that ships, and the rows the cell
//! lays over it when the Government fixes a year or settles a doubt.

use std::collections::BTreeSet;

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::{Calendar, DayKind, HolidayRow};
use sochibo_domain::record::{Cell, HolidayKind, OwnHoliday};
use sochibo_domain::text::clean;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::rules::confidence;
use crate::typed::{choice, date};
use crate::wire::{ById, Created, Empty, HolidayInput, HolidayList, HolidayView, HolidayYear};

/// The calendar of a year by day, rows that an own one replaces too.
pub(crate) fn holiday_list(app: &App, input: HolidayYear) -> AppResult<HolidayList> {
    let book = app.book()?;
    let cell = app.cell(&book.vault.read()?)?;
    let this = u32::from(app.today().year().unsigned_abs());
    let year = if input.year == 0 { this } else { input.year };
    let of = i16::try_from(year).map_err(|_| AppError::field("year", "date_year"))?;
    let shipped = app.rules().holidays();
    let mut rows = of_year(shipped, of);
    let own: Vec<(&String, HolidayRow)> =
        cell.holidays.iter().filter_map(|(id, one)| Some((id, one.row()?))).collect();
    for (_, view) in &mut rows {
        view.replaced = own.iter().any(|(_, one)| one.date.shown() == view.date);
    }
    let laid = own.iter().filter(|(_, one)| one.date.year() == of);
    rows.extend(laid.map(|(id, one)| (one.date, view(id, one))));
    rows.sort_by(|(day, view), (other, beside)| (day, &view.id).cmp(&(other, &beside.id)));
    let known = shipped.rows().iter().chain(own.iter().map(|(_, one)| one)).map(|row| row.date.year());
    let years: BTreeSet<u32> =
        known.map(|year| u32::from(year.unsigned_abs())).chain([this, this + 1, year]).collect();
    Ok(HolidayList {
        year,
        years: years.into_iter().collect(),
        covered: app.rules().calendar(&cell).covers(of),
        rows: rows.into_iter().map(|(_, view)| view).collect(),
    })
}

fn of_year(calendar: &Calendar, year: i16) -> Vec<(CivilDate, HolidayView)> {
    let begun = calendar.yearly().iter().filter(|row| row.from_year.is_none_or(|first| first <= year));
    let yearly = begun.filter_map(|row| {
        Some(HolidayRow {
            date: CivilDate::new(year, row.month, row.day).ok()?,
            name: row.name.clone(),
            kind: DayKind::Holiday,
            source: row.source.clone(),
            confidence: row.confidence,
            note: row.note.clone(),
        })
    });
    let dated = calendar.rows().iter().filter(|row| row.date.year() == year).cloned();
    yearly.chain(dated).map(|row| (row.date, view("", &row))).collect()
}

fn view(id: &str, row: &HolidayRow) -> HolidayView {
    let kind = match row.kind {
        DayKind::Holiday => HolidayKind::Holiday,
        DayKind::Off => HolidayKind::Off,
        DayKind::On => HolidayKind::On,
    };
    let noted = [row.source.as_str(), row.note.as_str()];
    HolidayView {
        id: id.to_owned(),
        date: row.date.shown(),
        name: row.name.clone(),
        kind: kind.to_string(),
        source: noted.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; "),
        confidence: confidence(row.confidence).to_owned(),
        replaced: false,
    }
}

/// Writes a row of the cell's own; every limit in working days is counted anew.
///
/// # Errors
/// `fields_refused`: the day, the name, the kind and the paper that says so are needed; `holiday_twice` when another own
/// row has the day.
pub(crate) fn holiday_put(app: &App, input: HolidayInput) -> AppResult<Done<Created>> {
    let row = typed(&input)?;
    let book = app.book()?;
    let id = if input.id.is_empty() { app.new_id().to_string() } else { input.id.clone() };
    app.perform("holiday_put", |tx| {
        tx.try_update(book.cell, |cell: &mut Cell| {
            let mut others = cell.holidays.iter().filter(|(other, one)| **other != id && !one.struck);
            if let Some((_, other)) = others.find(|(_, one)| one.date == row.date) {
                return Err(AppError::refused_with("holiday_twice", [("name", other.name.clone())]));
            }
            if !input.id.is_empty() && !cell.holidays.contains_key(&id) {
                return Err(AppError::refused("holiday_unknown"));
            }
            cell.holidays.insert(id.clone(), row);
            Ok(())
        })?;
        Ok(Created { id: id.clone() })
    })
}

fn typed(input: &HolidayInput) -> AppResult<OwnHoliday> {
    let mut lacking = Vec::new();
    let mut needed = |field: &str, typed: &str| {
        let words = clean(typed);
        if words.is_empty() {
            lacking.push(refusal(field, "required"));
        }
        words
    };
    let (name, source) = (needed("name", &input.name), needed("source", &input.source));
    let mut kept = |refused: AppError| match refused {
        AppError::Fields(fields) => {
            lacking.extend(fields);
            Ok(())
        }
        other => Err(other),
    };
    let kind = match choice(HolidayKind::ALL, &input.kind, "kind") {
        Ok(kind) => kind,
        Err(refused) => kept(refused).map(|()| HolidayKind::default())?,
    };
    let on = match date(&input.date, "date") {
        Ok(on) => on,
        Err(refused) => kept(refused).map(|()| None)?,
    };
    if on.is_none() && !lacking.iter().any(|one| one.field == "date") {
        lacking.push(refusal("date", "required"));
    }
    if !lacking.is_empty() {
        return Err(AppError::Fields(lacking));
    }
    Ok(OwnHoliday { date: on, name, kind, source, uncertain: input.uncertain, struck: false })
}

fn refusal(field: &str, code: &str) -> FieldRefusal {
    FieldRefusal { field: field.to_owned(), code: code.to_owned(), params: std::collections::BTreeMap::new() }
}

/// Takes an own row off; the table that ships answers for its day again.
///
/// # Errors
/// `holiday_unknown`.
pub(crate) fn holiday_strike(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    app.perform("holiday_strike", |tx| {
        tx.try_update(book.cell, |cell: &mut Cell| {
            let row = cell.holidays.get_mut(&input.id).filter(|row| !row.struck);
            row.ok_or(AppError::refused("holiday_unknown"))?.struck = true;
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}
