//! Spreadsheets in and out: the only crate that names calamine and rust_xlsxwriter.
//!
//! It knows cells, columns and headers. It knows nothing about records: a row leaves here as
//! *field key → normalised text* beside the row as it stood in the file, and the caller parses that into members.
//!
//! Start reading at [`Workbook::open`], then [`Workbook::guess`] (which sheet, where the header is, which column
//! means what) and [`Workbook::rows`]. Writing starts at [`write_table`]; what goes out to be filled in and comes back is
//! [`questions`].

pub mod field;
pub mod questions;

mod error;
mod fold;
mod grid;
mod header;
mod legacy;
mod limits;
mod row;
mod source;
mod workbook;
mod write;

pub use error::SheetError;
pub use field::{FIELDS, Field, FieldKey, FieldKind};
pub use header::{ColumnMap, Finding, Guess, HeaderRows, Layout, Mapping, SavedColumn, SavedMapping};
pub use legacy::LegacyFont;
pub use limits::{MAX_FILE_BYTES, MAX_RAW_CHARS, MAX_VALUE_CHARS};
pub use row::{CellProblem, CellText, Row, Rows, Severity, SkipReason};
pub use workbook::{Sheet, Workbook};
pub use write::{
    Column, National, RefusedRow, Table, blank_national_template, write_national, write_refused, write_table,
    write_tables,
};
