//! Statistics of admission: the tables of the rules laid over what the records of the cell tell.

mod gather;
mod lacks;
mod view;
mod workbook;

pub(crate) use gather::Counted;
pub(crate) use view::{get, occupations, table};
pub(crate) use workbook::workbook;

use sochibo_domain::statistics::StatisticsSheet;

use crate::error::{AppError, AppResult};

const SHEET: (&str, &str) =
    ("statistics-2022.toml", include_str!("../../../../../assets/rules/statistics-2022.toml"));

/// The tables that ship.
pub(crate) fn builtin() -> AppResult<StatisticsSheet> {
    let (file, text) = SHEET;
    StatisticsSheet::parse(file, text).map_err(|error| AppError::Rules(error.to_string()))
}
