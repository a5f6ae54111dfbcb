//! Reading typed values from columns of the index.

use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Row, Statement};
use std::str::FromStr;

/// A stored word or date, for example `2026-03-05`.
pub(super) fn parsed<T: FromStr>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(row.as_ref(), column))
}

/// The same for a column that may be empty.
pub(super) fn parsed_option<T: FromStr>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(row.as_ref(), column))).transpose()
}

fn unreadable(statement: &Statement<'_>, column: &str) -> rusqlite::Error {
    let at = statement.column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(FromSqlError::InvalidType))
}
