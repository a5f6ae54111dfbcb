//! Why a workbook could not be read or written.

use crate::legacy::LegacyFont;

/// Every way in which reading or writing a workbook fails. The advice for each lives in the catalogues.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The file could not be read from disk.
    #[error("cannot {operation} {path}: {source}")]
    Io {
        /// What was tried.
        operation: &'static str,
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is larger than what is read at all.
    #[error("the file has {bytes} bytes; the limit is {limit}")]
    TooLarge {
        /// Size of the file.
        bytes: u64,
        /// Largest size that is opened.
        limit: u64,
    },
    /// A small file that would unpack to an absurd size.
    #[error("the part {part} would unpack to {bytes} bytes")]
    UnpacksTooLarge {
        /// The part of the archive.
        part: String,
        /// What it would unpack to.
        bytes: u64,
    },
    /// More cells than any real list has.
    #[error("the sheet {sheet} has more than {limit} cells")]
    TooManyCells {
        /// The sheet being read when the limit was met.
        sheet: String,
        /// The limit, over all sheets.
        limit: usize,
    },
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// A workbook without a single filled cell on a visible sheet.
    #[error("no visible sheet has any cell")]
    NoCells {
        /// Hidden sheets that do have cells.
        hidden: Vec<String>,
    },
    /// Neither a workbook nor a text table.
    #[error("{file_name} is not a workbook")]
    NotAWorkbook {
        /// Name of the file.
        file_name: String,
    },
    /// A known kind of file that holds no table this crate reads.
    #[error("{kind} files are not read")]
    Unsupported {
        /// `docx`, `doc`, `pdf`, `pptx`, `odt`, `html`, `xlsb`, `rtf`, `zip` or `image`.
        kind: &'static str,
    },
    /// The workbook asks for a password.
    #[error("the workbook is protected by a password")]
    PasswordProtected,
    /// The end of the file is missing.
    #[error("the file is cut off: {detail}")]
    Truncated {
        /// What is missing.
        detail: String,
    },
    /// The file is whole, but something inside cannot be understood.
    #[error("the workbook is damaged: {detail}")]
    Damaged {
        /// What could not be read.
        detail: String,
    },
    /// A quotation mark in a text table never closes, so that cells cannot be told apart.
    #[error("the quotation mark opened in row {row} never closes")]
    UnclosedQuote {
        /// Row in which it opens, from 1.
        row: u32,
    },
    /// Text typed for a font of the time before Unicode.
    #[error("cell {cell} of sheet {sheet} is typed in {font}: {sample}")]
    LegacyFont {
        /// The encoding recognised.
        font: LegacyFont,
        /// The sheet.
        sheet: String,
        /// The first such cell, as `B5`.
        cell: String,
        /// Its text as stored.
        sample: String,
    },
    /// A workbook that does not hold the questions that were handed out.
    #[error("the workbook holds none of the questions, or those of two records")]
    OtherQuestions,
    /// A table could not be written.
    #[error("cannot write the workbook: {detail}")]
    Write {
        /// What the writer said.
        detail: String,
    },
}

impl SheetError {
    /// Every code of [`code`](Self::code).
    pub const CODES: &'static [&'static str] = &[
        "sheet_io",
        "sheet_too_large",
        "sheet_unpacks_too_large",
        "sheet_too_many_cells",
        "sheet_empty_file",
        "sheet_no_cells",
        "sheet_not_a_workbook",
        "sheet_unsupported",
        "sheet_password",
        "sheet_truncated",
        "sheet_damaged",
        "sheet_unclosed_quote",
        "sheet_legacy_font",
        "sheet_other_questions",
        "sheet_write",
    ];

    /// Stable name of the kind of error, under which the catalogues keep its text and advice.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "sheet_io",
            Self::TooLarge { .. } => "sheet_too_large",
            Self::UnpacksTooLarge { .. } => "sheet_unpacks_too_large",
            Self::TooManyCells { .. } => "sheet_too_many_cells",
            Self::Empty => "sheet_empty_file",
            Self::NoCells { .. } => "sheet_no_cells",
            Self::NotAWorkbook { .. } => "sheet_not_a_workbook",
            Self::Unsupported { .. } => "sheet_unsupported",
            Self::PasswordProtected => "sheet_password",
            Self::Truncated { .. } => "sheet_truncated",
            Self::Damaged { .. } => "sheet_damaged",
            Self::UnclosedQuote { .. } => "sheet_unclosed_quote",
            Self::LegacyFont { .. } => "sheet_legacy_font",
            Self::OtherQuestions => "sheet_other_questions",
            Self::Write { .. } => "sheet_write",
        }
    }
}
