//! What the columns of a sheet mean: where the header is, which field each column holds, which known list it is.

mod dictionary;
mod find;
mod layout;
mod mapping;
mod names;

pub use layout::Layout;
pub use mapping::{ColumnMap, Mapping, SavedColumn, SavedMapping};

pub(crate) use dictionary::closing_words;
pub(crate) use find::guess_sheet;

use std::collections::BTreeMap;

use serde::Serialize;

/// The rows of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HeaderRows {
    /// First row of the header, from 1 as spreadsheets count.
    pub first: u32,
    /// One or two rows.
    pub count: u32,
}

/// A proposal for reading a sheet; a person confirms or changes it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guess {
    /// Position of the sheet in [`Workbook::sheets`](crate::Workbook::sheets).
    pub sheet: usize,
    /// Where the header is.
    pub header: HeaderRows,
    /// First row that can hold data, from 1.
    pub data_start: u32,
    /// The known list it looks like.
    pub layout: Layout,
    /// What each column means.
    pub mapping: Mapping,
    /// What a person should look at before going on.
    pub findings: Vec<Finding>,
}

/// Something a person should know about the sheet or its header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is, one of [`CODES`](Self::CODES).
    pub code: &'static str,
    /// The column it is about, from 0.
    pub column: Option<u32>,
    /// Words for the message.
    pub params: BTreeMap<&'static str, String>,
}

impl Finding {
    /// Every code a finding can carry.
    pub const CODES: &'static [&'static str] = &[
        "duplicate_column",
        "hidden_sheet",
        "legacy_font",
        "no_header",
        "no_name_column",
        "columns_beyond_limit",
    ];

    pub(crate) fn new<const N: usize>(
        code: &'static str,
        column: Option<u32>,
        params: [(&'static str, String); N],
    ) -> Self {
        Self { code, column, params: BTreeMap::from(params) }
    }
}

impl Guess {
    /// The reading of a workbook in which there is nothing to read.
    pub(crate) fn nothing() -> Self {
        Self {
            sheet: 0,
            header: HeaderRows { first: 1, count: 1 },
            data_start: 2,
            layout: Layout::Unknown,
            mapping: Mapping::default(),
            findings: vec![Finding::new("no_header", None, [])],
        }
    }
}
