//! A candidate's papers in the naming of the digitisation of members' files.

use super::{BytesRef, wire};

wire! {
    /// The names the papers would get, and what must be told first.
    pub struct DigitiseView {
        /// Title of the profile.
        pub title: String,
        /// Instrument.
        pub instrument: String,
        /// How sure the pattern is: `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// How sure what stands between words is.
        pub separator_confidence: String,
        /// Codes the folder is named by; `cell_edit` takes them as `digitisation.M1` ….
        pub codes: Vec<DigitiseCode>,
        /// What must be told first: keys of codes, `personal_id`. While there is any, no file is listed.
        pub lacking: Vec<String>,
        /// Folders, with `/` between.
        pub folder: String,
        /// Files.
        pub files: Vec<DigitiseFile>,
        /// Names of scanned files that cannot be bound any more.
        pub left_out: Vec<String>,
    }

    /// A code of an organisation above the cell, or of the cell.
    pub struct DigitiseCode {
        /// `M1` … `M5`.
        pub key: String,
        /// What a person is asked for.
        pub title: String,
        /// How many figures it has.
        pub digits: u32,
        /// What the cell told; may be empty.
        pub value: String,
    }

    /// One file.
    pub struct DigitiseFile {
        /// Its name.
        pub name: String,
        /// The paper.
        pub title: String,
        /// Its pages.
        pub pages: u32,
        /// No number of the list is known for it.
        pub unnumbered: bool,
        /// Made of scans.
        pub scanned: bool,
        /// Marked as a draft: something is missing in it.
        pub draft: bool,
    }

    /// Where to write.
    pub struct DigitiseFolderInput {
        /// Case id.
        pub id: String,
        /// Token of a chosen folder.
        #[serde(default)]
        pub token: String,
        /// Path, where the host has no tokens.
        #[serde(default)]
        pub path: String,
    }

    /// What was written.
    pub struct Digitised {
        /// The folder of the person; empty in an archive.
        pub folder: String,
        /// Names of the files.
        pub files: Vec<String>,
        /// Papers without a known number.
        pub unnumbered: Vec<String>,
        /// Files marked as drafts.
        pub drafts: u32,
        /// Names of scanned files that cannot be bound any more.
        pub left_out: Vec<String>,
    }

    /// The archive.
    pub struct DigitisedZip {
        /// The archive.
        pub file: BytesRef,
        /// What is in it.
        pub done: Digitised,
    }
}
