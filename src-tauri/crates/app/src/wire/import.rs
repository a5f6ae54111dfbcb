//! Importing members from a workbook: choose, map, preview, apply.

use super::{BytesRef, FieldChange, Finding, wire};

wire! {
    /// Where the workbook is: a path on this machine, or bytes handed over before.
    pub struct ImportOpenInput {
        /// Path, when a file dialog gave one.
        #[serde(default)]
        pub path: String,
        /// Token of bytes handed over.
        #[serde(default)]
        pub token: String,
        /// File name.
        #[serde(default)]
        pub name: String,
    }

    /// An opened workbook and how its columns were understood.
    pub struct ImportView {
        /// Id of this import while it is open.
        pub import: String,
        /// File name.
        pub name: String,
        /// Sheets.
        pub sheets: Vec<SheetInfo>,
        /// Chosen sheet.
        pub sheet: String,
        /// `national`, `national_flat`, `member_export`, `extract`, `free` or `unknown`.
        pub layout: String,
        /// First header row, counted from 1.
        pub header_row: u32,
        /// Number of header rows.
        pub header_rows: u32,
        /// Data rows.
        pub rows: u32,
        /// Columns and what they mean.
        pub columns: Vec<ImportColumn>,
        /// Fields that can be chosen.
        pub fields: Vec<String>,
        /// Findings about the file.
        pub findings: Vec<Finding>,
        /// Names of saved mappings.
        pub saved_mappings: Vec<String>,
    }

    /// A sheet.
    pub struct SheetInfo {
        /// Name.
        pub name: String,
        /// Hidden in the workbook.
        pub hidden: bool,
        /// Rows.
        pub rows: u32,
    }

    /// A column.
    pub struct ImportColumn {
        /// Place, counted from 0.
        pub index: u32,
        /// Header text.
        pub header: String,
        /// Field key, or empty when it is left out.
        pub field: String,
        /// Sample values.
        pub samples: Vec<String>,
    }

    /// Changed choices.
    pub struct ImportMapInput {
        /// Import id.
        pub import: String,
        /// Sheet, when changed.
        #[serde(default)]
        pub sheet: String,
        /// Field key by column index; empty text leaves the column out.
        #[serde(default)]
        pub columns: std::collections::BTreeMap<u32, String>,
        /// Name of a saved mapping to apply.
        #[serde(default)]
        pub saved: String,
    }

    /// A name for the mapping in use.
    pub struct MappingSaveInput {
        /// Import id.
        pub import: String,
        /// Name.
        pub name: String,
    }

    /// Names an open import.
    pub struct ImportRef {
        /// Import id.
        pub import: String,
    }

    /// What would happen.
    pub struct ImportPreview {
        /// Members that would be created.
        pub new: Vec<ImportNew>,
        /// How many in all would be created; the list above is cut at 500.
        pub new_total: u32,
        /// Members that would change.
        pub changed: Vec<ImportChanged>,
        /// How many in all would change.
        pub changed_total: u32,
        /// Members that stay as they are.
        pub unchanged_total: u32,
        /// Rows that cannot be taken.
        pub refused: Vec<ImportRefused>,
        /// How many in all are refused.
        pub refused_total: u32,
    }

    /// A row that becomes a member.
    pub struct ImportNew {
        /// Row in the sheet.
        pub row: u32,
        /// Name.
        pub full_name: String,
        /// Born.
        pub born: String,
        /// Things to look at.
        pub notes: Vec<Finding>,
    }

    /// A row that changes a member.
    pub struct ImportChanged {
        /// Row in the sheet.
        pub row: u32,
        /// Member id.
        pub id: String,
        /// Name.
        pub full_name: String,
        /// `personal_id`, `card_no` or `name_born`.
        pub matched_by: String,
        /// Field by field.
        pub fields: Vec<FieldChange>,
        /// Things to look at.
        pub notes: Vec<Finding>,
    }

    /// A row that cannot be taken.
    pub struct ImportRefused {
        /// Row in the sheet.
        pub row: u32,
        /// Name, if one could be read.
        pub full_name: String,
        /// Why.
        pub reasons: Vec<Finding>,
    }

    /// What happened.
    pub struct ImportResult {
        /// Created.
        pub new: u32,
        /// Changed.
        pub changed: u32,
        /// Left as they were.
        pub unchanged: u32,
        /// Refused rows.
        pub refused: Vec<ImportRefused>,
    }

    /// A workbook of the refused rows.
    pub struct RefusedWorkbook {
        /// The workbook, with a column that says why.
        pub file: BytesRef,
    }
}
