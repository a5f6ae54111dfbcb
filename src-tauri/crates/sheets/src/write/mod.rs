//! Workbooks out: a plain styled table, the rows an import refused, and the national workbook.
//!
//! Every cell is written as text, whatever it begins with: nothing a file brought in can become a formula.

mod national;
mod refused;
mod table;

pub use national::{National, blank_national_template, write_national};
pub use refused::{RefusedRow, write_refused};
pub use table::{Column, Table, write_table, write_tables};
pub(crate) use table::{header_format, new_workbook, sheet_name, text_format, write_error, write_text};
