//! The sealed minute book.

use super::{Finding, wire};

wire! {
    /// One sealed entry of the minute book.
    pub struct SealView {
        /// What names it.
        pub hash: String,
        /// The meeting it is about.
        pub meeting: String,
        /// What it is called in the table of contents.
        pub title: String,
        /// Year of the book it stands in.
        pub year: u32,
        /// Its place in the book.
        pub number: u32,
        /// The check code of its print, `ABCDE-FGHJK`.
        pub code: String,
        /// Whether it amends an earlier entry.
        pub amendment: bool,
        /// Who sealed it.
        pub author: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub at: String,
        /// What needs a person's eye: a number given twice, a meeting changed elsewhere after the seal.
        pub findings: Vec<Finding>,
    }

    /// Seals the minutes of a meeting, once both have signed the print.
    pub struct SealInput {
        /// The meeting.
        pub id: String,
        /// The chair signed.
        #[serde(default)]
        pub signed_chair: bool,
        /// The clerk signed.
        #[serde(default)]
        pub signed_clerk: bool,
    }

    /// Entries of the minute book in their order.
    pub struct SealList {
        /// The entries.
        pub rows: Vec<SealView>,
    }

    /// A year of the minute book.
    pub struct BookInput {
        /// The year.
        pub year: u32,
    }

    /// A sealed entry by what names it.
    pub struct SealRef {
        /// Its hash.
        pub hash: String,
    }

    /// An amendment to sealed minutes.
    pub struct AmendInput {
        /// The meeting.
        pub id: String,
        /// What is corrected or added, in words.
        pub text: String,
    }

    /// The check code a person typed from a print.
    pub struct CodeInput {
        /// As typed.
        pub code: String,
    }
}
